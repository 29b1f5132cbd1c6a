import Testing

@Suite struct IndicatorNameHeadTests {
  @Test func `a part is measured as its whole is`() throws {
    try Reading.expect(
      "规模以上工业增加值增长⟦6.4%⟧，其中制造业增长⟦7.2%⟧。", in: .communique, "规模以上工业增加值 | change_rate yoy 6.4 % | 2022 actual exact",
      "制造业增加值 | change_rate yoy 7.2 % | 2022 actual exact")
  }

  @Test func `that all of them are meant is said of the whole alone`() throws {
    try Reading.expect(
      "全社会用电量⟦186亿千瓦时⟧，其中工业⟦120亿千瓦时⟧。", in: .communique, "全社会用电量 | level - 18600000000 千瓦时 | 2022 actual exact",
      "工业用电量 | level - 12000000000 千瓦时 | 2022 actual exact")
  }

  @Test func `the budget spends on each purpose`() throws {
    try Reading.expect(
      "一般公共预算支出⟦214亿元⟧，其中教育⟦46亿元⟧。", in: .communique, "一般公共预算支出 | level - 21400000000 CNY | 2022 actual exact",
      "教育支出 | level - 4600000000 CNY | 2022 actual exact")
  }
}
