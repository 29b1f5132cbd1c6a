import Testing

@Suite struct SubjectListOwnerTests {
  @Test func `what a zone has is its own`() throws {
    try Reading.expect(
      "经济开发区工业增加值、税收收入分别增长⟦12.5%⟧和⟦8.2%⟧。",
      "经济开发区工业增加值 | change_rate yoy 12.5 % | 2025 actual exact",
      "经济开发区税收收入 | change_rate yoy 8.2 % | 2025 actual exact")
  }

  @Test func `what firms trade is their own`() throws {
    try Reading.expect(
      "民营企业进出口、出口分别增长⟦12.5%⟧和⟦8.2%⟧。",
      "民营企业进出口 | change_rate yoy 12.5 % | 2025 actual exact",
      "民营企业出口 | change_rate yoy 8.2 % | 2025 actual exact")
  }

  @Test func `an amount of all is no firm's`() throws {
    try Reading.expect(
      "规模以上工业企业利润、固定资产投资分别增长⟦5.2%⟧和⟦6.1%⟧。",
      "规模以上工业企业利润 | change_rate yoy 5.2 % | 2025 actual exact",
      "固定资产投资 | change_rate yoy 6.1 % | 2025 actual exact")
  }
}
