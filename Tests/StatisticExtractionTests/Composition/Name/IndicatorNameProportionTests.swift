import Testing

@Suite struct IndicatorNameProportionTests {
  @Test func `the part behind 中 is named first`() throws {
    try Reading.expect("工农业总产值中轻工业所占的比重为⟦38.6%⟧。", "轻工业占工农业总产值的比重 | share - 38.6 % | 2025 actual exact")
    try Reading.expect("能源消费总量中清洁能源所占的比重达到⟦27.4%⟧。", "清洁能源占能源消费总量的比重 | share - 27.4 % | 2025 actual exact")
  }

  @Test func `the whole may stand in a clause of its own`() throws {
    try Reading.expect(
      "工业总产值中，重工业所占的比重由⟦52%⟧上升到⟦58%⟧。", "重工业占工业总产值的比重 | share - 52 % | 2024 actual exact",
      "重工业占工业总产值的比重 | share - 58 % | 2025 actual exact")
  }

  @Test func `a part in front of 在…中 is named first`() throws {
    try Reading.expect("科技支出在财政支出中所占的比重为⟦3.2%⟧。", "科技支出占财政支出的比重 | share - 3.2 % | 2025 actual exact")
  }

  @Test func `中 inside a word parts nothing`() throws {
    try Reading.expect("普通高中毕业生所占的比重为⟦41.2%⟧。", "普通高中毕业生所占的比重 | share - 41.2 % | 2025 actual exact")
    try Reading.expect("城乡中小企业所占的份额为⟦62%⟧。", "城乡中小企业所占的份额 | share - 62 % | 2025 actual exact")
  }
}
