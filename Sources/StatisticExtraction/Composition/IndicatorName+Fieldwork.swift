import EconomyModel

// 其中洋芋已起挖308万亩, 棉花已栽20万亩: a crop and what has been done in its fields.
extension IndicatorName {
  /// The area of a crop by what has been done on it (洋芋起挖面积); nil for other subjects.
  func fieldwork(_ subject: [UInt8], after inherited: [UInt8]) -> [UInt8]? {
    guard subject.count <= 42 else { return nil }
    // 小麦种植面积98.6万亩，已收割93.2万亩
    if let area = (["种植面积", "播种面积"] as [StaticString]).first(where: { inherited.hasSuffix($0) }), inherited.count > 12,
      let work = (["收割", "收获", "翻耕", "浇灌", "采摘"] as [StaticString]).first(where: {
        subject.equals($0) || subject.hasPrefix("已") && subject.count == 9 && subject.hasSuffix($0)
      })
    {
      return Array(inherited.dropLast(area.utf8CodeUnitCount)) + [UInt8](work) + Array("面积")
    }
    let works: [(StaticString, StaticString)] = [
      ("起挖", "起挖面积"), ("收割", "收割面积"), ("收获", "收获面积"), ("播种", "播种面积"), ("播", "播种面积"), ("栽插", "栽插面积"), ("栽", "栽种面积"),
      ("插", "栽插面积"), ("翻耕", "翻耕面积"),
    ]
    for (work, area) in works where subject.hasSuffix(work) {
      let end = subject.count - work.utf8CodeUnitCount
      guard subject.has("已", endingAt: end, notBefore: 6) else { continue }
      return subject[..<(end - 3)] + [UInt8](area)
    }
    return nil
  }
}
