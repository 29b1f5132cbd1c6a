import Testing

@Suite struct IndicatorNamePartTests {
  @Test func `a part that only says which one takes the rest of its whole`() throws {
    try Reading.expect(
      "粮食产量⟦86万吨⟧，其中夏粮⟦31万吨⟧。", "粮食产量 | level - 860000 吨 | 2025 actual exact",
      "夏粮产量 | level - 310000 吨 | 2025 actual exact")
    try Reading.expect(
      "在岗职工⟦8240人⟧，其中企业⟦3110人⟧。", "在岗职工 | level - 8240 人 | 2025 actual exact",
      "企业在岗职工 | level - 3110 人 | 2025 actual exact")
    try Reading.expect(
      "规模以上工业企业增加值增长⟦6.4%⟧，其中采矿业增长⟦3.1%⟧。", "规模以上工业企业增加值 | change_rate yoy 6.4 % | 2025 actual exact",
      "采矿业增加值 | change_rate yoy 3.1 % | 2025 actual exact")
  }

  @Test func `persons are named in full`() throws {
    try Reading.expect(
      "卫生技术人员⟦1266人⟧，其中执业医师⟦512人⟧。", "卫生技术人员 | level - 1266 人 | 2025 actual exact",
      "执业医师 | level - 512 人 | 2025 actual exact")
    try Reading.expect(
      "高级人才⟦3600人⟧，其中教师⟦820人⟧。", "高级人才 | level - 3600 人 | 2025 actual exact", "教师 | level - 820 人 | 2025 actual exact")
  }

  @Test func `a whole that names its parts leaves them as they are`() throws {
    try Reading.expect(
      "医院、卫生院⟦24处⟧，其中医院⟦6处⟧，卫生院⟦18处⟧。", "医院、卫生院 | level - 24 处 | 2025 actual exact",
      "医院 | level - 6 处 | 2025 actual exact", "卫生院 | level - 18 处 | 2025 actual exact")
  }

  @Test func `a part that is an indicator of its own takes nothing`() throws {
    try Reading.expect(
      "消费总额⟦380亿元⟧，其中餐饮收入⟦52亿元⟧。", "消费总额 | level - 38000000000 CNY | 2025 actual exact",
      "餐饮收入 | level - 5200000000 CNY | 2025 actual exact")
    try Reading.expect(
      "工业企业利润⟦86亿元⟧，其中国有企业利润⟦21亿元⟧。", "工业企业利润 | level - 8600000000 CNY | 2025 actual exact",
      "国有企业利润 | level - 2100000000 CNY | 2025 actual exact")
  }
}
