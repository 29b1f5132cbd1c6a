import Testing

@Suite struct SentenceComposerIncomeTests {
  @Test func `who earned more stands behind what made them`() throws {
    try Reading.expect(
      "仅茶叶一项，就为农民人均增收⟦310元⟧。", in: .news, "农民人均增收 | change_amount yoy 310 CNY | 2023 actual exact")
  }

  @Test func `what became less stands behind its amount`() throws {
    try Reading.expect(
      "企业因此减少了⟦1200万元⟧的开支。", in: .news, "企业开支 | change_amount yoy -12000000 CNY | 2023 actual exact")
  }

  @Test func `grain is no income`() throws {
    try Reading.expect("全县粮食增收⟦2万吨⟧。", in: .news, "粮食 | change_amount yoy 20000 吨 | 2023 actual exact")
  }
}
