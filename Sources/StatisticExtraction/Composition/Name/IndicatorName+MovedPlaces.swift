import EconomyModel

// 人口增加的县（市、区）有3个，其中龙口市增加133766人: what moved in the places that were counted by it.
extension IndicatorName {
  private static let moves: [StaticString] = ["增加的", "减少的", "增长的", "下降的", "上升的", "增多的", "增长较多的", "增加较多的", "减少较多的"]
  private static let kinds: [StaticString] = [
    "县（市、区）", "县（市）", "县（区）", "县区", "区县", "市（州）", "地区", "省份", "城市", "市", "县", "区", "街道", "乡镇",
  ]

  /// 人口 of 人口增加的县（市、区）, where a place moved by so much; nil elsewhere.
  func movedInPlaces(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard subject.isEmpty, left.region != nil, left.verb == .up || left.verb == .down,
      IndicatorName.movedBefore(frame.inherited) != nil
    else { return nil }
    // 减少的有3个 goes on with what the ones that grew were told of.
    return ([frame.inherited] + frame.recent.suffix(8).reversed()).lazy.compactMap(IndicatorName.movedBefore)
      .first { !$0.isEmpty }
  }

  /// What stands before the move in a name that ends with places; nil for other names.
  private static func movedBefore(_ name: [UInt8]) -> [UInt8]? {
    guard kinds.contains(where: { name.hasSuffix($0) }) else { return nil }
    return moves.lazy.compactMap { name.first($0, in: ByteRange(0, name.count)) }.first.map { Array(name[..<$0]) }
  }
}
