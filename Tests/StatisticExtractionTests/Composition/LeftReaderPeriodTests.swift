import Testing

@Suite struct LeftReaderPeriodTests {
  @Test func `a year that is told of before it is compared with`() throws {
    try Reading.expect("全市粮食产量比大丰收的上年减少⟦3.6%⟧。", "粮食产量 | change_rate yoy -3.6 % | 2025 actual exact")
    try Reading.expect("工业总产值比改革以前的1978年增长⟦一点一倍⟧。", "工业总产值 | multiple since 2.1 times | 2025 actual exact")
  }

  @Test func `a time between a name and its amount`() throws {
    try Reading.expect("化学肥料前11个月的产量增长⟦5.2%⟧。", "化学肥料产量 | change_rate yoy 5.2 % | 2025-01/2025-11 actual exact")
    try Reading.expect("对外贸易去年顺差⟦18亿美元⟧。", in: .targets, "对外贸易顺差 | level - 1800000000 USD | 2025 actual exact")
  }
}
