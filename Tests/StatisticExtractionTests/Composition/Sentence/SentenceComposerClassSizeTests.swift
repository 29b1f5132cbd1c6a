import Testing

@Suite struct SentenceComposerClassSizeTests {
  @Test func `the size of projects that are counted`() throws {
    try Reading.expect(
      "新引进50亿元项目⟦5个⟧、10亿元项目⟦8个⟧。", "新引进50亿元项目 | level - 5 个 | 2025 actual exact",
      "新引进10亿元项目 | level - 8 个 | 2025 actual exact")
    try Reading.expect("新签约10亿元或1亿美元以上项目⟦5个⟧。", "新签约10亿元或1亿美元以上项目 | level - 5 个 | 2025 actual exact")
    // What was invested is no size.
    try Reading.expect(
      "完成投资⟦50亿元⟧、项目⟦8个⟧。", "完成投资 | level - 5000000000 CNY | 2025 actual exact",
      "完成项目 | level - 8 个 | 2025 actual exact")
  }

  @Test func `how large those are of which one is the tenth`() throws {
    try Reading.expect("成为全国第十个经济总量超万亿元城市。")
    try Reading.expect("成为全省第二个工业产值超过⟦3000亿元⟧的城市。", "工业产值 | level - 300000000000 CNY | 2025 actual over")
  }

  @Test func `a season has no unit`() throws {
    try Reading.expect("举办2024-2025克利夫兰杯。")
  }

  @Test func `a bound in a bracket behind which the name goes on`() throws {
    try Reading.expect(
      "规模以上工业（年主营业务收入2000万元及以上）增加值增长⟦6.1%⟧。", "规模以上工业增加值 | change_rate yoy 6.1 % | 2025 actual exact")
  }

  @Test func `a bound inside the name of what changed`() throws {
    try Reading.expect(
      "年收入超百万元的村由上年的⟦8个⟧增加到⟦13个⟧。", "年收入超百万元的村 | level - 8 个 | 2024 actual exact",
      "年收入超百万元的村 | level - 13 个 | 2025 actual exact")
  }
}
