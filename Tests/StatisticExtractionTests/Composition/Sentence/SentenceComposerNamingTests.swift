import Testing

@Suite struct SentenceComposerNamingTests {
  @Test func `percent of a plan`() throws {
    try Reading.expect("税收收入完成年度预算的⟦92.4%⟧。", "税收收入 | completion - 92.4 % | 2025 actual exact")
    try Reading.expect("完成灾后重建主要目标任务的⟦68%⟧。", "灾后重建主要目标任务 | completion - 68 % | 2025 actual exact")
    try Reading.expect("进口额占国家计划的⟦42%⟧。", "进口额 | completion - 42 % | 2025 actual exact")
  }

  @Test func `a distance from others`() throws {
    try Reading.expect("城镇化率高于全省⟦2.6个百分点⟧。", "城镇化率 | gap - 2.6 pp | 2025 actual exact")
    try Reading.expect("居民收入高于全国平均水平⟦6200元⟧。", "居民收入 | gap - 6200 CNY | 2025 actual exact")
    try Reading.expect("粮食产量超出历史最高水平⟦12.6万吨⟧。", "粮食产量 | gap - 126000 吨 | 2025 actual exact")
    try Reading.expect(
      "新开工项目⟦126个⟧、超计划⟦12个⟧。", "新开工项目 | level - 126 个 | 2025 actual exact", "新开工项目 | gap - 12 个 | 2025 actual exact")
  }

  @Test func `compared with itself a year before it changed`() throws {
    try Reading.expect(
      "税收收入增长⟦6.1%⟧，快于2024年⟦2.4个百分点⟧。", "税收收入 | change_rate yoy 6.1 % | 2025 actual exact",
      "税收收入增速 | change_points yoy 2.4 pp | 2025 actual exact")
  }

  @Test func `the part and what it is measured by`() throws {
    try Reading.expect("在校学生已接近学龄人口的⟦60%⟧。", "在校学生占学龄人口的比重 | share - 60 % | 2025 actual exact")
  }

  @Test func `the growth of a growth rate is the economy's`() throws {
    try Reading.expect(
      "国民经济增长速度由⟦百分之五⟧调高到⟦百分之七⟧。", "国民经济增长 | change_rate yoy 5 % | 2024 actual exact",
      "国民经济增长 | change_rate yoy 7 % | 2025 actual exact")
  }

  @Test func `a bound and a name with a comparison are no distance`() throws {
    try Reading.expect("城镇登记失业率低于⟦4.5%⟧。", "城镇登记失业率 | level - 4.5 % | 2025 actual under")
    try Reading.expect("空气质量达到或好于二级天数比例为⟦91.2%⟧。", "空气质量达到或好于二级天数比例 | level - 91.2 % | 2025 actual exact")
  }

  @Test func `times as much as another thing`() throws {
    try Reading.expect(
      "大棚菜每亩纯收入⟦5100元⟧，是露地菜的⟦3.3倍⟧。", "大棚菜每亩纯收入 | level - 5100 CNY | 2025 actual exact",
      "大棚菜每亩纯收入 | multiple - 3.3 times | 2025 actual exact")
  }

  @Test func `in which works it was invested`() throws {
    try Reading.expect(
      "区级重大工程开工⟦31项⟧，完成投资⟦298亿元⟧，为年度计划的⟦81%⟧。", "区级重大工程开工 | level - 31 项 | 2025 actual exact",
      "区级重大工程完成投资 | level - 29800000000 CNY | 2025 actual exact",
      "区级重大工程完成投资 | completion - 81 % | 2025 actual exact")
  }
}
