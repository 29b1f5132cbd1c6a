import Testing

@Suite struct IndicatorNameZoneTests {
  @Test func `the next zone`() throws {
    try Reading.expect(
      "高新区生产总值⟦100亿元⟧，保税区⟦20亿元⟧。", in: .bulletin,
      "高新区生产总值 | level - 10000000000 CNY | 2025-01/2025-09 actual exact",
      "保税区生产总值 | level - 2000000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `a place behind a zone`() throws {
    try Reading.expect(
      "开发区到账外资⟦2.85亿美元⟧，增长⟦51.3%⟧；萧山区、余杭区分别到账⟦9860万美元⟧、⟦7215万美元⟧；建德市⟦6512万美元⟧。", in: .bulletin,
      "开发区到账外资 | level - 285000000 USD | 2025-01/2025-09 actual exact",
      "开发区到账外资 | change_rate yoy 51.3 % | 2025-01/2025-09 actual exact",
      "到账外资 | level - 98600000 USD | 2025-01/2025-09 actual exact",
      "到账外资 | level - 72150000 USD | 2025-01/2025-09 actual exact",
      "到账外资 | level - 65120000 USD | 2025-01/2025-09 actual exact")
  }

  @Test func `a zone in a list of places`() throws {
    try Reading.expect(
      "全市新登记企业⟦3000户⟧，开发区和萧山区分别为⟦455户⟧、⟦386户⟧。", in: .bulletin,
      "新登记企业 | level - 3000 户 | 2025-01/2025-09 actual exact",
      "开发区新登记企业 | level - 455 户 | 2025-01/2025-09 actual exact",
      "新登记企业 | level - 386 户 | 2025-01/2025-09 actual exact")
  }

  @Test func `where they lie`() throws {
    let (extraction, _, _) = try Reading.extract(
      "开发区到账外资2.85亿美元，增长51.3%；萧山区、余杭区分别到账9860万美元、7215万美元；建德市6512万美元。", in: .bulletin)
    #expect(extraction.statistics.map { $0.region?.description } == ["330100", "330100", "330109", "330110", "330182"])
  }
}
