import EconomyModel

// 出口增长11.2%，达860亿元，高于全省3.1个百分点: points behind an amount are of the growth that was told with it.
extension SentenceComposer {
  private static let distances: [StaticString] = ["高于", "低于", "快于", "慢于", "高出", "领先", "比全", "较全"]

  /// Goes back to the growth before an amount when a number in points stands behind the amount.
  mutating func returnToGrowth(_ number: Amount, _ left: LeftReading) {
    guard number.unit.map({ lexicon.units.units[$0].kind }) == .points, frame.lastMeasure == .level, rows.count >= 2,
      left.subject.isEmpty || Self.distances.contains(where: { bytes.has($0, at: left.subject.start) })
    else { return }
    let (growth, amount) = (rows[rows.count - 2], rows[rows.count - 1])
    guard growth.measured.measure == .changeRate, growth.name == amount.name, amount.measured.unit != "%" else {
      return
    }
    frame.lastMeasure = .changeRate
  }
}
