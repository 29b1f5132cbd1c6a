import Testing

@Suite struct HedgeRuleTests {
  @Test func `左右 and 上下 soften to about`() throws {
    try Reading.expect("引进高层次人才⟦1200人⟧左右。", "引进高层次人才 | level - 1200 人 | 2025 actual about")
    try Reading.expect("万元产值能耗下降⟦4%⟧上下。", "万元产值能耗 | change_rate yoy -4 % | 2025 actual about")
  }

  @Test func `以上 and 以内 bound from one side`() throws {
    try Reading.expect("森林覆盖率达⟦65%⟧以上。", "森林覆盖率 | level - 65 % | 2025 actual over")
    try Reading.expect("城镇登记失业率控制在⟦5.7%⟧以内。", "城镇登记失业率 | level - 5.7 % | 2025 actual under")
  }

  @Test func `多 behind a multiple or tenths is more`() throws {
    try Reading.expect("财政收入增长⟦两倍⟧多。", "财政收入 | multiple yoy 3 times | 2025 actual over")
    try Reading.expect("财政自给率提高到⟦五成⟧多。", "财政自给率 | level - 50 % | 2025 actual over")
  }

  @Test func `a bound that goes on in a name is no hedge of a statistic`() throws {
    try Reading.expect("全市年销售额5亿元以上商场⟦18家⟧。", "年销售额5亿元以上商场 | level - 18 家 | 2025 actual exact")
  }

  @Test func `a number without such a word is exact`() throws {
    try Reading.expect("引进高层次人才⟦1200人⟧。", "引进高层次人才 | level - 1200 人 | 2025 actual exact")
  }

  @Test func `a single character softens at the end of a clause only`() throws {
    try Reading.expect(
      "旅游总收入⟦120亿元⟧多，占全省的⟦八成⟧强。", "旅游总收入 | level - 12000000000 CNY | 2025 actual over",
      "旅游总收入占全省的比重 | share - 80 % | 2025 actual over")
    try Reading.expect(
      "全市强县⟦12个⟧，多种经营站⟦6个⟧。", "强县 | level - 12 个 | 2025 actual exact", "多种经营站 | level - 6 个 | 2025 actual exact")
  }
}
