import Testing

@Suite struct TableRanksTests {
  @Test func `ranks beside the growth`() throws {
    try Reading.expect(
      "指标名称\t单位\t累计\t同比增长（%）\t全市位次\n规模以上工业增加值\t亿元\t⟦28.64⟧\t⟦13.8⟧\t⟦5⟧\n零售额\t亿元\t⟦21.47⟧\t⟦13.2⟧\t⟦8⟧\n",
      in: .bulletin,
      "规模以上工业增加值 | level - 2864000000 CNY | 2025-01/2025-09 actual exact",
      "规模以上工业增加值 | change_rate yoy 13.8 % | 2025-01/2025-09 actual exact",
      "规模以上工业增加值 | rank - 5 rank | 2025-01/2025-09 actual exact",
      "零售额 | level - 2147000000 CNY | 2025-01/2025-09 actual exact",
      "零售额 | change_rate yoy 13.2 % | 2025-01/2025-09 actual exact",
      "零售额 | rank - 8 rank | 2025-01/2025-09 actual exact")
  }

  @Test func `how much of the plan was done`() throws {
    try Reading.expect(
      "| 项目 | 2021年决算 | 2022年预算 | 执行数 | 完成预算% | 比上年增减% |\n|---|---|---|---|---|---|\n| 税收收入（万元） | ⟦318450⟧ | ⟦344000⟧ | ⟦313906⟧ | ⟦91.3⟧ | ⟦-1.4⟧ |\n| 非税收入（万元） | ⟦243392⟧ | ⟦257200⟧ | ⟦293450⟧ | ⟦114.1⟧ | ⟦20.6⟧ |\n",
      in: .communique,
      "税收收入 | level - 3184500000 CNY | 2021 actual exact",
      "税收收入 | level - 3440000000 CNY | 2022 target exact",
      "税收收入 | level - 3139060000 CNY | 2022 actual exact",
      "税收收入 | completion - 91.3 % | 2022 actual exact",
      "税收收入 | change_rate yoy -1.4 % | 2022 actual exact",
      "非税收入 | level - 2433920000 CNY | 2021 actual exact",
      "非税收入 | level - 2572000000 CNY | 2022 target exact",
      "非税收入 | level - 2934500000 CNY | 2022 actual exact",
      "非税收入 | completion - 114.1 % | 2022 actual exact",
      "非税收入 | change_rate yoy 20.6 % | 2022 actual exact")
  }

  @Test func `the time in a bracket`() throws {
    try Reading.expect(
      "指标\t单位\t1—9月\n地区生产总值（上半年）\t亿元\t⟦584.62⟧\n零售额\t亿元\t⟦312.6⟧\n", in: .bulletin,
      "地区生产总值 | level - 58462000000 CNY | 2025-H1 actual exact",
      "零售额 | level - 31260000000 CNY | 2025-01/2025-09 actual exact")
  }
}
