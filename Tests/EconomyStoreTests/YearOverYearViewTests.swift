import EconomyModel
import StoreTestSupport
import Testing

@Suite struct YearOverYearViewTests {
  let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  func rows(_ condition: String = "1") throws -> [ViewRow] {
    try temporary.rows("SELECT * FROM year_over_year WHERE \(condition) ORDER BY region_code, indicator, period, unit")
  }

  @Test func `the newspaper page: a whole number and an interval`() throws {
    var report = WrittenDocument("xuhui.txt", published: "2024-01-10")
    report.say(
      "徐汇新注册企业⟦4847 户⟧，同比增长⟦35.54%⟧。", .level("新注册企业", "4847", "户", "2023"),
      .growth("新注册企业", "35.54", "2023"))
    report.say(
      "全年实到外资⟦17.1亿美元⟧，同比增长⟦37.3%⟧。", .level("实到外资", "17.1", "USD", "2023", scale: 8, code: "foreign_capital"),
      .growth("实到外资", "37.3", "2023", code: "foreign_capital"))
    try temporary.record(report)
    let rows = try rows()
    #expect(rows.count == 2)
    #expect(
      rows[0].line("region", "indicator", "unit", "period", "prior_period", "status", "document")
        == "徐汇区 实到外资 USD 2023 2022 actual xuhui.txt")
    #expect(
      rows[0].line("value", "growth_percent", "growth_source", "prior_source") == "1710000000 37.3 reported implied")
    // 1.705e9 / 1.3735, 1.71e9 / 1.373, 1.715e9 / 1.3725
    #expect(rows[0].text("prior_value_low") == "1241354204.5868")
    #expect(rows[0].text("prior_value") == "1245447924.2535")
    #expect(rows[0].text("prior_value_high") == "1249544626.5938")
    #expect(
      rows[1].line("value", "growth_percent", "prior_value", "prior_value_low", "prior_value_high", "prior_source")
        == "4847 35.54 3576 3576 3576 implied")
    #expect(rows[1].text("quote") == "徐汇新注册企业4847 户，同比增长35.54%。")
  }

  @Test func `two documents: the reported level goes before the implied one, growth is checked`() throws {
    var first = WrittenDocument("2025.txt", published: "2025-01-08")
    first.say("一般公共预算收入⟦281.87亿元⟧。", .level("一般公共预算收入", "281.87", "CNY", "2024", scale: 8, code: "revenue"))
    var second = WrittenDocument("2026.txt", published: "2026-01-08")
    second.say(
      "区级一般公共预算收入⟦309.25亿元⟧，增长⟦9.71%⟧。",
      .level("区级一般公共预算收入", "309.25", "CNY", "2025", scale: 8, code: "revenue"),
      .growth("区级一般公共预算收入", "9.71", "2025", code: "revenue"))
    try temporary.record(first, second)
    let rows = try rows()
    #expect(
      rows.map { $0.line("period", "value", "prior_value", "prior_source") } == [
        "2024 28187000000 - -", "2025 30925000000 28187000000 reported",
      ])
    #expect(
      rows[1].line("growth_percent", "growth_source", "computed_growth_percent", "growth_gap_points", "growth_check")
        == "9.71 reported 9.7137 0.0037 agrees")
    #expect(rows[1].line("prior_value_low", "prior_value_high") == "28186500000 28187500000")
  }

  @Test(arguments: [("10.0", "agrees"), ("9.9", "agrees"), ("9.30", "contradicts"), ("11.2", "contradicts")])
  func `a contradiction is where the intervals do not meet`(growth: String, expected: String) throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    // 10950 to 11050 over 9995 to 10005: 9.45 % to 10.56 %
    report.say(
      "产量由⟦1.000万吨⟧增加到⟦1.10万吨⟧，增长⟦\(growth)%⟧。", .level("产量", "1.000", "吨", "2022", scale: 4),
      .level("产量", "1.10", "吨", "2023", scale: 4), .growth("产量", growth, "2023"))
    try temporary.record(report)
    #expect(try rows("period = '2023'").map { $0.line("growth_check") } == [expected])
    #expect(try rows("period = '2022'").map { $0.line("growth_check") } == ["-"])
  }

  @Test func `without reported growth it is computed`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say(
      "常住人口由⟦100人⟧增加到⟦110人⟧。", .level("常住人口", "100", "人", "2022-12-31", code: "population"),
      .level("常住人口", "110", "人", "2023-12-31", code: "population"))
    try temporary.record(report)
    #expect(
      try rows("period = '2023-12-31'").map {
        $0.line("growth_percent", "growth_source", "prior_value", "prior_source")
      }
        == ["10 computed 100 reported"])
  }

  @Test func `growth at constant prices never divides a level`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say(
      "地区生产总值⟦4.72万亿元⟧，增长⟦5.0%⟧。", .level("地区生产总值", "4.72", "CNY", "2023", scale: 12, code: "gdp", region: 310000),
      .growth("地区生产总值", "5.0", "2023", code: "gdp", region: 310000))
    report.say(
      "工业产值⟦100亿元⟧，可比价增长⟦5%⟧。", .level("工业产值", "100", "CNY", "2023", scale: 8),
      .growth("工业产值", "5", "2023", prices: .constant))
    report.say(
      "人均可支配收入⟦8万元⟧，名义增长⟦6.6%⟧，实际增长⟦6.0%⟧。",
      .level("居民人均可支配收入", "8", "CNY", "2023", scale: 4, code: "income"),
      .growth("居民人均可支配收入", "6.6", "2023", code: "income", prices: .current),
      .growth("居民人均可支配收入", "6.0", "2023", code: "income", prices: .constant))
    try temporary.record(report)
    #expect(
      try rows().map { $0.line("indicator", "value", "growth_percent", "growth_prices", "prior_source", "prior_value") }
        == [
          "地区生产总值 4720000000000 5 constant - -",
          "居民人均可支配收入 - 6 constant - -",
          "居民人均可支配收入 80000 6.6 current implied 75046.9043",
          "工业产值 10000000000 5 constant - -",
        ])
    var earlier = WrittenDocument("b.txt", published: "2023-02-01")
    earlier.say("地区生产总值⟦4.45万亿元⟧。", .level("地区生产总值", "4.45", "CNY", "2022", scale: 12, code: "gdp", region: 310000))
    try temporary.record(earlier)
    #expect(
      try rows("indicator_code = 'gdp' AND period = '2023'").map {
        $0.line("prior_value", "prior_source", "growth_percent", "computed_growth_percent", "growth_check")
      } == ["4450000000000 reported 5 6.0674 other_prices"])
  }

  @Test func `comparable scope is a row of its own`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say(
      "税收收入⟦100亿元⟧，增长⟦5%⟧，同口径增长⟦8%⟧。", .level("税收收入", "100", "CNY", "2023", scale: 8),
      .growth("税收收入", "5", "2023"), .growth("税收收入", "8", "2023", prices: .comparable))
    try temporary.record(report)
    #expect(
      try Set(rows().map { $0.line("value", "growth_percent", "prior_source", "price_class") }) == [
        "10000000000 5 implied current", "- 8 - comparable",
      ])
  }

  @Test(
    arguments: [
      // Lowest and highest prior level; the central one only where both figures are exact.
      (.exact, .exact, "10000 9910 10091 implied"), (.over, .exact, "- 9955 - implied"),
      (.under, .exact, "- - 10046 implied"), (.exact, .over, "- - 10045 implied"),
      (.exact, .under, "- 9955 - implied"), (.over, .over, "- - - -"), (.about, .exact, "- - - -"),
      (.exact, .about, "- - - -"), (.over, .under, "- 10000 - implied"),
    ] as [(Qualifier, Qualifier, String)])
  func `hedged figures give one-sided bounds or none`(level: Qualifier, growth: Qualifier, expected: String) throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    // 1.1万吨 ± 0.005万吨 over 10% ± 0.5%
    report.say(
      "产量⟦1.10万吨⟧，增长⟦10%⟧。", .level("产量", "1.10", "吨", "2023", scale: 4, qualifier: level),
      .growth("产量", "10", "2023", qualifier: growth))
    try temporary.record(report)
    let row = try #require(try rows().first)
    func whole(_ column: String) -> String { row.number(column).map { String(Int($0.rounded())) } ?? "-" }
    #expect(
      [whole("prior_value"), whole("prior_value_low"), whole("prior_value_high"), row.text("prior_source") ?? "-"]
        .joined(separator: " ") == expected)
  }

  @Test func `whole numbers: several, none, and a fall`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say("甲⟦110家⟧，增长⟦10%⟧。", .level("甲", "110", "家", "2023"), .growth("甲", "10", "2023"))
    report.say("乙⟦3家⟧，增长⟦33.3%⟧。", .level("乙", "3", "家", "2023"), .growth("乙", "33.3", "2023"))
    report.say("丙⟦90家⟧，下降⟦10.0%⟧。", .level("丙", "90", "家", "2023"), .growth("丙", "-10.0", "2023"))
    report.say(
      "丁⟦2.2万户⟧，增长⟦1.2倍⟧。", .level("丁", "2.2", "户", "2023", scale: 4),
      .growth("丁", "2.2", "2023", measure: .multiple, unit: "times"))
    report.say("戊⟦1005家⟧，增长⟦0%⟧。", .level("戊", "1005", "家", "2023"), .growth("戊", "0", "2023"))
    try temporary.record(report)
    #expect(
      try rows("1").map { $0.line("indicator", "growth_percent", "prior_value", "prior_value_low", "prior_value_high") }
        .sorted() == [
          // 2.15万 / 2.25 to 2.25万 / 2.15
          "丁 120 10000 9556 10465",
          // 90 / 0.9005 to 90 / 0.8995: 99.94 to 100.06
          "丙 -10 100 100 100",
          // 3 / 1.3335 to 3 / 1.3325 holds no whole number
          "乙 33.3 - - -",
          // 1005 / 1.005 is 1000 exactly
          "戊 0 1005 1000 1010",
          // 110 / 1.105 to 110 / 1.095
          "甲 10 100 100 100",
        ])
  }

  @Test func `one growth for amounts in two currencies belongs to the nearer one`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say(
      "实到外资⟦10亿美元⟧，增长⟦25%⟧，折合⟦70亿元⟧。", .level("实到外资", "10", "USD", "2023", scale: 8, code: "foreign_capital"),
      .growth("实到外资", "25", "2023", code: "foreign_capital"),
      .level("实到外资", "70", "CNY", "2023", scale: 8, code: "foreign_capital", qualifier: .about))
    try temporary.record(report)
    #expect(
      try rows().map { $0.line("unit", "value", "growth_percent") } == ["CNY 7000000000 -", "USD 1000000000 25"])
  }

  @Test func `the last exact statement stands for the fact`() throws {
    func report(_ key: String, _ published: String, _ value: String, _ qualifier: Qualifier = .exact) -> WrittenDocument
    {
      var report = WrittenDocument(key, published: published)
      report.say(
        "出口⟦\(value)亿元⟧。", .level("出口总额", value, "CNY", "2023", scale: 8, code: "exports", qualifier: qualifier))
      return report
    }
    try temporary.record(
      report("final", "2024-05-01", "99.5"), report("first", "2024-01-01", "98.0"),
      report("later", "2025-01-01", "90", .over))
    #expect(try rows().map { $0.line("value", "document") } == ["9950000000 final"])
  }

  @Test func `a rate changes by points, a hedged earlier level keeps its hedge`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say(
      "失业率由⟦4.5%⟧降到⟦4.2%⟧。", .level("城镇调查失业率", "4.5", "%", "2022", code: "unemployment"),
      .level("城镇调查失业率", "4.2", "%", "2023", code: "unemployment"))
    report.say(
      "产值由超⟦3000亿元⟧增加到⟦4000亿元⟧。", .level("产值", "3000", "CNY", "2022", scale: 8, qualifier: .over),
      .level("产值", "4000", "CNY", "2023", scale: 8))
    try temporary.record(report)
    #expect(
      try rows("period = '2023'").map {
        $0.line("indicator", "prior_value", "prior_qualifier", "prior_value_high", "growth_percent", "growth_check")
      } == ["产值 300000000000 over - - -", "城镇调查失业率 4.5 exact 4.55 - -"])
  }

  @Test func `growth alone, a target, and figures without region or period`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say("服务业增长⟦6%⟧。", .growth("服务业", "6", "2023"))
    report.say("今年增长⟦5%⟧左右。", .growth("地区生产总值", "5", "2024", code: "gdp", qualifier: .about, status: .target))
    report.say("另有⟦5家⟧。", .level("另有", "5", "家", "2023", region: nil))
    report.say("又有⟦6家⟧。", .level("又有", "6", "家", nil))
    var other = WrittenDocument("b.txt", published: "2025-02-01")
    other.say("另有⟦7家⟧。", .level("另有", "7", "家", "2024", region: nil))
    try temporary.record(report, other)
    #expect(
      try rows().map {
        $0.line("region_code", "indicator", "period", "value", "growth_percent", "status", "prior_value")
      } == [
        "- 另有 2023 5 - actual -", "- 另有 2024 7 - actual -", "310104 地区生产总值 2024 - 5 target -",
        "310104 服务业 2023 - 6 actual -",
      ])
  }

  @Test func `old versions do not count`() throws {
    var report = WrittenDocument("a.txt", published: "2024-02-01")
    report.say("出口⟦5亿元⟧。", .level("出口总额", "5", "CNY", "2023", scale: 8, code: "exports"))
    try temporary.record(report)
    var corrected = WrittenDocument("a.txt", published: "2024-02-01")
    corrected.say("出口⟦6亿元⟧。", .level("出口总额", "6", "CNY", "2023", scale: 8, code: "exports"))
    try temporary.record(corrected)
    #expect(try rows().map { $0.line("value") } == ["600000000"])
    #expect(try temporary.rows("SELECT * FROM observations").map { $0.line("value", "quote") } == ["600000000 出口6亿元。"])
  }
}
