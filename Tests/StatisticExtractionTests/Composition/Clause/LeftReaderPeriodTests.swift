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

  @Test func `a time told by what happened then`() throws {
    try Reading.expect(
      "床位从2015年建院之初的⟦120张⟧增加到目前的⟦360张⟧。", "床位 | level - 120 张 | 2015 actual exact",
      "床位 | level - 360 张 | 2025 actual exact")
  }

  @Test func `what each did more than before`() throws {
    try Reading.expect(
      "铁路平均每天装车⟦5.3万辆⟧，比上年每天多装⟦4100辆⟧。", "铁路平均每天装车 | level - 53000 辆 | 2025 actual exact",
      "铁路平均每天装车 | change_amount yoy 4100 辆 | 2025 actual exact")
  }
}
