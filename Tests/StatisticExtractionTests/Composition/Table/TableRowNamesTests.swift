import Testing

@Suite struct TableRowNamesTests {
  @Test func `parts that do not say so`() throws {
    try Reading.expect(
      "指标\t单位\t2022年\n货物运输总量\t万吨\t⟦1560.2⟧\n公路\t万吨\t⟦1201.1⟧\n水运\t万吨\t⟦359.1⟧\n旅客周转量\t亿人公里\t⟦36.2⟧\n公路\t亿人公里\t⟦21.2⟧\n",
      in: .communique,
      "货物运输总量 | level - 15602000 吨 | 2022 actual exact",
      "公路货物运输量 | level - 12011000 吨 | 2022 actual exact",
      "水运货物运输量 | level - 3591000 吨 | 2022 actual exact",
      "旅客周转量 | level - 3620000000 人公里 | 2022 actual exact",
      "公路旅客周转量 | level - 2120000000 人公里 | 2022 actual exact")
  }

  @Test func `parts behind a part`() throws {
    try Reading.expect(
      "指标\t年末数（万人）\t比重（%）\n常住人口\t⟦33.2⟧\t⟦100⟧\n其中：城镇\t⟦17.2⟧\t⟦51.8⟧\n乡村\t⟦16.0⟧\t⟦48.2⟧\n", in: .communique,
      "常住人口 | level - 332000 人 | 2022-12-31 actual exact",
      "常住人口比重 | share - 100 % | 2022-12-31 actual exact",
      "城镇人口 | level - 172000 人 | 2022-12-31 actual exact",
      "城镇人口占常住人口的比重 | share - 51.8 % | 2022-12-31 actual exact",
      "乡村人口 | level - 160000 人 | 2022-12-31 actual exact",
      "乡村人口占常住人口的比重 | share - 48.2 % | 2022-12-31 actual exact")
  }

  @Test func `only wholes are numbered`() throws {
    try Reading.expect(
      "指标\t单位数（个）\t比重（%）\n一、法人单位\t⟦46328⟧\t⟦100⟧\n企业法人\t⟦35817⟧\t⟦77.3⟧\n二、产业活动单位\t⟦53162⟧\t⟦100⟧\n", in: .communique,
      "法人单位 | level - 46328 个 | 2022 actual exact",
      "法人单位比重 | share - 100 % | 2022 actual exact",
      "企业法人单位 | level - 35817 个 | 2022 actual exact",
      "企业法人单位占法人单位的比重 | share - 77.3 % | 2022 actual exact",
      "产业活动单位 | level - 53162 个 | 2022 actual exact",
      "产业活动单位比重 | share - 100 % | 2022 actual exact")
  }

  @Test func `goods have prices`() throws {
    try Reading.expect(
      "表1　2022年居民消费价格涨跌幅度\n指标\t全市\n居民消费价格\t⟦2.1⟧\n食品烟酒\t⟦3.4⟧\n", in: .communique,
      "居民消费价格 | change_rate yoy 2.1 % | 2022 actual exact",
      "食品烟酒价格 | change_rate yoy 3.4 % | 2022 actual exact")
  }

  @Test func `goods of the side that stands above`() throws {
    try Reading.expect(
      "表2　货物进出口额及增长速度\n指标\t绝对数（亿元）\n货物出口额\t⟦318.9⟧\n其中：机电产品\t⟦141.2⟧\n高新技术产品\t⟦52.6⟧\n货物进口额\t⟦143.4⟧\n",
      in: .communique,
      "货物出口额 | level - 31890000000 CNY | 2022 actual exact",
      "机电产品出口额 | level - 14120000000 CNY | 2022 actual exact",
      "高新技术产品出口额 | level - 5260000000 CNY | 2022 actual exact",
      "货物进口额 | level - 14340000000 CNY | 2022 actual exact")
  }
}
