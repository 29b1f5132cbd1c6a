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
}
