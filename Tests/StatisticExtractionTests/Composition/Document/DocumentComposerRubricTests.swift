import Testing

@Suite struct DocumentComposerRubricTests {
  @Test func `five years gone by, and what is aimed at`() throws {
    try Reading.expect(
      "杭州日报\n2021年1月28日\n\n数说报告\n本报讯（记者 王平）全市生产总值增长⟦3.6%⟧。\n“十三五”：我们这五年\n\n地区生产总值年均增长⟦6.7%⟧。\n新建农村公路⟦738公里⟧。\n\n“十四五”目标\n\n地区生产总值年均增长⟦6.5%⟧左右；城镇化率达到⟦80%⟧。\n",
      in: .news,
      "生产总值 | change_rate yoy 3.6 % | 2023 actual exact",
      "地区生产总值 | change_rate cagr 6.7 % | 2016/2020 actual exact",
      "新建农村公路 | level - 738 公里 | 2016/2020 actual exact",
      "地区生产总值 | change_rate cagr 6.5 % | 2021/2025 target about",
      "城镇化率 | level - 80 % | 2025 target exact")
  }
}
