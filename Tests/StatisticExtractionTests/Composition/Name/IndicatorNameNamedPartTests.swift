import Testing

@Suite struct IndicatorNameNamedPartTests {
  @Test func `the sides of taxes and profits are their firms'`() throws {
    try Reading.expect(
      "工业企业实现利税⟦62.8亿元⟧，其中利润⟦35.4亿元⟧，增长⟦5%⟧；税金⟦27.4亿元⟧。", in: .communique,
      "工业企业实现利税 | level - 6280000000 CNY | 2022 actual exact", "工业企业利润 | level - 3540000000 CNY | 2022 actual exact",
      "工业企业利润 | change_rate yoy 5 % | 2022 actual exact", "工业企业税金 | level - 2740000000 CNY | 2022 actual exact")
  }

  @Test func `those in an insurance are insured in it`() throws {
    try Reading.expect(
      "职工医疗保险参保人数⟦41万人⟧，其中在职职工⟦31万人⟧；退休人员⟦10万人⟧。", in: .communique,
      "职工医疗保险参保人数 | level - 410000 人 | 2022 actual exact", "职工医疗保险在职职工参保人数 | level - 310000 人 | 2022 actual exact",
      "职工医疗保险退休人员参保人数 | level - 100000 人 | 2022 actual exact")
  }

  @Test func `a purpose stands within the words for spending by the head`() throws {
    try Reading.expect(
      "居民人均消费支出⟦24168元⟧，其中食品烟酒⟦7216元⟧；恩格尔系数⟦29.9%⟧。", in: .communique,
      "居民人均消费支出 | level - 24168 CNY | 2022 actual exact", "居民人均食品烟酒消费支出 | level - 7216 CNY | 2022 actual exact",
      "恩格尔系数 | level - 29.9 % | 2022 actual exact")
  }

  @Test func `firms have a part of a sum, and are counted elsewhere`() throws {
    try Reading.expect(
      "规模以上工业企业实现利润⟦48亿元⟧，其中国有企业⟦13亿元⟧。全市国有企业⟦126家⟧。", in: .communique,
      "规模以上工业企业利润 | level - 4800000000 CNY | 2022 actual exact", "国有企业利润 | level - 1300000000 CNY | 2022 actual exact",
      "国有企业 | level - 126 家 | 2022 actual exact")
  }
}
