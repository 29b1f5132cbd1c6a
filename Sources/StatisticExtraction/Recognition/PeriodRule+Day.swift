import EconomyModel

// Days as pages are dated: 2026-02-09, 12-25-2012, 1992.02.08.
extension PeriodRule {
  /// 比上月上涨, 由上月的, 上月末: whether 上月 is what something is compared with, or only a part of a word.
  static func comparesMonth(_ bytes: [UInt8], _ found: ByteRange, in range: ByteRange) -> Bool {
    ["比", "较", "与", "同", "和", "于", "由", "从", "跟", "对"].contains { (word: StaticString) in
      bytes.has(word, endingAt: found.start, notBefore: range.start)
    }
      || ["末", "底", "初", "中旬", "下旬", "上旬", "同期", "相比"].contains { (word: StaticString) in bytes.has(word, at: found.end)
      }

  }

  /// Takes the times that date nothing from the others: since when something is the first, when it was what it is no more.
  static func settleAsides(_ bytes: [UInt8], _ range: ByteRange, _ mentions: inout Mentions) {
    let asides = mentions.periods.filter {
      isSinceWhenFirst(bytes, $0.range, in: range) || isOfFormerState(bytes, $0.range, in: range)
    }
    guard !asides.isEmpty else { return }
    mentions.periods.removeAll { mention in asides.contains { $0.range == mention.range } }
    for aside in asides {
      mentions.residues.append(Residue(range: aside.range, class: .date, reason: "a time that dates no number"))
    }
  }

  /// 去年10月以来头一回转正: whether it only says since when nothing was like that.
  static func isSinceWhenFirst(_ bytes: [UInt8], _ found: ByteRange, in range: ByteRange) -> Bool {
    guard bytes.has("以来", at: found.end) else { return false }
    return ["头一回", "头一次", "首次", "第一次", "首度", "最高", "最低", "最大", "最多", "最好", "最快", "最差", "新高", "新低"].contains {
      (word: StaticString) in
      bytes.has(word, at: found.end + 6) || bytes.has("的", at: found.end + 6) && bytes.has(word, at: found.end + 9)
    }
  }

  /// 上半年一度为负的民间投资: whether it says when something was what it is no more.
  static func isOfFormerState(_ bytes: [UInt8], _ found: ByteRange, in range: ByteRange) -> Bool {
    endOfFormerState(bytes, at: found.end, to: range.end) != nil
  }

  /// Where 一度为负的, 曾经停产的 at an offset ends; nil where there is none.
  static func endOfFormerState(_ bytes: [UInt8], at start: Int, to limit: Int) -> Int? {
    guard
      ["一度", "曾经", "曾", "受冲击", "受影响", "遭受"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }
      )
    else { return nil }
    let near = ByteRange(start, min(limit, start + 36))
    guard let place = bytes.first("的", in: near), !bytes.contains("，", in: ByteRange(start, place)),
      // 2月份曾经达到8.6%的高点 is of that month.
      !bytes[start..<place].contains(where: TextFolding.isDigit)
    else { return nil }
    return place + 3
  }

  /// 昨天全市签出236套, 到昨天为止，已售出978万张: whether something is counted on the day before, and not only told.
  static func countsYesterday(_ bytes: [UInt8], _ found: ByteRange, in range: ByteRange) -> Bool {
    let isUntil = ["到", "截至", "截止", "截止到"].contains { (word: StaticString) in
      bytes.has(word, endingAt: found.start, notBefore: range.start)
    }
    return isUntil
      || ["已有", "已达", "全市", "全省", "全区", "全县", "全网", "全天", "一天", "只", "仅", "的客流", "的成交"].contains {
        (word: StaticString) in
        bytes.has(word, at: found.end)
      }
  }

  /// 19日全省最大负荷…, 到14日8时: a day whose month is that of the page.
  static func dayAlone(_ bytes: [UInt8], start: Int, at end: Int, _ value: Int) -> PeriodMention? {
    guard (1...31).contains(value), bytes.has("日", at: end) else { return nil }
    // 到13日，: up to a day, whatever follows. 截至本月10日
    let isOfMonth = bytes.has("本月", endingAt: start, notBefore: 0)
    let isUntil = ["到", "截至", "截止", "截止到"].contains { (word: StaticString) in
      bytes.has(word, endingAt: isOfMonth ? start - 6 : start, notBefore: 0)
    }
    if isUntil, !bytes.has("日到", endingAt: start, notBefore: 0), !bytes.has("日晚到", endingAt: start, notBefore: 0),
      ["，", "止", "全", "已", "共", "累", "我", "本"].contains(where: { (word: StaticString) in bytes.has(word, at: end + 3) })
    {
      let last = bytes.has("止", at: end + 3) ? end + 6 : end + 3
      return PeriodMention(range: ByteRange(isOfMonth ? start - 6 : start, last), expression: .dayAlone(value))
    }
    guard
      start == 0 || bytes[start - 1] == 0x0A
        || ["，", "。", "；", "到", "至", "截至", "止"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: start, notBefore: 0)
        }),
      !["均", "产", "前", "至", "到", "—", "-", "电", "讯", "报", "、", "，", "在", "发", "召", "举", "用", "销"].contains(where: {
        (word: StaticString) in bytes.has(word, at: end + 3)
      }),
      // 9月10日至14日: the last day of a stretch.
      !bytes.has("日至", endingAt: start, notBefore: 0), !bytes.has("日到", endingAt: start, notBefore: 0)
    else { return nil }
    var last = end + 3
    // 8时, 20时
    var hour = last
    while hour < bytes.count, hour - last < 2, TextFolding.isDigit(bytes[hour]) { hour += 1 }
    if hour > last, bytes.has("时", at: hour) { last = hour + 3 }
    return PeriodMention(range: ByteRange(start, last), expression: .dayAlone(value))
  }

  /// 2026-02-09, 2026/2/9.
  static func isoDay(_ bytes: [UInt8], start: Int, at end: Int, year: Int, to limit: Int) -> PeriodMention? {
    guard end + 2 < limit, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "/"),
      TextFolding.isDigit(bytes[end + 1])
    else { return nil }
    let month = DecimalNumber.read(bytes, at: end + 1, to: limit)
    guard month.end - end <= 3, month.end + 1 < limit, bytes[month.end] == bytes[end],
      TextFolding.isDigit(bytes[month.end + 1])
    else { return nil }
    let day = DecimalNumber.read(bytes, at: month.end + 1, to: limit)
    guard day.end - month.end <= 3, let month = month.value, let number = day.value,
      let found = CalendarDay(year, Int(month.mantissa), Int(number.mantissa))
    else { return nil }
    return PeriodMention(range: ByteRange(start, day.end), expression: .dayOf(found.year, found.month, found.day))
  }

  /// 12-25-2012, 16.04.2015: a day whose year stands last; nil where it is no date.
  ///
  /// Whichever of the first two numbers can be no month is the day; of two that can, a point puts the day first.
  static func dayBeforeYear(_ bytes: [UInt8], at start: Int, to limit: Int) -> PeriodMention? {
    func number(_ from: Int, _ width: Int) -> (value: Int, end: Int)? {
      var (value, offset) = (0, from)
      while offset < limit, offset - from < width, TextFolding.isDigit(bytes[offset]) {
        value = value * 10 + Int(bytes[offset] - 0x30)
        offset += 1
      }
      return offset > from ? (value, offset) : nil
    }
    guard let first = number(start, 2), first.end + 7 <= limit, "-./".utf8.contains(bytes[first.end]),
      let second = number(first.end + 1, 2), second.end + 5 <= limit, bytes[second.end] == bytes[first.end],
      let year = number(second.end + 1, 4), year.end == second.end + 5, isYear(year.value),
      year.end >= limit || !TextFolding.isDigit(bytes[year.end])
    else { return nil }
    let isDayFirst = first.value > 12 || second.value <= 12 && bytes[first.end] == UInt8(ascii: ".")
    let (day, month) = isDayFirst ? (first.value, second.value) : (second.value, first.value)
    guard let found = CalendarDay(year.value, month, day) else { return nil }
    return PeriodMention(range: ByteRange(start, year.end), expression: .dayOf(found.year, found.month, found.day))
  }

  /// 1992.02.08, as pages are dated: two points that no number has.
  static func dottedDay(_ bytes: [UInt8], at start: Int, to limit: Int) -> PeriodMention? {
    guard start + 8 <= limit, bytes[start + 4] == UInt8(ascii: "."), TextFolding.isDigit(bytes[start + 5]) else {
      return nil
    }
    func number(_ from: Int, _ width: Int) -> (value: Int, end: Int) {
      var (value, offset) = (0, from)
      while offset < limit, offset - from < width, TextFolding.isDigit(bytes[offset]) {
        value = value * 10 + Int(bytes[offset] - 0x30)
        offset += 1
      }
      return (value, offset)
    }
    let year = number(start, 4)
    let month = number(start + 5, 2)
    guard year.end == start + 4, month.end + 1 < limit, bytes[month.end] == UInt8(ascii: ".") else { return nil }
    let day = number(month.end + 1, 2)
    guard day.end > month.end + 1, day.end >= limit || !TextFolding.isDigit(bytes[day.end]), isYear(year.value),
      let found = CalendarDay(year.value, month.value, day.value)
    else { return nil }
    return PeriodMention(range: ByteRange(start, day.end), expression: .dayOf(found.year, found.month, found.day))
  }
}
