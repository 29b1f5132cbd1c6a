import Testing

@Suite struct SentenceComposerAllOfThemTests {
  @Test func `as many as were named before`() throws {
    try Reading.expect(
      "乡镇企业总产值⟦15亿元⟧，营业收入⟦13亿元⟧，入库税金⟦4120万元⟧，三项依次增长⟦46.3%⟧、⟦44%⟧和⟦38.5%⟧。",
      "乡镇企业总产值 | level - 1500000000 CNY | 2025 actual exact",
      "乡镇企业营业收入 | level - 1300000000 CNY | 2025 actual exact",
      "乡镇企业入库税金 | level - 41200000 CNY | 2025 actual exact",
      "乡镇企业总产值 | change_rate yoy 46.3 % | 2025 actual exact",
      "乡镇企业营业收入 | change_rate yoy 44 % | 2025 actual exact",
      "乡镇企业入库税金 | change_rate yoy 38.5 % | 2025 actual exact")
  }

  @Test func `not where fewer were named`() throws {
    try Reading.expect(
      "工业用电⟦3亿千瓦时⟧，三项依次增长⟦4%⟧、⟦5%⟧和⟦6%⟧。", "工业用电 | level - 300000000 千瓦时 | 2025 actual exact",
      "三项 | change_rate yoy 4 % | 2025 actual exact", "三项 | change_rate yoy 5 % | 2025 actual exact",
      "三项 | change_rate yoy 6 % | 2025 actual exact")
  }
}
