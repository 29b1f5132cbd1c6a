import Testing

@Suite struct SentenceComposerBoundedTests {
  @Test func `firms that are counted by what they reach are named with it in front`() throws {
    try Reading.expect(
      "乡村企业产值过百万元的有⟦428家⟧，过千万元的⟦15家⟧。", in: .news, "产值过百万元的乡村企业 | level - 428 家 | 2023 actual exact",
      "产值过千万元的乡村企业 | level - 15 家 | 2023 actual exact")
  }
}
