import Testing

@testable import StatisticExtraction

@Suite struct SpeakerTests {
  @Test func `who speaks is no part of what is measured`() throws {
    try Reading.expect(
      "海关人士分析，10月当月全市进出口⟦471.2亿元⟧。", in: .news, "进出口 | level - 47120000000 CNY | 2023-10 actual exact")
    try Reading.expect(
      "市水产局估计可收干品⟦4.2万吨⟧。", in: .news, "收干品 | level - 42000 吨 | 2023 actual exact")
  }

  @Test func `what an office means to do is planned`() throws {
    try Reading.expect(
      "市人社局将再办招聘会⟦12场⟧。", in: .news, "办招聘会 | level - 12 场 | 2023 target exact")
  }

  @Test(arguments: ["海关人士分析", "市统计局", "有关负责人介绍"])
  func `a clause may only say who speaks`(_ clause: String) {
    #expect(Speaker.endsClause(Array(clause.utf8)))
  }

  @Test(arguments: ["分析", "商品房销售", "介绍信"])
  func `other clauses are about something`(_ clause: String) {
    #expect(!Speaker.endsClause(Array(clause.utf8)))
  }
}
