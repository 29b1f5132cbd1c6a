import EconomyModel
import ReferenceData

// 新建改建农村公路, 日均新登记市场主体: what was done, and of which days, in front of what was counted.
extension IndicatorName {
  /// A name without the days or months that it is an average of (日均新登记市场主体).
  static func withoutDay(_ name: [UInt8]) -> [UInt8] {
    for lead: StaticString in ["日均", "月均", "平均每天", "平均每月", "平均每日"] where name.hasPrefix(lead) {
      return Array(name.dropFirst(lead.utf8CodeUnitCount))
    }
    return name
  }

  /// 新建改建 of 新建改建农村公路; nil where a name begins with no deed.
  func deeds(before name: [UInt8]) -> [UInt8]? {
    var end = 0
    while let action = lexicon.cues.prefix(.action, in: name, at: end, to: name.count), action.value == "keep",
      action.end < name.count
    {
      end = action.end
    }
    return end > 0 ? Array(name[..<end]) : nil
  }
}
