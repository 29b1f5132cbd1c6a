import Testing

@Suite struct LeftReaderMannerTests {
  @Test func `what a project is to bring is a target`() throws {
    try Reading.expect(
      "全部达产后可实现销售收入⟦50亿元⟧，带动就业⟦3000人⟧。", "销售收入 | level - 5000000000 CNY | 2025 target exact",
      "带动就业 | level - 3000 人 | 2025 target exact")
    // What came about behind the opening is none.
    try Reading.expect("大桥建成后通行车辆⟦50万辆⟧。", "大桥建成后通行车辆 | level - 500000 辆 | 2025 actual exact")
  }

  @Test func `in what spirit it was done is no part of the name`() throws {
    try Reading.expect("以钉钉子的精神完成投资⟦50亿元⟧。", "完成投资 | level - 5000000000 CNY | 2025 actual exact")
    try Reading.expect("以旧换新补贴⟦20亿元⟧。", "以旧换新补贴 | level - 2000000000 CNY | 2025 actual exact")
  }

  @Test func `who set a goal that was missed is no part of the name`() throws {
    try Reading.expect("未能完成年初确定的财政收入增长⟦5%⟧的目标。", "财政收入 | change_rate yoy 5 % | 2025 target exact")
  }

  @Test func `who plans is no part of a name`() throws {
    try Reading.expect("公司计划新建厂房⟦2.6万平方米⟧。", in: .targets, "新建厂房 | level - 26000 平方米 | 2026 target exact")
    try Reading.expect("国家计划内招生⟦2600人⟧。", "国家计划内招生 | level - 2600 人 | 2025 actual exact")
  }
}
