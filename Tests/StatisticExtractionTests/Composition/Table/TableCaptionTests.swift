import Testing

@Suite struct TableCaptionTests {
  @Test func `amounts and their growth are no growth alone`() throws {
    try Reading.expect(
      "表1 主要产品产量及增长速度\n产品\t单位\t产量\t比上年增长（%）\n大米\t万吨\t⟦41.2⟧\t⟦3.2⟧\n仪表\t万台\t⟦31.6⟧\t⟦-8.4⟧\n", in: .communique,
      "大米产量 | level - 412000 吨 | 2022 actual exact",
      "大米产量 | change_rate yoy 3.2 % | 2022 actual exact",
      "仪表产量 | level - 316000 台 | 2022 actual exact",
      "仪表产量 | change_rate yoy -8.4 % | 2022 actual exact")
  }

  @Test func `a unit in brackets behind the name`() throws {
    try Reading.expect(
      "表2：年末金融机构存贷款余额（万元）\n项目\t年末余额\n各项存款余额\t⟦486520⟧\n各项贷款余额\t⟦278610⟧\n", in: .communique,
      "各项存款余额 | level - 4865200000 CNY | 2022-12-31 actual exact",
      "各项贷款余额 | level - 2786100000 CNY | 2022-12-31 actual exact")
  }

  @Test func `whose indicators the table gives`() throws {
    try Reading.expect(
      "表3　2022年房地产开发和销售主要指标\n指标\t单位\t绝对数\n投资额\t亿元\t⟦18.6⟧\n房屋施工面积\t万平方米\t⟦210.6⟧\n", in: .communique,
      "房地产开发投资额 | level - 1860000000 CNY | 2022 actual exact",
      "房屋施工面积 | level - 2106000 平方米 | 2022 actual exact")
  }

  @Test func `an annex has a caption too`() throws {
    try Reading.expect(
      "附表1　2022年各县区工业增加值\n地区\t增加值（亿元）\n萧山区\t⟦620.5⟧\n余杭区\t⟦580.1⟧\n", in: .communique,
      "增加值 | level - 62050000000 CNY | 2022 actual exact",
      "增加值 | level - 58010000000 CNY | 2022 actual exact")
  }

  @Test func `two amounts are the head of neither`() throws {
    try Reading.expect(
      "表4　单位数与个体户数\n指标\t单位数（个）\n法人单位\t⟦46328⟧\n产业活动单位\t⟦53162⟧\n", in: .communique,
      "法人单位 | level - 46328 个 | 2022 actual exact",
      "产业活动单位 | level - 53162 个 | 2022 actual exact")
  }

  @Test func `the unit alone names nothing`() throws {
    try Reading.expect(
      "表5　医疗机构诊疗人次数\n单位：万人次\n机构\t2022年\n总计\t⟦5810⟧\n医院\t⟦2687⟧\n", in: .communique,
      "医疗机构诊疗人次 | level - 58100000 人次 | 2022 actual exact",
      "医院诊疗人次 | level - 26870000 人次 | 2022 actual exact")
  }
}
