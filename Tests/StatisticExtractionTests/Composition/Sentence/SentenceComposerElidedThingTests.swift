import Testing

@Suite struct SentenceComposerElidedThingTests {
  @Test func `what is counted is left out from then on`() throws {
    try Reading.expect(
      "年末有火车站的乡镇占⟦15.2%⟧，有码头的占⟦8.4%⟧，没有医院的占⟦1.1%⟧。", in: .communique,
      "有火车站的乡镇占比 | share - 15.2 % | 2022-12-31 actual exact",
      "有码头的乡镇占比 | share - 8.4 % | 2022-12-31 actual exact",
      "没有医院的乡镇占比 | share - 1.1 % | 2022-12-31 actual exact")
  }

  @Test func `how many of them each has`() throws {
    try Reading.expect(
      "使用天然气的农户⟦12.6万户⟧，占⟦24.5%⟧；拥有1处住房的⟦42.3万户⟧，占⟦82.1%⟧；拥有2处住房的⟦7.6万户⟧。", in: .communique,
      "使用天然气的农户 | level - 126000 户 | 2022 actual exact",
      "使用天然气的农户占比 | share - 24.5 % | 2022 actual exact",
      "拥有1处住房的农户 | level - 423000 户 | 2022 actual exact",
      "拥有1处住房的农户占比 | share - 82.1 % | 2022 actual exact",
      "拥有2处住房的农户 | level - 76000 户 | 2022 actual exact")
  }

  @Test func `persons by their age`() throws {
    try Reading.expect(
      "2022年，全市农业生产经营人员⟦15.1万人⟧。从年龄看，35岁及以下的占⟦20.8%⟧，36至54岁的占⟦51.1%⟧。", in: .communique,
      "农业生产经营人员 | level - 151000 人 | 2022 actual exact",
      "35岁及以下农业生产经营人员占比 | share - 20.8 % | 2022 actual exact",
      "36至54岁农业生产经营人员占比 | share - 51.1 % | 2022 actual exact")
  }

  @Test func `a clause that says nothing of the kind`() throws {
    try Reading.expect(
      "2022年，工业企业⟦1260家⟧，其中亏损的占⟦12.6%⟧。", in: .communique,
      "工业企业 | level - 1260 家 | 2022 actual exact",
      "亏损工业企业占比 | share - 12.6 % | 2022 actual exact")
  }
}
