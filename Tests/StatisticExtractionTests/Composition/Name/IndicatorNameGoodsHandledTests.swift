import Testing

@Suite struct IndicatorNameGoodsHandledTests {
  @Test func `what was done with the goods was done with a part of them`() throws {
    try Reading.expect(
      "供销社供应化肥⟦12万吨⟧，其中尿素⟦3万吨⟧。", in: .news, "供销社供应化肥 | level - 120000 吨 | 2023 actual exact",
      "供销社供应尿素 | level - 30000 吨 | 2023 actual exact")
  }

  @Test func `firms that export are no goods`() throws {
    try Reading.expect(
      "全市有出口企业⟦320家⟧，其中民营⟦200家⟧。", in: .news, "出口企业 | level - 320 家 | 2023 actual exact",
      "民营出口企业 | level - 200 家 | 2023 actual exact")
  }

  @Test func `an insurance holds a word that is said of goods`() throws {
    try Reading.expect(
      "全市参加工伤保险⟦43万人⟧，其中农民工⟦8万人⟧。", in: .news, "参加工伤保险 | level - 430000 人 | 2023 actual exact",
      "参加工伤保险农民工 | level - 80000 人 | 2023 actual exact")
  }

  @Test func `a product that is a part of another has an output of its own`() throws {
    try Reading.expect(
      "全市家具产量⟦12万件⟧，其中床垫⟦1万件⟧。", in: .news, "家具产量 | level - 120000 件 | 2023 actual exact",
      "床垫产量 | level - 10000 件 | 2023 actual exact")
  }
}
