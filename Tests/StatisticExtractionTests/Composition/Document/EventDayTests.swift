import EconomyModel
import Testing

@Suite struct EventDayTests {
  private func periods(_ text: String) throws -> [String?] {
    try Reading.extract(text, in: .news).extraction.statistics.map { $0.period?.notation }
  }

  @Test func `what an event brought is of its day`() throws {
    #expect(try periods("12月16日，全区举办招聘会，64家企业进场。当天达成意向420人。") == ["2023-12-16", "2023-12-16"])
    #expect(try periods("12月18日晚，全市用电最高负荷冲到986万千瓦。") == ["2023-12-18"])
  }

  @Test func `the day on which something was told is not that of what was told`() throws {
    #expect(try periods("12月18日，市统计局公布，全市粮食产量42万吨。") == ["2023"])
    #expect(try periods("12月18日，记者从商务局获悉，全市新设企业320家。") == ["2023"])
  }

  @Test func `a base and a stretch are no days of events`() throws {
    #expect(try periods("自12月1日起，全市上线公交320辆。") == ["2023"])
  }
}
