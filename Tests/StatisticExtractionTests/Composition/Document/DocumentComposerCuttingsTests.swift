import EconomyModel
import Testing

@Suite struct DocumentComposerCuttingsTests {
  private func rows(_ page: String) throws -> [String] {
    let source = SourceText(bytes: Array(page.utf8), name: "page.txt")
    return try Reading.extractor.get().extract(source).statistics.map {
      "\($0.text) \($0.region?.description ?? "-") \($0.period?.notation ?? "-")"
    }
  }

  @Test func `cuttings of several papers are each on the place of its own`() throws {
    let page = """
      前三季度我市新设企业过万户
      襄阳日报 2017年10月19日
      本报讯（记者 张明）今年前三季度，全市新登记企业1.2万户。
      前11个月到账外资14.6亿美元
      烟台日报 2017年12月14日
      本报讯（记者 李华）今年1—11月，全市实际到账外资14.6亿美元。
      """
    #expect(
      try rows(page) == [
        "万户 420600 2017-01/2017-09", "1.2万户 420600 2017-01/2017-09", "14.6亿美元 370600 2017-01/2017-11",
        "14.6亿美元 370600 2017-01/2017-11",
      ])
  }

  /// 三峡日报 is that of 宜昌, whose name it does not bear.
  @Test func `a paper that does not bear the name of its city`() throws {
    let page = """
      三峡日报　2012年10月24日
      枝江工业提速
      本报讯（记者 张明）今年1至9月，枝江市规模以上工业增加值增长16.7%。
      港口吞吐量增长一成
      本报讯（记者 李华）前三季度，全市港口货物吞吐量4382万吨。
      """
    #expect(try rows(page).suffix(1) == ["4382万吨 420500 2012-01/2012-09"])
  }

  @Test func `a paragraph goes on with the county that it has come to`() throws {
    let page = """
      沧州日报 2016年7月20日
      县域经济观察
      本报讯（记者 张明）上半年，全市生产总值增长7.6%。
      电线电缆是老产业。上半年，河间市电线电缆产值96.5亿元，增长7.2%。工艺玻璃产值13.6亿元，增长18.5%。
      """
    #expect(
      try rows(page) == [
        "7.6% 130900 2016-H1", "96.5亿元 130984 2016-H1", "7.2% 130984 2016-H1", "13.6亿元 130984 2016-H1",
        "18.5% 130984 2016-H1",
      ])
  }
}
