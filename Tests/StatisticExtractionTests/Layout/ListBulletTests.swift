import Testing

@testable import StatisticExtraction

@Suite struct ListBulletTests {
  private func length(_ text: String) -> Int { ListBullet.at(0, Array(text.utf8)) }

  @Test func `marks that open an item`() {
    #expect(length("●出口增长5%") == 3)
    #expect(length("———出口增长5%") == 9)
    #expect(length("◆◆出口") == 6)
  }

  @Test func `text and numbers are no marks`() {
    #expect(length("出口增长5%") == 0)
    #expect(length("-5%") == 0)
    #expect(length("") == 0)
  }

  @Test func `the time that a list opened with goes for all of it`() throws {
    try Reading.expect(
      "报告指出：\n●2022年全市出口增长⟦5%⟧；\n●进口增长⟦3%⟧。", in: .news, "出口 | change_rate yoy 5 % | 2022 actual exact",
      "进口 | change_rate yoy 3 % | 2022 actual exact")
  }

  @Test func `targets that a list states`() throws {
    try Reading.expect(
      "全市稳中求进。\n会议提出，今年的主要预期目标是：\n◆生产总值增长⟦5%⟧；\n◆出口增长⟦3%⟧。", in: .news,
      "生产总值 | change_rate yoy 5 % | 2023 target exact",
      "出口 | change_rate yoy 3 % | 2023 target exact")
  }
}
