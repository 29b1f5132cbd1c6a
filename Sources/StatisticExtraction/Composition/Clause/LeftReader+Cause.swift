import EconomyModel

// 进口受价格拖累下滑9.6%, 改革让就诊率稳定在90%: who or what brought it about is no part of a name.
extension LeftReader {
  /// What a cause is said to have done, behind 受.
  private static let effects: [StaticString] = [
    "影响", "拖累", "带动", "冲击", "制约", "牵累", "拉动", "支撑", "推动", "提振", "驱动", "波及", "拉低", "抬高", "启发", "干扰", "牵制",
  ]
  /// Words with 受 in them.
  private static let endings: [StaticString] = ["接", "享", "承", "遭", "感", "忍", "授", "难", "经", "蒙", "领"]

  /// 年初市人代会确定的全年地区生产总值增长5%: who set a goal is no part of what is to grow.
  func cutAtSetter(_ reading: inout LeftReading) {
    for word: StaticString in ["确定的", "定下的", "提出的", "设定的", "下达的", "批准的"] {
      guard let place = bytes.first(word, in: reading.subject), place > reading.subject.start else { continue }
      var start = place + word.utf8CodeUnitCount
      for lead: StaticString in ["全年", "今年", "本年", "年度", "全省", "全市", "全县", "全区", "全国"] where bytes.has(lead, at: start)
      {
        start += lead.utf8CodeUnitCount
      }
      guard start < reading.subject.end,
        lexicon.catalogue.indicator(named: bytes.slice(ByteRange(start, reading.subject.end))) != nil
      else { continue }
      // What was set is of the whole year, whatever part of it the text is on.
      reading.period = reading.period ?? .thisYear
      reading.subject.start = start
      return
    }
  }

  /// Leaves out 受…影响 between a name and its verb, and what stands before 让 or 使.
  func cutAtCause(_ reading: inout LeftReading) {
    reading.without = reading.without ?? innerCircumstance(reading.subject)
    guard reading.verb == .up || reading.verb == .down || reading.verb == .reach else { return }
    // 增加值由升转降，: how it turned is no part of the name.
    for turn: StaticString in ["由升转", "由降转", "由负转", "由正转", "由增转", "由减转"]
    where bytes.has(turn, endingAt: reading.subject.end, notBefore: reading.subject.start + 6) {
      reading.subject.end -= 9
    }
    if cutAtReason(&reading) { return }
    cutAtCircumstance(&reading)
    cutAtSuffered(&reading)
    cutAtLet(&reading)
  }

  /// 收入420亿元，因退税政策集中兑现下降7.9%: a reason with a verb of its own, before what moved for it; what did stands before.
  private func cutAtReason(_ reading: inout LeftReading) -> Bool {
    let subject = reading.subject
    // 进口则因化纤原料价格走低而缩水17.5%
    for word: StaticString in ["则因", "却因", "主要因"] {
      // 环比则因鲜菜集中上市回落0.3%
      if bytes.has(word, at: subject.start), subject.count >= 18 {
        reading.subject.start = subject.end
        return true
      }
      if let place = bytes.first(word, in: ByteRange(min(subject.end, subject.start + 6), subject.end)) {
        reading.subject.end = place
        return true
      }
    }
    if let place = reasonInside(subject) {
      reading.subject.end = place
      return true
    }
    // 棉花2890万担，因受灾比上年减产4.8%
    if reading.verb != .reach,
      bytes.has("因", endingAt: subject.start, notBefore: 0) || bytes.has("因", at: subject.start),
      ["受灾", "遭灾", "灾害", "干旱", "受旱", "洪涝", "旱灾", "水灾", "自然灾害"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: subject.end, notBefore: subject.start)
          && subject.end - word.utf8CodeUnitCount - subject.start <= 3
      })
    {
      reading.subject.start = subject.end
      return true
    }
    guard reading.verb != .reach, subject.count >= 18,
      ["由于", "因为", "因"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: subject.start, notBefore: 0) || bytes.has(word, at: subject.start)
      }),
      !["因公", "因私", "因病", "因特", "因灾", "因素", "因地", "因残", "因学"].contains(where: { (word: StaticString) in
        bytes.has(word, at: subject.start) || bytes.has(word, at: subject.start - 3)
      }),
      lexicon.cues.suffix(.head, in: bytes, from: subject.start, to: subject.end) == nil,
      lexicon.catalogue.suffix(in: bytes, from: subject.start, to: subject.end) == nil
    else { return false }
    reading.subject = ByteRange(subject.end, subject.end)
    return true
  }

  /// 采矿业增加值因部分煤矿复产较慢下降2.8%: where the reason begins behind a name; nil where none does.
  private func reasonInside(_ subject: ByteRange) -> Int? {
    let nouns: [StaticString] = ["素", "此", "公", "地", "特", "而", "子", "果"]
    let words: [StaticString] = ["原", "病", "起", "基", "诱", "成", "内", "外", "究", "死", "动", "主"]
    guard let place = bytes.first("因", in: ByteRange(min(subject.end, subject.start + 6), subject.end)),
      place + 15 <= subject.end, !nouns.contains(where: { bytes.has($0, at: place + 3) }),
      !words.contains(where: { bytes.has($0, endingAt: place, notBefore: subject.start) }),
      !bytes.contains("的", in: ByteRange(place, subject.end)),
      lexicon.cues.suffix(.head, in: bytes, from: place, to: subject.end) == nil,
      lexicon.catalogue.suffix(in: bytes, from: place, to: subject.end) == nil
    else { return nil }
    return place
  }

  /// 财政收入在消化减收因素后仍达到72亿元: under what circumstances it did.
  private func cutAtCircumstance(_ reading: inout LeftReading) {
    if let place = circumstance(reading.subject) {
      reading.subject.end = place
    } else if isMoment(reading) {
      reading.subject.start = reading.subject.end
    }
  }

  /// 装备制造业在新厂带动下实现增加值: what helped, between the owner and its amount.
  private func innerCircumstance(_ subject: ByteRange) -> ByteRange? {
    for help: StaticString in ["带动下", "拉动下", "推动下", "影响下", "作用下", "支撑下", "支持下", "刺激下", "促进下", "引领下"] {
      guard let place = bytes.first(help, in: subject), place + 18 <= subject.end,
        let lead = bytes.first("在", in: ByteRange(min(subject.end, subject.start + 6), place)), lead + 6 <= place
      else { continue }
      return ByteRange(lead, place + help.utf8CodeUnitCount)
    }
    return nil
  }

  /// 天气转凉后环比减少8.9%: when it was, in a clause that names nothing.
  private func isMoment(_ reading: LeftReading) -> Bool {
    let subject = reading.subject
    return bytes.has("后", at: subject.end) && reading.verb != .reach && (9...24).contains(subject.count)
      && lexicon.cues.suffix(.head, in: bytes, from: subject.start, to: subject.end) == nil
      && lexicon.catalogue.suffix(in: bytes, from: subject.start, to: subject.end) == nil
      && !["剔除", "扣除", "不含", "不计"].contains(where: { (word: StaticString) in bytes.has(word, at: subject.start) })
      && !["今", "以", "售", "税", "背", "先", "前", "产"].contains { (word: StaticString) in
        bytes.has(word, endingAt: subject.end, notBefore: subject.start)
      }
  }

  /// Where the circumstances begin that end a stretch of words (财政收入在连续几年徘徊之后); nil where it ends with none.
  func circumstance(_ subject: ByteRange) -> Int? {
    let ends: [StaticString] = [
      "后", "之后", "以后", "的情况下", "的基础上", "基础上", "的条件下", "的背景下", "的形势下", "的前提下", "的同时", "之际",
      "带动下", "拉动下", "推动下", "影响下", "作用下", "支撑下", "支持下", "刺激下", "拖累下", "冲击下", "努力下", "促进下", "引领下",
    ]
    guard
      bytes.has("后", at: subject.end) || bytes.has("以后", at: subject.end) || bytes.has("之后", at: subject.end)
        || ends.contains(where: { bytes.has($0, endingAt: subject.end, notBefore: subject.start + 9) })
    else { return nil }
    for lead: StaticString in ["在", "经过", "扣除", "剔除", "经"] {
      guard let place = bytes.first(lead, in: ByteRange(min(subject.end, subject.start + 6), subject.end)),
        !["在校", "在建", "在册", "在岗", "在外", "在职", "经济", "经营", "经费", "经办", "经贸"].contains(where: { (word: StaticString) in
          bytes.has(word, at: place)
        }),
        !["存", "潜", "现", "财", "已"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: place, notBefore: subject.start)
        })
      else { continue }
      return place
    }
    return nil
  }

  private func cutAtSuffered(_ reading: inout LeftReading) {
    let subject = reading.subject
    // 受大环境影响同比下降2.1%: nothing but why it moved.
    if reading.verb != .reach, bytes.has("受", at: subject.start), subject.count >= 12,
      !bytes.has("受理", at: subject.start),
      Self.effects.contains(where: { bytes.has($0, endingAt: subject.end, notBefore: subject.start + 6) })
    {
      reading.subject.start = subject.end
      return
    }
    guard Self.effects.contains(where: { bytes.has($0, endingAt: subject.end, notBefore: subject.start + 9) }),
      let place = bytes.first("受", in: ByteRange(min(subject.end, subject.start + 6), subject.end)),
      !Self.endings.contains(where: { bytes.has($0, endingAt: place, notBefore: subject.start) })
    else { return }
    var end = place
    for word: StaticString in ["则", "因", "却", "仍", "也"]
    where bytes.has(word, endingAt: end, notBefore: subject.start + 6) {
      end -= 3
    }
    reading.subject.end = end
  }

  private func cutAtLet(_ reading: inout LeftReading) {
    for word: StaticString in ["让", "使得", "使"] {
      let subject = reading.subject
      guard let place = bytes.first(word, in: ByteRange(min(subject.end, subject.start + 6), subject.end)),
        place + word.utf8CodeUnitCount + 9 <= subject.end
      else { continue }
      // 使用, 转让, 出让: words of their own.
      let isWord =
        ["用", "馆", "命", "者", "利", "渡", "劲", "得"].contains { (next: StaticString) in
          word.utf8CodeUnitCount == 3 && bytes.has(next, at: place + 3)
        }
        || ["转", "出", "大", "即", "行", "致", "促", "驱", "天", "假", "礼", "谦", "忍"].contains { (before: StaticString) in
          bytes.has(before, endingAt: place, notBefore: subject.start)
        }
      guard !isWord else { continue }
      reading.subject.start = peelFront(place + word.utf8CodeUnitCount, subject.end, &reading)
      return
    }
  }
}
