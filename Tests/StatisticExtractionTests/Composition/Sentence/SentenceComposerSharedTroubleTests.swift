import Testing

@Suite struct SentenceComposerSharedTroubleTests {
  @Test func `one trouble of several`() throws {
    try Reading.expect(
      "全年解决了⟦6.2万人⟧、⟦4.1万头⟧大牲畜的饮水困难。", in: .communique,
      "解决饮水困难的人口 | level - 62000 人 | 2022 actual exact",
      "解决饮水困难的大牲畜 | level - 41000 头 | 2022 actual exact")
  }

  @Test func `villages and the people in them`() throws {
    try Reading.expect(
      "新解决⟦20个⟧村、⟦1.8万人⟧的饮水安全问题。", in: .communique,
      "解决饮水安全问题的村 | level - 20 个 | 2022 actual exact",
      "解决饮水安全问题的人口 | level - 18000 人 | 2022 actual exact")
  }

  @Test func `what was done stands last`() throws {
    try Reading.expect(
      "工程使⟦2.5万人⟧、⟦3万头⟧大牲畜的饮水困难得到解决。", in: .communique,
      "解决饮水困难的人口 | level - 25000 人 | 2022 actual exact",
      "解决饮水困难的大牲畜 | level - 30000 头 | 2022 actual exact")
  }

  @Test func `no 的 says where the nouns end`() throws {
    try Reading.expect(
      "缓解了⟦12万人⟧和⟦9万头⟧牲畜饮水困难。", in: .communique,
      "缓解饮水困难的人口 | level - 120000 人 | 2022 actual exact",
      "缓解饮水困难的牲畜 | level - 90000 头 | 2022 actual exact")
  }

  @Test func `counts without a trouble keep their nouns`() throws {
    try Reading.expect(
      "全市新建了⟦20个⟧村卫生室、⟦18个⟧文化站。", in: .communique,
      "新建村卫生室 | level - 20 个 | 2022 actual exact",
      "新建文化站 | level - 18 个 | 2022 actual exact")
  }
}
