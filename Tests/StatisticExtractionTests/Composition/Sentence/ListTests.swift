import Testing

@Suite struct ListTests {
  @Test func `joint subjects are spelt out`() throws {
    try Reading.expect(
      "城镇和农村常住居民人均可支配收入分别增长⟦5.2%⟧和⟦7.9%⟧。",
      "城镇常住居民人均可支配收入 | change_rate yoy 5.2 % | 2025 actual exact",
      "农村常住居民人均可支配收入 | change_rate yoy 7.9 % | 2025 actual exact")
    try Reading.expect(
      "工业、制造业、技改投资分别增长⟦9.4%⟧、⟦13.3%⟧、⟦6.1%⟧。", "工业投资 | change_rate yoy 9.4 % | 2025 actual exact",
      "制造业投资 | change_rate yoy 13.3 % | 2025 actual exact", "技改投资 | change_rate yoy 6.1 % | 2025 actual exact")
    try Reading.expect(
      "一、二、三产业增加值分别增长⟦6.4%⟧、⟦5%⟧、⟦7.6%⟧。", "第一产业增加值 | change_rate yoy 6.4 % | 2025 actual exact",
      "第二产业增加值 | change_rate yoy 5 % | 2025 actual exact", "第三产业增加值 | change_rate yoy 7.6 % | 2025 actual exact")
  }

  @Test func `分别 goes back to the levels before it`() throws {
    try Reading.expect(
      "出栏牛⟦8624头⟧、羊⟦7.42万只⟧，分别增长⟦1.9%⟧、⟦0.7%⟧。", "出栏牛 | level - 8624 头 | 2025 actual exact",
      "羊 | level - 74200 只 | 2025 actual exact", "出栏牛 | change_rate yoy 1.9 % | 2025 actual exact",
      "羊 | change_rate yoy 0.7 % | 2025 actual exact")
  }

  @Test func `a unit said once goes for the whole list`() throws {
    try Reading.expect(
      "第一、二、三产业分别拉动经济增长⟦0.6⟧、⟦5.5⟧和⟦3.2个百分点⟧。", "第一产业拉动经济增长 | contribution - 0.6 pp | 2025 actual exact",
      "第二产业拉动经济增长 | contribution - 5.5 pp | 2025 actual exact",
      "第三产业拉动经济增长 | contribution - 3.2 pp | 2025 actual exact")
  }

  @Test func `ratios are shares of their parts`() throws {
    try Reading.expect(
      "三次产业结构为⟦5.6⟧∶⟦56.6⟧∶⟦37.8⟧。", "第一产业比重 | share - 5.6 % | 2025 actual exact",
      "第二产业比重 | share - 56.6 % | 2025 actual exact", "第三产业比重 | share - 37.8 % | 2025 actual exact")
  }

  @Test func `what stands behind 等 belongs to every name`() throws {
    try Reading.expect(
      "食品、石化、医药等产业增加值分别增长⟦9.7%⟧、⟦33.7%⟧、⟦39.6%⟧。", "食品产业增加值 | change_rate yoy 9.7 % | 2025 actual exact",
      "石化产业增加值 | change_rate yoy 33.7 % | 2025 actual exact", "医药产业增加值 | change_rate yoy 39.6 % | 2025 actual exact")
  }

  @Test func `the names of a list of completions stand before 完成`() throws {
    try Reading.expect(
      "城镇新增就业、创业担保贷款分别完成年计划的⟦331.4%⟧、⟦461.79%⟧。", "城镇新增就业 | completion - 331.4 % | 2025 actual exact",
      "创业担保贷款 | completion - 461.79 % | 2025 actual exact")
  }

  @Test func `a list of another length is a finding`() throws {
    let (extraction, _, _) = try Reading.extract("工业、农业、商业投资分别增长9.4%、13.3%。")
    #expect(extraction.findings.contains { $0.code == "list_length_differs" })
  }
}
