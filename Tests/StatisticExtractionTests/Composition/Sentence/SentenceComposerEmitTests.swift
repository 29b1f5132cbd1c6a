import Testing

@Suite struct SentenceComposerEmitTests {
  @Test func `a yearly average is of the years between`() throws {
    try Reading.expect(
      "地区生产总值由2020年的⟦620亿元⟧增加到2025年的⟦860亿元⟧，年均增长⟦6.8%⟧。", "地区生产总值 | level - 62000000000 CNY | 2020 actual exact",
      "地区生产总值 | level - 86000000000 CNY | 2025 actual exact", "地区生产总值 | change_rate cagr 6.8 % | 2021/2025 actual exact"
    )
    try Reading.expect(
      "地区生产总值年均增长⟦6.2%⟧、高于全省⟦1.1个百分点⟧。", in: .fiveYears, "地区生产总值 | change_rate cagr 6.2 % | 2021/2025 actual exact",
      "地区生产总值增速 | gap - 1.1 pp | 2021/2025 actual exact")
  }

  @Test func `nothing doubles in one year of several`() throws {
    try Reading.expect("经济总量实现⟦翻番⟧。", in: .fiveYears, "经济总量 | multiple since 2 times | 2021/2025 actual exact")
    try Reading.expect("到本世纪末，人均收入⟦翻两番⟧。", "人均收入 | multiple since 4 times | 2100 target exact")
  }

  @Test func `what stands at the end of a month is of its last day`() throws {
    try Reading.expect("9月份本外币贷款余额⟦6200亿元⟧。", "本外币贷款余额 | level - 620000000000 CNY | 2025-09-30 actual exact")
    try Reading.expect(
      "年末生猪存栏⟦62万头⟧，出栏⟦96万头⟧。", "生猪存栏 | level - 620000 头 | 2025-12-31 actual exact",
      "生猪出栏 | level - 960000 头 | 2025 actual exact")
  }

  @Test func `a base that is the year before is no older one`() throws {
    try Reading.expect("工业增加值比2024年增长⟦6%⟧。", "工业增加值 | change_rate yoy 6 % | 2025 actual exact")
    try Reading.expect("工业增加值比2020年增长⟦42%⟧。", "工业增加值 | change_rate since 42 % | 2025 actual exact")
  }

  @Test func `a basis said once goes on to the parts`() throws {
    try Reading.expect(
      "居民消费价格环比上涨⟦0.4%⟧。其中，食品价格上涨⟦1.1%⟧。", "居民消费价格 | change_rate mom 0.4 % | 2025 actual exact",
      "食品价格 | change_rate mom 1.1 % | 2025 actual exact")
  }

  @Test func `what has been done is no target`() throws {
    try Reading.expect("已建成5G基站⟦1.2万个⟧。", in: .targets, "建成5G基站 | level - 12000 个 | 2025 actual exact")
    try Reading.expect("2026年预计财政收入增长⟦5%⟧。", "财政收入 | change_rate yoy 5 % | 2026 target exact")
  }

  @Test func `a part is of the years of its whole`() throws {
    try Reading.expect(
      "五年来，完成退耕还林⟦4600万亩⟧，其中山区⟦700万亩⟧。", in: .fiveYears, "退耕还林 | level - 46000000 亩 | 2021/2025 actual exact",
      "山区退耕还林 | level - 7000000 亩 | 2021/2025 actual exact")
  }
}
