import Testing

@Suite struct SentenceComposerBasisTests {
  @Test func `the end of the year before in a text on a part of the year`() throws {
    try Reading.expect(
      "9月末，贷款余额⟦800亿元⟧，比上年末增加⟦30亿元⟧。", in: .bulletin, "贷款余额 | level - 80000000000 CNY | 2025-09-30 actual exact",
      "贷款余额 | change_amount since 3000000000 CNY | 2025-09-30 actual exact")
    try Reading.expect("年末贷款余额比上年末增加⟦30亿元⟧。", "贷款余额 | change_amount yoy 3000000000 CNY | 2025-12-31 actual exact")
  }

  @Test func `the end of the month before`() throws {
    try Reading.expect("9月末存栏比8月末多⟦1.3%⟧。", in: .bulletin, "存栏 | change_rate mom 1.3 % | 2025-09-30 actual exact")
  }

  @Test func `the same month of the year before`() throws {
    try Reading.expect("9月产量比去年9月减少⟦3%⟧。", in: .bulletin, "产量 | change_rate yoy -3 % | 2025-09 actual exact")
  }

  @Test func `years that lie between a plan and the last year`() throws {
    try Reading.expect(
      "2030年的外运量要比去年增加⟦600万吨⟧。", in: .targets, "外运量 | change_amount since 6000000 吨 | 2030 target exact")
  }

  @Test func `what is told of the whole year goes back to no other base`() throws {
    try Reading.expect(
      "技术合同成交额是2020年的⟦2.4倍⟧，科技型中小企业全年净增⟦3900家⟧。", "技术合同成交额 | multiple since 2.4 times | 2025 actual exact",
      "科技型中小企业 | change_amount yoy 3900 家 | 2025 actual exact")
  }
}
