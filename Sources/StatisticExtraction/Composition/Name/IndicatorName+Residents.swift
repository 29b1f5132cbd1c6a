import EconomyModel

// 全体居民人均可支配收入43915元；按常住地分，城镇居民50463元: what the one half of the residents has.
extension IndicatorName {
  private static let halves: [StaticString] = ["城镇居民", "农村居民", "城镇常住居民", "农村常住居民", "农牧区居民"]
  private static let perHead: [StaticString] = [
    "人均可支配收入", "人均消费支出", "人均生活消费支出", "人均消费性支出", "人均纯收入", "人均住房建筑面积",
  ]

  /// 城镇居民人均可支配收入 of 城镇居民 behind the same of all residents; nil for other subjects.
  func ofResidents(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard IndicatorName.halves.contains(where: { subject.equals($0) }) else { return nil }
    let told = [frame.inherited, frame.lastName] + frame.wholes.reversed()
    for name in told {
      guard let amount = IndicatorName.perHead.first(where: { name.hasSuffix($0) }) else { continue }
      return subject + Array(amount)
    }
    return nil
  }
}
