import Testing

@Suite struct MonthListRuleTests {
  @Test func `the first two months`() throws {
    try Reading.expect(
      "一、二月份工业总产值下降⟦2.6%⟧。", in: .communique,
      "工业总产值 | change_rate yoy -2.6 % | 2022-01/2022-02 actual exact")
  }

  @Test func `months in the middle of the year`() throws {
    try Reading.expect(
      "七、八、九月份全市用电量⟦86亿千瓦时⟧。", in: .communique,
      "用电量 | level - 8600000000 千瓦时 | 2022-07/2022-09 actual exact")
  }

  @Test func `each of the months`() throws {
    try Reading.expect(
      "四、五月份零售额分别增长⟦4.1%⟧和⟦5.2%⟧。", in: .communique,
      "零售额 | change_rate yoy 4.1 % | 2022-04 actual exact",
      "零售额 | change_rate yoy 5.2 % | 2022-05 actual exact")
  }

  @Test func `about that time`() throws {
    try Reading.expect(
      "七、八月间，全市农作物受灾面积⟦12.6万亩⟧。", in: .communique,
      "农作物受灾面积 | level - 126000 亩 | 2022 actual exact")
  }
}
