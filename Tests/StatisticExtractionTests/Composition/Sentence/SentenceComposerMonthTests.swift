import Testing

@Suite struct SentenceComposerMonthTests {
  @Test func `a month that is singled out dates only itself`() throws {
    try Reading.expect(
      "税收收入⟦702亿元⟧，仅12月一个月就入库⟦41亿元⟧；一般公共预算收入增长⟦6.1%⟧。", "税收收入 | level - 70200000000 CNY | 2025 actual exact",
      "税收收入 | level - 4100000000 CNY | 2025-12 actual exact", "一般公共预算收入 | change_rate yoy 6.1 % | 2025 actual exact")
  }

  @Test func `a price of now is of the month of the page`() throws {
    try Reading.expect("眼下地头收购价每公斤⟦6.4元⟧。", in: .news, "地头收购价 | level - 6.4 CNY | 2023-12 actual exact")
  }

  @Test func `what is told of the same amount stays in the month`() throws {
    try Reading.expect(
      "前三季度用电量增长⟦3.1%⟧。9月当月用电量增长⟦8.6%⟧，增幅高出全省⟦1.9个百分点⟧。", in: .bulletin,
      "用电量 | change_rate yoy 3.1 % | 2025-01/2025-09 actual exact",
      "用电量 | change_rate yoy 8.6 % | 2025-09 actual exact",
      "用电量增速 | gap - 1.9 pp | 2025-09 actual exact")
  }
}
