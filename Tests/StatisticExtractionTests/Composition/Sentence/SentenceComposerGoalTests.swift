import Testing

@Suite struct SentenceComposerGoalTests {
  @Test func `what was aimed at, beside what was reached`() throws {
    try Reading.expect(
      "全市生产总值增长⟦7.8%⟧，略低于⟦8%⟧的预定目标。",
      "生产总值 | change_rate yoy 7.8 % | 2025 actual exact", "生产总值 | change_rate yoy 8 % | 2025 target exact")
    try Reading.expect(
      "新增就业⟦6.2万人⟧，超过原定的⟦6万人⟧目标。",
      "新增就业 | level - 62000 人 | 2025 actual exact", "新增就业 | level - 60000 人 | 2025 target exact")
  }

  @Test func `another region is no goal`() throws {
    try Reading.expect(
      "全市生产总值增长⟦5.8%⟧，高于全省⟦0.3个百分点⟧。",
      "生产总值 | change_rate yoy 5.8 % | 2025 actual exact", "生产总值增速 | gap - 0.3 pp | 2025 actual exact")
  }

  @Test func `where one is headed`() throws {
    try Reading.expect(
      "全市进出口总额向⟦360亿元⟧冲刺。", in: .targets, "进出口总额 | level - 36000000000 CNY | 2026 target exact")
  }

  @Test func `a plan's year is not that of the part which was done`() throws {
    try Reading.expect(
      "前5个月，水泥产量完成全年计划的⟦42%⟧。", "水泥产量 | completion - 42 % | 2025-01/2025-05 actual exact")
  }

  @Test func `a plan and the distance to it`() throws {
    try Reading.expect(
      "财政支出比预算数⟦280亿元⟧少⟦8.4亿元⟧。", "财政支出 | level - 28000000000 CNY | 2025 target exact",
      "财政支出 | gap - -840000000 CNY | 2025 actual exact")
    try Reading.expect(
      "离全年新增就业⟦12万人⟧的目标还差⟦1.5万人⟧。", "新增就业 | level - 120000 人 | 2025 target exact",
      "新增就业 | gap - 15000 人 | 2025 actual exact")
  }

  @Test func `a plan that was not kept, a goal that lies ahead`() throws {
    try Reading.expect(
      "人口自然增长率⟦13.6‰⟧，没有守住⟦12‰⟧的计划。", "人口自然增长率 | level - 13.6 ‰ | 2025 actual exact",
      "人口自然增长率 | level - 12 ‰ | 2025 target exact")
    try Reading.expect(
      "研发投入强度去年是⟦2.58%⟧，距2030年达到⟦3%⟧的目标还差一截。", "研发投入强度 | level - 2.58 % | 2025 actual exact",
      "研发投入强度 | level - 3 % | 2030 target exact")
  }
}
