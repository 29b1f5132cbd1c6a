import Testing

@Suite struct SentenceComposerRankedTests {
  @Test func `branches that rank`() throws {
    try Reading.expect(
      "规模以上工业增加值增速居前两位的行业是：汽车制造业增长⟦12.3%⟧，医药制造业增长⟦10.1%⟧。", in: .bulletin,
      "汽车制造业增加值 | change_rate yoy 12.3 % | 2025-01/2025-09 actual exact",
      "医药制造业增加值 | change_rate yoy 10.1 % | 2025-01/2025-09 actual exact")
  }

  @Test func `places that rank`() throws {
    try Reading.expect(
      "县（市、区）固定资产投资增速前两名：桐庐县增长⟦18.3%⟧，建德市增长⟦16.8%⟧。", in: .bulletin,
      "固定资产投资 | change_rate yoy 18.3 % | 2025-01/2025-09 actual exact",
      "固定资产投资 | change_rate yoy 16.8 % | 2025-01/2025-09 actual exact")
  }

  @Test func `how many there are in each branch`() throws {
    try Reading.expect(
      "法人单位数量居前两位的行业是：批发和零售业⟦16231个⟧；制造业⟦5012个⟧。", in: .communique,
      "批发和零售业法人单位 | level - 16231 个 | 2022 actual exact",
      "制造业法人单位 | level - 5012 个 | 2022 actual exact")
  }
}
