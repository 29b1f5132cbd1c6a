import Testing

@testable import StatisticExtraction

@Suite struct LineJoiningTests {
  private func continues(_ text: String) -> [Bool] { LineJoining.continues(TextLines(of: Array(text.utf8)).lines) }

  @Test func `lines that fill a column and break off go on`() {
    let column = """
      全市上下坚持稳中求进工作总基调，经济运
      行总体平稳，财政收入增长百分之五，城镇
      新增就业三万人，居民收入与经济增长基本
      同步，社会大局保持稳定。
      """
    #expect(continues(column) == [true, true, true, false])
  }

  @Test func `a line goes on in one that begins with a comma`() {
    #expect(continues("全市出口八十六亿元\n，增长百分之六。") == [true, false])
  }

  @Test func `an indented line with a comma goes on in one that is not`() {
    #expect(continues("　　全市出口平稳，进口\n增长百分之六。") == [true, false])
    #expect(continues("　　全市出口平稳，进口\n　　增长百分之六。") == [false, false])
  }

  @Test func `a line that ends with a comma goes on, if no heading follows`() {
    #expect(continues("全市出口86亿元，\n增长6%。") == [true, false])
    #expect(continues("全市出口86亿元、\n\n进口72亿元。") == [true, false])
    #expect(continues("全市出口86亿元，\n二、农业") == [false, false])
  }

  @Test func `lines of a few words are no column`() {
    #expect(continues("经济\n综述\n农业\n全年粮食产量86万吨。") == [false, false, false, false])
  }

  @Test func `a line with an open bracket goes on`() {
    #expect(continues("全市浓度（PM\n2.5）下降6%。") == [true, false])
  }

  @Test func `headings, items and whole sentences stand alone`() {
    #expect(continues("一、综合\n全市出口增长百分之六。\n二、农业\n粮食丰收。") == [false, false, false, false])
    #expect(continues("全市出口增长百分之六。\n进口增长百分之五。") == [false, false])
  }

  @Test func `where a column of another width begins, the lines behind tell`() {
    let page = """
      全区上下坚持稳中求进工作总基调，经济运行总体平稳，居民
      收入增长百分之五，新增就业三万人，物价温和上涨，市场供
      应充足，社会大局保持稳定，民生福祉持续改善，绿色发展迈
      出新步伐。
      河流经过城区的岸线长
      41公里，其中20公里在
      普陀，去年底全线贯通
      后，成了人们散步的好
      去处。
      """
    #expect(continues(page) == [true, true, true, false, true, true, true, true, false])
  }

  @Test func `a headline is not joined with the indented paragraph under it`() {
    let paragraph = "　　" + String(repeating: "全市出口平稳增长，进口稳中有升，", count: 5) + "外资持平。"
    let headline = "稳住基本盘拓展新市场\n外贸稳步回升开局良好\n前三季度再上新的台阶\n"
    #expect(continues(headline + paragraph) == [true, true, false, false])
  }

  @Test func `an indented line that begins a sentence goes on in one that is not indented`() {
    #expect(continues("　　金融业补上了缺口。上半年全区金\n融业增加值增长百分之十。") == [true, false])
  }

  @Test func `a line in the midst of a paragraph goes on, however wide its neighbours are`() {
    let page = "生意依旧红火，零售额增长超过两成。\n受国五车清库存后需求透支影响，限额以上汽车类商品零\n售额同比下降百分之五，物流、仓储等行业也受到了波及。"
    #expect(continues(page) == [false, true, false])
  }

  @Test func `headlines over paragraphs of one line, and what begins with a square, stand alone`() {
    let paragraph = String(repeating: "一季度全市零售总额稳步回升，", count: 6) + "增长百分之五。"
    let page = "餐饮回来了本地游升温\n\n\(paragraph)\n\n工厂亮起灯来订单多\n\n\(paragraph)\n\n房子卖得快楼市回暖\n\n\(paragraph)"
    #expect(continues(page).allSatisfy { !$0 })
    #expect(continues("服务站点今年再添十二个，家门口就能找工作\n□记者 桂明") == [false, false])
  }

  @Test func `a headline as wide as its column ends where an indented paragraph begins`() {
    let page = """
      全省城镇新增就业提前完成全年任务，河阳招聘市场渐暖
      　　本报河阳10月19日电（记者李明）就业稳，人心才稳，
      前三季度，全省城镇新增就业90万人，完成全年目标任务
      的九成，比去年同期多出三万人，招聘会从云端回到线下。
      """
    #expect(continues(page) == [false, true, true, false])
  }

  @Test func `a sentence that ends with its line ends no indented paragraph`() {
    let page = """
      　　1至7月，全市规模以上工业完成增加值512亿元，按
      可比价格计算，同比增长10.6%，步子比上半年快了不少。
      单看7月，增幅达到12.2%。拉车的换了主角，汽车制造业
      增加值增长27.4%，电子信息产业的增幅也在四成以上。
      　　企业的日子并不轻松，亏损面比去年扩大，利润只增
      长3.4%，成本上升得快。
      """
    #expect(continues(page) == [true, true, true, false, true, false])
  }

  @Test func `an item with a bullet goes on like a paragraph`() {
    let item = """
      　　■铜陵　完成机组改造，去年全市二氧化硫
      排放量比2005年减少21.5%，今年
      前三季度
      优良天数为251天。
      """
    #expect(continues(item) == [true, true, true, false])
  }

  @Test func `the first line of a paragraph fills its column further in`() throws {
    let page = """
      　　●四川省今年前5个月新批外商投资项
      目214家，合同外资7.36亿美元，实际利
      用外资3.9亿美元；与去年同期相比，合
      同外资减少12.5%，外资到位增长18.1%。
      """
    let rows = try Reading.extract(page, in: .news, region: "510000").extraction.statistics
    #expect(rows.first?.indicator == "新批外商投资项目")
  }

  @Test func `a line of the paragraph that neither ends nor parts a sentence`() throws {
    let page = """
      　　招远市　工业“压舱石”更沉了。
      去年全市规模以上工业实现利税148
      亿元。企业创牌热情不减，当年新添
      中国驰名商标3件，总数居全省第一。
      　　海阳市　毛衫织出了大产业，去
      年全市毛衫出口额8.6亿元，总产值是
      上年的3倍，海内外都有了专卖店铺。
      """
    let rows = try Reading.extract(page, in: .news, region: "370600").extraction.statistics
    #expect(rows.first?.region?.description == "370685")
  }

  @Test func `a writer's name that breaks over a line ends the paragraph`() throws {
    let page = """
      　　又讯　全省棉田今年为548.7万亩，比上年减
      少39万亩，减下来的地大多改种了瓜菜。（郑
      河清　王立群）

      把饭碗重新端起来
      南京再就业服务中心成了下岗职工的“娘家”
      　　本报讯（记者陆一）昨天上午，咨询台前排起
      长队，职工每月领取基本生活费228元，人人满意。
      """
    let text = CleanText(document: Array(page.utf8))
    #expect(text.blocks.contains { text.bytes.slice($0.range).string == "把饭碗重新端起来" })
  }

  @Test func `a long line with a comma breaks off within a sentence`() {
    let line = "全市经济运行总体平稳，财政收入增长百分之五，城镇新增就业三万人"
    #expect(continues(line + "\n居民收入与经济增长同步。") == [true, false])
    #expect(continues(line + "\n\n居民收入与经济增长同步。") == [false, false])
  }

  @Test func `a heading does not go on in an indented paragraph behind a blank line`() {
    let heading = "一、粮食丰收，畜牧业喜忧参半"
    #expect(continues(heading + "\n\n　　全市粮食产量86万吨，比上年增\n长百分之六，油料减少。") == [false, true, false])
  }
}
