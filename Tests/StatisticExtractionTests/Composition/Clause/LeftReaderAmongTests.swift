import Testing

@Suite struct LeftReaderAmongTests {
  @Test func `among so many`() throws {
    try Reading.expect(
      "全市出口⟦1175亿元⟧。五个区中仅萧山区出口实现正增长，增幅为⟦6.3%⟧。", in: .bulletin,
      "出口 | level - 117500000000 CNY | 2025-01/2025-09 actual exact",
      "出口 | change_rate yoy 6.3 % | 2025-01/2025-09 actual exact")
  }

  @Test func `how one stands among them is told`() throws {
    try Reading.expect(
      "全市出口⟦1175亿元⟧，增长⟦2.1%⟧，在11个设区市中排⟦第4位⟧。", in: .bulletin,
      "出口 | level - 117500000000 CNY | 2025-01/2025-09 actual exact",
      "出口 | change_rate yoy 2.1 % | 2025-01/2025-09 actual exact",
      "出口 | rank - 4 rank | 2025-01/2025-09 actual exact")
  }

  @Test func `but for one`() throws {
    try Reading.expect(
      "规模以上工业增加值增长⟦7.6%⟧。与上半年相比，除萧山区回落⟦0.3个百分点⟧外，其余各区均有提高。", in: .bulletin,
      "规模以上工业增加值 | change_rate yoy 7.6 % | 2025-01/2025-09 actual exact",
      "规模以上工业增加值 | change_points since -0.3 pp | 2025-01/2025-09 actual exact")
  }
}
