import Testing

@Suite struct TablePlaceTests {
  @Test func `the whole by any word for it`() throws {
    try Reading.expect(
      "表1　2022年各地粮食产量　单位：万吨\n地区\t产量\n全　省\t⟦620.5⟧\n萧山区\t⟦12.6⟧\n", in: .communique,
      "产量 | level - 6205000 吨 | 2022 actual exact",
      "产量 | level - 126000 吨 | 2022 actual exact")
  }

  @Test func `the province, a city beside, and a part`() throws {
    let (extraction, _, _) = try Reading.extract(
      "表1　2022年各地粮食产量　单位：万吨\n地区\t产量\n全省\t620.5\n宁波市\t52.6\n萧山区\t12.6\n合计\t620.5\n", in: .communique)
    #expect(extraction.statistics.map { $0.region?.description } == ["330000", "330200", "330109", "330100"])
  }
}
