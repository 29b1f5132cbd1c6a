import Testing

@Suite struct MoodDatedTests {
  /// A page of July on the first half of the year.
  private func periods(_ text: String) throws -> [String?] {
    let page = "2023年7月21日\n上半年全市经济运行平稳\n\(text)\n"
    return try Reading.extract(page, in: .news).extraction.statistics.map { $0.period?.notation }
  }

  @Test func `a sentence that opens with a time sets it for the rest of the paragraph`() throws {
    #expect(try periods("一季度，出口增长5%。进口增长6%。") == ["2023-Q1", "2023-Q1"])
    #expect(try periods("企业效益方面，一季度利润增长5%。亏损面下降6%。") == ["2023-Q1", "2023-Q1"])
  }

  @Test func `the last month alone is of its sentence only`() throws {
    #expect(try periods("零售额增长5%。6月份，物价上涨1%。新增就业5.9万人。") == ["2023-H1", "2023-06", "2023-H1"])
  }

  @Test func `an earlier year is left again where its sentence comes back`() throws {
    #expect(try periods("2018年，园区企业不足200家，去年年末已近480家。园区税收增长5%。") == ["2018", "2022-12-31", "2023-H1"])
  }
}
