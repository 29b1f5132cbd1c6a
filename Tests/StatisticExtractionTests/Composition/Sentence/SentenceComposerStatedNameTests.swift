import Testing

@Suite struct SentenceComposerStatedNameTests {
  @Test func `whom a fund reached, not the fund`() throws {
    try Reading.expect("基本医疗保险覆盖⟦135万人⟧。", "基本医疗保险覆盖人数 | level - 1350000 人 | 2025 actual exact")
  }

  @Test func `the part of all spending`() throws {
    try Reading.expect("财政民生支出保持在⟦80%⟧以上。", "财政民生支出占比 | share - 80 % | 2025 actual over")
  }

  @Test func `how much of the average it comes to`() throws {
    try Reading.expect(
      "人均生产总值达⟦5240美元⟧，由全国平均水平的⟦68.3%⟧提高到⟦74.5%⟧。", "人均生产总值 | level - 5240 USD | 2025 actual exact",
      "人均生产总值占全国平均水平的比重 | share - 68.3 % | 2024 actual exact",
      "人均生产总值占全国平均水平的比重 | share - 74.5 % | 2025 actual exact")
  }

  @Test func `roughly and then exactly`() throws {
    try Reading.expect(
      "电力增加值占工业增加值的比重首次超过⟦三成⟧，达到⟦31.6%⟧。", "电力增加值占工业增加值的比重 | share - 30 % | 2025 actual over",
      "电力增加值占工业增加值的比重 | share - 31.6 % | 2025 actual exact")
  }

  @Test func `the same share, as it is planned`() throws {
    try Reading.expect(
      "研发经费占生产总值的比重只有⟦1.65%⟧，而规划要求达到⟦2%⟧。", "研发经费占生产总值的比重 | share - 1.65 % | 2025 actual exact",
      "研发经费占生产总值的比重 | share - 2 % | 2025 target exact")
  }
}
