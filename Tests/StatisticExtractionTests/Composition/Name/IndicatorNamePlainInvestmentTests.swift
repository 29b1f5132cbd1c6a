import Testing

@Suite struct IndicatorNamePlainInvestmentTests {
  @Test func `the whole that was told of`() throws {
    try Reading.expect(
      "上半年，全市固定资产投资增长⟦6.1%⟧，其中工业投资增长⟦16.5%⟧；房地产开发投资下降⟦9.7%⟧。桐庐县投资增长⟦12.1%⟧，淳安县增长⟦8.6%⟧。", in: .news,
      "固定资产投资 | change_rate yoy 6.1 % | 2023-H1 actual exact",
      "工业投资 | change_rate yoy 16.5 % | 2023-H1 actual exact",
      "房地产开发投资 | change_rate yoy -9.7 % | 2023-H1 actual exact",
      "固定资产投资 | change_rate yoy 12.1 % | 2023-H1 actual exact",
      "固定资产投资 | change_rate yoy 8.6 % | 2023-H1 actual exact")
  }

  @Test func `a kind of it goes on by its name`() throws {
    try Reading.expect(
      "上半年，全市房地产开发投资下降⟦9.7%⟧，工业投资增长⟦6.2%⟧。", in: .news,
      "房地产开发投资 | change_rate yoy -9.7 % | 2023-H1 actual exact",
      "工业投资 | change_rate yoy 6.2 % | 2023-H1 actual exact")
  }
}
