import Testing

@Suite struct SentenceComposerShareGivenTests {
  @Test func `of which wholes somebody gives so large a part`() throws {
    try Reading.expect(
      "民营经济贡献了全市⟦60%⟧以上的生产总值、⟦70%⟧以上的税收和⟦80%⟧以上的就业。", "民营经济占生产总值的比重 | share - 60 % | 2025 actual over",
      "民营经济占税收的比重 | share - 70 % | 2025 actual over", "民营经济占就业的比重 | share - 80 % | 2025 actual over")
  }

  @Test func `what was given is an amount of the whole`() throws {
    try Reading.expect("高新技术企业贡献了全市近⟦七成⟧的专利。", "高新技术企业占专利的比重 | share - 70 % | 2025 actual under")
  }

  @Test func `behind its own amount the part is what was named`() throws {
    try Reading.expect(
      "管道装备产业产值⟦214.6亿元⟧，撑起了规上工业总产值的⟦81.7%⟧。", "管道装备产业产值 | level - 21460000000 CNY | 2025 actual exact",
      "管道装备产业产值占规上工业总产值的比重 | share - 81.7 % | 2025 actual exact")
  }
}
