import Testing

@Suite struct SentenceComposerLendingTests {
  @Test func `since the year began`() throws {
    try Reading.expect(
      "前三季度人民币贷款增加⟦2215亿元⟧，其中住户贷款增加⟦896亿元⟧。", in: .bulletin,
      "人民币贷款 | change_amount since 221500000000 CNY | 2025-01/2025-09 actual exact",
      "住户贷款 | change_amount since 89600000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `in one month`() throws {
    try Reading.expect(
      "9月份人民币存款增加⟦421亿元⟧。", in: .bulletin,
      "人民币存款 | change_amount mom 42100000000 CNY | 2025-09 actual exact")
  }

  @Test func `against the same months where that is said`() throws {
    try Reading.expect(
      "前三季度人民币贷款增加⟦2215亿元⟧，同比多增⟦284亿元⟧。", in: .bulletin,
      "人民币贷款 | change_amount since 221500000000 CNY | 2025-01/2025-09 actual exact",
      "人民币贷款 | change_amount yoy 28400000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `in a whole year`() throws {
    try Reading.expect(
      "全年贷款增加⟦320亿元⟧。",
      "贷款 | change_amount yoy 32000000000 CNY | 2025 actual exact")
  }
}
