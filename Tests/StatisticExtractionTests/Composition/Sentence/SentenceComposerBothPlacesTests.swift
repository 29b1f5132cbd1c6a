import Testing

@Suite struct SentenceComposerBothPlacesTests {
  private func rows(_ text: String) throws -> [String] {
    try Reading.extract(text, in: .news, region: "330100").extraction.statistics.map {
      "\($0.region.map { "\($0)" } ?? "-") \($0.indicator)"
    }
  }

  @Test func `one number of each of the two that were listed`() throws {
    #expect(
      try rows("余杭区、滨江区高新产业集聚，两区财政收入分别增长6.9%和5.2%。") == ["330110 财政收入", "330108 财政收入"])
  }

  @Test func `a number of both is of the first`() throws {
    #expect(try rows("余杭区、滨江区领先。两区合计占全市出口的四成。") == ["330110 两区合计占全市出口的比重"])
  }

  @Test func `one number of each place that the sentence opens with`() throws {
    #expect(
      try rows("去年全市出口5148亿元。桐庐县、建德市的体量虽小，只有92.8亿元和88.1亿元。")
        == ["330100 出口", "330122 出口", "330182 出口"])
  }

  @Test func `places that the paragraph did not list are not meant`() throws {
    #expect(try rows("各区都在领先。两区财政收入分别增长6.9%和5.2%。").allSatisfy { $0.hasPrefix("330100") })
  }
}
