import Testing

@Suite struct IndicatorNameMovedPlacesTests {
  @Test func `what moved in the places counted`() throws {
    try Reading.expect(
      "人口增加的县（市、区）有⟦3个⟧，其中萧山区增加⟦133766人⟧。", in: .communique,
      "人口增加的县（市、区） | level - 3 个 | 2022 actual exact",
      "人口 | change_amount yoy 133766 人 | 2022 actual exact")
  }

  @Test func `places alone`() throws {
    try Reading.expect(
      "人口增加的县（市、区）有⟦3个⟧。", in: .communique,
      "人口增加的县（市、区） | level - 3 个 | 2022 actual exact")
  }
}
