import Testing

@Suite struct SentenceComposerPlannedTests {
  @Test func `a plan and how much of it was reached`() throws {
    try Reading.expect(
      "财政支出完成调整预算⟦126亿元⟧的⟦97.2%⟧。", "财政支出 | level - 12600000000 CNY | 2025 target exact",
      "财政支出 | completion - 97.2 % | 2025 actual exact")
    try Reading.expect(
      "实际利用外资完成目标任务⟦6亿美元⟧的⟦83.5%⟧。", "实际利用外资 | level - 600000000 USD | 2025 target exact",
      "实际利用外资 | completion - 83.5 % | 2025 actual exact")
  }

  @Test func `what grew is what was planned`() throws {
    try Reading.expect(
      "一般公共预算支出完成年初预算⟦160亿元⟧的⟦98.2%⟧，增长⟦6.1%⟧。", "一般公共预算支出 | level - 16000000000 CNY | 2025 target exact",
      "一般公共预算支出 | completion - 98.2 % | 2025 actual exact", "一般公共预算支出 | change_rate yoy 6.1 % | 2025 actual exact")
  }

  @Test func `an amount that reached a plan is no plan`() throws {
    try Reading.expect(
      "税收收入⟦86亿元⟧，完成计划的⟦102.6%⟧。", "税收收入 | level - 8600000000 CNY | 2025 actual exact",
      "税收收入 | completion - 102.6 % | 2025 actual exact")
  }

  @Test func `a plan of the year is of the whole year`() throws {
    try Reading.expect(
      "财政支出完成年初预算⟦126亿元⟧的⟦72.2%⟧。", in: .bulletin, "财政支出 | level - 12600000000 CNY | 2025 target exact",
      "财政支出 | completion - 72.2 % | 2025-01/2025-09 actual exact")
  }
}
