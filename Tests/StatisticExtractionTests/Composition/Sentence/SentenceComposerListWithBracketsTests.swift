import Testing

@Suite struct SentenceComposerListWithBracketsTests {
  @Test func `changes in brackets are of the amounts before them`() throws {
    try Reading.expect(
      "城镇、农村居民人均可支配收入分别达到⟦52316元⟧（增长⟦4.8%⟧）、⟦28614元⟧（增长⟦6.7%⟧）。", in: .communique,
      "城镇居民人均可支配收入 | level - 52316 CNY | 2022 actual exact", "城镇居民人均可支配收入 | change_rate yoy 4.8 % | 2022 actual exact",
      "农村居民人均可支配收入 | level - 28614 CNY | 2022 actual exact", "农村居民人均可支配收入 | change_rate yoy 6.7 % | 2022 actual exact")
  }

  @Test func `a number in brackets behind one amount is of it alone`() throws {
    try Reading.expect(
      "出口⟦36亿元⟧（增长⟦4.8%⟧），进口⟦28亿元⟧。", in: .communique, "出口 | level - 3600000000 CNY | 2022 actual exact",
      "出口 | change_rate yoy 4.8 % | 2022 actual exact", "进口 | level - 2800000000 CNY | 2022 actual exact")
  }
}
