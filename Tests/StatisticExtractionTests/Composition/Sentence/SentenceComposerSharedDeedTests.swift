import Testing

@Suite struct SentenceComposerSharedDeedTests {
  @Test func `what the last ones did, those before them did too`() throws {
    try Reading.expect(
      "⟦8所⟧职业院校、⟦34个⟧专业群入选国家名单。",
      "入选国家名单职业院校 | level - 8 所 | 2025 actual exact", "入选国家名单专业群 | level - 34 个 | 2025 actual exact")
  }

  @Test func `an action before the first is its own`() throws {
    try Reading.expect(
      "完成⟦80个⟧薄弱村扶持和⟦10个⟧示范村创建。",
      "薄弱村扶持 | level - 80 个 | 2025 actual exact", "创建示范村 | level - 10 个 | 2025 actual exact")
  }
}
