import Testing

@Suite struct TableComposerTests {
  @Test func `industries under the product are values added`() throws {
    try Reading.expect(
      "指标  绝对数（亿元）  比上年增长（%）\n地区生产总值  ⟦840.7⟧  ⟦7.4⟧\n第一产业  ⟦84.3⟧  ⟦5.6⟧\n",
      "地区生产总值 | level - 84070000000 CNY | 2025 actual exact", "地区生产总值 | change_rate yoy 7.4 % | 2025 actual exact",
      "第一产业增加值 | level - 8430000000 CNY | 2025 actual exact", "第一产业增加值 | change_rate yoy 5.6 % | 2025 actual exact")
  }

  @Test func `rows of years`() throws {
    try Reading.expect(
      "年份  财政收入（亿元）\n2023年  ⟦62.1⟧\n2024年  ⟦68.2⟧\n", "财政收入 | level - 6210000000 CNY | 2023 actual exact",
      "财政收入 | level - 6820000000 CNY | 2024 actual exact")
  }

  @Test func `rows of growth, planned and reached`() throws {
    try Reading.expect(
      "指标\t单位\t2025年计划\t2025年完成\t2026年计划\n生产总值增长\t%\t⟦6⟧左右\t⟦6.5⟧\t⟦6⟧\n单位能耗下降\t%\t⟦3⟧\t⟦3.4⟧\t⟦3⟧\n",
      "生产总值 | change_rate yoy 6 % | 2025 target about", "生产总值 | change_rate yoy 6.5 % | 2025 actual exact",
      "生产总值 | change_rate yoy 6 % | 2026 target exact", "单位能耗 | change_rate yoy -3 % | 2025 target exact",
      "单位能耗 | change_rate yoy -3.4 % | 2025 actual exact", "单位能耗 | change_rate yoy -3 % | 2026 target exact")
  }

  @Test func `columns of years over the places of a caption`() throws {
    try Reading.expect(
      "各县区粮食产量　　单位：万吨\n地区\t2024年\t2025年\n萧山区\t⟦12.6⟧\t⟦13.1⟧\n余杭区\t⟦9.8⟧\t⟦10.2⟧\n",
      "粮食产量 | level - 126000 吨 | 2024 actual exact", "粮食产量 | level - 131000 吨 | 2025 actual exact",
      "粮食产量 | level - 98000 吨 | 2024 actual exact", "粮食产量 | level - 102000 吨 | 2025 actual exact")
  }

  @Test func `jobs below the product are no branch of it`() throws {
    try Reading.expect(
      "指标\t单位\t2025年\n地区生产总值\t亿元\t⟦840.7⟧\n城镇新增就业\t万人\t⟦4.2⟧\n", "地区生产总值 | level - 84070000000 CNY | 2025 actual exact",
      "城镇新增就业 | level - 42000 人 | 2025 actual exact")
  }

  @Test func `a sign and a mark for none`() throws {
    try Reading.expect(
      "指标  绝对数（亿元）  比上年增长（%）\n出口  ⟦86.2⟧  ⟦-2.6⟧\n进口  ⟦62.1⟧  —\n", "出口 | level - 8620000000 CNY | 2025 actual exact",
      "出口 | change_rate yoy -2.6 % | 2025 actual exact", "进口 | level - 6210000000 CNY | 2025 actual exact")
  }

  @Test func `units beside the figures, and growth by a multiple`() throws {
    try Reading.expect(
      "主要产品产量如下：\n\n　　　　　二〇二五年　　　比上年增长％\n谷　物　　⟦42150 万吨⟧　　　⟦-3.4⟧\n红　麻　　⟦216 万吨⟧　　　　⟦1.4倍⟧\n",
      "谷物产量 | level - 421500000 吨 | 2025 actual exact", "谷物产量 | change_rate yoy -3.4 % | 2025 actual exact",
      "红麻产量 | level - 2160000 吨 | 2025 actual exact", "红麻产量 | multiple yoy 2.4 times | 2025 actual exact")
  }

  @Test func `rows of places have the regions of their own`() throws {
    let (extraction, _, _) = try Reading.extract("县区  生产总值（亿元）\n萧山区  620.5\n余杭区  580.1\n")
    #expect(extraction.statistics.map { $0.region?.description } == ["330109", "330110"])
  }

  @Test func `sentences one below the other are no table`() throws {
    try Reading.expect(
      "粮食产量⟦86万吨⟧。\n油料产量⟦6万吨⟧。\n", "粮食产量 | level - 860000 吨 | 2025 actual exact",
      "油料产量 | level - 60000 吨 | 2025 actual exact")
  }

  @Test func `prices of a page, and how they moved in a month`() throws {
    let page = "12月19日市区农贸市场零售均价\n（元，每500克）\n品种 均价 比上月\n猪后腿肉 12.30 -1.6%\n鸡蛋 4.35 +9.5%\n"
    let rows = try Reading.extract(page, in: .news).extraction.statistics
    #expect(
      rows.map(Reading.line) == [
        "猪后腿肉零售均价 | level - 12.3 CNY | 2023-12-19 actual exact",
        "猪后腿肉零售均价 | change_rate mom -1.6 % | 2023-12-19 actual exact",
        "鸡蛋零售均价 | level - 4.35 CNY | 2023-12-19 actual exact",
        "鸡蛋零售均价 | change_rate mom 9.5 % | 2023-12-19 actual exact",
      ])
  }
}
