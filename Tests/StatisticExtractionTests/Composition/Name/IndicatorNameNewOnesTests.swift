import Testing

@Suite struct IndicatorNameNewOnesTests {
  @Test func `the new ones and all that there are`() throws {
    try Reading.expect(
      "外资研发中心新认定⟦18家⟧，累计⟦231家⟧。", "新认定外资研发中心 | level - 18 家 | 2025 actual exact",
      "外资研发中心 | level - 231 家 | 2025 actual exact")
    try Reading.expect(
      "新批外资企业⟦68家⟧，累计达到⟦205家⟧。", "新批外资企业 | level - 68 家 | 2025 actual exact",
      "外资企业 | level - 205 家 | 2025 actual exact")
  }

  @Test func `a rate of the new ones stays theirs`() throws {
    try Reading.expect(
      "新认定高新技术企业⟦12家⟧，增长⟦9%⟧。", "新认定高新技术企业 | level - 12 家 | 2025 actual exact",
      "新认定高新技术企业 | change_rate yoy 9 % | 2025 actual exact")
  }
}
