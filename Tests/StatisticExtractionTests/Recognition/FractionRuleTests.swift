import Testing

@Suite struct FractionRuleTests {
  @Test func `percent and per mille in words`() throws {
    try Reading.expect("工业用电量比上年增长⟦百分之八点四⟧。", "工业用电量 | change_rate yoy 8.4 % | 2025 actual exact")
    try Reading.expect("人口出生率为⟦千分之七点二⟧。", "人口出生率 | level - 7.2 ‰ | 2025 actual exact")
  }

  @Test func `parts of a whole in words are percent`() throws {
    try Reading.expect("民营企业数量占全部企业的⟦四分之三⟧。", "民营企业数量占全部企业的比重 | share - 75 % | 2025 actual exact")
    try Reading.expect("民营经济用地占全部用地的⟦二十分之一⟧。", "民营经济用地占全部用地的比重 | share - 5 % | 2025 actual exact")
  }

  @Test func `two ends of a fraction are one range`() throws {
    try Reading.expect("粮食总产量增长⟦百分之五至七⟧。", "粮食总产量 | change_rate yoy 5..7 % | 2025 actual exact")
    try Reading.expect("农业投资增长⟦百分之十五⟧以上。", "农业投资 | change_rate yoy 15 % | 2025 actual over")
  }

  @Test func `behind 由 two fractions are two numbers`() throws {
    try Reading.expect(
      "人口自然增长率由⟦千分之九⟧下降到⟦千分之六⟧。", "人口自然增长率 | level - 9 ‰ | 2024 actual exact",
      "人口自然增长率 | level - 6 ‰ | 2025 actual exact")
  }

  @Test func `a place among the first of so many is no fraction of anything`() throws {
    try Reading.expect("学科排名进入前千分之一。")
  }
}
