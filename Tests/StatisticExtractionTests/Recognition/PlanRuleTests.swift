import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct PlanRuleTests {
  @Test func `a plan by its short name, its first years and its last one`() throws {
    try Reading.expect("“十三五”期间全市新增森林面积⟦86万亩⟧。", "新增森林面积 | level - 860000 亩 | 2016/2020 actual exact")
    try Reading.expect("“十四五”前三年全市能耗累计下降⟦9.2%⟧。", "能耗 | change_rate since -9.2 % | 2021/2023 actual exact")
    try Reading.expect("“十三五”末全市高铁里程达⟦120公里⟧。", "高铁里程 | level - 120 公里 | 2020 actual exact")
  }

  @Test func `a plan by its ordinal`() throws {
    try Reading.expect("第十三个五年规划期间全市新增森林面积⟦86万亩⟧。", "新增森林面积 | level - 860000 亩 | 2016/2020 actual exact")
  }

  @Test func `a plan that asks for something, or was carried out, dates nothing`() throws {
    try Reading.expect(
      "森林面积比第十三个五年规划规定的指标多⟦86万亩⟧。", "森林面积 | gap - 860000 亩 | 2025 actual exact")
    try Reading.expect("“十四五”规划顺利实施，全市粮食产量⟦42万吨⟧。", "粮食产量 | level - 420000 吨 | 2025 actual exact")
  }

  @Test func `the plan that a title names, whatever stands behind it`() {
    func number(_ title: String) -> Int? {
      let bytes = Array(title.utf8)
      return PlanRule.number(inTitle: ByteRange(0, bytes.count), bytes)
    }
    #expect(number("关于第二个五年计划的报告") == 2)
    #expect(number("关于第十三个五年规划纲要草案的说明") == 13)
    #expect(number("第二个问题") == nil)
    #expect(number("第") == nil)
  }
}
