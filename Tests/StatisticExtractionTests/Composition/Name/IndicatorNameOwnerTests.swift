import Testing

@Suite struct IndicatorNameOwnerTests {
  @Test func `what the clause before was done to owns the amount`() throws {
    try Reading.expect(
      "健全城乡居民养老保险，财政补贴标准提高到⟦510元⟧。", in: .targets,
      "城乡居民养老保险财政补贴标准 | level - 510 CNY | 2026 target exact")
    try Reading.expect(
      "狠抓园区扩容提质，投入⟦4.1亿元⟧。", "园区扩容提质投入 | level - 410000000 CNY | 2025 actual exact")
  }

  @Test func `a clause that does nothing owns nothing`() throws {
    try Reading.expect(
      "今年财力紧张，财政补助标准提高到⟦380元⟧。", in: .targets, "财政补助标准 | level - 380 CNY | 2026 target exact")
  }

  @Test func `firms are named once for all of their amounts`() throws {
    try Reading.expect(
      "规模以上工业企业营业收入增长⟦5%⟧，利润增长⟦3.2%⟧，资产负债率下降⟦0.4个百分点⟧。",
      "规模以上工业企业营业收入 | change_rate yoy 5 % | 2025 actual exact",
      "规模以上工业企业利润 | change_rate yoy 3.2 % | 2025 actual exact",
      "规模以上工业企业资产负债率 | change_points yoy -0.4 pp | 2025 actual exact")
  }

  @Test func `an amount behind another one of no firm stands alone`() throws {
    try Reading.expect(
      "固定资产投资增长⟦5%⟧，利润总额增长⟦3.2%⟧。", "固定资产投资 | change_rate yoy 5 % | 2025 actual exact",
      "利润总额 | change_rate yoy 3.2 % | 2025 actual exact")
  }

  @Test func `what a word points at`() throws {
    try Reading.expect(
      "铝板带项目在河阳经济开发区签约。该项目计划投资⟦18亿元⟧。", in: .news, "铝板带项目计划投资 | level - 1800000000 CNY | 2023 target exact")
  }

  @Test func `the profits of a firm are named after it`() throws {
    try Reading.expect(
      "河阳钢铁公司炼钢⟦118万吨⟧，盈利⟦2140万元⟧。", "河阳钢铁公司炼钢 | level - 1180000 吨 | 2025 actual exact",
      "河阳钢铁公司盈利 | level - 21400000 CNY | 2025 actual exact")
  }
}
