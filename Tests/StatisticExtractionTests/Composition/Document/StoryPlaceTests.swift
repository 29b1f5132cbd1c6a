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

  @Test(arguments: [
    ("从海边南下，到了徐闻县，是另一番光景。", "440825"), ("老城吴川市也在找新饭碗。", "440883"), ("在徐闻县曲界镇的果园里，人们忙着装车。", "440825"),
    ("记者看到，廉江马拉松和吴川龙舟赛如期举行。", "440800"), ("记者跟着车队走。", "440800"),
  ])
  func `a story on a city goes to a place in a sentence without numbers`(sentence: String, region: String) throws {
    let extraction = try Reading.extract(sentence + "水果产量增长5%。", in: .news, region: "440800").extraction
    #expect(extraction.statistics.map { $0.region?.description } == [region])
  }

  @Test func `all of a province in a story on many is the one told of last`() throws {
    let page = StoryPlaceTests.story + "\n    到11月末，全省担保机构发展到368家。\n"
    let last = try Reading.extract(page, in: .news, region: nil).extraction.statistics.last
    #expect(last?.region?.description == "430000")
  }

  @Test func `a paragraph that opens with a whole name goes on about it until it speaks of the whole`() throws {
    let page = "招远市的麦收已近尾声。已收小麦32万亩。全市已收小麦230万亩。"
    let rows = try Reading.extract(page, in: .news, region: "370600").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["370685", "370600"])
  }

  @Test func `the whole that something is only compared with`() throws {
    let page = "招远市的麦收已近尾声。亩产高出全市平均水平的12%。已收小麦32万亩。"
    let rows = try Reading.extract(page, in: .news, region: "370600").extraction.statistics
    #expect(rows.last?.region?.description == "370685")
  }

  @Test func `the whole's own average is of it`() throws {
    let page = "烟台\n\n招远：金都账本\n\n研发投入强度为6.48%。当年全市平均水平只有1.81%。"
    let rows = try Reading.extract(page, in: .news, region: "370600").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["370685", "370600"])
  }

  @Test func `what the province has in a story on one of its counties`() throws {
    let page = "招远市大秦家镇的果园里，鲜果装筐下山。招远市水果产量增长5%。\n\n面上的账同样清楚。9月末全省贫困人口还有524万人。今年全省要减贫120万人。各级财政投入扶贫资金61亿元。"
    let rows = try Reading.extract(page, in: .news, region: "370685").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["370685", "370000", "370000", "370000"])
  }

  @Test func `some of what lies in a place are an example`() throws {
    let page = "楼市出现转机。招远市一些楼盘又见排队的场面。商品房销售面积增长6.3%。"
    let rows = try Reading.extract(page, in: .news, region: "370600").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["370600"])
  }
}
