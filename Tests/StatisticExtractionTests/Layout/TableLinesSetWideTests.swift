import Testing

@Suite struct TableLinesSetWideTests {
  @Test func `a head whose unit stands behind its letters`() throws {
    try Reading.expect(
      "　　产　品　名　称　　　产　量（吨）　　　比上年增长（%）\n　　粮　　食　　　　　　　⟦132860⟧　　　　　　⟦-24.6⟧\n　　油 菜 籽　　　　　　⟦11876⟧　　　　　　⟦4.5⟧\n",
      in: .communique,
      "粮食产量 | level - 132860 吨 | 2022 actual exact",
      "粮食产量 | change_rate yoy -24.6 % | 2022 actual exact",
      "油菜籽产量 | level - 11876 吨 | 2022 actual exact",
      "油菜籽产量 | change_rate yoy 4.5 % | 2022 actual exact")
  }

  @Test func `numbered rows are no headings`() throws {
    try Reading.expect(
      "指标\t单位\t9月\t同比增长（%）\t1—9月\t同比增长（%）\n一、社会消费品零售总额\t亿元\t⟦1231.6⟧\t⟦5.6⟧\t⟦4982.3⟧\t⟦5.4⟧\n二、进出口总值\t亿元\t⟦478.9⟧\t⟦2.1⟧\t⟦1876.4⟧\t⟦3.8⟧\n",
      in: .bulletin,
      "社会消费品零售总额 | level - 123160000000 CNY | 2025-09 actual exact",
      "社会消费品零售总额 | change_rate yoy 5.6 % | 2025-09 actual exact",
      "社会消费品零售总额 | level - 498230000000 CNY | 2025-01/2025-09 actual exact",
      "社会消费品零售总额 | change_rate yoy 5.4 % | 2025-01/2025-09 actual exact",
      "进出口总值 | level - 47890000000 CNY | 2025-09 actual exact",
      "进出口总值 | change_rate yoy 2.1 % | 2025-09 actual exact",
      "进出口总值 | level - 187640000000 CNY | 2025-01/2025-09 actual exact",
      "进出口总值 | change_rate yoy 3.8 % | 2025-01/2025-09 actual exact")
  }

  @Test func `two rows side by side`() throws {
    try Reading.expect(
      "表1　分行业固定资产投资增长速度\n| 行业 | 比上年增长（%） | 行业 | 比上年增长（%） |\n|---|---|---|---|\n| 采矿业 | ⟦12.3⟧ | 交通运输、仓储和邮政业 | ⟦15.9⟧ |\n| 制造业 | ⟦10.4⟧ | 教育 | ⟦4.7⟧ |\n",
      in: .communique,
      "采矿业固定资产投资 | change_rate yoy 12.3 % | 2022 actual exact",
      "交通运输、仓储和邮政业固定资产投资 | change_rate yoy 15.9 % | 2022 actual exact",
      "制造业固定资产投资 | change_rate yoy 10.4 % | 2022 actual exact",
      "教育固定资产投资 | change_rate yoy 4.7 % | 2022 actual exact")
  }

  @Test func `the year before what was made`() throws {
    try Reading.expect(
      "产品名称      单位      2022年产量      比上年增长（%）\n水泥          万吨      ⟦138.4⟧         ⟦3.6⟧\n自行车        万辆      ⟦23.1⟧           ⟦15.2⟧\n",
      in: .communique,
      "水泥产量 | level - 1384000 吨 | 2022 actual exact",
      "水泥产量 | change_rate yoy 3.6 % | 2022 actual exact",
      "自行车产量 | level - 231000 辆 | 2022 actual exact",
      "自行车产量 | change_rate yoy 15.2 % | 2022 actual exact")
  }

  @Test func `what was added since the year began`() throws {
    try Reading.expect(
      "单位：亿元\n指标\t年末余额\t比年初增加\t比上年末增长（%）\n各项存款余额\t⟦456.7⟧\t⟦47.5⟧\t⟦11.6⟧\n各项贷款余额\t⟦344.8⟧\t⟦44.1⟧\t⟦14.7⟧\n",
      in: .communique,
      "各项存款余额 | level - 45670000000 CNY | 2022-12-31 actual exact",
      "各项存款余额 | change_amount since 4750000000 CNY | 2022-12-31 actual exact",
      "各项存款余额 | change_rate yoy 11.6 % | 2022-12-31 actual exact",
      "各项贷款余额 | level - 34480000000 CNY | 2022-12-31 actual exact",
      "各项贷款余额 | change_amount since 4410000000 CNY | 2022-12-31 actual exact",
      "各项贷款余额 | change_rate yoy 14.7 % | 2022-12-31 actual exact")
  }
}
