import Testing

@Suite struct SentenceComposerGoalComparedTests {
  @Test func `the goal that a rate keeps below is a goal and no distance`() throws {
    try Reading.expect(
      "城镇登记失业率为⟦3.1%⟧，低于年初确定的⟦3.5%⟧的控制目标。", in: .news, "城镇登记失业率 | level - 3.1 % | 2023 actual exact",
      "城镇登记失业率 | level - 3.5 % | 2023 target exact")
  }

  @Test func `how far it lies from a goal is a distance`() throws {
    try Reading.expect(
      "城镇登记失业率为⟦3.1%⟧，低于控制目标⟦0.4个百分点⟧。", in: .news, "城镇登记失业率 | level - 3.1 % | 2023 actual exact",
      "城镇登记失业率 | gap - -0.4 pp | 2023 actual exact")
  }
}
