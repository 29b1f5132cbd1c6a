import EconomyModel
import Testing

@Suite struct SentenceComposerStatusTests {
  @Test func `both ends of a plan that was changed`() throws {
    try Reading.expect(
      "国家预算内的投资，由原定的⟦360亿元⟧压到⟦280亿元⟧。", "国家预算内的投资 | level - 36000000000 CNY | 2025 target exact",
      "国家预算内的投资 | level - 28000000000 CNY | 2025 target exact")
  }

  @Test func `what is called for behind what was done`() throws {
    try Reading.expect(
      "加装电梯完工⟦126台⟧，年底前要完成⟦180台⟧。", in: .news, "加装电梯完工 | level - 126 台 | 2023 actual exact",
      "加装电梯完工 | level - 180 台 | 2023-12-31 target exact")
    try Reading.expect(
      "全年施工的大中型项目有⟦640个⟧，计划投产⟦180个⟧。", "施工的大中型项目 | level - 640 个 | 2025 actual exact",
      "投产施工的大中型项目 | level - 180 个 | 2025 target exact")
  }

  @Test func `what is to be done with those counted`() throws {
    try Reading.expect("腾退的土地，⟦六成⟧以上要用于绿化。", "腾退的土地 | share - 60 % | 2025 target over")
  }

  @Test func `who has moved is counted as it is`() throws {
    try Reading.expect("⟦23家⟧企业将总部设在我市。", "企业将总部设在我市 | level - 23 家 | 2025 actual exact")
  }

  @Test func `a bound among aims, and what one means to bring about`() throws {
    try Reading.expect(
      "全年财政收入增幅要不低于⟦8%⟧，力争跨进⟦两位数⟧；城乡登记失业人数控制在⟦1.14万人⟧以内。", in: .news,
      "财政收入 | change_rate yoy 8 % | 2023 target over", "财政收入 | change_rate yoy 10 % | 2023 target over",
      "城乡登记失业人数 | level - 11400 人 | 2023 target under")
    try Reading.expect(
      "接下来准备与农业大学协作，使⟦八成⟧的菜田用上病虫害综合防治技术。", in: .news,
      "用上病虫害综合防治技术菜田占比 | share - 80 % | 2023 target exact")
  }

  @Test func `the year's goal in a text on a part of it`() throws {
    try Reading.expect(
      "经济运行的矛盾没有根本缓解，实现全年生产总值增长⟦5%⟧以上的预期目标，任务不轻。", in: .bulletin,
      "生产总值 | change_rate yoy 5 % | 2025 target over")
    try Reading.expect("全年圆满实现了生产总值增长⟦5%⟧以上的预期目标。", "生产总值 | change_rate yoy 5 % | 2025 actual over")
  }

  @Test func `what a report of the year's beginning had said`() throws {
    try Reading.expect("年初提出，全年生产总值增长⟦6%⟧以上。", in: .news, "生产总值 | change_rate yoy 6 % | 2023 target over")
  }

  @Test func `how many leave the universities is no aim`() throws {
    try Reading.expect("预计今年高校毕业生超过⟦1070万人⟧，要强化就业服务。", in: .targets, "高校毕业生 | level - 10700000 人 | 2026 actual over")
  }

  @Test func `what the year that runs must bring`() throws {
    try Reading.expect(
      "按照部署，今年全市生猪出栏要稳定在⟦600万头⟧以上，能繁母猪保有量不低于⟦38万头⟧。", in: .news,
      "生猪出栏 | level - 6000000 头 | 2023 target over", "能繁母猪保有量 | level - 380000 头 | 2023 target over")
  }

  @Test func `what all of the city will do this year`() throws {
    try Reading.expect(
      "今年全市将更新公交车⟦800台⟧。", in: .news, "更新公交车 | level - 800 台 | 2023 actual exact")
    let source = SourceText(
      bytes: Array("今年全市将更新公交车800台。".utf8), name: "test.txt", region: RegionCode("330100"),
      publishedOn: CalendarDay(iso: "2023-07-23"))
    #expect(try Reading.extractor.get().extract(source).statistics.map(\.status) == [.target])
  }

  @Test func `a goal that was set when the year began`() throws {
    try Reading.expect(
      "实到外资⟦9.76亿美元⟧，比年初定下的⟦9亿美元⟧目标高出一截。", in: .news, "实到外资 | level - 976000000 USD | 2023 actual exact",
      "实到外资 | level - 900000000 USD | 2023 target exact")
  }
}
