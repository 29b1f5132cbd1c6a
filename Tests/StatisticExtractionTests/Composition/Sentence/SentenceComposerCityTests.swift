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
}
