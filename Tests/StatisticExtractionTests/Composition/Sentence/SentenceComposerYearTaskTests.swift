import Testing

@Suite struct SentenceComposerYearTaskTests {
  @Test func `the months up to the end of one`() throws {
    try Reading.expect(
      "到10月底已开工老旧小区改造⟦126个⟧，占全年任务的⟦92%⟧。", in: .news,
      "开工老旧小区改造 | level - 126 个 | 2023-01/2023-10 actual exact",
      "开工老旧小区改造 | completion - 92 % | 2023-01/2023-10 actual exact")
  }

  @Test func `the year's budget up to a month`() throws {
    try Reading.expect(
      "财政收入到10月底已完成年度预算的⟦88.6%⟧。", in: .news,
      "财政收入 | completion - 88.6 % | 2023-01/2023-10 actual exact")
  }

  @Test func `the day of what was done`() throws {
    try Reading.expect(
      "截至11月20日，全市栽种油菜⟦86万亩⟧，完成全年计划的⟦79%⟧。", in: .news,
      "油菜种植面积 | level - 860000 亩 | 2023-11-20 actual exact",
      "油菜种植面积 | completion - 79 % | 2023-11-20 actual exact")
  }

  @Test func `a year's plan is of the year`() throws {
    try Reading.expect(
      "全市粮食产量⟦86万吨⟧，完成年度计划的⟦102%⟧。",
      "粮食产量 | level - 860000 吨 | 2025 actual exact",
      "粮食产量 | completion - 102 % | 2025 actual exact")
  }

  @Test func `a stock is no part of a task`() throws {
    try Reading.expect(
      "截至10月底，存款余额⟦305亿元⟧，比年初增加⟦23亿元⟧。", in: .news,
      "存款余额 | level - 30500000000 CNY | 2023-10-31 actual exact",
      "存款余额 | change_amount since 2300000000 CNY | 2023-10-31 actual exact")
  }
}
