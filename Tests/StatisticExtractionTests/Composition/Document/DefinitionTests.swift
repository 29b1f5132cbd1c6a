import Testing

@Suite struct DefinitionTests {
  @Test func `what bounds a class is no statistic`() throws {
    try Reading.expect(
      "2022年，全市规模农业经营户⟦1260户⟧。\n[1]规模农业经营户：指露地种植面积达到50亩及以上、生猪年出栏200头及以上的农业经营户。", in: .communique,
      "规模农业经营户 | level - 1260 户 | 2022 actual exact")
  }

  @Test func `a heading on indicators is none`() throws {
    try Reading.expect(
      "一、民生：指标越来越实\n去年新增就业⟦1.6万人⟧。",
      "新增就业 | level - 16000 人 | 2025 actual exact")
  }

  @Test func `a numbered note needs no colon`() throws {
    try Reading.expect(
      "2022年，全市规模农业经营户⟦1260户⟧。\n2.规模农业经营户指具有较大规模的农业经营户，露地种植达到50亩及以上、生猪年出栏200头及以上。", in: .communique,
      "规模农业经营户 | level - 1260 户 | 2022 actual exact")
  }
}
