import EconomyModel
import Testing

@Suite struct RegionOfDocumentTests {
  private func region(_ text: String) throws -> RegionCode? {
    try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "t.txt")).region
  }

  @Test func `the most particular region of the title`() throws {
    #expect(try region("浙江省杭州市萧山区2025年统计公报\n全区出口增长5%。\n") == RegionCode("330109"))
    #expect(try region("杭州市2025年统计公报\n萧山区出口增长5%，萧山区进口增长6%。\n") == RegionCode("330100"))
  }

  @Test func `a formal line of the head`() throws {
    #expect(try region("政府工作报告\n——在宁波市第十六届人民代表大会上\n全市出口增长5%。\n") == RegionCode("330200"))
  }

  @Test func `the country, unless a part of it stands beside`() throws {
    #expect(try region("中华人民共和国2025年统计公报\n出口增长5%。\n") == .country)
    #expect(try region("浙江出口高于全国\n全省出口增长5%。\n") == RegionCode("330000"))
  }

  @Test func `without a title the region named most`() throws {
    let text = "外贸稳步回升\n温州市出口增长5%，温州市进口持平。\n"
    #expect(try region(text) == RegionCode("330300"))
  }

  /// Towards which provinces something was done, one after the other, and twice in all.
  private static let partners = [
    "河北", "山西", "辽宁", "吉林", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东",
  ]

  @Test func `a report is of its province, whatever others it names`() throws {
    let partners = RegionOfDocumentTests.partners.map { "与\($0)的合作项目增加2个。" }.joined()
    let text = "政府工作报告\n——在海南省第七届人民代表大会第五次会议上\n我国经济回升，全国增长5%。\(partners)\(partners)出口增长5%。\n"
    #expect(try region(text) == RegionCode("460000"))
  }

  @Test func `a story that tells of most provinces is on the country`() throws {
    let partners = RegionOfDocumentTests.partners.map { "\($0)增长5%。" }.joined()
    let text = "各省一季度GDP出炉：江西领跑\n我国经济回升，全国增长5%。\n\(partners)\n\(partners)\n"
    #expect(try region(text) == .country)
  }

  @Test func `a province that is told in its cities, though the title names one of them`() throws {
    let cities = "深圳增长7.1%。广州增长9.9%。佛山增长11.4%。东莞增长6.2%。"
    let text = "广东GDP十强进阶：东莞有望冲刺万亿\n\(cities)\n\(cities)\n\(cities)\n\(cities)\n"
    #expect(try region(text) == RegionCode("440000"))
  }

  @Test func `a word of any town and a region named once are none`() throws {
    #expect(try region("新区建设提速\n城东新城投资增长5%，向阳路通车。\n") == nil)
  }

  @Test func `the paper of a district or of the nation`() throws {
    #expect(try region("青浦报\n2021年7月20日\n老旧小区换新颜\n今年已加装电梯86台。\n") == RegionCode("310118"))
    #expect(try region("光明日报\n1995年7月20日\n高新区出口增长5%\n全国高新区出口增长5%。\n") == .country)
  }

  @Test func `the place of a dateline, where the text names it again`() throws {
    #expect(try region("小商品走得更远\n　　本报义乌10月22日电（记者 李平）前三季度，义乌出口增长5%。\n") == RegionCode("330782"))
  }

  @Test func `a further line of a headline`() throws {
    #expect(try region("三年摘掉亏损帽\n株洲机械厂走出困境\n　　本报讯 去年，这个厂实现利润86万元。\n") == RegionCode("430200"))
  }

  @Test func `many provinces one after the other are the country`() throws {
    let told = ["山东省", "四川省", "河南省", "江苏省", "湖北省"].map { "\($0)粮食产量增长5%。" }.joined()
    #expect(try region("各地秋收顺利\n\(told)\n") == .country)
  }

  @Test func `of two districts of one name the one whose paper it is, or which the text calls its own kind`() throws {
    #expect(try region("宝山报\n2020年1月10日\n2019年宝山经济发展\n全区出口增长5%。\n") == RegionCode("310113"))
    #expect(try region("2021年长宁经济运行\n全区出口增长5%。全区进口增长6%。\n") == RegionCode("310105"))
    #expect(try region("2021年长宁经济运行\n全县出口增长5%。全县进口增长6%。\n") == RegionCode("511524"))
  }

  @Test func `a paper whose name tells no place`() throws {
    #expect(try region("大众日报\n2020年1月10日\n出口稳步回升\n全省出口增长5%。\n") == RegionCode("370000"))
  }

  @Test func `a customs house of some place is none of the country`() throws {
    #expect(try region("中华人民共和国宁波海关\n上半年外贸情况\n宁波出口增长5%，宁波进口增长6%。\n") == RegionCode("330200"))
  }

  @Test func `a paper of the country whose name begins with it`() throws {
    #expect(
      try region("中国旅游报\n2016年10月12日　星期三\n\n贵州旅游市场见闻\n\n□ 本报记者 张明\n\n全省接待游客320万人次。\n")
        == RegionCode("520000"))
  }

  @Test func `the paper of a city whose name a county has, too`() throws {
    #expect(try region("大同日报\n2014年6月17日\n出口稳步回升\n出口增长5%。\n") == RegionCode("140200"))
  }

  @Test func `a road that bears the name of another town`() throws {
    #expect(
      try region("青岛日报\n2018年5月21日\n香港中路金融街：楼高还要税高\n一季度市南区金融业增长7.8%\n本报讯（记者 李华）市南区税收增长5%。\n")
        == RegionCode("370202"))
  }

  @Test func `a headline over two cities of the province is on the province`() throws {
    let page = """
      河北日报
      1993年12月16日
      邯郸邢台入库居前
      本报讯（记者 孟和）棉花收购进度一天快似一天。到12月12日，收购皮棉386.4万担。
      市场红火
      本报讯（记者 李华）前11个月全省出口增长3%。
      """
    let source = SourceText(bytes: Array(page.utf8), name: "page.txt")
    #expect(
      try Reading.extractor.get().extract(source).statistics.map { $0.region?.description } == ["130000", "130000"])
  }
}
