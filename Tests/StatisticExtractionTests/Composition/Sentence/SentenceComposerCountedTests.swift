import Testing

@Suite struct SentenceComposerCountedTests {
  @Test func `a noun that says little takes what stands before the number`() throws {
    try Reading.expect("推出优化营商环境⟦36项⟧举措。", "优化营商环境举措 | level - 36 项 | 2025 actual exact")
    try Reading.expect("农产品远销⟦32个⟧国家和地区。", "农产品远销国家和地区 | level - 32 个 | 2025 actual exact")
  }

  @Test func `a part of a whole and what it is used for`() throws {
    try Reading.expect("财政支出⟦75%⟧以上用于民生。", "财政支出用于民生占比 | share - 75 % | 2025 actual over")
    try Reading.expect("合作医疗稳步推进，已扩大到⟦82%⟧的县。", "合作医疗覆盖县占比 | share - 82 % | 2025 actual exact")
  }

  @Test func `a rate that holds is no part of anything`() throws {
    try Reading.expect(
      "将交通运输业现行⟦11%⟧的税率降至⟦9%⟧。", "交通运输业税率 | level - 11 % | 2025 actual exact",
      "交通运输业税率 | level - 9 % | 2025 actual exact")
  }

  @Test func `for how many it was done`() throws {
    try Reading.expect("解决了农村⟦36万人⟧的饮水安全问题。", "解决饮水安全问题的农村人口 | level - 360000 人 | 2025 actual exact")
    try Reading.expect("涉及⟦2.6万人⟧的安置房任务全部完成。", "安置房任务涉及人数 | level - 26000 人 | 2025 actual exact")
    try Reading.expect("育儿补贴惠及⟦6.2万户⟧家庭。", "育儿补贴惠及家庭 | level - 62000 户 | 2025 actual exact")
  }

  @Test func `lengths and sums of what stands behind 的`() throws {
    try Reading.expect("长达⟦620公里⟧的输水管道建成。", "输水管道长度 | level - 620 公里 | 2025 actual exact")
    try Reading.expect("总投资⟦86亿元⟧的新材料项目开工。", "新材料项目总投资 | level - 8600000000 CNY | 2025 actual exact")
  }

  @Test func `a noun that says enough takes nothing`() throws {
    try Reading.expect("新办⟦16所⟧托儿所。", "新办托儿所 | level - 16 所 | 2025 actual exact")
    try Reading.expect("新开⟦36条⟧公交线路。", "新开公交线路 | level - 36 条 | 2025 actual exact")
  }

  @Test func `what is in force as one speaks`() throws {
    try Reading.expect(
      "将制造业现行⟦15%⟧的税率降至⟦12%⟧。", in: .targets, "制造业税率 | level - 15 % | 2026 actual exact",
      "制造业税率 | level - 12 % | 2026 target exact")
  }

  @Test func `some of the projects that the sentence before counted`() throws {
    try Reading.expect(
      "全市推出⟦36个⟧重点工程，总投资⟦96亿元⟧。目前已竣工⟦12个⟧，其余⟦24个⟧正在施工。", in: .news,
      "推出重点工程 | level - 36 个 | 2023 actual exact",
      "重点工程总投资 | level - 9600000000 CNY | 2023 actual exact",
      "竣工重点工程 | level - 12 个 | 2023 actual exact",
      "重点工程正在施工 | level - 24 个 | 2023 actual exact")
  }

  @Test func `what the sentence itself counted comes first`() throws {
    try Reading.expect(
      "全市推进⟦86个⟧重点工程。新签约项目⟦30个⟧，投资5亿元以上的有⟦8个⟧。", in: .news,
      "重点工程 | level - 86 个 | 2023 actual exact",
      "新签约项目 | level - 30 个 | 2023 actual exact",
      "投资5亿元以上的新签约项目 | level - 8 个 | 2023 actual exact")
  }
}
