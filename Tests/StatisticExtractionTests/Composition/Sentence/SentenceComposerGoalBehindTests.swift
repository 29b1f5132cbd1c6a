import Testing

@Suite struct SentenceComposerGoalBehindTests {
  @Test func `the goal that a rate kept within`() throws {
    try Reading.expect(
      "城镇登记失业率⟦3.1%⟧，控制在⟦3.5%⟧的年度计划以内。", in: .communique,
      "城镇登记失业率 | level - 3.1 % | 2022 actual exact",
      "城镇登记失业率 | level - 3.5 % | 2022 target exact")
  }

  @Test func `a goal in a bracket, and how much of it was done`() throws {
    try Reading.expect(
      "1至11月，实到外资⟦6.38亿美元⟧，完成全年目标（⟦7.5亿美元⟧）的⟦85.1%⟧。", in: .news,
      "实到外资 | level - 638000000 USD | 2023-01/2023-11 actual exact",
      "实到外资 | level - 750000000 USD | 2023 target exact",
      "实到外资 | completion - 85.1 % | 2023-01/2023-11 actual exact")
  }

  @Test func `a bracket behind another word holds no goal`() throws {
    try Reading.expect(
      "全市拥有图书馆（⟦12家⟧）藏书⟦320万册⟧。", in: .communique,
      "图书馆 | level - 12 家 | 2022 actual exact",
      "藏书 | level - 3200000 册 | 2022 actual exact")
  }
}
