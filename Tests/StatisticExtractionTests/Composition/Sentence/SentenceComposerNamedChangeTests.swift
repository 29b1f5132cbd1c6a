import Testing

@Suite struct SentenceComposerNamedChangeTests {
  @Test func `what was cut is an amount of its own, what was added a change`() throws {
    try Reading.expect("净增市场主体⟦6.2万户⟧。", "市场主体 | change_amount yoy 62000 户 | 2025 actual exact")
    try Reading.expect("精简内设机构⟦26个⟧。", "精简内设机构 | level - 26 个 | 2025 actual exact")
    try Reading.expect(
      "压减公务用车⟦320辆⟧，公务接待费下降⟦12%⟧。", "压减公务用车 | level - 320 辆 | 2025 actual exact",
      "公务接待费 | change_rate yoy -12 % | 2025 actual exact")
  }

  @Test func `whose they are stands before the verb`() throws {
    try Reading.expect("企事业单位减少管理费⟦0.8亿元⟧。", "企事业单位管理费 | change_amount yoy -80000000 CNY | 2025 actual exact")
    try Reading.expect("各级机关压减会议经费⟦1200万元⟧。", "各级机关压减会议经费 | level - 12000000 CNY | 2025 actual exact")
  }

  @Test func `what was avoided is an achievement`() throws {
    try Reading.expect("减少二氧化碳排放⟦62万吨⟧。", "减少二氧化碳排放 | level - 620000 吨 | 2025 actual exact")
    try Reading.expect("减少损失⟦3.2亿元⟧。", "减少损失 | level - 320000000 CNY | 2025 actual exact")
  }

  @Test func `matters that were cut are counted`() throws {
    try Reading.expect("精简行政审批事项⟦126项⟧。", "精简行政审批事项 | level - 126 项 | 2025 actual exact")
  }

  @Test func `what was cut for somebody is what it was worth`() throws {
    try Reading.expect("为企业减少租金⟦1.6亿元⟧。", "为企业减少租金 | level - 160000000 CNY | 2025 actual exact")
  }
}
