import Testing

@Suite struct SentenceComposerTimesTests {
  @Test func `both sides of the trade`() throws {
    try Reading.expect(
      "9月，杭州关区进口、出口整体通关时间分别为⟦32.6小时⟧和⟦0.9小时⟧。", in: .bulletin,
      "关区进口整体通关时间 | level - 32.6 小时 | 2025-09 actual exact",
      "出口整体通关时间 | level - 0.9 小时 | 2025-09 actual exact")
  }

  @Test func `days by the quality of the air`() throws {
    try Reading.expect(
      "全年环境空气有效监测天数⟦365天⟧，其中优⟦126天⟧、良⟦198天⟧、轻度污染⟦36天⟧。", in: .communique,
      "环境空气有效监测天数 | level - 365 天 | 2022 actual exact",
      "环境空气质量优天数 | level - 126 天 | 2022 actual exact",
      "环境空气质量良天数 | level - 198 天 | 2022 actual exact",
      "轻度污染天数 | level - 36 天 | 2022 actual exact")
  }

  @Test func `days of a kind`() throws {
    try Reading.expect(
      "全年空气质量达到二级以上的天数有⟦321天⟧。", in: .communique,
      "空气质量达到二级以上的天数 | level - 321 天 | 2022 actual exact")
  }

  @Test func `a span of time measures nothing`() throws {
    try Reading.expect(
      "全市用12天完成普查登记。", in: .communique)
  }
}
