import Testing

@Suite struct SentenceComposerTests {
  @Test func `the number before may be what the next is compared with`() throws {
    try Reading.expect(
      "粮食产量与2020年的⟦62.1万吨⟧相比，增长⟦12%⟧。", "粮食产量 | level - 621000 吨 | 2020 actual exact",
      "粮食产量 | change_rate since 12 % | 2025 actual exact")
    try Reading.expect(
      "出口比2015年的⟦42亿元⟧增长⟦86%⟧。", "出口 | level - 4200000000 CNY | 2015 actual exact",
      "出口 | change_rate since 86 % | 2025 actual exact")
  }

  @Test func `a number that names is part of what the next is about`() throws {
    try Reading.expect("世界500强企业落户⟦36家⟧。", "世界500强企业落户 | level - 36 家 | 2025 actual exact")
  }

  @Test func `a list goes on behind a comma only where 分别 opened it`() throws {
    try Reading.expect(
      "水稻、小麦、玉米产量分别为⟦62万吨⟧、⟦38万吨⟧，⟦16万吨⟧。", "水稻产量 | level - 620000 吨 | 2025 actual exact",
      "小麦产量 | level - 380000 吨 | 2025 actual exact", "玉米产量 | level - 160000 吨 | 2025 actual exact")
    try Reading.expect(
      "全市新设企业⟦1.2万家⟧，注销企业⟦3600家⟧。", "新设企业 | level - 12000 家 | 2025 actual exact",
      "注销企业 | level - 3600 家 | 2025 actual exact")
  }

  @Test func `growth said in a clause without a number`() throws {
    try Reading.expect(
      "食品类、烟酒类商品零售增幅最大，分别为⟦12.4%⟧和⟦9.6%⟧。", "食品类商品零售 | change_rate yoy 12.4 % | 2025 actual exact",
      "烟酒类商品零售 | change_rate yoy 9.6 % | 2025 actual exact")
  }

  @Test func `a number without a subject states nothing`() throws {
    try Reading.expect("增长6.1%。")
  }
}
