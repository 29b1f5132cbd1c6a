import EconomyModel
import Testing

@Suite struct StoryPlaceTests {
  /// A story that tells of four provinces, one paragraph each.
  private static let story = """
    丰收路上

    　　湖北监利县的稻子黄了。今年夏天，全县早稻亩产460公斤。
    　　江西信丰县的果树挂满了果。去年卖果收入1.9亿元。
    　　在安徽金寨县，山上种满了茶。去年茶园面积12万亩。
    　　湖南株洲的老工业区变了样。去年关停污染企业36家。到去年底，四省新农合参合率达到96.3%。
    """

  @Test func `the numbers of a paragraph are of the place that it has come to`() throws {
    let extraction = try Reading.extract(StoryPlaceTests.story, in: .news, region: nil).extraction
    #expect(extraction.region == .country)
    #expect(
      extraction.statistics.map { $0.region?.description } == ["421023", "360722", "341524", "430200", "100000"])
  }

  @Test func `a text on one place is on it`() throws {
    let page = "信丰县的果树挂满了果。信丰县去年卖果收入1.9亿元。信丰县城镇居民人均收入2.1万元。"
    #expect(try Reading.extract(page, in: .news, region: nil).extraction.region?.description == "360722")
  }
}
