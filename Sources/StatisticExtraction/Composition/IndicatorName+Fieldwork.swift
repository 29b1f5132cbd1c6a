import EconomyModel

// 其中洋芋已起挖308万亩, 棉花已栽20万亩: a crop and what has been done in its fields.
extension IndicatorName {
  /// The area of a crop by what has been done on it (洋芋起挖面积); nil for other subjects.
  func fieldwork(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.count <= 42 else { return nil }
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
