import EconomyModel
import StatisticExtraction
import Testing

@Suite struct MoodTests {
  @Test func `a sentence opens a review of several years`() throws {
    try Reading.expect("过去五年，全市经济持续增长。新建学校⟦36所⟧。", "新建学校 | level - 36 所 | 2021/2025 actual exact")
    try Reading.expect("五年来，新增高速公路⟦620公里⟧。", in: .targets, "新增高速公路 | level - 620 公里 | 2021/2025 actual exact")
  }

  @Test func `a sentence opens the targets`() throws {
    try Reading.expect(
      "今年的主要预期目标是：财政收入增长⟦5%⟧，新增就业⟦6万人⟧。", "财政收入 | change_rate yoy 5 % | 2026 target exact",
      "新增就业 | level - 60000 人 | 2026 target exact")
    try Reading.expect("今年是“十五五”开局之年。新建学校⟦36所⟧。", "新建学校 | level - 36 所 | 2026 target exact")
  }

  @Test func `to return to the year for good, or for a paragraph`() throws {
    try Reading.expect(
      "刚刚过去的2025年，全市财政收入增长⟦5%⟧。\n新建学校⟦36所⟧。", in: .fiveYears, "财政收入 | change_rate yoy 5 % | 2025 actual exact",
      "新建学校 | level - 36 所 | 2025 actual exact")
    try Reading.expect(
      "2025年，财政收入增长⟦5%⟧。\n新建医院⟦36家⟧。", in: .fiveYears, "财政收入 | change_rate yoy 5 % | 2025 actual exact",
      "新建医院 | level - 36 家 | 2021/2025 actual exact")
  }

  @Test func `a part of the year holds to the end of its paragraph`() throws {
    try Reading.expect(
      "1—8月，出口增长⟦5%⟧。进口增长⟦6%⟧。\n财政收入增长⟦7%⟧。", in: .bulletin, "出口 | change_rate yoy 5 % | 2025-01/2025-08 actual exact",
      "进口 | change_rate yoy 6 % | 2025-01/2025-08 actual exact",
      "财政收入 | change_rate yoy 7 % | 2025-01/2025-09 actual exact")
  }

  @Test func `a heading opens the targets`() throws {
    try Reading.expect(
      "新建医院⟦36家⟧。\n二、2026年工作安排\n新建学校⟦12所⟧。", "新建医院 | level - 36 家 | 2025 actual exact",
      "新建学校 | level - 12 所 | 2026 target exact")
  }

  @Test func `a target that was passed opens none`() throws {
    try Reading.expect(
      "全市如期实现各项目标：财政收入增长⟦5%⟧。新建医院⟦36家⟧。", "财政收入 | change_rate yoy 5 % | 2025 actual exact",
      "新建医院 | level - 36 家 | 2025 actual exact")
    try Reading.expect(
      "财政收入增长⟦5%⟧，超过年初预期目标。新建医院⟦36家⟧。", "财政收入 | change_rate yoy 5 % | 2025 actual exact",
      "新建医院 | level - 36 家 | 2025 actual exact")
  }

  @Test func `a heading without a number parts a report too`() throws {
    try Reading.expect(
      "全市经济运行总体平稳、稳中有进，社会事业全面发展。新建医院⟦36家⟧。\n2026年主要任务\n一、改善民生\n我们将坚持以人民为中心，持续增进民生福祉。新建学校⟦12所⟧。",
      "新建医院 | level - 36 家 | 2025 actual exact",
      "新建学校 | level - 12 所 | 2026 target exact")
  }

  @Test func `a paragraph praises the years that it is on`() throws {
    try Reading.expect(
      "这是改革不断深化的五年。新建学校⟦36所⟧。", "新建学校 | level - 36 所 | 2021/2025 actual exact")
    try Reading.expect("这是难忘的一年。新建学校⟦36所⟧。", "新建学校 | level - 36 所 | 2025 actual exact")
    try Reading.expect(
      "过去的五年是综合实力显著提升的五年。新建学校⟦36所⟧。", "新建学校 | level - 36 所 | 2021/2025 actual exact")
  }

  @Test func `what a part without a mood begins with decides`() throws {
    let head = "浙江省2024年政府工作报告\n\n三、扩大投资\n\n"
    let plan = try Reading.extract(head + "今年新开工项目要大幅度增加，力争投资突破6300亿元。新建学校12所。", in: .news).extraction.statistics
    #expect(plan.map(\.status) == [.target, .target])
    let review = try Reading.extract(head + "新建学校12所。今年要再接再厉。新建医院3家。", in: .news).extraction.statistics
    #expect(review.map(\.status) == [.actual, .actual])
  }

  @Test func `a goal that was exceeded opens no plan`() throws {
    try Reading.expect("——就业超过预期目标。城镇新增就业⟦64万人⟧。", "城镇新增就业 | level - 640000 人 | 2025 actual exact")
    try Reading.expect("（三）主要预期目标\n城镇新增就业⟦900万人⟧。", "城镇新增就业 | level - 9000000 人 | 2026 target exact")
  }

  @Test func `a heading on five years, whatever they were`() throws {
    try Reading.expect(
      "二、改革发展硕果累累的五年\n农业总产值平均每年增长⟦5.3%⟧。", "农业总产值 | change_rate cagr 5.3 % | 2021/2025 actual exact")
  }

  @Test func `a section that calls for work plans, where nothing before says what it is`() throws {
    func moods(_ heading: String) throws -> [Status] {
      let text = "2026年浙江省杭州市政府工作报告\n——2026年1月28日在市第十四届人民代表大会上\n\(heading)\n新建学校34所。\n"
      let source = SourceText(bytes: Array(text.utf8), name: "t.txt")
      return try Reading.extractor.get().extract(source).statistics.map(\.status)
    }
    #expect(try moods("三、切实做好保障和改善民生工作") == [.target])
    #expect(try moods("一、切实做好保障和改善民生工作") == [.actual])
    #expect(try moods("二、经济运行稳中有进") == [.actual])
  }

  @Test func `a report on the plan that is being carried out tells what its years are to bring`() throws {
    func periods(_ text: String) throws -> [String] {
      let source = SourceText(
        bytes: Array("关于第一个五年计划的报告\n一九五五年三月二十日\n\n\(text)".utf8), name: "t.txt", region: .country)
      return try Reading.extractor.get().extract(source).statistics.map { row in
        "\(row.period?.notation ?? "") \(row.status)"
      }
    }
    #expect(try periods("二、建设的规模\n全国五年内开工的水库共九十座。\n生铁产量增长二点四倍。") == ["1953/1957 target", "1953/1957 target"])
    #expect(try periods("一、前两年的成绩\n去年全国开工的水库共二十座。") == ["1954 actual"])
  }

  @Test func `one month of a quarter is an aside`() throws {
    try Reading.expect(
      "一季度，出口增长⟦6%⟧。3月当月，出口下降⟦2%⟧。新增就业⟦8.6万人⟧。", in: .bulletin, "出口 | change_rate yoy 6 % | 2025-Q1 actual exact",
      "出口 | change_rate yoy -2 % | 2025-03 actual exact", "新增就业 | level - 86000 人 | 2025-Q1 actual exact")
  }

  @Test func `a sentence that closes a plan opens the review of its years`() throws {
    let head = "政府工作报告\n（2021年1月24日）\n一、2020年和“十三五”工作回顾\n全省粮食产量2727万吨。\n"
    let text = "各位代表！2020年的答卷，也为“十三五”画上了句号。\n关停取缔码头1260个。\n"
    let source = SourceText(bytes: Array((head + text).utf8), name: "t.txt")
    #expect(
      try Reading.extractor.get().extract(source).statistics.map { $0.period?.notation } == ["2020", "2016/2020"])
  }

  @Test func `a heading that tells of a goal which was reached reviews`() throws {
    let head = "关于政府工作的报告\n（2026年1月8日）\n各位代表：\n一、全面推进现代化建设，“十四五”目标任务胜利完成\n"
    let text = "2025年，全省生产总值增长5.6%。\n新增就业38万人。"
    let source = SourceText(bytes: Array((head + text).utf8), name: "t.txt", region: RegionCode("330000"))
    let rows = try Reading.extractor.get().extract(source).statistics
    #expect(rows.map { "\($0.period?.notation ?? "") \($0.status)" } == ["2025 actual", "2025 actual"])
  }
}
