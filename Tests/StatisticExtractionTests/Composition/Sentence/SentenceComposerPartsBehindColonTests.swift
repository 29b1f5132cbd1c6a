import Testing

@Suite struct SentenceComposerPartsBehindColonTests {
  @Test func `residents behind a colon have the whole's name`() throws {
    for mark in ["，其中：", "。其中：", "，其中，"] {
      try Reading.expect(
        "居民人均可支配收入⟦30084元⟧\(mark)城镇居民⟦38846元⟧。", in: .communique,
        "居民人均可支配收入 | level - 30084 CNY | 2022 actual exact", "城镇居民人均可支配收入 | level - 38846 CNY | 2022 actual exact")
    }
  }

  @Test func `parts that are named in full keep their names`() throws {
    try Reading.expect(
      "居民人均可支配收入⟦30084元⟧，其中：城镇居民人均工资性收入⟦18846元⟧。", in: .communique,
      "居民人均可支配收入 | level - 30084 CNY | 2022 actual exact", "城镇居民人均工资性收入 | level - 18846 CNY | 2022 actual exact")
  }
}
