import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PeriodResolutionTests {
  @Test func `the same months of the year before`() throws {
    try Reading.expect(
      "工业增加值增长⟦6.2%⟧，上年同期增长⟦5.1%⟧。", in: .bulletin, "工业增加值 | change_rate yoy 6.2 % | 2025-01/2025-09 actual exact",
      "工业增加值 | change_rate yoy 5.1 % | 2024-01/2024-09 actual exact")
  }

  @Test func `the year of the text, and its end`() throws {
    try Reading.expect("全年接待游客⟦860万人次⟧。", in: .communique, "接待游客 | level - 8600000 人次 | 2022 actual exact")
    try Reading.expect("年末常住人口⟦86.2万人⟧。", in: .communique, "常住人口 | level - 862000 人 | 2022-12-31 actual exact")
  }

  @Test func `this year and last year by the day of the page`() throws {
    try Reading.expect("今年前10个月，出口增长⟦6.2%⟧。", in: .news, "出口 | change_rate yoy 6.2 % | 2023-01/2023-10 actual exact")
    try Reading.expect("去年全市税收收入增长⟦5.2%⟧。", in: .news, "税收收入 | change_rate yoy 5.2 % | 2022 actual exact")
  }

  @Test func `years ahead and years behind`() throws {
    try Reading.expect("未来五年新建学校⟦86所⟧。", in: .targets, "新建学校 | level - 86 所 | 2026/2030 target exact")
    try Reading.expect(
      "“十五五”期间，地区生产总值年均增长⟦5%⟧。", in: .targets, "地区生产总值 | change_rate cagr 5 % | 2026/2030 target exact")
    try Reading.expect("近三年全市新增高新技术企业⟦1260家⟧。", "新增高新技术企业 | level - 1260 家 | 2023/2025 actual exact")
    try Reading.expect("本世纪末常住人口达到⟦900万人⟧。", "常住人口 | level - 9000000 人 | 2100 target exact")
  }

  @Test func `parts of the year`() throws {
    try Reading.expect("三季度出口增长⟦6.1%⟧。", "出口 | change_rate yoy 6.1 % | 2025-Q3 actual exact")
    try Reading.expect("8月末贷款余额⟦6200亿元⟧。", "贷款余额 | level - 620000000000 CNY | 2025-08-31 actual exact")
    try Reading.expect("去年上半年出口下降⟦2.1%⟧。", "出口 | change_rate yoy -2.1 % | 2025-H1 actual exact")
  }

  @Test func `without a period the document's own holds`() throws {
    try Reading.expect("财政收入增长⟦6.2%⟧。", "财政收入 | change_rate yoy 6.2 % | 2025 actual exact")
    try Reading.expect("财政收入增长⟦6.2%⟧。", in: .bulletin, "财政收入 | change_rate yoy 6.2 % | 2025-01/2025-09 actual exact")
  }

  @Test func `five years in a report on a five-year plan are the plan's, once it has begun`() throws {
    func period(_ text: String) throws -> String? {
      let source = SourceText(bytes: Array(text.utf8), name: "test.txt", region: .country)
      return try #require(Reading.extractor.get().extract(source).statistics.first).period?.notation
    }
    #expect(try period("关于第六个五年计划有关安排的报告\n一九八二年十一月二十日\n\n五年内新建电站容量一千六百万千瓦。") == "1981/1985")
    #expect(try period("关于第一个五年计划的报告\n一九五五年三月二十日\n\n五年内新建水库九座。") == "1953/1957")
    #expect(try period("关于第八个五年计划的报告\n1991年3月20日\n\n五年新建电站容量1600万千瓦。") == "1986/1990")
  }

  @Test func `the end of a month that has just gone by, behind a sentence on the year before`() throws {
    try Reading.expect(
      "去年，全市研发投入强度为⟦3.67%⟧。企业是主力：9月末高新技术企业达⟦1986家⟧。", in: .bulletin,
      "研发投入强度 | level - 3.67 % | 2024 actual exact", "高新技术企业 | level - 1986 家 | 2025-09-30 actual exact")
  }
}
