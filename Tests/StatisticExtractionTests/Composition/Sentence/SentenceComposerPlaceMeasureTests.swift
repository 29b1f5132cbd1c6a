import Testing

@Suite struct SentenceComposerPlaceMeasureTests {
  @Test func `what one looks at is what places alone are told of`() throws {
    try Reading.expect(
      "从生产总值增速看，滨江区以⟦9.2%⟧领先，临平区增长⟦8.1%⟧。", in: .news,
      "生产总值 | change_rate yoy 9.2 % | 2023 actual exact",
      "生产总值 | change_rate yoy 8.1 % | 2023 actual exact")
  }

  @Test func `a side of what is told, and who has the most`() throws {
    try Reading.expect(
      "规模以上工业增加值方面，萧山区总量最大，达到⟦486.5亿元⟧。", in: .communique,
      "规模以上工业增加值 | level - 48650000000 CNY | 2022 actual exact")
  }

  @Test func `before whom one ranks`() throws {
    try Reading.expect(
      "余杭区进出口总额⟦2042.5亿元⟧，暂时超过萧山区位列全市⟦第二⟧。", in: .communique,
      "进出口总额 | level - 204250000000 CNY | 2022 actual exact",
      "进出口总额 | rank - 2 rank | 2022 actual exact")
  }

  @Test func `persons of a lead`() throws {
    try Reading.expect(
      "从常住人口总量看，萧山区⟦211万人⟧，余杭区⟦136万人⟧。", in: .communique,
      "常住人口总量 | level - 2110000 人 | 2022 actual exact",
      "常住人口总量 | level - 1360000 人 | 2022 actual exact")
  }

  @Test func `a place with a measure of its own`() throws {
    try Reading.expect(
      "从生产总值增速看，滨江区出口增长⟦9.2%⟧。", in: .communique,
      "出口 | change_rate yoy 9.2 % | 2022 actual exact")
  }
}
