import Testing

@Suite struct SentenceComposerCalledTests {
  @Test func `partners`() throws {
    try Reading.expect(
      "日本、德国和美国是我市主要贸易伙伴，分别进出口⟦52亿元⟧、⟦37亿元⟧和⟦28亿元⟧。", in: .bulletin,
      "日本进出口 | level - 5200000000 CNY | 2025-01/2025-09 actual exact",
      "德国进出口 | level - 3700000000 CNY | 2025-01/2025-09 actual exact",
      "美国进出口 | level - 2800000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `industries`() throws {
    try Reading.expect(
      "汽车、纺织成为支柱产业，产值分别增长⟦6.2%⟧和⟦3.1%⟧。",
      "汽车产值 | change_rate yoy 6.2 % | 2025 actual exact",
      "纺织产值 | change_rate yoy 3.1 % | 2025 actual exact")
  }
}
