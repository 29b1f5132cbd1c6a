import EconomyModel

// 全市政府性基金收入52亿元，支出48亿元；市级收入21亿元，支出20亿元: the sides of one fund, of which the first number named the fund.
extension IndicatorName {
  private static let levels: [StaticString] = ["市本级", "省本级", "县本级", "区本级", "州本级", "市级", "省级", "县级", "区级", "州级", "本级"]
  private static let sides: [StaticString] = [
    "收入预算", "支出预算", "总收入", "总支出", "收入总计", "支出总计", "收入总量", "支出总量", "收入", "支出", "当期结余", "当期缺口", "年末滚存结余", "滚存结余", "累计结余",
    "年终结余", "收支结余", "当年收支结余",
  ]
  private static let funds: [StaticString] = ["预算", "基金", "国有资本", "财政"]

  /// 养老保险基金总收入186亿元；基金总支出162亿元: the other side of the fund that was named in full; nil for other subjects.
  private func otherSideOfFund(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard subject.hasPrefix("基金"), subject.count >= 12, subject.count <= 24 else { return nil }
    let named = [frame.lastName] + frame.recent.suffix(4).reversed() + [frame.inherited, frame.before]
    for name in named {
      guard let place = name.first("基金", in: ByteRange(0, name.count)), place >= 12,
        name.has("保险", endingAt: place, notBefore: 0)
      else { continue }
      return Array(name[..<place]) + subject
    }
    return nil
  }

  /// The whole name of a side that stands alone or with its level (市级收入, 支出预算, 总支出); nil for other subjects.
  func sideOfFund(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let level = IndicatorName.levels.first { subject.hasPrefix($0) }?.utf8CodeUnitCount ?? 0
    let side = Array(subject[level...])
    // 年末累计结余: the name that a rule before has cut.
    if let other = otherSideOfFund(subject, frame) { return other }
    guard IndicatorName.sides.contains(where: { side.equals($0) }) || side.equals("结余") else { return nil }
    // 支出 alone goes back to the income of the same level.
    if level == 0, side.equals("收入") || side.equals("支出") { return nil }
    for name in ([frame.lastName] + frame.recent.reversed() + [frame.inherited, frame.before]) {
      guard let said = IndicatorName.sides.first(where: { name.hasSuffix($0) }) else { continue }
      let fund = Array(name.dropLast(said.utf8CodeUnitCount))
      let own = IndicatorName.levels.first { fund.hasPrefix($0) }?.utf8CodeUnitCount ?? 0
      guard fund.count > own, fund.count <= 45, !fund.contains("的"),
        IndicatorName.funds.contains(where: { fund.contains($0) })
      else { continue }
      // A balance alone is that of a fund which has taken in or spent something.
      if side.equals("结余"), !fund.hasSuffix("基金") { continue }
      return level > 0 ? subject[..<level] + fund[own...] + side : fund + side
    }
    return nil
  }
}
