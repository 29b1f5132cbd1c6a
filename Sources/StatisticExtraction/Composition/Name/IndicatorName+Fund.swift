import EconomyModel

// 全市政府性基金收入52亿元，支出48亿元；市级收入21亿元，支出20亿元: the sides of one fund, of which the first number named the fund.
extension IndicatorName {
  private static let levels: [StaticString] = ["市本级", "省本级", "县本级", "区本级", "州本级", "市级", "省级", "县级", "区级", "州级", "本级"]
  private static let sides: [StaticString] = [
    "收入预算", "支出预算", "总收入", "总支出", "收入总计", "支出总计", "收入总量", "支出总量", "收入", "支出", "当期结余", "当期缺口", "年末滚存结余", "滚存结余", "累计结余",
    "年终结余", "收支结余", "当年收支结余",
    "累计结存", "滚存结存",
  ]
  /// The longer ones first.
  private static let insurances: [StaticString] = [
    "城镇职工基本养老保险", "企业职工基本养老保险", "城乡居民基本养老保险", "机关事业单位基本养老保险", "城镇职工基本医疗保险", "职工基本医疗保险", "城乡居民基本医疗保险",
    "基本养老保险", "基本医疗保险", "养老保险", "医疗保险", "失业保险", "工伤保险", "生育保险",
  ]
  private static let funds: [StaticString] = ["预算", "基金", "国有资本", "财政"]

  /// 养老保险基金总收入186亿元；基金总支出162亿元: the other side of the fund that was named in full; nil for other subjects.
  private func otherSideOfFund(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard subject.hasPrefix("基金"), (12...24).contains(subject.count) else { return nil }
    let named = [frame.lastName] + frame.recent.suffix(4).reversed() + [frame.inherited, frame.before]
    for name in named {
      guard let place = name.first("基金", in: ByteRange(0, name.count)), place >= 12,
        name.has("保险", endingAt: place, notBefore: 0)
      else { continue }
      return Array(name[..<place]) + subject
    }
    return (frame.recent.reversed() + frame.wholes.reversed()).lazy.compactMap { insurance(in: $0) }.first.map {
      $0 + subject
    }
  }

  /// 失业保险 of 领取失业保险金人数: the insurance that a name tells of; nil for other names.
  private func insurance(in name: [UInt8]) -> [UInt8]? {
    IndicatorName.insurances.first { name.contains($0) }.map { Array($0) }
  }

  /// The whole name of a side that stands alone or with its level (市级收入, 支出预算, 总支出); nil for other subjects.
  func sideOfFund(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let level = IndicatorName.levels.first { subject.hasPrefix($0) }?.utf8CodeUnitCount ?? 0
    let side = Array(subject[level...])
    // 年末累计结余: the name that a rule before has cut.
    if let other = otherSideOfFund(subject, frame) { return other }
    let isBalance = side.equals("结余") || side.equals("结存")
    guard IndicatorName.sides.contains(where: { side.equals($0) }) || isBalance else { return nil }
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
      if isBalance, !fund.hasSuffix("基金") { continue }
      // 年末累计结存: what there is in it.
      let whole = side.equals("结存") ? Array("累计结存") : side
      return level > 0 ? subject[..<level] + fund[own...] + whole : fund + whole
    }
    return nil
  }
}
