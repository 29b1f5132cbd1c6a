import EconomyModel

// 邹城市入库38.7亿元, 高新区到账1.27亿美元: what came in, where a clause says only that it did.
extension IndicatorName {
  private static let receipts: [(deed: StaticString, things: [StaticString])] = [
    ("入库", ["税收收入", "国税收入", "地税收入", "税收", "财政收入", "预算收入"]), ("到账", ["外资", "内资", "省外资金", "市外资金"]),
    ("到位", ["外资", "内资", "省外资金", "市外资金"]),
  ]

  /// 实际到账外资 of 到账 behind 实际到账外资4.62亿美元, with the zone in front of the deed; nil for other subjects.
  func received(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard frame.unit?.hasPrefix("CNY") == true || frame.unit?.hasPrefix("USD") == true, subject.count <= 36,
      let receipt = IndicatorName.receipts.first(where: { subject.hasSuffix($0.deed) })
    else { return nil }
    let owner = Array(subject.dropLast(6))
    // 韩国是最大来源地，到账6200万美元: not of whom the clause before tells.
    guard owner.isEmpty ? left.region != nil : opensWithZone(owner) || owner.hasSuffix("区") else { return nil }
    let told = frame.recent.suffix(8).reversed() + frame.wholes.reversed() + frame.placeMeasures + [frame.topicAbove]
    let sums = told.filter { name in
      receipt.things.contains { name.hasSuffix($0) } && !isShare(name) && !opensWithZone(name)
    }
    guard let last = sums.first else { return nil }
    // 到账外资15.4亿美元，…，欧洲国家到账外资与上年持平: the whole of it, whose part was told last.
    let whole = sums.first { $0.count >= 9 && $0.count < last.count && last.suffix($0.count) == $0[...] }
    return owner + (whole ?? last)
  }

  /// 实际利用外资 of 外资 behind 实际利用内资: what the same deed brought from elsewhere; nil for other subjects.
  func ofOtherSource(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let sources: [StaticString] = ["外资", "内资", "省外资金", "市外资金", "省外内资"]
    guard sources.contains(where: { subject.equals($0) }) else { return nil }
    for deed: StaticString in ["实际利用", "实际到位", "实际引进", "利用", "引进", "到位"] where frame.inherited.hasPrefix(deed) {
      let rest = Array(frame.inherited.dropFirst(deed.utf8CodeUnitCount))
      return sources.contains { rest.equals($0) } ? Array(deed) + subject : nil
    }
    return nil
  }
}
