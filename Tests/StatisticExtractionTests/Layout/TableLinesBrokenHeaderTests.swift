import Testing

@testable import StatisticExtraction

@Suite struct TableLinesBrokenHeaderTests {
  @Test func `heads in lines of their own stand above rows of the usual kind`() {
    let text = "旅游收入排行\n名次 省区市\n旅游总收入\n(亿元)\n同比增长\n1 山东 309.90 15.30%\n2 四川 258.60 12.10%\n3 湖南 201.40 9.80%"
    #expect(
      TableLines.printed(text).suffix(4) == [
        "# 省区市|旅游总收入\n(亿元)|同比增长", "山东|309.90|15.30%", "四川|258.60|12.10%", "湖南|201.40|9.80%",
      ])
  }

  @Test func `a sentence above the rows is no head`() {
    let text = "各地旅游收入继续增长。\n1 山东 309.90 15.30%\n2 四川 258.60 12.10%\n3 湖南 201.40 9.80%"
    #expect(!TableLines.printed(text).contains { $0.hasPrefix("# ") && $0.contains("各地") })
  }
}
