import Testing

@Suite struct SentenceComposerAsidesTests {
  @Test func `who said it stands between what is measured and its number`() throws {
    try Reading.expect(
      "乡镇企业异军突起，据统计部门测算，总产值达⟦332亿元⟧。", "乡镇企业总产值 | level - 33200000000 CNY | 2025 actual exact")
  }

  @Test func `the second of two things that are done is no subject`() throws {
    try Reading.expect(
      "工业战线一手抓整顿，一手抓市场，完成总产值⟦48亿元⟧。", "工业总产值 | level - 4800000000 CNY | 2025 actual exact")
  }

  @Test func `a survey is of its day`() throws {
    try Reading.expect(
      "据农业部门5月上旬的苗情调查，一类苗占⟦47%⟧。", "一类苗占比 | share - 47 % | 2025-05 actual exact")
  }
}
