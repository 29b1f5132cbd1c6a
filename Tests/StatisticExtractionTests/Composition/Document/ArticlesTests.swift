import EconomyModel
import ReferenceData
import Testing

@testable import StatisticExtraction

@Suite struct ArticlesTests {
  private static let page = """
    苏北日报　2021年10月26日　星期二　农历辛丑年九月廿一
    第02版　要闻　责编：周明

    前三季度全市外贸回暖

    本报讯（记者 张明）今年前三季度，淮安全市进出口总值321亿元，同比增长12.4%。全市出口增长9.6%。

    盱眙：龙虾卖向全国

    本报讯（记者 李华）盱眙县今年已签约电商企业36家。前9个月，全县快递业务量2100万件。
    """

  @Test func `each article has a region and a time of its own`() throws {
    let source = SourceText(bytes: Array(ArticlesTests.page.utf8), name: "page.txt")
    let extraction = try Reading.extractor.get().extract(source)
    let rows = extraction.statistics.map {
      "\($0.indicator) | \($0.region?.description ?? "-") \($0.period?.notation ?? "-")"
    }
    #expect(
      rows == [
        "进出口总值 | 320800 2021-01/2021-09", "进出口总值 | 320800 2021-01/2021-09", "出口 | 320800 2021-01/2021-09",
        "签约电商企业 | 320830 2021",
        "快递业务量 | 320830 2021-01/2021-09",
      ])
  }

  @Test func `an article begins with its headline`() throws {
    let text = CleanText(document: Array(ArticlesTests.page.utf8))
    let starts = Articles.find(text, Lexicon(reference: try ReferenceData.embedded())).map {
      text.bytes.slice(text.blocks[$0.lowerBound].range).string
    }
    #expect(starts == ["前三季度全市外贸回暖", "盱眙：龙虾卖向全国"])
  }

  /// The second article names its county again and again, the first one only says 全市: it is on the place of the paper.
  @Test func `an article that names no place is on that of the paper`() throws {
    let page = """
      盐城晚报
      2016年3月9日 星期三
      责任编辑 李民

      去年贷款七成流向农户

      本报讯（记者 张明）去年全市新增贷款26亿元。

      走出校门进工厂
      ——建湖县职业学校见闻

      本报建湖讯（记者 李华）建湖县职业学校去年毕业生1200人。建湖县、建湖县委都来过。该县去年新办企业60家。
      """
    let extraction = try Reading.extractor.get().extract(SourceText(bytes: Array(page.utf8), name: "page.txt"))
    let rows = extraction.statistics.map { "\($0.text) \($0.region?.description ?? "-") \($0.period?.notation ?? "-")" }
    #expect(extraction.region?.description == "320900")
    #expect(rows.filter { !$0.hasPrefix("七成") } == ["26亿元 320900 2015", "1200人 320925 2015", "60家 320925 2015"])
  }

  @Test func `a text with one dateline is one article`() throws {
    let text = CleanText(document: Array("本报讯（记者 张明）全市出口增长9.6%。\n\n全市进口增长2%。".utf8))
    #expect(Articles.find(text, Lexicon(reference: try ReferenceData.embedded())).isEmpty)
  }

  @Test(arguments: ["通讯员 张明 本报记者 李华", "河北日报记者 张明", "■记者 张明"])
  func `a line that says who wrote it begins an article`(byline: String) throws {
    let page = """
      河北日报
      2018年10月26日
      全省出口稳步增长
      本报讯 前三季度全省出口增长6%。
      平乡童车走天下
      ——平乡县自行车产业见闻
      \(byline)
      去年新办企业60家。
      """
    let text = CleanText(document: Array(page.utf8))
    let starts = Articles.find(text, Lexicon(reference: try ReferenceData.embedded())).map {
      text.bytes.slice(text.blocks[$0.lowerBound].range).string
    }
    #expect(starts == ["全省出口稳步增长", "平乡童车走天下"])
  }

  @Test func `a dateline below the names of its writers begins no other article`() throws {
    let page = "寒潮里的加减法\n新华社记者 罗明 周航\n新华社北京12月18日电 全国工业增长5%。\n11月市场平稳\n本报讯 零售额增长8%。\n"
    let text = CleanText(document: Array(page.utf8))
    let starts = Articles.find(text, Lexicon(reference: try ReferenceData.embedded())).map {
      text.bytes.slice(text.blocks[$0.lowerBound].range).string
    }
    #expect(starts == ["寒潮里的加减法", "11月市场平稳"])
  }

  @Test func `the name and the day of the paper are no headline of the first article`() throws {
    let page = "河北日报\n2018年10月26日\n全省出口稳步增长\n本报讯 前三季度全省出口增长6%。\n市场平稳\n本报讯 零售额增长8%。\n"
    let text = CleanText(document: Array(page.utf8))
    let starts = Articles.find(text, Lexicon(reference: try ReferenceData.embedded())).map {
      text.bytes.slice(text.blocks[$0.lowerBound].range).string
    }
    #expect(starts == ["全省出口稳步增长", "市场平稳"])
  }

  /// The regions of the numbers of a page of a paper.
  private func regions(_ page: String) throws -> [String] {
    let source = SourceText(bytes: Array(page.utf8), name: "page.txt")
    return try Reading.extractor.get().extract(source).statistics.map { "\($0.text) \($0.region?.description ?? "-")" }
  }

  @Test func `a headline over several parts of what the paper is printed for is on the whole`() throws {
    let page = """
      江苏日报
      2018年10月26日
      苏州外贸翻红 南通工业领跑
      本报讯（记者 张明）前三季度进出口总额增长6%。
      秋粮上市
      本报讯（记者 李华）全省秋粮收购量32万吨。
      """
    #expect(try regions(page) == ["6% 320000", "32万吨 320000"])
  }

  @Test func `a district of the paper's own city before the counties of its name`() throws {
    let page = """
      深圳特区报
      2018年10月26日
      南山前三季度工业平稳
      深圳特区报讯（记者 张明）前三季度工业增加值增长6%。
      外贸回暖
      深圳特区报讯（记者 李华）前三季度出口增长3%。
      """
    #expect(try regions(page) == ["6% 440305", "3% 440300"])
  }

  @Test func `a name inside that of a mountain is no place elsewhere`() throws {
    let page = """
      重庆日报
      2018年10月26日
      金佛山迎来赏叶人
      本报讯（记者 张明）前三季度金佛山景区游客32万人次，金佛山门票收入增长6%。
      外贸回暖
      本报讯（记者 李华）前三季度出口增长3%。
      """
    #expect(try regions(page).allSatisfy { $0.hasSuffix(" 500000") })
  }

  @Test func `all of the province in its paper`() throws {
    let page = """
      辽宁日报
      2018年10月26日
      山东客商来采购
      本报讯（记者 张明）前三季度全省玉米外销量32万吨，山东客商占三成，山东饲料厂来得最多。
      外贸回暖
      本报讯（记者 李华）前三季度全省出口增长3%。
      """
    #expect(try regions(page).contains("32万吨 210000"))
  }

  @Test(arguments: ["大众日报记者：", "本报记者提问", "记者："]) func `who asks at a press conference wrote no article`(line: String)
    throws
  {
    let bytes = Array(line.utf8)
    #expect(!Articles.isByline(ByteRange(0, bytes.count), bytes))
  }

  @Test(arguments: ["本报记者 周洋 摄", "本报记者 张三 图", "本报记者 李四 制图"])
  func `who took a picture wrote no article`(line: String) {
    let bytes = Array(line.utf8)
    #expect(!Articles.isByline(ByteRange(0, bytes.count), bytes))
  }

  @Test func `the weather is no headline`() throws {
    let page = """
      河阳日报
      2023年7月21日
      南京地区今天多云到阴，部分地区有阵雨或雷雨
      周边风浪急　船头调得快
      　　本报讯（记者王一）南京海关提供的统计表明，全省出口增长9.4%；进口下降3.5%。

      改制之后再爬坡
      　　本报讯（记者李二）全省乡镇工业增加值增长8.9%。
      """
    let rows = try Reading.extract(page, in: .news, region: "320000").extraction.statistics
    #expect(rows.map { $0.region?.description } == ["320000", "320000", "320000"])
  }
}
