import Testing

@Suite struct SentenceComposerEarnedTests {
  @Test func `what each house earns`() throws {
    try Reading.expect(
      "去年，食用菌产业带动农户⟦1.2万户⟧，户均增收⟦4600元⟧。",
      "食用菌产业带动农户 | level - 12000 户 | 2025 actual exact",
      "食用菌产业带动农户户均增收 | level - 4600 CNY | 2025 actual exact")
  }

  @Test func `what each of them earns by something`() throws {
    try Reading.expect(
      "去年，民宿带动村民人均增收⟦3200元⟧。",
      "民宿带动村民人均增收 | level - 3200 CNY | 2025 actual exact")
  }

  @Test func `what came in more than before`() throws {
    try Reading.expect(
      "去年，财政总收入⟦86.2亿元⟧，比上年增收⟦5.3亿元⟧；农民人均纯收入⟦9860元⟧，增收⟦760元⟧。",
      "财政总收入 | level - 8620000000 CNY | 2025 actual exact",
      "财政总收入 | change_amount yoy 530000000 CNY | 2025 actual exact",
      "农民人均纯收入 | level - 9860 CNY | 2025 actual exact",
      "农民人均纯收入 | change_amount yoy 760 CNY | 2025 actual exact")
  }
}
