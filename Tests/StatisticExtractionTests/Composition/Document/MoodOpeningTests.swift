import Testing

@Suite struct MoodOpeningTests {
  @Test func `a year opened within several`() throws {
    try Reading.expect(
      "五年来，全市投资年均增长⟦6.1%⟧。\n2025年，我们克服种种困难，实现了适度增长。\n工业稳步回升。预算内工业企业实现利税⟦23.4亿元⟧，下降⟦4.6%⟧。\n", in: .fiveYears,
      "投资 | change_rate cagr 6.1 % | 2021/2025 actual exact",
      "预算内工业企业实现利税 | level - 2340000000 CNY | 2025 actual exact",
      "预算内工业企业实现利税 | change_rate yoy -4.6 % | 2025 actual exact")
  }

  @Test func `a paragraph with numbers is the year alone`() throws {
    try Reading.expect(
      "2025年，全市利税⟦23.4亿元⟧，下降⟦4.6%⟧。\n累计建成公路⟦320公里⟧。\n", in: .fiveYears,
      "利税 | level - 2340000000 CNY | 2025 actual exact",
      "利税 | change_rate yoy -4.6 % | 2025 actual exact",
      "建成公路 | level - 320 公里 | 2021/2025 actual exact")
  }
}
