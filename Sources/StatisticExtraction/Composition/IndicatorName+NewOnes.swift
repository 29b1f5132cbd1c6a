import EconomyModel

// 地区总部新认定60家，累计1016家: the first counts the new ones, the second all that there are.
extension IndicatorName {
  private static let deeds: [StaticString] = [
    "新认定", "新批准", "新批", "新设立", "新设", "新登记", "新注册", "新引进", "新签约", "新评定", "新评", "新培育", "新建成", "新获批", "新成立", "新组建", "新入库",
    "新增", "新落户", "新开工", "新开业", "新开通", "新开",
  ]

  /// A name without the words that say that the counted ones are new (高新技术企业 of 新认定高新技术企业); nil for other names.
  func withoutNew(_ name: [UInt8]) -> [UInt8]? {
    for deed in IndicatorName.deeds where name.count >= deed.utf8CodeUnitCount + 6 {
      if name.hasPrefix(deed) { return Array(name[deed.utf8CodeUnitCount...]) }
      if name.hasSuffix(deed) { return Array(name.dropLast(deed.utf8CodeUnitCount)) }
    }
    return nil
  }

  /// 跨国公司地区总部新认定60家 as it is said elsewhere: 新认定跨国公司地区总部; other names as they are.
  func newFirst(_ name: [UInt8]) -> [UInt8] {
    for deed in IndicatorName.deeds where name.count >= deed.utf8CodeUnitCount + 6 && name.hasSuffix(deed) {
      // 商务服务业新设2310户: firms in it, and no trade is new.
      let end = name.count - deed.utf8CodeUnitCount
      if name.has("业", endingAt: end, notBefore: 0), !name.has("企业", endingAt: end, notBefore: 0) { return name }
      return name.suffix(deed.utf8CodeUnitCount) + name.dropLast(deed.utf8CodeUnitCount)
    }
    return name
  }
}
