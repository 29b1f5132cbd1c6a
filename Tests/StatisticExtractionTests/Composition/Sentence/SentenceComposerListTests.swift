import Testing

@Suite struct SentenceComposerListTests {
  @Test func `distances of several`() throws {
    try Reading.expect(
      "投资、消费增速分别快于全省⟦1.2个⟧、⟦0.8个百分点⟧。", "投资增速 | gap - 1.2 pp | 2025 actual exact",
      "消费增速 | gap - 0.8 pp | 2025 actual exact")
    try Reading.expect(
      "工业增加值增速分别比上月和上年同期高⟦0.6个⟧和⟦1.2个百分点⟧。", "工业增加值增速 | change_points mom 0.6 pp | 2025 actual exact",
      "工业增加值增速 | change_points yoy 1.2 pp | 2025 actual exact")
  }

  @Test func `one number for each period`() throws {
    try Reading.expect(
      "2023年、2024年和2025年财政收入分别为⟦62亿元⟧、⟦68亿元⟧和⟦74亿元⟧。", "财政收入 | level - 6200000000 CNY | 2023 actual exact",
      "财政收入 | level - 6800000000 CNY | 2024 actual exact", "财政收入 | level - 7400000000 CNY | 2025 actual exact")
  }

  @Test func `the names stand in a clause before`() throws {
    try Reading.expect(
      "批发业、零售业等服务业增势良好，实现营业收入分别增长⟦8.4%⟧、⟦6.9%⟧。", "批发业营业收入 | change_rate yoy 8.4 % | 2025 actual exact",
      "零售业营业收入 | change_rate yoy 6.9 % | 2025 actual exact")
    try Reading.expect(
      "人均工资由高到低依次是东部、中部和西部，分别为⟦12.6万元⟧、⟦9.8万元⟧和⟦8.7万元⟧。", "东部人均工资 | level - 126000 CNY | 2025 actual exact",
      "中部人均工资 | level - 98000 CNY | 2025 actual exact", "西部人均工资 | level - 87000 CNY | 2025 actual exact")
  }

  @Test func `two counted things are no list`() throws {
    try Reading.expect(
      "新建⟦6家⟧平台和⟦4家⟧孵化器。", "新建平台 | level - 6 家 | 2025 actual exact", "新建孵化器 | level - 4 家 | 2025 actual exact")
    try Reading.expect(
      "利润总额⟦86亿元⟧和税收⟦42亿元⟧。", "利润总额 | level - 8600000000 CNY | 2025 actual exact",
      "税收 | level - 4200000000 CNY | 2025 actual exact")
  }
}
