import Testing

@Suite struct DocumentComposerTests {
  @Test func `a sentence without numbers names what the next one is about`() throws {
    try Reading.expect("经营主体持续壮大。总量接近⟦86万户⟧。", "经营主体总量 | level - 860000 户 | 2025 actual under")
    try Reading.expect("粮食再获丰收。总产量达⟦86万吨⟧。", "粮食总产量 | level - 860000 吨 | 2025 actual exact")
  }

  @Test func `an industry that opened the paragraph owns its amounts`() throws {
    try Reading.expect(
      "石化产业聚焦延链补链强链，推动龙头企业加快技术改造，持续提升发展质量和效益。产值突破⟦860亿元⟧。", "石化产业产值 | level - 86000000000 CNY | 2025 actual over")
  }

  @Test func `an item of a list is no heading`() throws {
    try Reading.expect("（1）税收收入完成⟦86亿元⟧；", "税收收入 | level - 8600000000 CNY | 2025 actual exact")
  }

  @Test func `parts go on with the time of the sentence before`() throws {
    try Reading.expect(
      "年末户籍人口⟦86万人⟧。其中，城镇人口⟦62万人⟧。", in: .communique, "户籍人口 | level - 860000 人 | 2022-12-31 actual exact",
      "城镇人口 | level - 620000 人 | 2022-12-31 actual exact")
  }

  @Test func `a basis that opened the paragraph holds`() throws {
    try Reading.expect(
      "环比看，食品价格上涨⟦0.6%⟧。服装价格下降⟦0.2%⟧。", "食品价格 | change_rate mom 0.6 % | 2025 actual exact",
      "服装价格 | change_rate mom -0.2 % | 2025 actual exact")
  }

  @Test func `a sentence that names its own subject takes none from before`() throws {
    try Reading.expect("旅游市场火热。接待游客⟦860万人次⟧。", "接待游客 | level - 8600000 人次 | 2025 actual exact")
  }

  @Test func `a paragraph that begins with 其中 goes on with the one above`() throws {
    try Reading.expect(
      "前三季度，规上工业增加值增长⟦4.6%⟧。\n其中9月份增长⟦7.3%⟧。", in: .bulletin,
      "规上工业增加值 | change_rate yoy 4.6 % | 2025-01/2025-09 actual exact",
      "规上工业增加值 | change_rate yoy 7.3 % | 2025-09 actual exact")
  }

  @Test func `growth of quarters in a paragraph of its own is of what the one above opened with`() throws {
    try Reading.expect(
      "生产总值增长⟦3.4%⟧，税收收入增长⟦2.8%⟧。\n一季度开局不错，增长⟦4.9%⟧；二季度跌进谷底，下降⟦0.4%⟧。", in: .bulletin,
      "生产总值 | change_rate yoy 3.4 % | 2025-01/2025-09 actual exact",
      "税收收入 | change_rate yoy 2.8 % | 2025-01/2025-09 actual exact",
      "生产总值 | change_rate yoy 4.9 % | 2025-Q1 actual exact", "生产总值 | change_rate yoy -0.4 % | 2025-Q2 actual exact")
  }

  @Test func `a list behind what is to be done next is aimed at`() throws {
    try Reading.expect(
      "接下来，全市将盯住年度目标，加紧推动政策见效：\n✔ 消费券继续发放\n✔ 全年城镇新增就业⟦15万人⟧以上", in: .bulletin,
      "城镇新增就业 | level - 150000 人 | 2025 target over")
  }
}
