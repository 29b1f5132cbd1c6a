import Testing

@Suite struct PlanExcerptTests {
  private static let head = "政府工作报告\n（2026年1月27日）\n三、以产业升级为主攻方向\n"

  /// The status and the period of each row of a part of a report whose heading does not say what it is.
  private func rows(_ text: String) throws -> [String] {
    try Reading.extract(PlanExcerptTests.head + text, in: .news).extraction.statistics.map {
      "\($0.status.rawValue) \($0.period.map { "\($0)" } ?? "-")"
    }
  }

  @Test func `a part that aims again and again plans the year`() throws {
    #expect(
      try rows("培育骨干园区15个。力争园区产值超过400亿元。\n新增灌溉面积30万亩，确保粮食面积稳定在300万亩。").allSatisfy { $0.hasPrefix("target") })
  }

  @Test func `a part that says what came about reviews, whatever it aims at`() throws {
    #expect(try rows("培育骨干园区15个，比上年增加2个。力争早日建成，确保安全。")[0].hasPrefix("actual"))
    #expect(try rows("培育骨干园区15个。力争早日建成。")[0].hasPrefix("actual"))
  }
}
