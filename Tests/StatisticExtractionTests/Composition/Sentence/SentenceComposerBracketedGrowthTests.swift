import Testing

@Suite struct SentenceComposerBracketedGrowthTests {
  @Test func `rates in brackets have the verb behind all of them`() throws {
    try Reading.expect(
      "服务机器人（⟦25.1%⟧）、新能源汽车（⟦69.1%⟧）、集成电路（⟦41.1%⟧）等产量快速增长。",
      "服务机器人产量 | change_rate yoy 25.1 % | 2025 actual exact", "新能源汽车产量 | change_rate yoy 69.1 % | 2025 actual exact",
      "集成电路产量 | change_rate yoy 41.1 % | 2025 actual exact")
  }

  @Test func `a fall in brackets`() throws {
    try Reading.expect(
      "煤炭（⟦3.1%⟧）、水泥（⟦5.2%⟧）等产量下降。", "煤炭产量 | change_rate yoy -3.1 % | 2025 actual exact",
      "水泥产量 | change_rate yoy -5.2 % | 2025 actual exact")
  }

  @Test func `a share in brackets has no verb behind it`() throws {
    try Reading.expect(
      "优良天数比例（⟦88.2%⟧）居全省⟦第3位⟧。", "优良天数比例 | level - 88.2 % | 2025 actual exact",
      "优良天数比例 | rank - 3 rank | 2025 actual exact")
  }
}
