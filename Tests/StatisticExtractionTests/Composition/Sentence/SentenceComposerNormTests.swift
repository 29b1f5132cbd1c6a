import Testing

@Suite struct SentenceComposerNormTests {
  @Test func `above the average`() throws {
    try Reading.expect(
      "全市降水量⟦1264毫米⟧，比多年平均偏多⟦6.4%⟧。", in: .communique,
      "降水量 | level - 1264 毫米 | 2022 actual exact",
      "降水量 | change_rate since 6.4 % | 2022 actual exact")
  }

  @Test func `the average in brackets`() throws {
    try Reading.expect(
      "全市地表水资源量⟦28.1亿立方米⟧，较多年平均（⟦26.4亿立方米⟧）偏多⟦6.4%⟧。", in: .communique,
      "地表水资源量 | level - 2810000000 立方米 | 2022 actual exact",
      "多年平均地表水资源量 | level - 2640000000 立方米 | - actual exact",
      "地表水资源量 | change_rate since 6.4 % | 2022 actual exact")
  }

  @Test func `said at the front`() throws {
    try Reading.expect(
      "与常年比较，钱塘江流域降水量偏多⟦2.6%⟧。", in: .communique,
      "钱塘江流域降水量 | change_rate since 2.6 % | 2022 actual exact")
  }

  @Test func `against the year before`() throws {
    try Reading.expect(
      "全市降水量⟦1264毫米⟧，比上年偏少⟦12.4%⟧。", in: .communique,
      "降水量 | level - 1264 毫米 | 2022 actual exact",
      "降水量 | change_rate yoy -12.4 % | 2022 actual exact")
  }
}
