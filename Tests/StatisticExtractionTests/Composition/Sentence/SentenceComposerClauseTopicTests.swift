import Testing

@Suite struct SentenceComposerClauseTopicTests {
  @Test func `what a clause is about has the number behind it`() throws {
    try Reading.expect("用电量保持增长态势，达到⟦86亿千瓦时⟧。", "用电量 | level - 8600000000 千瓦时 | 2025 actual exact")
    try Reading.expect(
      "外贸进出口总额扭转下滑势头，由上年下降⟦3%⟧转为增长⟦4%⟧。",
      "外贸进出口总额 | change_rate yoy -3 % | 2024 actual exact", "外贸进出口总额 | change_rate yoy 4 % | 2025 actual exact")
  }

  @Test func `what was left out, and by what means, has none`() throws {
    try Reading.expect(
      "居民消费价格上涨⟦3%⟧；经过治理整顿，涨幅回落到⟦2%⟧。", "居民消费价格 | change_rate yoy 3 % | 2025 actual exact",
      "居民消费价格 | change_rate yoy 2 % | 2025 actual exact")
  }

  @Test func `what a clause defines has it`() throws {
    try Reading.expect("保障房建设是民生的头等大事，开工量达到⟦1.2万套⟧。", "保障房建设开工量 | level - 12000 套 | 2025 actual exact")
  }

  @Test func `for how long it has is no part of the name`() throws {
    try Reading.expect("对日本进出口则连续第4个月走低，累计减少⟦9.5%⟧。", "对日本进出口 | change_rate yoy -9.5 % | 2025 actual exact")
  }

  @Test func `a verb and nothing else is no topic, nor what something became`() throws {
    try Reading.expect(
      "进出口⟦718亿元⟧，为历年单月最高，环比增长⟦9.5%⟧。", "进出口 | level - 71800000000 CNY | 2025 actual exact",
      "进出口 | change_rate mom 9.5 % | 2025 actual exact")
    try Reading.expect(
      "出口⟦18亿元⟧，继续领跑，增长⟦9.5%⟧。", "出口 | level - 1800000000 CNY | 2025 actual exact",
      "出口 | change_rate yoy 9.5 % | 2025 actual exact")
  }
}
