import Testing

@Suite struct SubjectListCountedTests {
  @Test func `how many they are and of what kind`() throws {
    try Reading.expect(
      "汽车、冶金、机械三大支柱产业分别完成产值⟦468.2亿元⟧、⟦352.4亿元⟧和⟦138.4亿元⟧。", in: .bulletin,
      "汽车产业产值 | level - 46820000000 CNY | 2025-01/2025-09 actual exact",
      "冶金产业产值 | level - 35240000000 CNY | 2025-01/2025-09 actual exact",
      "机械产业产值 | level - 13840000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `goods say themselves what they are`() throws {
    try Reading.expect(
      "鞋类、服装、石材三大传统商品分别出口⟦151.6亿元⟧、⟦138.4亿元⟧和⟦67.2亿元⟧。", in: .bulletin,
      "鞋类出口 | level - 15160000000 CNY | 2025-01/2025-09 actual exact",
      "服装出口 | level - 13840000000 CNY | 2025-01/2025-09 actual exact",
      "石材出口 | level - 6720000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `branches say themselves what they are`() throws {
    try Reading.expect(
      "汽车制造业、化学原料制造业两个行业增加值分别增长⟦5.1%⟧和⟦6.2%⟧。", in: .bulletin,
      "汽车制造业增加值 | change_rate yoy 5.1 % | 2025-01/2025-09 actual exact",
      "化学原料制造业增加值 | change_rate yoy 6.2 % | 2025-01/2025-09 actual exact")
  }

  @Test func `shares of the same whole`() throws {
    try Reading.expect(
      "煤炭、石油、天然气消费量占能源消费总量的比重分别为⟦55.3%⟧、⟦19.1%⟧和⟦8.6%⟧。", in: .communique,
      "煤炭消费量占能源消费总量的比重 | share - 55.3 % | 2022 actual exact",
      "石油消费量占能源消费总量的比重 | share - 19.1 % | 2022 actual exact",
      "天然气消费量占能源消费总量的比重 | share - 8.6 % | 2022 actual exact")
  }
}
