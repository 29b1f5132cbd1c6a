import Testing

@Suite struct SentenceComposerToldInFullTests {
  @Test func `pupils of one kind of school`() throws {
    try Reading.expect(
      "全市有普通高中⟦86所⟧，招生⟦4.2万人⟧，在校生⟦12.6万人⟧，招生和在校生分别增长⟦2.1%⟧和⟦1.6%⟧。", in: .communique,
      "普通高中 | level - 86 所 | 2022 actual exact",
      "普通高中招生 | level - 42000 人 | 2022 actual exact",
      "普通高中在校生 | level - 126000 人 | 2022 actual exact",
      "普通高中招生 | change_rate yoy 2.1 % | 2022 actual exact",
      "普通高中在校生 | change_rate yoy 1.6 % | 2022 actual exact")
  }

  @Test func `names that nothing has told`() throws {
    try Reading.expect(
      "招生和在校生分别增长⟦2.1%⟧和⟦1.6%⟧。", in: .communique,
      "招生 | change_rate yoy 2.1 % | 2022 actual exact",
      "在校生 | change_rate yoy 1.6 % | 2022 actual exact")
  }
}
