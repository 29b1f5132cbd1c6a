import EconomyModel
import Testing

@Suite struct NotStatisticTests {
  @Test(arguments: [
    ("打造“4+3+X”产业体系。", LeftoverClass.slogan), ("建设“15分钟生活圈”。", .slogan), ("推动5G网络建设。", .name),
    ("企业入选世界500强。", .name), ("C919大飞机投入运营。", .name), ("粮食生产连续12年丰收。", .duration),
    ("1月27日召开会议。", .date), ("深入推进“十四五”规划实施。", .date), ("在第十四届人大第四次会议上通过。", .numbering),
    ("地铁15号线开工。", .name), ("做好6个方面工作。", .name), ("3M公司落户。", .name),
  ])
  func `names, slogans, dates and numbering have no row`(text: String, kind: LeftoverClass) throws {
    let (extraction, _, offset) = try Reading.extract(text)
    #expect(extraction.statistics.isEmpty)
    #expect(extraction.leftovers.contains { $0.range.start >= offset && $0.class == kind })
  }

  @Test func `a bound inside a name is no statistic, the count beside it is`() throws {
    try Reading.expect("开工建设30亿元以上重大产业项目⟦69个⟧。", "开工建设30亿元以上重大产业项目 | level - 69 个 | 2025 actual exact")
    try Reading.expect("培育⟦100家⟧以上特色企业。", "培育特色企业 | level - 100 家 | 2025 actual over")
  }

  @Test func `every digit run ends as a statistic or a leftover`() throws {
    let text = "2025年，全市5G基站达3.2万个，“8+5”行动中有12家企业入选500强，增长4.5%。"
    let (extraction, source, offset) = try Reading.extract(text)
    let covered = extraction.statistics.map(\.range) + extraction.leftovers.map(\.range)
    for position in offset..<source.bytes.count where (0x30...0x39).contains(source.bytes[position]) {
      #expect(covered.contains { $0.contains(position) }, "byte \(position - offset)")
    }
  }
}
