import EconomyModel

/// What stands in front of a news text: 新华社昆明1月24日电（记者张三）, 本报讯.
///
/// It says where, when and by whom the text was sent, and nothing of the numbers behind it.
enum Dateline {
  /// Where the text behind a dateline begins; the start of the paragraph where there is none.
  static func end(of paragraph: ByteRange, in bytes: [UInt8]) -> Int {
    let head = ByteRange(paragraph.start, min(paragraph.end, paragraph.start + 90))
    // （记者张三）今年前10月，…: nothing but who wrote it.
    for writer: StaticString in ["（记者", "（本报记者", "（通讯员", "（本报通讯员", "（特约记者"] where bytes.has(writer, at: head.start) {
      if let close = bytes.first("）", in: head), close + 6 < paragraph.end { return close + 3 }
    }
    guard let sent = sentMark(head, bytes) else { return paragraph.start }
    // 本报临江讯　记者张三报道：
    if ["记者", "本报记者", "通讯员"].contains(where: { (word: StaticString) in bytes.has(word, at: sent) }),
      let report = bytes.first("报道：", in: ByteRange(sent, min(paragraph.end, sent + 60)))
    {
      return report + 9
    }
    guard bytes.has("（", at: sent) else { return sent }
    // （记者张三 通讯员李四）
    let names = ByteRange(sent, min(paragraph.end, sent + 150))
    return bytes.first("）", in: names).map { $0 + 3 } ?? sent
  }

  /// 2013-08-15 of 湖南日报8月15日讯 in a paper of August 16th: the day of the first dateline of an article that says one; nil where none does.
  static func day(of article: CleanText, printedOn: CalendarDay?) -> CalendarDay? {
    guard let printedOn else { return nil }
    let bytes = article.bytes
    for block in article.blocks {
      let dateline = ByteRange(block.range.start, end(of: block.range, in: bytes))
      guard let month = bytes.first("月", in: dateline), let day = bytes.first("日", in: ByteRange(month, dateline.end)),
        let ofMonth = number(endingAt: month, bytes, dateline.start),
        let ofDay = number(endingAt: day, bytes, month + 3)
      else { continue }
      return CalendarDay(ofMonth > printedOn.month ? printedOn.year - 1 : printedOn.year, ofMonth, ofDay)
    }
    return nil
  }

  /// The number in one or two digits before an offset.
  private static func number(endingAt end: Int, _ bytes: [UInt8], _ start: Int) -> Int? {
    let digits = bytes[max(start, end - 2)..<end].reversed().prefix { (0x30...0x39).contains($0) }.reversed()
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The place behind 据新华社杭州电 or 本报常熟讯: where a telegram was sent from, and no day; nil for other words.
  private static func undatedMark(_ head: ByteRange, _ bytes: [UInt8]) -> Int? {
    for own: StaticString in ["本报", "本刊", "新华社", "据新华社", "中新社"] where bytes.has(own, at: head.start) {
      let start = head.start + own.utf8CodeUnitCount
      let near = ByteRange(start, min(head.end, start + 15))
      guard let mark = [bytes.first("讯", in: near), bytes.first("电", in: near)].compactMap({ $0 }).min(),
        mark >= start + 6, mark + 3 < head.end
      else { continue }
      // 本报读者来电, 本报通讯员, 本报电视部
      let isOtherWord =
        ["来", "致", "发", "供", "用", "停", "通", "资", "家", "水", "火", "者", "员"].contains { (word: StaticString) in
          bytes.has(word, endingAt: mark, notBefore: start)
        }
        || ["员", "息", "号", "问", "力", "量", "网", "站", "子", "商", "煤", "价", "视", "影", "话", "信", "台"].contains {
          (word: StaticString) in bytes.has(word, at: mark + 3)
        } || bytes.contains("，", in: ByteRange(start, mark)) || bytes.contains("、", in: ByteRange(start, mark))
      if !isOtherWord { return mark + 3 }
    }
    return nil
  }

  /// The place behind 1月24日电, 2日讯 or 本报讯.
  private static func sentMark(_ head: ByteRange, _ bytes: [UInt8]) -> Int? {
    for own: StaticString in ["本报讯", "本网讯", "本刊讯", "本台讯", "新华社讯"] where bytes.has(own, at: head.start) {
      return head.start + own.utf8CodeUnitCount
    }
    // 本报临江讯（记者张三）: where it was sent from stands between.
    for own: StaticString in ["本报", "本网", "本刊", "本台"] where bytes.has(own, at: head.start) {
      let place = ByteRange(head.start + 6, min(head.end, head.start + 24))
      for next: StaticString in [
        "讯（", "讯记者", "讯通讯员", "讯本报记者", "电（", "电记者", "电通讯员", "电本报记者",
      ] {
        if let mark = bytes.first(next, in: place) { return mark + 3 }
      }
    }
    if let sent = undatedMark(head, bytes) { return sent }
    // 深圳特区报讯（记者张三）: whoever sent it, by whom it was written stands behind.
    for next: StaticString in ["讯（记者", "讯（通讯员", "讯（全媒体", "讯（融媒体", "讯（特约", "讯（见习", "讯（首席"] {
      guard let mark = bytes.first(next, in: head), mark > head.start,
        !["，", "。", "、"].contains(where: { (stop: StaticString) in
          bytes.contains(stop, in: ByteRange(head.start, mark))
        })
      else { continue }
      return mark + 3
    }
    // 惠州日报讯（记者张三）: the paper by its name.
    for mark: StaticString in ["日报讯", "晚报讯", "早报讯", "时报讯", "都市报讯", "新闻网讯", "网讯", "客户端讯", "融媒讯"] {
      guard let place = bytes.first(mark, in: ByteRange(head.start, min(head.end, head.start + 45))),
        !bytes.contains("，", in: ByteRange(head.start, place)), !bytes.contains("。", in: ByteRange(head.start, place))
      else { continue }
      let end = place + mark.utf8CodeUnitCount
      if !["息", "号", "问"].contains(where: { (word: StaticString) in bytes.has(word, at: end) }) { return end }
    }
    let senders: [StaticString] = ["社", "网", "报", "台", "刊"]
    for mark: StaticString in ["日电", "日讯", "日消息"] {
      guard let place = bytes.first(mark, in: head), !bytes.contains("，", in: ByteRange(head.start, place)) else {
        continue
      }
      let end = place + mark.utf8CodeUnitCount
      // 河口7月18日消息（河阳网记者张三）: who sent it may stand behind.
      let isSigned = bytes.has("（", at: end) && bytes.contains("记者", in: ByteRange(end, min(head.end, end + 30)))
      guard
        isSigned
          || senders.contains(where: { bytes.contains($0, in: ByteRange(head.start, min(place, head.start + 30))) })
      else { continue }
      // 1月2日电力供应, 3日讯息
      let goesOn: [StaticString] = ["力", "量", "网", "站", "子", "商", "煤", "价", "视", "影", "话", "信", "息"]
      if !goesOn.contains(where: { bytes.has($0, at: end) }) { return end }
    }
    return nil
  }
}
