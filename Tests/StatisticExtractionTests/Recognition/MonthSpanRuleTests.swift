import EconomyModel
import Testing

@Suite struct MonthSpanRuleTests {
  @Test func `months from one year to a later one`() throws {
    try Reading.expect(
      "2024年10月至2025年9月，全市新登记企业⟦3620家⟧。", "新登记企业 | level - 3620 家 | 2024-10/2025-09 actual exact")
    try Reading.expect("从前年七月到去年六月，全市修建水塘⟦四百五十口⟧。", "修建水塘 | level - 450 口 | 2024-07/2025-06 actual exact")
    try Reading.expect("自2024年3月至2024年11月，全市修建水塘⟦45口⟧。", "修建水塘 | level - 45 口 | 2024-03/2024-11 actual exact")
  }

  @Test func `months beside each other stay what they are`() throws {
    try Reading.expect(
      "全市新登记企业2024年10月⟦310家⟧，2025年9月⟦362家⟧。", "新登记企业 | level - 310 家 | 2024-10 actual exact",
      "新登记企业 | level - 362 家 | 2025-09 actual exact")
  }

  @Test func `from a part of one month to a part of another`() throws {
    try Reading.expect("从9月上旬到10月中旬，全市修建水塘⟦45口⟧。", "修建水塘 | level - 45 口 | 2025-09/2025-10 actual exact")
    try Reading.expect("去年9月下旬至10月中旬，全市修建水塘⟦45口⟧。", in: .news, "修建水塘 | level - 45 口 | 2022-09/2022-10 actual exact")
  }
}
