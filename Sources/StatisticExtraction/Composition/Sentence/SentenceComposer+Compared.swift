import EconomyModel
import ReferenceData

// 增长1.6%，比全省（9.9%）和全国平均水平（9.0%）分别高0.9、3.6个百分点: the figures of the regions that one is compared
// with stand in brackets, the distances behind them.
extension SentenceComposer {
  /// Reads a figure in brackets behind the region that it is of; false where it is none.
  mutating func readComparedFigure(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    if readWholeBeside(amount, span) { return true }
    if readRateCompared(amount, span) { return true }
    guard let outer = span.beforeBracket, span.left.isEmpty, bytes.has("）", at: amount.end),
      amount.unit.map({ lexicon.units.units[$0].kind }) == .percent, let last = rows.last(where: { !isDistance($0) }),
      last.measured.unit == "%"
    else { return false }
    guard let whole = wholeRegion(endingIn: outer) else { return false }
    let start = whole.start
    let compares = ["比", "较", "高于", "低于", "快于", "慢于", "好于"].contains { (word: StaticString) in
      bytes.has(word, endingAt: start, notBefore: outer.start)
    }
    let goesOn =
      frame.compared != nil
      && ["和", "与", "、", "及"].contains { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: sentence.start)
      }
    guard compares || goesOn else { return false }
    var row = last.with(amount, rule: "figure compared with")
    row.region = whole.region
    rows.append(row)
    let isGrowth = last.measured.measure == .changeRate && !last.name.hasSuffix("速") && !last.name.hasSuffix("幅")
    frame.compared = (
      isGrowth ? last.name + Array("增速") : last.name, row.period, frame.compared?.region ?? last.region,
      amount.range.end
    )
    return true
  }

  /// 五市的生产总值增速高于全省平均水平（4.6%）: the growth of the whole with which growths are compared that have no number of their own.
  private mutating func readRateCompared(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    guard let outer = span.beforeBracket, span.left.isEmpty, bytes.has("）", at: amount.end),
      amount.unit.map({ lexicon.units.units[$0].kind }) == .percent, let whole = wholeRegion(endingIn: outer),
      let rate = (["增速", "增幅", "涨幅"] as [StaticString]).compactMap({ (word: StaticString) in
        bytes.first(word, in: ByteRange(outer.start, whole.start)).map { ($0, word.utf8CodeUnitCount) }
      }).min(by: { $0.0 < $1.0 }), rate.0 > outer.start,
      ["高于", "低于", "快于", "慢于", "等于", "好于", "超过", "跑赢"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(rate.0, whole.start))
      })
    else { return false }
    let named = reader.read(ByteRange(outer.start, rate.0), isRank: false)
    var name = bytes.slice(named.subject)
    if let owner = name.first("的", in: ByteRange(0, name.count)) { name = Array(name[(owner + 3)...]) }
    guard lists.hasHead(name) || lexicon.catalogue.indicator(named: name) != nil else { return false }
    var left = named
    (left.verb, left.region, left.period) = (.up, whole.region, named.period ?? frame.period)
    emit(
      amount, name: name, left,
      MeasureInput(amount: amount, unit: amount.unit.map { lexicon.units.units[$0] }, left: left), subject: name)
    return true
  }

  /// 增长7.4%（全省6.1%）: the same of the whole, in a bracket behind the region's own.
  private mutating func readWholeBeside(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    guard let last = rows.last, last.measured.unit == "%", [.changeRate, .level].contains(last.measured.measure),
      bytes.has("（", at: last.amount.end), span.left.start == last.amount.end + 3,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .percent,
      let whole = wholeRegion(endingIn: span.left), whole.start == span.left.start
    else { return false }
    var row = last.with(amount, rule: "figure of the whole")
    row.region = whole.region
    rows.append(row)
    return true
  }

  /// 全省, 全国平均 at the end of a range: which region it is, and where it begins.
  private func wholeRegion(endingIn range: ByteRange) -> (region: RegionCode, start: Int)? {
    var end = range.end
    for word: StaticString in ["平均水平为", "平均水平", "平均增速", "平均", "水平", "增速", "增幅", "为"]
    where bytes.has(word, endingAt: end, notBefore: range.start) {
      end -= word.utf8CodeUnitCount
      break
    }
    let wholes: [(StaticString, (RegionCode) -> RegionCode)] = [
      ("全国", { _ in .country }), ("全省", { $0.province }), ("全区", { $0.province }), ("全市", { $0.prefecture }),
    ]
    guard let own = facts.region,
      let whole = wholes.first(where: { bytes.has($0.0, endingAt: end, notBefore: range.start) })
    else { return nil }
    return (whole.1(own), end - whole.0.utf8CodeUnitCount)
  }

  /// Reads the distances behind such figures; false where they are none.
  mutating func readComparedDistances(_ run: [Amount], _ span: ClauseSpan) -> Bool {
    guard let compared = frame.compared, run[0].range.start - compared.end <= 60,
      let unit = run.last?.unit.map({ lexicon.units.units[$0] }), unit.kind == .points
    else { return false }
    let sides: [(StaticString, Bool)] = [
      ("高出", false), ("高", false), ("快", false), ("多", false), ("低", true), ("慢", true), ("少", true),
    ]
    // 高于全国（6.1%）1.3个百分点: the side is said before the figure.
    let before = ByteRange(max(sentence.start, compared.end - 60), compared.end)
    let direct: (StaticString, Bool)? =
      run[0].range.start != compared.end + 3 || run.count > 1
      ? nil
      : ([("高于", false), ("快于", false), ("好于", false), ("低于", true), ("慢于", true)] as [(StaticString, Bool)])
        .first { bytes.contains($0.0, in: before) }
    guard
      let side = sides.first(where: { bytes.has($0.0, endingAt: run[0].range.start, notBefore: compared.end) })
        ?? direct
    else {
      return false
    }
    for amount in run {
      let value = side.1 ? amount.value.negated : amount.value
      rows.append(
        Row(
          amount: amount, name: compared.name, partOf: [],
          measured: Measured(
            measure: .gap, basis: nil, value: value, high: amount.high, unit: unit.unit, rule: "gap behind figures"),
          region: compared.region, period: compared.period, status: .actual, qualifier: amount.qualifier, prices: nil))
    }
    frame.compared = nil
    return true
  }

  private func isDistance(_ row: Row) -> Bool {
    row.measured.measure == .gap || row.measured.measure == .changePoints || row.measured.measure == .rank
  }
}
