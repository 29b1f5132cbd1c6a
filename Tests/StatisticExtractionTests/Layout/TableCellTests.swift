import Testing

@Suite struct TableCellTests {
  @Test func `a goal in words among amounts`() throws {
    try Reading.expect(
      "| 指标 | 单位 | 2021年实际 | 2022年预期目标 | 2022年完成 | 增长（%） |\n|---|---|---|---|---|---|\n| 地区生产总值 | 亿元 | ⟦186.4⟧ | 增长⟦6%⟧左右 | ⟦198.7⟧ | ⟦5.4⟧ |\n| 零售额 | 亿元 | ⟦82.6⟧ | 增长⟦6.5%⟧ | ⟦89.5⟧ | ⟦5.8⟧ |\n",
      in: .communique,
      "地区生产总值 | level - 18640000000 CNY | 2021 actual exact",
      "地区生产总值 | change_rate yoy 6 % | 2022 target about",
      "地区生产总值 | level - 19870000000 CNY | 2022 actual exact",
      "地区生产总值 | change_rate yoy 5.4 % | 2022 actual exact",
      "零售额 | level - 8260000000 CNY | 2021 actual exact",
      "零售额 | change_rate yoy 6.5 % | 2022 target exact",
      "零售额 | level - 8950000000 CNY | 2022 actual exact",
      "零售额 | change_rate yoy 5.8 % | 2022 actual exact")
  }

  @Test func `how a rate moved, in words`() throws {
    try Reading.expect(
      "指标\t单位\t2021年\n常住人口城镇化率\t%\t提高⟦0.93个百分点⟧\n粮食产量\t万吨\t⟦86.2⟧\n", in: .communique,
      "常住人口城镇化率 | change_points yoy 0.93 pp | 2021 actual exact",
      "粮食产量 | level - 862000 吨 | 2021 actual exact")
  }

  @Test func `from one number to another`() throws {
    try Reading.expect(
      "指标\t单位\t2021年\t增长（%）\n地区生产总值\t亿元\t⟦186.4⟧\t⟦6.5-7⟧\n零售额\t亿元\t⟦82.6⟧\t⟦9—10⟧\n", in: .communique,
      "地区生产总值 | level - 18640000000 CNY | 2021 actual exact",
      "地区生产总值 | change_rate yoy 6.5..7 % | 2021 actual exact",
      "零售额 | level - 8260000000 CNY | 2021 actual exact",
      "零售额 | change_rate yoy 9..10 % | 2021 actual exact")
  }
}
