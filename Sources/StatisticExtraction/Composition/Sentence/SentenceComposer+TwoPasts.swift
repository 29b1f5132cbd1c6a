import EconomyModel
import ReferenceData

// 增速分别比上月末和上年同期高1.3个和1.5个百分点: one growth, and how far it is from two times.
extension SentenceComposer {
  /// 增速分别比上月末和上年同期高1.3个和1.5个百分点: one growth against two times.
  mutating func readTwoPasts(_ run: [Amount], _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    let kind = run[0].unit.map { lexicon.units.units[$0].kind }
    guard run.count == 2, kind == .points || kind == .percent, run[1].unit == run[0].unit else { return false }
    // 环比、同比分别提高5.13个百分点、30.66个百分点
    let pairs: [(StaticString, [Basis])] = [("环比、同比", [.mom, .yoy]), ("同比、环比", [.yoy, .mom])]
    if let pair = pairs.first(where: { bytes.has($0.0, at: span.left.start) }), !frame.inherited.isEmpty {
      var name = frame.inherited
      if kind == .points, !name.hasSuffix("率"), !name.hasSuffix("速"), frame.lastMeasure == .changeRate {
        name += Array("增速")
      }
      readPoints(run, pair.1, name, left)
      return true
    }
    if kind == .points, readTwoStretches(run, left, span) { return true }
    guard kind == .points,
      let place = Respectively.first(in: bytes, span.left),
      bytes.has("比", at: place + 6) || bytes.has("较", at: place + 6),
      bytes.has("上月", at: place + 9), bytes.contains("上年", in: span.left) || bytes.contains("去年", in: span.left)
    else { return false }
    let isDown =
      ["低", "慢", "回落", "下降"].contains { (word: StaticString) in
        bytes.has(word, endingAt: span.left.end, notBefore: span.left.start)
      }
    let before = reader.read(ByteRange(span.left.start, place), isRank: false).subject
    var name =
      before.isEmpty || lexicon.cues.has(.bareHead, bytes.slice(before)) ? frame.inherited : bytes.slice(before)
    if !name.hasSuffix("率"), !name.hasSuffix("速") { name += Array("增速") }
    var left = left
    left.verb = isDown ? .down : .up
    readPoints(run, [.mom, .yoy], name, left)
    return true
  }

  /// Changes in points of one name against as many times.
  private mutating func readPoints(_ run: [Amount], _ bases: [Basis], _ name: [UInt8], _ left: LeftReading) {
    for (amount, basis) in zip(run, bases) {
      var left = left
      left.basis = basis
      left.basePeriod = nil
      left.period = nil
      left.qualifier = nil
      let input = MeasureInput(amount: amount, unit: amount.unit.map { lexicon.units.units[$0] }, left: left)
      emit(amount, name: name, left, input, subject: [])
    }
  }

  /// 降幅比1—4月和一季度分别收窄2.3和4.7个百分点: one growth against two parts of the year.
  private mutating func readTwoStretches(_ run: [Amount], _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    let said = mentions.periods.filter { $0.range.start >= span.left.start && $0.range.end <= span.left.end }
    guard said.count == 2,
      Respectively.first(in: bytes, ByteRange(said[1].range.end, span.left.end)) == said[1].range.end,
      ["和", "、", "与"].contains(where: { (word: StaticString) in
        bytes.has(word, at: said[0].range.end) && said[0].range.end + 3 == said[1].range.start
      }),
      ["比", "较"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: said[0].range.start, notBefore: span.left.start)
      })
    else { return false }
    let own = bytes.slice(ByteRange(reader.behindMarks(span.left), said[0].range.start - 3))
    let rate = (["增速", "增幅", "降幅", "涨幅", "跌幅"] as [StaticString]).first { own.hasSuffix($0) }
    guard rate != nil || own.isEmpty, own.count > 6 || !frame.inherited.isEmpty, own.count <= 60 else { return false }
    let name = own.count > 6 ? own : frame.inherited + [UInt8](rate ?? "增速")
    let isDown = ["收窄", "回落", "下降", "放缓", "缩小", "低", "慢"].contains { (word: StaticString) in
      bytes.contains(word, in: ByteRange(said[1].range.end, span.left.end))
    }
    var left = left
    left.verb = isDown ? .down : .up
    let bases: [Basis] = said.map { mention in
      mention.expression == .previousMonth ? .mom : mention.expression == .lastYear ? .yoy : .since
    }
    // What they are compared with dates neither the points nor what follows.
    frame.period = frame.openingPeriod
    let subject = frame.subject
    readPoints(run, bases, name, left)
    frame.subject = subject
    return true
  }
}
