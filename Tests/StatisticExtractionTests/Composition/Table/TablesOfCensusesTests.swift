import Testing

@Suite struct TablesOfCensusesTests {
  @Test func `one head over the last columns`() throws {
    try Reading.expect(
      "表2　各县（市、区）常住人口\n单位：人、%\n地　区\t常住人口数\t比重[4]\n\t\t2022年\t2010年\n全　市\t⟦2587402⟧\t⟦100.00⟧\t⟦100.00⟧\n萧山区\t⟦683421⟧\t⟦26.41⟧\t⟦22.31⟧\n",
      in: .communique,
      "常住人口数 | level - 2587402 人 | 2022 actual exact",
      "常住人口比重 | share - 100 % | 2022 actual exact",
      "常住人口比重 | share - 100 % | 2010 actual exact",
      "常住人口数 | level - 683421 人 | 2022 actual exact",
      "常住人口比重 | share - 26.41 % | 2022 actual exact",
      "常住人口比重 | share - 22.31 % | 2010 actual exact")
  }

  @Test func `years at the end of a head`() throws {
    try Reading.expect(
      "| 地区 | 人口数（人） | 比重（%）2022年 | 比重（%）2010年 |\n|---|---|---|---|\n| 萧山区 | ⟦683421⟧ | ⟦26.41⟧ | ⟦22.31⟧ |\n| 余杭区 | ⟦312764⟧ | ⟦12.09⟧ | ⟦12.92⟧ |\n",
      in: .communique,
      "人口数 | level - 683421 人 | 2022 actual exact",
      "人口比重 | share - 26.41 % | 2022 actual exact",
      "人口比重 | share - 22.31 % | 2010 actual exact",
      "人口数 | level - 312764 人 | 2022 actual exact",
      "人口比重 | share - 12.09 % | 2022 actual exact",
      "人口比重 | share - 12.92 % | 2010 actual exact")
  }

  @Test func `ages as heads`() throws {
    try Reading.expect(
      "表3　各县（市、区）人口年龄构成\n单位：%\n地　区\t占总人口比重\n\t0—14岁\t15—59岁\t其中：65岁及以上\n萧山区\t⟦24.10⟧\t⟦63.40⟧\t⟦8.60⟧\n余杭区\t⟦25.00⟧\t⟦59.00⟧\t⟦11.50⟧\n",
      in: .communique,
      "0—14岁人口占总人口比重 | share - 24.1 % | 2022 actual exact",
      "15—59岁人口占总人口比重 | share - 63.4 % | 2022 actual exact",
      "65岁及以上人口占总人口比重 | share - 8.6 % | 2022 actual exact",
      "0—14岁人口占总人口比重 | share - 25 % | 2022 actual exact",
      "15—59岁人口占总人口比重 | share - 59 % | 2022 actual exact",
      "65岁及以上人口占总人口比重 | share - 11.5 % | 2022 actual exact")
  }

  @Test func `shares of one whole, and the row of all`() throws {
    try Reading.expect(
      "表4　人口年龄构成\n单位：人、%\n年　龄\t人口数\t比重\n总　计\t⟦2587402⟧\t⟦100.00⟧\n60岁及以上\t⟦503799⟧\t⟦19.47⟧\n　其中：65岁及以上\t⟦361478⟧\t⟦13.97⟧\n",
      in: .communique,
      "人口数 | level - 2587402 人 | 2022 actual exact",
      "人口比重 | share - 100 % | 2022 actual exact",
      "60岁及以上 | level - 503799 人 | 2022 actual exact",
      "60岁及以上比重 | share - 19.47 % | 2022 actual exact",
      "65岁及以上 | level - 361478 人 | 2022 actual exact",
      "65岁及以上比重 | share - 13.97 % | 2022 actual exact")
  }

  @Test func `a row without figures`() throws {
    try Reading.expect(
      "表5　工业企业法人单位和从业人员\n\t企业法人单位（个）\t从业人员（人）\n国有企业\t⟦26⟧\t⟦4180⟧\n联营企业\t…\t…\n私营企业\t⟦4884⟧\t⟦126410⟧\n",
      in: .communique,
      "国有企业企业法人单位 | level - 26 个 | 2022 actual exact",
      "国有企业从业人员 | level - 4180 人 | 2022 actual exact",
      "私营企业企业法人单位 | level - 4884 个 | 2022 actual exact",
      "私营企业从业人员 | level - 126410 人 | 2022 actual exact")
  }

  @Test func `a unit for each column`() throws {
    try Reading.expect(
      "表6　法人单位和从业人员\n单位：个、人\n地　区\t法人单位\t从业人员\n全　市\t⟦45826⟧\t⟦463718⟧\n萧山区（含开发区）\t⟦12873⟧\t⟦141846⟧\n", in: .communique,
      "法人单位 | level - 45826 个 | 2022 actual exact",
      "从业人员 | level - 463718 人 | 2022 actual exact",
      "法人单位 | level - 12873 个 | 2022 actual exact",
      "从业人员 | level - 141846 人 | 2022 actual exact")
  }

  @Test func `the branch that the caption names`() throws {
    try Reading.expect(
      "表7　按地区分组的批发和零售业企业法人单位和从业人员\n地　区\t企业法人单位（个）\t从业人员（人）\n萧山区\t⟦10867⟧\t⟦52318⟧\n余杭区\t⟦8214⟧\t⟦40127⟧\n",
      in: .communique,
      "批发和零售业企业法人单位 | level - 10867 个 | 2022 actual exact",
      "批发和零售业从业人员 | level - 52318 人 | 2022 actual exact",
      "批发和零售业企业法人单位 | level - 8214 个 | 2022 actual exact",
      "批发和零售业从业人员 | level - 40127 人 | 2022 actual exact")
  }

  @Test func `amounts by their own names`() throws {
    try Reading.expect(
      "表8　按行业分组的企业资产总计、负债合计和营业收入\n单位：亿元\n行业\t资产总计\t负债合计\t营业收入\n采矿业\t⟦128.46⟧\t⟦84.20⟧\t⟦96.31⟧\n制造业\t⟦1136.58⟧\t⟦601.77⟧\t⟦1629.72⟧\n",
      in: .communique,
      "采矿业资产总计 | level - 12846000000 CNY | 2022 actual exact",
      "采矿业负债合计 | level - 8420000000 CNY | 2022 actual exact",
      "采矿业营业收入 | level - 9631000000 CNY | 2022 actual exact",
      "制造业资产总计 | level - 113658000000 CNY | 2022 actual exact",
      "制造业负债合计 | level - 60177000000 CNY | 2022 actual exact",
      "制造业营业收入 | level - 162972000000 CNY | 2022 actual exact")
  }

  @Test func `so many of each hundred thousand`() throws {
    try Reading.expect(
      "表9　每10万人口中拥有的各类受教育程度人数\n受教育程度\t2022年\t2010年\n高中（含中专）\t⟦14465⟧\t⟦12876⟧\n初中\t⟦35298⟧\t⟦41238⟧\n", in: .communique,
      "每10万人口中拥有高中（含中专）人数 | level - 14465 人 | 2022 actual exact",
      "每10万人口中拥有高中（含中专）人数 | level - 12876 人 | 2010 actual exact",
      "每10万人口中拥有初中 | level - 35298 人 | 2022 actual exact",
      "每10万人口中拥有初中 | level - 41238 人 | 2010 actual exact")
  }
}
