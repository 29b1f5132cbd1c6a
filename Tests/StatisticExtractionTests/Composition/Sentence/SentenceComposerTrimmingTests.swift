import Testing

@Suite struct SentenceComposerTrimmingTests {
  @Test func `where something stands`() throws {
    try Reading.expect(
      "坐落在中山路上的市第一商店，11月份营业额同比微升⟦0.9%⟧。", in: .news, "市第一商店营业额 | change_rate yoy 0.9 % | 2023-11 actual exact")
  }

  @Test func `a quotation that only begins`() throws {
    try Reading.expect("“去年，合作社收入⟦120万元⟧，今年还要多。”", in: .news, "合作社收入 | level - 1200000 CNY | 2022 actual exact")
  }

  @Test func `whose office, and by whom alone`() throws {
    try Reading.expect("各级质监部门共受理游客投诉⟦87件⟧。", "受理游客投诉 | level - 87 件 | 2025 actual exact")
    try Reading.expect(
      "汽车制造业一个行业就拉动全市工业增长⟦9.5个百分点⟧。", "汽车制造业拉动全市工业增长 | contribution - 9.5 pp | 2025 actual exact")
  }

  @Test func `a list and the name that is given to it`() throws {
    try Reading.expect("电动汽车、锂电池、光伏组件“新三样”共出口⟦43.6亿元⟧。", "“新三样”出口 | level - 4360000000 CNY | 2025 actual exact")
    try Reading.expect("开展疫苗接种、妇女“两癌”筛查⟦50万人次⟧。", "开展疫苗接种、妇女“两癌”筛查 | level - 500000 人次 | 2025 actual exact")
  }

  @Test func `a word that begins like an adverb stays`() throws {
    try Reading.expect("就业人数⟦87万人⟧。", "就业人数 | level - 870000 人 | 2025 actual exact")
  }

  @Test func `what is planned for the year is named without that, a quota of the year is not`() throws {
    try Reading.expect("城关街道今年计划加装电梯⟦86台⟧。", in: .news, "城关街道加装电梯 | level - 86 台 | 2023 target exact")
    let quota = try Reading.extract("各厂在今年计划定额的基础上节约煤2%。", in: .report).extraction.statistics
    #expect(quota.map(\.indicator) == ["各厂在今年计划定额的基础上节约煤"])
  }
}
