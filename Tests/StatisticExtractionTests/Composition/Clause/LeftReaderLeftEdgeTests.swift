import EconomyModel
import Testing

@Suite struct LeftReaderLeftEdgeTests {
  @Test func `how it was counted and what was left out`() throws {
    try Reading.expect("按常住人口计算的人均生产总值为⟦1.8万元⟧。", "人均生产总值 | level - 18000 CNY | 2025 actual exact")
    try Reading.expect("剔除减税因素后税收收入增长⟦7.4%⟧。", "税收收入 | change_rate yoy 7.4 % | 2025 actual exact")
  }

  @Test func `when it is to be reached`() throws {
    try Reading.expect("用三年时间将参保率提高到⟦96%⟧。", "参保率 | level - 96 % | 2025 actual exact")
    try Reading.expect("到2030年人均生产总值达到⟦15万元⟧。", "人均生产总值 | level - 150000 CNY | 2030 target exact")
  }

  @Test func `ordinals and numbering in front of a clause`() throws {
    try Reading.expect(
      "一是新增就业⟦3.6万人⟧，二是城镇登记失业率为⟦2.4%⟧。", "新增就业 | level - 36000 人 | 2025 actual exact",
      "城镇登记失业率 | level - 2.4 % | 2025 actual exact")
    try Reading.expect("（二）工业增加值增长⟦7.2%⟧。", "工业增加值 | change_rate yoy 7.2 % | 2025 actual exact")
  }

  @Test func `a bank and an airport keep the region in their name`() throws {
    try Reading.expect("萧山机场旅客吞吐量达⟦5010万人次⟧。", "萧山机场旅客吞吐量 | level - 50100000 人次 | 2025 actual exact")
    try Reading.expect("杭州银行贷款余额⟦8600亿元⟧。", "杭州银行贷款余额 | level - 860000000000 CNY | 2025 actual exact")
  }

  @Test func `words that only begin like a connector stay`() throws {
    try Reading.expect("有色金属产量达⟦42万吨⟧。", "有色金属产量 | level - 420000 吨 | 2025 actual exact")
    try Reading.expect("有进出口实绩的企业达⟦1.3万家⟧。", "有进出口实绩的企业 | level - 13000 家 | 2025 actual exact")
    try Reading.expect("其他收入增长⟦3.8%⟧。", "其他收入 | change_rate yoy 3.8 % | 2025 actual exact")
    try Reading.expect("带动就业⟦2.6万人⟧。", "带动就业 | level - 26000 人 | 2025 actual exact")
  }

  @Test func `a region in front is the row's, not the name's`() throws {
    for (sentence, name, region) in [
      ("萧山区新增企业1.2万家。", "新增企业", "330109"), ("全国粮食产量增长1.1%。", "粮食产量", "100000"),
    ] {
      let row = try #require(try Reading.extract(sentence).extraction.statistics.first)
      #expect(row.indicator == name)
      #expect(row.region == RegionCode(region))
    }
  }

  @Test func `a zone that has the name of a county lies in it`() throws {
    let row = try #require(Reading.extract("义乌经开区产值96亿元。", region: "330000").extraction.statistics.first)
    #expect(row.indicator == "义乌经开区产值")
    #expect(row.region?.description == "330782")
  }

  @Test func `until when is no part of a name`() throws {
    try Reading.expect("截至去年底建成充电桩⟦2.4万个⟧。", "建成充电桩 | level - 24000 个 | 2025-12-31 actual exact")
  }
}
