import Testing

@Suite struct LeftReaderCauseTests {
  @Test func `what a name suffered is no part of it`() throws {
    try Reading.expect("出口受订单减少影响下降⟦4.1%⟧。", "出口 | change_rate yoy -4.1 % | 2025 actual exact")
    // 接受 and 享受 are words of their own.
    try Reading.expect("接受职业培训人数增长⟦6%⟧。", "接受职业培训人数 | change_rate yoy 6 % | 2025 actual exact")
  }

  @Test func `under what circumstances is no part of it either`() throws {
    try Reading.expect("税收收入在落实减税政策后仍增长⟦3.2%⟧。", "税收收入 | change_rate yoy 3.2 % | 2025 actual exact")
  }

  @Test func `who let it come about stands before the name`() throws {
    try Reading.expect("河道整治使水质达标率提高到⟦96%⟧。", "水质达标率 | level - 96 % | 2025 actual exact")
    try Reading.expect("土地出让收入达到⟦36亿元⟧。", "土地出让收入 | level - 3600000000 CNY | 2025 actual exact")
  }

  @Test func `a reason with a verb of its own is no subject`() throws {
    try Reading.expect(
      "财政收入⟦330亿元⟧，因退税政策集中兑现下降⟦6.2%⟧。", "财政收入 | level - 33000000000 CNY | 2025 actual exact",
      "财政收入 | change_rate yoy -6.2 % | 2025 actual exact")
    try Reading.expect("因病致贫人口下降⟦6.2%⟧。", "因病致贫人口 | change_rate yoy -6.2 % | 2025 actual exact")
  }
}
