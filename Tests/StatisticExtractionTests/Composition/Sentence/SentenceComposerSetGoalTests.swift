import Testing

@Suite struct SentenceComposerSetGoalTests {
  @Test func `what a report set for the year that runs is aimed at`() throws {
    try Reading.expect(
      "年初的实施意见提出，今年生产总值增长⟦5%⟧以上。", in: .news, "生产总值 | change_rate yoy 5 % | 2023 target over")
    try Reading.expect(
      "《行动方案》提出，到2027年，新能源汽车产量达到⟦100万辆⟧。", in: .news, "新能源汽车产量 | level - 1000000 辆 | 2027 target exact")
  }

  @Test func `what a report tells of the year before was reached`() throws {
    try Reading.expect("实施意见提出，去年生产总值增长⟦5%⟧。", in: .news, "生产总值 | change_rate yoy 5 % | 2022 actual exact")
  }

  @Test func `a goal that can be reached is one`() throws {
    try Reading.expect(
      "全年进出口总额达到⟦210亿美元⟧的目标可以实现。", in: .news, "进出口总额 | level - 21000000000 USD | 2023 target exact")
  }
}
