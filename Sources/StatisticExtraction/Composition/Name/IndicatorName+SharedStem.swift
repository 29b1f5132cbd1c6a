import EconomyModel

// 同城快递业务量1.68亿件，业务收入9.87亿元: an amount whose name begins as the one before ends is of the same thing.
extension IndicatorName {
  private static let amounts: [StaticString] = ["收入", "额", "金额", "总额", "支出", "量", "总量"]

  /// 同城快递业务收入 of 业务收入 behind 同城快递业务量; nil where the two share no stem.
  func sharedStem(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard !left.isPart, frame.parent.isEmpty, (9...15).contains(subject.count),
      IndicatorName.amounts.contains(where: { subject.count == 6 + $0.utf8CodeUnitCount && subject.hasSuffix($0) })
    else { return nil }
    let before = frame.inherited
    let stem = Array(subject[..<6])
    guard before.count >= 15, before.hasSuffix("量") || before.hasSuffix("额") || before.hasSuffix("数"),
      before[(before.count - 9)..<(before.count - 3)] == stem[...]
    else { return nil }
    return before.dropLast(9) + subject
  }
}
