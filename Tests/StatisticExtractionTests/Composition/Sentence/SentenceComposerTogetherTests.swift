import Testing

@Suite struct SentenceComposerTogetherTests {
  @Test func `as many as were told of`() throws {
    try Reading.expect(
      "对欧盟、东盟进出口增长⟦24.1%⟧和⟦18.7%⟧，对美国下降⟦4.6%⟧，三者合计占全市外贸总值的⟦49.8%⟧。", in: .bulletin,
      "对欧盟进出口 | change_rate yoy 24.1 % | 2025-01/2025-09 actual exact",
      "对东盟进出口 | change_rate yoy 18.7 % | 2025-01/2025-09 actual exact",
      "对美国进出口 | change_rate yoy -4.6 % | 2025-01/2025-09 actual exact",
      "对欧盟、东盟和美国进出口占全市外贸总值的比重 | share - 49.8 % | 2025-01/2025-09 actual exact")
  }

  @Test func `their sum`() throws {
    try Reading.expect(
      "陶瓷、家具和铝型材出口额依次为⟦142.6亿元⟧、⟦118.3亿元⟧和⟦47.5亿元⟧，三者合计⟦308.4亿元⟧。", in: .bulletin,
      "陶瓷出口额 | level - 14260000000 CNY | 2025-01/2025-09 actual exact",
      "家具出口额 | level - 11830000000 CNY | 2025-01/2025-09 actual exact",
      "铝型材出口额 | level - 4750000000 CNY | 2025-01/2025-09 actual exact",
      "陶瓷、家具和铝型材出口额合计 | level - 30840000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `the first ones, and the latter`() throws {
    try Reading.expect(
      "鞋类、服装、石材分别出口⟦151.6亿元⟧、⟦138.4亿元⟧和⟦67.2亿元⟧，前两者增长⟦6.8%⟧和⟦15.2%⟧，后者下降⟦4.5%⟧。", in: .bulletin,
      "鞋类出口 | level - 15160000000 CNY | 2025-01/2025-09 actual exact",
      "服装出口 | level - 13840000000 CNY | 2025-01/2025-09 actual exact",
      "石材出口 | level - 6720000000 CNY | 2025-01/2025-09 actual exact",
      "鞋类出口 | change_rate yoy 6.8 % | 2025-01/2025-09 actual exact",
      "服装出口 | change_rate yoy 15.2 % | 2025-01/2025-09 actual exact",
      "石材出口 | change_rate yoy -4.5 % | 2025-01/2025-09 actual exact")
  }

  @Test func `places, the first of which has the row`() throws {
    try Reading.expect(
      "萧山区进出口⟦738.5亿元⟧，余杭区⟦601.2亿元⟧，两区合计占全市逾⟦七成⟧。", in: .bulletin,
      "进出口 | level - 73850000000 CNY | 2025-01/2025-09 actual exact",
      "进出口 | level - 60120000000 CNY | 2025-01/2025-09 actual exact",
      "萧山区和余杭区进出口占全市的比重 | share - 70 % | 2025-01/2025-09 actual over")
  }

  @Test func `the sum of a list`() throws {
    try Reading.expect(
      "电子信息、医药两个行业增加值分别增长⟦32.7%⟧、⟦18.9%⟧，合起来拉动规模工业增长⟦2.1个百分点⟧。", in: .bulletin,
      "电子信息行业增加值 | change_rate yoy 32.7 % | 2025-01/2025-09 actual exact",
      "医药行业增加值 | change_rate yoy 18.9 % | 2025-01/2025-09 actual exact",
      "电子信息和医药行业增加值拉动规模工业增长 | contribution - 2.1 pp | 2025-01/2025-09 actual exact")
  }

  @Test func `as many as rank are all of them`() throws {
    try Reading.expect(
      "鞋类、服装、石材出口居前三位，分别为⟦151.6亿元⟧、⟦138.4亿元⟧和⟦67.2亿元⟧。", in: .bulletin,
      "鞋类出口 | level - 15160000000 CNY | 2025-01/2025-09 actual exact",
      "服装出口 | level - 13840000000 CNY | 2025-01/2025-09 actual exact",
      "石材出口 | level - 6720000000 CNY | 2025-01/2025-09 actual exact")
  }

  @Test func `of the first place`() throws {
    let (extraction, _, _) = try Reading.extract(
      "萧山区进出口738.5亿元，余杭区601.2亿元，两区合计占全市逾七成。", in: .bulletin)
    #expect(extraction.statistics.map { $0.region?.description } == ["330109", "330110", "330109"])
  }

  /// However great a rank is, it is no count of names.
  @Test func `a rank of any size`() throws {
    for rank in ["99999999999999999999", "9999999999999亿"] {
      let (extraction, _, _) = try Reading.extract("鞋类、服装出口居前\(rank)位，分别为5亿元和6亿元。", in: .bulletin)
      #expect(extraction.statistics.suffix(2).map(\.text) == ["5亿元", "6亿元"])
    }
  }
}
