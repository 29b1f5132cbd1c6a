import EconomyModel
import ReferenceData

// What a time in front of a number is to it: its own, or the one that it is compared with.
extension LeftReader {
  func takePeriod(_ mention: PeriodMention, _ start: Int, _ reading: inout LeftReading) -> Int {
    var before = mention.range.start
    if mention.expression.isCountOfYears, bytes.has("近", endingAt: before, notBefore: start) { before -= 3 }
    // 从1979年到1982年平均每年递增13%: from and to are one word.
    if mention.isFromTo(bytes, notBefore: start) { before -= 3 }
    // 在上年的基础上增产245亿公斤: what it is built on is what it is compared with.
    if ["的基础上", "基础上"].contains(where: { (word: StaticString) in bytes.has(word, at: mention.range.end) }) {
      setBase(mention.expression, &reading)
      return bytes.has("在", endingAt: before, notBefore: start) ? before - 3 : before
    }
    // 快于2024年3.1个百分点
    for role: CueRole in [.gapAbove, .gapBelow]
    where lexicon.cues.suffix(role, in: bytes, from: start, to: before) != nil {
      setBase(mention.expression, &reading)
      return before
    }
    for word: StaticString in ["截至", "截止到", "截止"] where bytes.has(word, endingAt: before, notBefore: start) {
      reading.period = reading.period ?? mention.expression
      return before - word.utf8CodeUnitCount
    }
    // 生产总值继2013年越过1.4万亿元之后，…: the year that the number is of.
    if bytes.has("继", endingAt: before, notBefore: start + 6) {
      reading.period = reading.period ?? mention.expression
      return before - 3
    }
    for word: StaticString in ["比", "较", "同", "与"] where bytes.has(word, endingAt: before, notBefore: start) {
      // 同比 is a word of its own.
      setBase(mention.expression, &reading)
      return before - 3
    }
    // 租金和上一季度持平
    if bytes.has("和", endingAt: before, notBefore: start),
      ["持平", "基本持平", "大体持平", "大致持平", "相比"].contains(where: { (word: StaticString) in
        bytes.has(word, at: mention.range.end)
      })
    {
      setBase(mention.expression, &reading)
      return before - 3
    }
    // 比大丰收的去年减少3.6%
    if let place = describedBase(before, start, reading) {
      setBase(mention.expression, &reading)
      return place
    }
    // 而改革以前的1965年不过21万眼: what is told of a year before it names nothing.
    if reading.verb != .up, reading.verb != .down, mention.expression.isYear,
      ["以前的", "之前的", "初期的"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: before, notBefore: start)
      })
    {
      reading.period = reading.period ?? mention.expression
      return start
    }
    // 恢复至2019年同期的119.09%: the period is the base's.
    let isRatio = ["恢复到", "恢复至", "相当于"].contains { (word: StaticString) in
      bytes.has(word, endingAt: before, notBefore: start)
    }
    if isRatio, bytes.has("的", at: mention.range.end) {
      setBase(mention.expression, &reading)
      return before
    }
    if reading.saysAverage, mention.expression.isCountOfYears || mention.expression.isStretch, reading.basis == nil {
      // 两年分别平均增长
      (reading.basis, reading.isAverage) = (.cagr, true)
      if mention.expression.isStretch { reading.period = reading.period ?? mention.expression }
    } else if reading.takesBase, reading.basePeriod == nil, bytes.has("的", at: mention.range.end) {
      setBase(mention.expression, &reading)
    } else {
      reading.period = reading.period ?? mention.expression
    }
    return before
  }

  /// 由去年6月开园时的22种, 从2015年建院之初的120张: where the time ends that such words tell more of; nil where none stands there.
  func momentSaid(_ start: Int, _ end: Int) -> Int? {
    guard
      ["时", "之时", "之初", "初期", "之前", "以前"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: start)
      }),
      let mention = periods.last(where: { $0.range.start >= start && $0.range.end < end && end - $0.range.end <= 24 }),
      ["由", "从"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: mention.range.start, notBefore: start)
      }),
      !["，", "的", "、"].contains(where: { (mark: StaticString) in
        bytes.contains(mark, in: ByteRange(mention.range.end, end))
      })
    else { return nil }
    return mention.range.end
  }

  /// 比前年每天多装五千辆, 比上年平均每户多打八百斤: where what each of them is told of ends; nil where no base stands before it.
  func eachOfBase(_ start: Int, _ end: Int, _ reading: LeftReading) -> Int? {
    guard reading.verb == .up || reading.verb == .down else { return nil }
    let words: [StaticString] = [
      "平均每天", "平均每月", "平均每人", "平均每户", "平均每亩", "每天", "每月", "每人", "每户", "每亩",
    ]
    guard let word = words.first(where: { bytes.has($0, endingAt: end, notBefore: start) }) else { return nil }
    let place = end - word.utf8CodeUnitCount
    guard let mention = periodEnding(at: place, notBefore: start),
      ["比", "较"].contains(where: { (comparator: StaticString) in
        bytes.has(comparator, endingAt: mention.range.start, notBefore: start)
      })
    else {
      return lexicon.cues.suffix(.basis, in: bytes, from: start, to: place) == nil ? nil : place
    }
    return place
  }

  func setBase(_ expression: PeriodExpression, _ reading: inout LeftReading) {
    reading.basePeriod = reading.basePeriod ?? expression
  }

  /// 与2010年第六次全国人口普查相比: the year of a census that ends at an offset; nil where none does.
  func census(endingAt end: Int, notBefore start: Int) -> PeriodMention? {
    guard bytes.has("普查", endingAt: end, notBefore: start) || bytes.has("普查时", endingAt: end, notBefore: start) else {
      return nil
    }
    return periods.last { mention in
      mention.range.start >= start && mention.range.end < end && end - mention.range.end <= 45
        && !["，", "的", "、"].contains { (mark: StaticString) in
          bytes.contains(mark, in: ByteRange(mention.range.end, end))
        }
    }
  }

  /// 比大丰收的去年, 较上次普查的2013年末净增: where 比 stands before a year that is told of first; nil where it does not.
  private func describedBase(_ year: Int, _ start: Int, _ reading: LeftReading) -> Int? {
    guard reading.verb == .up || reading.verb == .down || reading.isNew, reading.basePeriod == nil,
      bytes.has("的", endingAt: year, notBefore: start)
    else { return nil }
    var place = year - 9
    while place >= start, year - place <= 60 {
      if bytes.has("，", at: place) { return nil }
      if bytes.has("比", at: place) || bytes.has("较", at: place) {
        let isWord = ["比重", "比例", "比较", "较大", "较小", "较高", "较低", "较多", "较好"].contains { (word: StaticString) in
          bytes.has(word, at: place)
        }
        let isEnd = ["占", "同", "环", "对", "之", "相"].contains { (word: StaticString) in
          bytes.has(word, endingAt: place, notBefore: start)
        }
        return isWord || isEnd ? nil : place
      }
      place -= 1
    }
    return nil
  }

  /// 比改造前, 与合并以前相比, 比过去: where a base begins that ends at an offset and has no date; nil where none does.
  func undatedBase(_ start: Int, _ end: Int) -> Int? {
    var last = end
    for word: StaticString in ["相比", "平均"] where bytes.has(word, endingAt: last, notBefore: start) {
      last -= word.utf8CodeUnitCount
    }
    guard
      ["前", "过去", "往年", "以往", "往常", "最高纪录", "历史纪录", "前高", "初期", "之初", "时"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: last, notBefore: start)
      }),
      !["目前", "提前", "年前", "当前", "空前", "日前", "月前", "小时", "同时", "及时", "按时", "临时", "随时", "工时", "课时", "学时"].contains(
        where: { (word: StaticString) in
          bytes.has(word, endingAt: last, notBefore: start)
        })
    else { return nil }
    var place = last - 3
    while place >= start, last - place <= 30 {
      // 比党的十八大前
      if ["，", "的", "、", "（"].contains(where: { (mark: StaticString) in bytes.has(mark, at: place) }),
        !bytes.has("党的", at: place - 3)
      {
        return nil
      }
      let isLink =
        ["比", "较"].contains { (word: StaticString) in bytes.has(word, at: place) }
        || last < end && ["与", "同", "和"].contains { (word: StaticString) in bytes.has(word, at: place) }
      if isLink {
        let isWord = ["比重", "比例", "比较", "比率", "同比"].contains { (word: StaticString) in bytes.has(word, at: place) }
        return isWord || bytes.has("占", endingAt: place, notBefore: start) ? nil : place
      }
      place = Scalars.start(before: place, in: bytes)
    }
    return nil
  }
}
