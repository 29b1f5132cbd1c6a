import Testing

@Suite struct SentenceComposerDistanceTests {
  @Test func `the distance to another place or group`() throws {
    try Reading.expect("服务消费占比较苏州低近⟦4个百分点⟧。", "服务消费占比 | gap - -4 pp | 2025 actual under")
    try Reading.expect("居民人均消费支出比湖州少⟦3200元⟧。", "居民人均消费支出 | gap - -3200 CNY | 2025 actual exact")
    try Reading.expect("每吨成本比先进企业高⟦三成⟧。", "每吨成本 | gap - 30 % | 2025 actual exact")
  }

  @Test func `the distance to itself at another time is a change`() throws {
    try Reading.expect("鲜菜价格比上年低⟦一成⟧。", "鲜菜价格 | change_rate yoy -10 % | 2025 actual exact")
    try Reading.expect("药品价格比当初低⟦八成⟧。", "药品价格 | change_rate since -80 % | 2025 actual exact")
    try Reading.expect(
      "全市出口⟦62亿美元⟧，比上年增长⟦4.1%⟧，但仍比2021年低⟦6.3%⟧。", "出口 | level - 6200000000 USD | 2025 actual exact",
      "出口 | change_rate yoy 4.1 % | 2025 actual exact", "出口 | change_rate since -6.3 % | 2025 actual exact")
  }
}
