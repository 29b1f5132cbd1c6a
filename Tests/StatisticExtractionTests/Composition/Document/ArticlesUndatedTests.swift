import EconomyModel
import ReferenceData
import Testing

@testable import StatisticExtraction

@Suite struct ArticlesUndatedTests {
  /// The rows of a page: the number, its region and its period.
  private func rows(_ page: String) throws -> [String] {
    try Reading.extractor.get().extract(SourceText(bytes: Array(page.utf8), name: "page.txt")).statistics
      .map { "\($0.text) \($0.region?.description ?? "-") \($0.period?.notation ?? "-")" }
  }

  @Test func `an article without a dateline is on the place that its headline opens with`() throws {
    let rows = try rows(
      """
      陕西日报
      2006年7月21日　星期五

      西安软件园出口看好
      本报讯　上半年，西安市软件出口3200万美元。

      榆林油气产量跨上新台阶
      据榆林市有关部门介绍，今年前6个月，全市生产原油386万吨。

      汉中春茶上市早
      春茶采摘在汉中已近尾声。全市今年春茶产量8600吨。
      """)
    #expect(rows == ["3200万美元 610100 2006-H1", "386万吨 610800 2006-01/2006-06", "8600吨 610700 2006"])
  }

  /// The first article is signed, so that what stands below belongs to another one, which names no place: it is on that of the paper.
  @Test func `what stands below the name of a writer is another article`() throws {
    let rows = try rows(
      """
      浙江日报
      1997年3月18日　星期二

      金华存款过50亿
      本报讯　到2月末，金华市农村信用社存款余额51.3亿元。（周明）

      水利建设投入23亿
      去冬今春，全省投入水利资金23亿元。
      """)
    #expect(rows.last == "23亿元 330000 1997")
  }

  /// 双流机场 bears the name of a county, 绵阳：… labels a section of the story that a reporter signs above.
  @Test(arguments: ["双流机场航线增至109条", "绵阳：新添航线两条"])
  func `a facility or the label of a section opens no article`(_ headline: String) throws {
    let text = CleanText(
      document: Array(
        """
        四川日报
        2018年5月21日

        全省航空客流升温
        本报记者　王明
        前4个月，全省机场吞吐量2100万人次。

        \(headline)
        双流机场、绵阳机场一片繁忙。前4个月运送旅客1698万人次。
        """.utf8))
    #expect(Articles.find(text, Lexicon(reference: try ReferenceData.embedded())).isEmpty)
  }

  /// The first story is on the first half of the year; what stands below another headline is on the day of the page.
  @Test(arguments: [("前端调解化解九成矛盾", "2021"), ("新增停车位1500个", "2021"), ("调解走进社区", "2021-H1")])
  func `a number in its headline opens an article behind a short one`(headline: String, period: String) throws {
    let page = """
      石景山报
      2021年8月13日 星期五

      上半年我区经济稳中加固
      本报讯 上半年，全区实现地区生产总值462.3亿元。

      \(headline)
      各街道受理群众诉求2.3万件。
      """
    #expect(try rows(page).last == "2.3万件 110107 \(period)")
  }

  @Test func `items with a bullet below a headline are of no article before`() throws {
    let rows = try rows(
      """
      浙江日报
      1997年3月18日　星期二

      金华存款过50亿
      本报讯　到2月末，金华市农村信用社存款余额51.3亿元。

      数字新闻
      △ 台州市前两个月财政收入3.87亿元。
      △ 全省去年水产品产量398.6万吨。
      """)
    #expect(rows.suffix(2) == ["3.87亿元 331000 1997-01/1997-02", "398.6万吨 330000 1996"])
  }
}
