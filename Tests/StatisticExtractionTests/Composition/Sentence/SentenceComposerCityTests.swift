import Testing

@Suite struct SentenceComposerCityTests {
  private func regions(_ text: String) throws -> [String?] {
    try Reading.extract(text, region: "330000").extraction.statistics.map { $0.region.map { "\($0)" } }
  }

  @Test func `the whole city is the one that was named last`() throws {
    #expect(try regions("萤石在金华找到了新用场，全市氟化工产值增长12%。") == ["330700"])
    #expect(try regions("竹编在安吉越编越细，全县竹产业产值增长8%。") == ["330523"])
    // 全省 goes back to the province.
    #expect(try regions("萤石在金华找到了新用场，全省氟化工产值增长12%。") == ["330000"])
  }

  @Test func `a sentence that opens with the whole name of a place is on it`() throws {
    #expect(try regions("淳安县的路修通了，到年底，通车里程增加40公里。") == ["330127"])
  }

  @Test func `a city that does something behind a semicolon is spoken of`() throws {
    #expect(try regions("全省产值增长5%；衢州则盯住一块硅片，半导体产值增长19%。") == ["330000", "330800"])
  }

  @Test func `a city by its short name goes on behind a semicolon`() throws {
    let story = "宁波GDP285亿元，增长6.8%，增速位居全省第二；规上工业增加值增长10.2%。"
    #expect(
      try Reading.extract(story, in: .news, region: "330000").extraction.statistics.map { "\($0.region!)" }
        == ["330200", "330200", "330200", "330200"])
  }

  @Test func `a clause tells what a city is known for`() throws {
    let story = "去年全省出口增长5%。\n\n温州皮鞋提前上市，3月份交易量达1.2万双。宁波海关统计，全省出口增长5%。"
    #expect(
      try Reading.extract(story, in: .news, region: "330000").extraction.statistics.map { "\($0.region!)" }
        == ["330000", "330300", "330000"])
  }

  @Test func `trains run from the city in brackets`() throws {
    #expect(try regions("中欧班列（义新欧）开行71列，中欧班列（宁波）开行12列。") == ["330000", "330200"])
  }

  @Test func `the county named last, and the city under it that opens a paragraph`() throws {
    let story =
      "滁州的产业\n\n　　在凤阳县，工业从一粒砂讲起。凤阳关停小矿山142家。有的矿主找上门来。如今，全县聚集企业96家。\n\n　　在苏皖交界的天长市，仪表也在发新芽。全市仪表企业有1100家。\n\n　　今年上半年，全市规上工业增加值增长9.1%。"
    #expect(
      try Reading.extract(story, in: .news, region: "341100").extraction.statistics.map { "\($0.region!)" }
        == ["341126", "341126", "341181", "341100"])
  }

  @Test func `the country is no city that one goes back to`() throws {
    let story = "去年杭州居民收入62987元，全国为39218元。去年该市第二产业增加值4862亿元。"
    #expect(
      try Reading.extract(story, in: .news, region: "330100").extraction.statistics.map { "\($0.region!)" }
        == ["330100", "100000", "330100"])
  }
}
