import Testing

@Suite struct SentenceComposerNounTests {
  @Test func `what so many people did`() throws {
    try Reading.expect("引导⟦12万人⟧在县城就近城镇化。", "县城就近城镇化人数 | level - 120000 人 | 2025 actual exact")
  }

  @Test func `the first of its kind is no noun that an amount counts`() throws {
    try Reading.expect("河阳港成为全省首个年吞吐量超过⟦500万标准箱⟧的内河港。", "河阳港年吞吐量 | level - 5000000 标准箱 | 2025 actual over")
  }

  @Test func `among those that were counted before`() throws {
    try Reading.expect(
      "⟦72项⟧测评点中有⟦44项⟧达到全国最优水平。", "测评点 | level - 72 项 | 2025 actual exact",
      "达到全国最优水平测评点 | level - 44 项 | 2025 actual exact")
  }

  @Test func `two counts side by side count the noun behind the second`() throws {
    try Reading.expect(
      "形成⟦21批⟧⟦173项⟧制度创新案例。", "制度创新案例 | level - 21 批 | 2025 actual exact", "制度创新案例 | level - 173 项 | 2025 actual exact")
  }

  @Test func `money that was named before counts no purpose`() throws {
    try Reading.expect("安排资金⟦35亿元⟧支持城市更新。", "安排资金 | level - 3500000000 CNY | 2025 actual exact")
  }
}
