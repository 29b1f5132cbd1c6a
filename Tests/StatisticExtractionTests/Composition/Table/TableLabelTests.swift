import Testing

@Suite struct TableLabelTests {
  @Test func `the end of a month in a name`() throws {
    try Reading.expect(
      "指标\t单位\t1—9月\n9月末存款余额\t亿元\t⟦4216.8⟧\n零售额\t亿元\t⟦312.6⟧\n", in: .bulletin,
      "存款余额 | level - 421680000000 CNY | 2025-09-30 actual exact",
      "零售额 | level - 31260000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `the end of what the text is on`() throws {
    try Reading.expect(
      "指标\t单位\t1—9月\n零售额\t亿元\t⟦312.6⟧\n存款余额（期末）\t亿元\t⟦4216.8⟧\n", in: .bulletin,
      "零售额 | level - 31260000000 CNY | 2025-01/2025-09 actual exact",
      "存款余额 | level - 421680000000 CNY | 2025-09-30 actual exact")
  }

  @Test func `the last bracket is the unit`() throws {
    try Reading.expect(
      "指标\t2022年\n固定资产投资（不含农户）（亿元）\t⟦820.6⟧\n零售额（亿元）\t⟦312.6⟧\n", in: .communique,
      "固定资产投资（不含农户） | level - 82060000000 CNY | 2022 actual exact",
      "零售额 | level - 31260000000 CNY | 2022 actual exact")
  }

  @Test func `the whole is no part of a name`() throws {
    try Reading.expect(
      "指标\t单位\t2022年\n全市常住人口\t万人\t⟦86.2⟧\n全市户籍人口\t万人\t⟦82.1⟧\n", in: .communique,
      "常住人口 | level - 862000 人 | 2022 actual exact",
      "户籍人口 | level - 821000 人 | 2022 actual exact")
  }

  @Test func `a whole that the text's own region lies in keeps its word`() throws {
    try Reading.expect(
      "指标\t单位\t2022年\n全市常住人口\t万人\t⟦86.2⟧\n全省常住人口\t万人\t⟦6577.0⟧\n", in: .communique,
      "常住人口 | level - 862000 人 | 2022 actual exact", "全省常住人口 | level - 65770000 人 | 2022 actual exact")
  }

  @Test func `letters set wide`() throws {
    try Reading.expect(
      "行业\t增加值（亿元）\n林　业\t⟦6.2⟧\n渔　业\t⟦9.1⟧\n", in: .communique,
      "林业增加值 | level - 620000000 CNY | 2022 actual exact",
      "渔业增加值 | level - 910000000 CNY | 2022 actual exact")
  }
}
