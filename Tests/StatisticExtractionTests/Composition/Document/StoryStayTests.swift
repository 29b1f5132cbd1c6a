import Testing

@Suite struct StoryStayTests {
  @Test func `a firm of the county that the story has come to`() throws {
    let (extraction, _, _) = try Reading.extract(
      "杭州市县域特色产业调查\n　　本报记者 王平\n　　全市现有特色产业集群32个。\n　　淳安县中洲镇的直播间有140个。\n　　“去年订单最多，”云溪茶叶公司经理说。公司去年销售收入2.3亿元，员工180人。\n　　去年，全县茶叶产值18.6亿元。\n",
      in: .news)
    #expect(extraction.statistics.map { $0.region?.description } == ["330100", "330127", "330127", "330127", "330127"])
  }

  @Test func `back to the whole`() throws {
    let (extraction, _, _) = try Reading.extract(
      "杭州市县域特色产业调查\n　　本报记者 王平\n　　全市现有特色产业集群32个。\n　　淳安县中洲镇的直播间有140个。\n　　公司去年销售收入2.3亿元。\n　　据市工信局统计，全市特色产业营业收入1860亿元，涉及公司260家。\n",
      in: .news)
    #expect(extraction.statistics.map { $0.region?.description } == ["330100", "330127", "330127", "330100", "330100"])
  }
}
