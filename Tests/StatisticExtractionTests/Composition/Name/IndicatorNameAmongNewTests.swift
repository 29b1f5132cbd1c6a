import Testing

@Suite struct IndicatorNameAmongNewTests {
  @Test func `branches of those that are new`() throws {
    try Reading.expect(
      "新登记企业中，第一、二、三产业分别为⟦1064户⟧、⟦3158户⟧和⟦14130户⟧。", in: .bulletin,
      "第一产业新登记企业 | level - 1064 户 | 2025-01/2025-09 actual exact",
      "第二产业新登记企业 | level - 3158 户 | 2025-01/2025-09 actual exact",
      "第三产业新登记企业 | level - 14130 户 | 2025-01/2025-09 actual exact")
  }

  @Test func `kinds of firm say themselves what they are`() throws {
    try Reading.expect(
      "新登记企业中，私营企业⟦14130户⟧，增长⟦5%⟧。", in: .bulletin,
      "私营企业 | level - 14130 户 | 2025-01/2025-09 actual exact",
      "私营企业 | change_rate yoy 5 % | 2025-01/2025-09 actual exact")
  }
}
