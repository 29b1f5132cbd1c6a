import Testing

@Suite struct SentenceComposerIndustriesTests {
  @Test func `industries that commas part are names of a list`() throws {
    try Reading.expect(
      "信息传输、软件和信息技术服务业，租赁和商务服务业增加值分别增长⟦12%⟧和⟦7%⟧。",
      "信息传输、软件和信息技术服务业增加值 | change_rate yoy 12 % | 2025 actual exact",
      "租赁和商务服务业增加值 | change_rate yoy 7 % | 2025 actual exact")
  }

  @Test func `a list that has all its names in one clause takes none from before`() throws {
    try Reading.expect(
      "大力发展服务业，电子制造业、汽车制造业产值分别增长⟦9%⟧和⟦4%⟧。", "电子制造业产值 | change_rate yoy 9 % | 2025 actual exact",
      "汽车制造业产值 | change_rate yoy 4 % | 2025 actual exact")
  }
}
