// 有码头的乡镇, 使用天然气的农户: what censuses and reports count by what it has or does.
enum CountedThings {
  /// Words of things that stand at the end of a name behind 的, the longer ones before those that they end with.
  static let words: [StaticString] = [
    "农业生产经营人员", "从业人员", "人员", "住户", "农户", "家庭", "户", "乡镇", "行政村", "自然村", "村", "社区", "企业", "单位", "学校", "职工", "居民",
    "人口",
  ]

  /// 规模农业经营户农业生产经营人员: whether a name ends with what is counted, and says of which.
  static func isThing(_ name: [UInt8]) -> Bool {
    name.count >= 12 && words.contains { name.hasSuffix($0) }
  }

  /// What is counted by the name of a row that ends with it behind 的: 村 of 通公路的村; nil for other names.
  static func counted(in name: [UInt8]) -> [UInt8]? {
    words.first { thing in
      name.hasSuffix(thing)
        && name.has("的", endingAt: name.count - thing.utf8CodeUnitCount, notBefore: 0)
    }.map { [UInt8]($0) }
  }
}
