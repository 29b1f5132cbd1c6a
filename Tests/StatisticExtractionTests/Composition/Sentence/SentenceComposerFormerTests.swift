import Testing

@Suite struct SentenceComposerFormerTests {
  @Test func `the former and the latter of two names`() throws {
    try Reading.expect(
      "全市进口额、出口额分别为⟦26亿元⟧和⟦41亿元⟧，前者下降⟦2%⟧，后者增长⟦9%⟧。", "进口额 | level - 2600000000 CNY | 2025 actual exact",
      "出口额 | level - 4100000000 CNY | 2025 actual exact", "进口额 | change_rate yoy -2 % | 2025 actual exact",
      "出口额 | change_rate yoy 9 % | 2025 actual exact")
  }

  @Test func `what was planned and what was done have the name before them`() throws {
    try Reading.expect(
      "工业增加值计划增长⟦6%⟧，执行结果是⟦7.3%⟧。", "工业增加值 | change_rate yoy 6 % | 2025 target exact",
      "工业增加值 | change_rate yoy 7.3 % | 2025 actual exact")
  }

  @Test func `a name that ends in a plan is one of a plan`() throws {
    try Reading.expect("货币净投放年初核定的控制数是⟦86亿元⟧。", "货币净投放 | level - 8600000000 CNY | 2025 target exact")
  }

  @Test func `with whom, that the clause before named`() throws {
    try Reading.expect(
      "东盟仍是我市最大贸易伙伴，对其进出口⟦337.2亿元⟧，增长⟦19.6%⟧。", in: .bulletin,
      "对东盟进出口 | level - 33720000000 CNY | 2025-01/2025-09 actual exact",
      "对东盟进出口 | change_rate yoy 19.6 % | 2025-01/2025-09 actual exact")
  }
}
