import Testing

@Suite struct SentenceComposerStatedTests {
  @Test func `each rule sees what the ones before it made of the statement`() throws {
    try Reading.expect(
      "规模以上工业增加值增长⟦6.2%⟧、增速居全省⟦第3位⟧，占生产总值的⟦31%⟧。", "规模以上工业增加值 | change_rate yoy 6.2 % | 2025 actual exact",
      "规模以上工业增加值增速 | rank - 3 rank | 2025 actual exact",
      "规模以上工业增加值占生产总值的比重 | share - 31 % | 2025 actual exact")
  }

  @Test func `what came about in a place goes on behind 、`() throws {
    try Reading.expect(
      "园区新增企业⟦120家⟧、项目⟦35个⟧。", "园区新增企业 | level - 120 家 | 2025 actual exact",
      "园区新增项目 | level - 35 个 | 2025 actual exact")
  }
}
