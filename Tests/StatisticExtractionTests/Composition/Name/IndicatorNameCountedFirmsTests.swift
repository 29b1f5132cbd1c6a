import Testing

@Suite struct IndicatorNameCountedFirmsTests {
  @Test func `the amounts behind firms that were counted are theirs`() throws {
    try Reading.expect(
      "全市私营企业⟦2.06万家⟧，从业人员⟦31.2万人⟧，注册资金⟦83.5亿元⟧。", in: .news,
      "私营企业 | level - 20600 家 | 2023 actual exact", "私营企业从业人员 | level - 312000 人 | 2023 actual exact",
      "私营企业注册资金 | level - 8350000000 CNY | 2023 actual exact")
  }

  /// The trade of a year is of all who trade, not of the firms that were set up in it.
  @Test func `new firms have no trade yet`() throws {
    try Reading.expect(
      "全市新批外商投资企业⟦86家⟧，出口⟦12.6亿美元⟧。", in: .news, "新批外商投资企业 | level - 86 家 | 2023 actual exact",
      "出口 | level - 1260000000 USD | 2023 actual exact")
  }
}
