// 有码头的乡镇, 使用天然气的农户: what censuses and reports count by what it has or does.
enum CountedThings {
  /// Words of things that stand at the end of a name behind 的, the longer ones before those that they end with.
  static let words: [StaticString] = [
    "农业生产经营人员", "从业人员", "人员", "住户", "农户", "家庭", "户", "乡镇", "行政村", "自然村", "村", "社区", "企业", "单位", "学校", "职工", "居民",
    "人口",
  ]
}
