import EconomyModel
import Testing

@Suite struct RegionOfDocumentOfficeTests {
  private func region(_ text: String) throws -> String? {
    try Reading.extract(text, in: .news, region: nil).extraction.region?.description
  }

  @Test(arguments: [
    (
      "经济运行简报\n2016年第4期（总第58期）\n\n武汉市东西湖区发展和改革局\n武汉临空港经济技术开发区经济运行办公室　　2016年7月22日\n\n2016年上半年全区经济运行情况\n\n上半年，全区生产总值305亿元，增长8.2%。",
      "420112"
    ),
    ("工作简报\n\n杭州市余杭区商务局\n\n上半年，全区实际利用外资2.6亿美元，增长8.2%。", "330110"),
  ])
  func `the office that gives a text says whose it is`(text: String, expected: String) throws {
    #expect(try region(text) == expected)
  }

  @Test func `an office in a sentence gives nothing`() throws {
    #expect(try region("工作简报\n\n余杭区商务局组织企业参展，签约8家。\n\n上半年，税收2.6亿元。") != "420112")
  }
}
