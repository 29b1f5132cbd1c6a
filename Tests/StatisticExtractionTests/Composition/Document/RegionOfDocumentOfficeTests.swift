import Testing

@Suite struct RegionOfDocumentOfficeTests {
  @Test func `an office in the text itself`() throws {
    try Reading.expect(
      "2022年，全区生产总值⟦320.6亿元⟧，市发展和改革局组织了调度。", in: .communique,
      "生产总值 | level - 32060000000 CNY | 2022 actual exact")
  }
}
