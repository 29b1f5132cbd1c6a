import Testing

@Suite struct IndicatorNameInspectedTests {
  @Test func `of what was looked at`() throws {
    try Reading.expect(
      "2022年，监督抽查工业产品⟦1260批次⟧，合格率⟦95.2%⟧；抽检药品⟦486批次⟧，合格率⟦99.4%⟧。", in: .communique,
      "监督抽查工业产品 | level - 1260 批次 | 2022 actual exact",
      "工业产品监督抽查合格率 | level - 95.2 % | 2022 actual exact",
      "抽检药品 | level - 486 批次 | 2022 actual exact",
      "药品抽检合格率 | level - 99.4 % | 2022 actual exact")
  }

  @Test func `a rate of nothing inspected`() throws {
    try Reading.expect(
      "2022年，生产钢材⟦86万吨⟧，合格率⟦99.4%⟧。", in: .communique,
      "钢材产量 | level - 860000 吨 | 2022 actual exact",
      "合格率 | level - 99.4 % | 2022 actual exact")
  }
}
