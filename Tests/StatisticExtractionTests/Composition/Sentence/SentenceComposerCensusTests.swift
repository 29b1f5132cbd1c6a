import Testing

@Suite struct SentenceComposerCensusTests {
  @Test func `places within bounds`() throws {
    try Reading.expect(
      "各县（市、区）中，常住人口超过50万人的有⟦1个⟧，在40万人至50万人之间的有⟦2个⟧，少于40万人的有⟦3个⟧。", in: .communique,
      "常住人口超过50万人的县（市、区） | level - 1 个 | 2022 actual exact",
      "常住人口在40万人至50万人之间的县（市、区） | level - 2 个 | 2022 actual exact",
      "常住人口少于40万人的县（市、区） | level - 3 个 | 2022 actual exact")
  }

  @Test func `how a ratio is reckoned`() throws {
    try Reading.expect(
      "总人口性别比（以女性为100，男性对女性的比例）为⟦107.24⟧。", in: .communique,
      "总人口性别比 | level - 107.24  | 2022 actual exact")
  }

  @Test func `so many of each hundred thousand`() throws {
    try Reading.expect(
      "每10万人中拥有大学文化程度的由⟦6128人⟧上升为⟦10385人⟧，拥有高中文化程度的由⟦13864人⟧上升为⟦15387人⟧。", in: .communique,
      "每10万人中拥有大学文化程度 | level - 6128 人 | 2021 actual exact",
      "每10万人中拥有大学文化程度 | level - 10385 人 | 2022 actual exact",
      "每10万人中拥有高中文化程度 | level - 13864 人 | 2021 actual exact",
      "每10万人中拥有高中文化程度 | level - 15387 人 | 2022 actual exact")
  }
}
