import EconomyModel
import Testing

@Suite struct TableColumnsTests {
  @Test func `the header gives each column its measure and unit`() throws {
    try Reading.expect(
      "指标  绝对数（亿元）  比上年增长（%）\n财政收入  ⟦62.5⟧  ⟦5.2⟧\n税收收入  ⟦48.1⟧  ⟦3.4⟧\n",
      "财政收入 | level - 6250000000 CNY | 2025 actual exact", "财政收入 | change_rate yoy 5.2 % | 2025 actual exact",
      "税收收入 | level - 4810000000 CNY | 2025 actual exact", "税收收入 | change_rate yoy 3.4 % | 2025 actual exact")
  }

  @Test func `the caption gives a unit and the rest of the names`() throws {
    try Reading.expect(
      "单位：万人\n指标  年末数  比重（%）\n常住人口  ⟦86.2⟧  ⟦100⟧\n其中：城镇  ⟦62.1⟧  ⟦72.0⟧\n",
      "常住人口 | level - 862000 人 | 2025-12-31 actual exact", "常住人口比重 | share - 100 % | 2025-12-31 actual exact",
      "城镇人口 | level - 621000 人 | 2025-12-31 actual exact", "城镇人口占常住人口的比重 | share - 72 % | 2025-12-31 actual exact")
    try Reading.expect(
      "主要农产品产量如下：\n产品  产量（万吨）  比上年增长（%）\n粮食  ⟦86.2⟧  ⟦2.1⟧\n油料  ⟦6.1⟧  ⟦-3.2⟧\n",
      "粮食产量 | level - 862000 吨 | 2025 actual exact", "粮食产量 | change_rate yoy 2.1 % | 2025 actual exact",
      "油料产量 | level - 61000 吨 | 2025 actual exact", "油料产量 | change_rate yoy -3.2 % | 2025 actual exact")
  }

  @Test func `a caption of growth makes growth of bare columns`() throws {
    try Reading.expect(
      "表1 分行业固定资产投资增长速度\n行业  全年  上半年\n制造业  ⟦8.2⟧  ⟦7.1⟧\n采矿业  ⟦-2.6⟧  ⟦1.2⟧\n",
      "制造业固定资产投资 | change_rate yoy 8.2 % | 2025 actual exact",
      "制造业固定资产投资 | change_rate yoy 7.1 % | 2025-H1 actual exact",
      "采矿业固定资产投资 | change_rate yoy -2.6 % | 2025 actual exact",
      "采矿业固定资产投资 | change_rate yoy 1.2 % | 2025-H1 actual exact")
  }

  @Test func `the years of a plan`() throws {
    let text =
      "某市国民经济和社会发展第十四个五年规划纲要\n\n指标\t2020年\t2025年\t年均增速（累计）\n"
      + "地区生产总值增长（%）\t4.4\t—\t6.5\n森林覆盖率（%）\t55.8\t57\t—\n"
    let extraction = try Reading.extractor.get().extract(SourceText(bytes: Array(text.utf8), name: "plan.txt"))
    #expect(
      extraction.statistics.map(Reading.line) == [
        "地区生产总值 | change_rate yoy 4.4 % | 2020 actual exact",
        "地区生产总值 | change_rate cagr 6.5 % | 2021/2025 target exact",
        "森林覆盖率 | level - 55.8 % | 2020 actual exact", "森林覆盖率 | level - 57 % | 2025 target exact",
      ])
  }

  @Test func `a column for units`() throws {
    try Reading.expect(
      "指标  单位  2025年\n货运量  万吨  ⟦6200⟧\n用电量  亿千瓦时  ⟦310⟧\n", "货运量 | level - 62000000 吨 | 2025 actual exact",
      "用电量 | level - 31000000000 千瓦时 | 2025 actual exact")
  }

  @Test func `groups in the header`() throws {
    try Reading.expect(
      "指标  城市  农村\n居民消费价格指数（上年=100）  ⟦101.2⟧  ⟦100.8⟧\n商品零售价格指数（上年=100）  ⟦100.6⟧  ⟦100.2⟧\n",
      "城市居民消费价格指数 | index - 101.2  | 2025 actual exact", "农村居民消费价格指数 | index - 100.8  | 2025 actual exact",
      "城市商品零售价格指数 | index - 100.6  | 2025 actual exact", "农村商品零售价格指数 | index - 100.2  | 2025 actual exact")
  }

  @Test func `a column whose unit nobody says has no rows`() throws {
    try Reading.expect("指标  本年  上年\n企业景气  102.1  101.6\n企业信心  99.8  98.2\n")
  }

  @Test func `two lines of heads, and a line that numbers the columns`() throws {
    try Reading.expect(
      "单位：万元 | ||||\n项目 | 本年 | 增长（%） | |\n本月 | 1-本月 | 本月 | 累计 |\n甲 | 1 | 2 | 3 | 4 |\n"
        + "零售额 | ⟦520.1⟧ | ⟦2610.4⟧ | ⟦12.9⟧ | ⟦11.8⟧ |\n一、按所在地 | ||||\n1、城镇零售额 | ⟦410.2⟧ | ⟦2052.0⟧ | ⟦13.2⟧ | ⟦12.1⟧ |\n",
      in: .bulletin, "零售额 | level - 5201000 CNY | 2025-09 actual exact",
      "零售额 | level - 26104000 CNY | 2025-01/2025-09 actual exact",
      "零售额 | change_rate yoy 12.9 % | 2025-09 actual exact",
      "零售额 | change_rate yoy 11.8 % | 2025-01/2025-09 actual exact",
      "城镇零售额 | level - 4102000 CNY | 2025-09 actual exact",
      "城镇零售额 | level - 20520000 CNY | 2025-01/2025-09 actual exact",
      "城镇零售额 | change_rate yoy 13.2 % | 2025-09 actual exact",
      "城镇零售额 | change_rate yoy 12.1 % | 2025-01/2025-09 actual exact")
  }

  @Test func `the same months of the year before`() throws {
    try Reading.expect(
      "单位：万元 | ||\n项目 | 1-本月 | 上年1-本月 |\n出口额 | ⟦52.1⟧ | ⟦48.6⟧ |\n进口额 | ⟦31.0⟧ | ⟦30.2⟧ |\n", in: .bulletin,
      "出口额 | level - 521000 CNY | 2025-01/2025-09 actual exact",
      "出口额 | level - 486000 CNY | 2024-01/2024-09 actual exact",
      "进口额 | level - 310000 CNY | 2025-01/2025-09 actual exact",
      "进口额 | level - 302000 CNY | 2024-01/2024-09 actual exact")
  }

  @Test func `a head that counts units is no column for units`() throws {
    try Reading.expect(
      "指标 | 单位数（个） | 比重（%）\n企业法人 | ⟦2103⟧ | ⟦71.9⟧\n社会团体 | ⟦89⟧ | ⟦3.0⟧\n",
      "企业法人 | level - 2103 个 | 2025 actual exact", "企业法人比重 | share - 71.9 % | 2025 actual exact",
      "社会团体 | level - 89 个 | 2025 actual exact", "社会团体比重 | share - 3 % | 2025 actual exact")
  }

  @Test func `months from January on`() throws {
    try Reading.expect(
      "表1　工业增加值增速\n单位：%\n时间\t当月增速\t累计增速\n3月\t⟦7.2⟧\t⟦7.6⟧\n4月\t⟦7.3⟧\t⟦7.5⟧\n", in: .communique,
      "工业增加值 | change_rate yoy 7.2 % | 2022-03 actual exact",
      "工业增加值 | change_rate yoy 7.6 % | 2022-Q1 actual exact",
      "工业增加值 | change_rate yoy 7.3 % | 2022-04 actual exact",
      "工业增加值 | change_rate yoy 7.5 % | 2022-01/2022-04 actual exact")
  }

  @Test func `what parts brought about of the growth of all`() throws {
    try Reading.expect(
      "表2　主要行业增加值增速\n行业\t增速（%）\t占规模以上工业比重（%）\t拉动点数（个百分点）\n纺织业\t⟦7.9⟧\t⟦15.8⟧\t⟦1.2⟧\n汽车制造业\t⟦18.5⟧\t⟦5.2⟧\t⟦0.9⟧\n",
      in: .communique,
      "纺织业增加值 | change_rate yoy 7.9 % | 2022 actual exact",
      "纺织业增加值比重 | share - 15.8 % | 2022 actual exact",
      "纺织业增加值 | contribution - 1.2 pp | 2022 actual exact",
      "汽车制造业增加值 | change_rate yoy 18.5 % | 2022 actual exact",
      "汽车制造业增加值比重 | share - 5.2 % | 2022 actual exact",
      "汽车制造业增加值 | contribution - 0.9 pp | 2022 actual exact")
  }
}
