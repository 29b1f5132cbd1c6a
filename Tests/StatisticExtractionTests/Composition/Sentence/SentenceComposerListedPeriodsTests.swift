import Testing

@Suite struct SentenceComposerListedPeriodsTests {
  @Test func `as many periods as numbers`() throws {
    try Reading.expect(
      "2023年、2024年固定资产投资分别为⟦36亿元⟧、⟦40亿元⟧。", "固定资产投资 | level - 3600000000 CNY | 2023 actual exact",
      "固定资产投资 | level - 4000000000 CNY | 2024 actual exact")
  }

  @Test func `growths of the amounts before, each in its period`() throws {
    try Reading.expect(
      "三季度进出口⟦17亿元⟧，四季度再攀升至⟦19亿元⟧，同比增幅依次为⟦14.9%⟧和⟦25.7%⟧。", "进出口 | level - 1700000000 CNY | 2025-Q3 actual exact",
      "进出口 | level - 1900000000 CNY | 2025-Q4 actual exact", "进出口 | change_rate yoy 14.9 % | 2025-Q3 actual exact",
      "进出口 | change_rate yoy 25.7 % | 2025-Q4 actual exact")
  }

  @Test func `growths of two things in one period`() throws {
    try Reading.expect(
      "进口⟦17亿元⟧，出口⟦19亿元⟧，同比分别增长⟦14.9%⟧和⟦25.7%⟧。", "进口 | level - 1700000000 CNY | 2025 actual exact",
      "出口 | level - 1900000000 CNY | 2025 actual exact", "进口 | change_rate yoy 14.9 % | 2025 actual exact",
      "出口 | change_rate yoy 25.7 % | 2025 actual exact")
  }
}
