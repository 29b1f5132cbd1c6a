import EconomyModel
import Testing

@Suite struct YearAheadTests {
  private func rows(_ headline: String, day: String = "2018年1月16日 星期二") throws -> [String] {
    let page = """
      河阳报
      \(day)

      去年企业落户多
      ■记者 王一
      　　去年新增企业300家。

      \(headline)
      ■记者 俞二
      　　一般公共预算收入增速定在6%左右，力争更好。
      　　全年创造就业岗位3.1万个。
      """
    let source = SourceText(bytes: Array(page.utf8), name: "test.txt", region: RegionCode("330100"), publishedOn: nil)
    return try Reading.extractor.get().extract(source).statistics.suffix(2).map {
      "\($0.period?.notation ?? "-") \($0.status.rawValue)"
    }
  }

  @Test func `an article of winter on the year is a plan`() throws {
    #expect(try rows("看今年，河阳这样发力") == ["2018 target", "2018 target"])
  }

  @Test(arguments: [("去年目标任务全面完成", "2018年1月16日 星期二"), ("今年要办的实事", "2018年7月16日 星期一"), ("财政收入这样看", "2018年1月16日 星期二")])
  func `other headlines and other seasons are none`(headline: String, day: String) throws {
    #expect(try rows(headline, day: day).last?.hasSuffix("actual") == true)
  }
}
