import EconomyModel

// 固定资产投资增长6.1%，其中房地产开发投资下降9.7%。枝江市投资增长22.1%: the bare word is the whole that was told of, and no kind of it.
extension IndicatorName {
  /// 固定资产投资 of a bare 投资 that a place has, behind a kind of investment; nil for other names.
  func plainInvestment(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard subject.equals("投资"), left.region != nil, frame.inherited.hasSuffix("投资"), !frame.inherited.contains("固定资产")
    else { return nil }
    return (frame.recent.reversed() + frame.wholes.reversed() + frame.placeMeasures).first {
      $0.contains("固定资产投资") && $0.count <= 30
    }
  }
}
