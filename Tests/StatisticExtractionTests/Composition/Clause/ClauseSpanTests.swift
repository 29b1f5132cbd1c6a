import Testing

@Suite struct ClauseSpanTests {
  @Test func `和 before a number links it to the one before`() throws {
    try Reading.expect(
      "新建⟦6家⟧平台和⟦4家⟧孵化器。", "新建平台 | level - 6 家 | 2025 actual exact", "新建孵化器 | level - 4 家 | 2025 actual exact")
  }

  @Test func `及 that ends a verb links nothing`() throws {
    try Reading.expect(
      "发放育儿补贴⟦3.6亿元⟧惠及⟦12万户⟧。", "发放育儿补贴 | level - 360000000 CNY | 2025 actual exact",
      "发放育儿补贴惠及户数 | level - 120000 户 | 2025 actual exact")
  }

  @Test func `what is parted inside a bracket parts nothing outside`() throws {
    try Reading.expect("工业增加值（以2020年为基期，下同）增长⟦6.2%⟧。", "工业增加值 | change_rate yoy 6.2 % | 2025 actual exact")
  }

  @Test func `a mark inside a quotation parts nothing`() throws {
    try Reading.expect("科技型中小企业“小升规、规升巨”新增⟦126家⟧。", "新增科技型中小企业“小升规、规升巨” | level - 126 家 | 2025 actual exact")
  }

  @Test func `a bracket behind a number is about that number`() throws {
    try Reading.expect(
      "生猪出栏⟦86万头⟧（同比增长⟦3.2%⟧），羊出栏⟦21万只⟧。", "生猪出栏 | level - 860000 头 | 2025 actual exact",
      "生猪出栏 | change_rate yoy 3.2 % | 2025 actual exact", "羊出栏 | level - 210000 只 | 2025 actual exact")
  }

  @Test func `what somebody said is parted like any other text`() throws {
    try Reading.expect(
      "“订单排到了年底，车间里有⟦320名⟧工人，月薪⟦4600元⟧。”", in: .news, "工人 | level - 320 名 | 2023 actual exact",
      "月薪 | level - 4600 CNY | 2023 actual exact")
  }
}
