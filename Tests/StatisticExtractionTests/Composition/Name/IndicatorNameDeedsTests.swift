import Testing

@Suite struct IndicatorNameDeedsTests {
  @Test func `of all days`() throws {
    try Reading.expect(
      "今年前11个月，全市新登记市场主体⟦68942户⟧，日均新登记⟦206户⟧。其中，企业⟦12387户⟧。", in: .news,
      "新登记市场主体 | level - 68942 户 | 2023-01/2023-11 actual exact",
      "日均新登记市场主体 | level - 206 户 | 2023-01/2023-11 actual exact",
      "新登记企业 | level - 12387 户 | 2023-01/2023-11 actual exact")
  }

  @Test func `roads that were built`() throws {
    try Reading.expect(
      "新建改建农村公路⟦410公里⟧，其中通村公路⟦37公里⟧。",
      "新建改建农村公路 | level - 410 公里 | 2025 actual exact",
      "新建改建通村公路 | level - 37 公里 | 2025 actual exact")
  }
}
