import Testing

@Suite struct SubjectListTests {
  @Test func `the head stands only behind the last name`() throws {
    try Reading.expect(
      "粮食、棉花和油料产量分别达到⟦62万吨⟧、⟦8万吨⟧和⟦12万吨⟧。", "粮食产量 | level - 620000 吨 | 2025 actual exact",
      "棉花产量 | level - 80000 吨 | 2025 actual exact", "油料产量 | level - 120000 吨 | 2025 actual exact")
    try Reading.expect(
      "国家级、省级创新平台分别达⟦12家⟧、⟦86家⟧。", "国家级创新平台 | level - 12 家 | 2025 actual exact",
      "省级创新平台 | level - 86 家 | 2025 actual exact")
  }

  @Test func `the owner stands only before the first name`() throws {
    try Reading.expect(
      "省属企业营业收入、利润分别增长⟦8.4%⟧、⟦1.3%⟧。", "省属企业营业收入 | change_rate yoy 8.4 % | 2025 actual exact",
      "省属企业利润 | change_rate yoy 1.3 % | 2025 actual exact")
  }

  @Test func `a bare adjective has the rest of the next name`() throws {
    try Reading.expect(
      "大、中型企业利润分别增长⟦3.2%⟧、⟦6.1%⟧。", "大型企业利润 | change_rate yoy 3.2 % | 2025 actual exact",
      "中型企业利润 | change_rate yoy 6.1 % | 2025 actual exact")
  }

  @Test func `words that fold two names into one`() throws {
    try Reading.expect(
      "存贷款余额分别增长⟦6.1%⟧、⟦8.2%⟧。", "存款余额 | change_rate yoy 6.1 % | 2025 actual exact",
      "贷款余额 | change_rate yoy 8.2 % | 2025 actual exact")
    try Reading.expect(
      "轻、重工业增加值分别增长⟦3.2%⟧、⟦6.1%⟧。", "轻工业增加值 | change_rate yoy 3.2 % | 2025 actual exact",
      "重工业增加值 | change_rate yoy 6.1 % | 2025 actual exact")
    try Reading.expect(
      "中、高等职业教育在校生分别达⟦2.6万人⟧、⟦3.1万人⟧。", "中等职业教育在校生 | level - 26000 人 | 2025 actual exact",
      "高等职业教育在校生 | level - 31000 人 | 2025 actual exact")
  }

  @Test func `行业 and what stands behind 等 belong to all`() throws {
    try Reading.expect(
      "建材、纺织和轻工行业利润分别增长⟦6.2%⟧、⟦3.1%⟧和⟦8.4%⟧。", "建材行业利润 | change_rate yoy 6.2 % | 2025 actual exact",
      "纺织行业利润 | change_rate yoy 3.1 % | 2025 actual exact", "轻工行业利润 | change_rate yoy 8.4 % | 2025 actual exact")
    try Reading.expect(
      "化工、机械等产业产值分别增长⟦6.2%⟧、⟦3.1%⟧。", "化工产业产值 | change_rate yoy 6.2 % | 2025 actual exact",
      "机械产业产值 | change_rate yoy 3.1 % | 2025 actual exact")
  }

  @Test func `a name that holds a conjunction stays whole`() throws {
    try Reading.expect(
      "批发和零售业、住宿和餐饮业增加值分别增长⟦5.1%⟧、⟦6.2%⟧。", "批发和零售业增加值 | change_rate yoy 5.1 % | 2025 actual exact",
      "住宿和餐饮业增加值 | change_rate yoy 6.2 % | 2025 actual exact")
    try Reading.expect("交通和通信支出增长⟦6.1%⟧。", "交通和通信支出 | change_rate yoy 6.1 % | 2025 actual exact")
    try Reading.expect("参与和谐社区建设的街道⟦62个⟧。", "参与和谐社区建设的街道 | level - 62 个 | 2025 actual exact")
  }
}
