import Testing

@Suite struct NounAfterTroubleTests {
  @Test func `the trouble says which people are counted`() throws {
    try Reading.expect("解决⟦86万⟧农村人口饮水安全问题。", "解决饮水安全问题的农村人口 | level - 860000 人 | 2025 actual exact")
    try Reading.expect("解决了⟦1.6万户⟧低收入家庭住房困难。", "解决住房困难的低收入家庭 | level - 16000 户 | 2025 actual exact")
    try Reading.expect("缓解⟦5000个⟧五保户的住房难问题。", "缓解住房难问题的五保户 | level - 5000 个 | 2025 actual exact")
  }

  @Test func `a place behind the verb stays with the people`() throws {
    try Reading.expect("改善山区⟦3万户⟧农民住房条件。", "改善住房条件的山区农民 | level - 30000 户 | 2025 actual exact")
  }

  @Test func `without people the object is what is counted`() throws {
    try Reading.expect("解决⟦26个⟧历史遗留问题。", "解决历史遗留问题 | level - 26 个 | 2025 actual exact")
  }
}
