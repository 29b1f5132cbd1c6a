import Testing

@Suite struct SentenceComposerStatedShareTests {
  @Test func `a rate that stayed where it was moved by no point`() throws {
    try Reading.expect("城镇登记失业率与上年⟦持平⟧。", "城镇登记失业率 | change_points yoy 0 pp | 2025 actual exact")
    try Reading.expect("出口总额与上年⟦持平⟧。", "出口总额 | change_rate yoy 0 % | 2025 actual exact")
  }

  @Test func `what a change adds to that of the whole`() throws {
    try Reading.expect(
      "猪肉价格下降⟦6.2%⟧，影响CPI下降约⟦0.14个百分点⟧。", "猪肉价格 | change_rate yoy -6.2 % | 2025 actual exact",
      "猪肉价格影响CPI上涨 | contribution - -0.14 pp | 2025 actual about")
  }
}
