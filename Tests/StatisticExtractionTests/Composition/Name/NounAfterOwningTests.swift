import Testing

@Suite struct NounAfterOwningTests {
  @Test func `what so many of them have`() throws {
    try Reading.expect(
      "⟦28.4%⟧的村有幼儿园、托儿所，⟦74.1%⟧的乡镇有商品交易市场。", in: .communique,
      "有幼儿园、托儿所的村占比 | share - 28.4 % | 2022 actual exact",
      "有商品交易市场的乡镇占比 | share - 74.1 % | 2022 actual exact")
  }

  @Test func `what they have is no number`() throws {
    try Reading.expect(
      "2022年，⟦62.5%⟧的企业用工增加。", in: .communique,
      "企业用工增加占比 | share - 62.5 % | 2022 actual exact")
  }

  @Test func `what they have ends with the paragraph`() throws {
    let rows = try Reading.extract("全市28.4%的村有幼儿园\n\n上述数据来自普查", in: .communique, region: "330100").extraction.statistics
    #expect(rows.map(\.indicator) == ["有幼儿园的村占比"])
  }
}
