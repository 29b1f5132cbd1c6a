import EconomyModel

// 固定资产投资1268亿元。分区看，南海区投资总量最大，完成361亿元: the short name by which a text goes on with what it has named in full.
extension IndicatorName {
  /// Words that say of what kind an amount of a place is, and not which.
  private static let shortNames: [StaticString] = ["收入", "支出", "投资", "投资额", "销售面积", "销售额", "零售额", "用电量", "税收收入"]

  /// The full name of what the text measured last by that short one; nil for other names.
  func longForm(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    // 南海区投资总量最大，完成361亿元: what the clause before spoke of.
    let isTopic = subject.isEmpty && frame.inherited.hasSuffix("总量")
    guard left.region != nil || isTopic, !left.isNew else { return nil }
    let said = isTopic ? frame.inherited : subject
    let word = said.hasSuffix("总量") ? Array(said.dropLast(6)) : said
    guard IndicatorName.shortNames.contains(where: { word.equals($0) }) else { return nil }
    let known = [frame.parent, frame.inherited] + frame.wholes.reversed() + frame.placeMeasures
    return known.first { $0.count > word.count + 3 && $0.suffix(word.count) == word[...] }
  }
}
