import EconomyModel

// 监督抽查工业产品1246批次，合格率94.1%: of what was looked at, the part that passed.
extension IndicatorName {
  private static let deeds: [StaticString] = ["监督抽查", "监督抽检", "监督检查", "抽样检验", "抽检", "抽查", "检测", "检验", "监测", "评价性抽检"]
  private static let rates: [StaticString] = ["合格率", "不合格率", "检出率", "达标率", "问题发现率"]

  /// 工业产品监督抽查合格率 of a bare 合格率 behind what was looked at; nil for other names.
  func rateOfInspected(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard Self.rates.contains(where: { subject.equals($0) }),
      let deed = Self.deeds.first(where: { frame.lastName.hasPrefix($0) }),
      frame.lastName.count >= deed.utf8CodeUnitCount + 6
    else { return nil }
    return Array(frame.lastName[deed.utf8CodeUnitCount...]) + [UInt8](deed) + subject
  }
}
