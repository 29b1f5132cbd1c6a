import Testing

@Suite struct SentenceComposerAdvisingClauseTests {
  @Test func `whom one advises has no trade`() throws {
    try Reading.expect(
      "市商务局将引导中小企业抱团出海，加快综试区建设，全年进出口力争突破⟦700亿元⟧。", in: .news,
      "进出口 | level - 70000000000 CNY | 2023 target over")
  }

  @Test func `how things went`() throws {
    try Reading.expect(
      "萧山区国税收入⟦38.7亿元⟧，余杭区总量不大，增势却猛，增长⟦36.4%⟧。", in: .news,
      "国税收入 | level - 3870000000 CNY | 2023 actual exact",
      "国税收入 | change_rate yoy 36.4 % | 2023 actual exact")
  }

  @Test func `a cause has no trade`() throws {
    try Reading.expect(
      "淳安县因一家木业企业减产，进出口下降⟦6.2%⟧。", in: .news,
      "进出口 | change_rate yoy -6.2 % | 2023 actual exact")
  }
}
