import Testing

@Suite struct IndicatorNameResidentsTests {
  @Test func `both halves of the residents`() throws {
    try Reading.expect(
      "全体居民人均可支配收入⟦43260元⟧，增长⟦7.2%⟧；按常住地分，城镇居民⟦51230元⟧，农村居民⟦26310元⟧。", in: .communique,
      "全体居民人均可支配收入 | level - 43260 CNY | 2022 actual exact",
      "全体居民人均可支配收入 | change_rate yoy 7.2 % | 2022 actual exact",
      "城镇居民人均可支配收入 | level - 51230 CNY | 2022 actual exact",
      "农村居民人均可支配收入 | level - 26310 CNY | 2022 actual exact")
  }

  @Test func `residents who are counted`() throws {
    try Reading.expect(
      "全市城镇居民⟦126万人⟧。", in: .communique,
      "城镇居民 | level - 1260000 人 | 2022 actual exact")
  }
}
