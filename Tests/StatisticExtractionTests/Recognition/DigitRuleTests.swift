import Testing

@Suite struct DigitRuleTests {
  @Test func `a number in two parts is one number`() throws {
    try Reading.expect("全市移动电话用户达⟦1亿2千多万户⟧。", "移动电话用户 | level - 120000000 户 | 2025 actual over")
    try Reading.expect("全市信贷规模达⟦3万2150亿元⟧。", "信贷规模 | level - 3215000000000 CNY | 2025 actual exact")
  }

  @Test func `a second counter in brackets belongs to the unit`() throws {
    try Reading.expect("新造机床⟦42万台（套）⟧。", "新造机床 | level - 420000 台（套） | 2025 actual exact")
  }

  @Test func `a sign behind a word belongs to the number`() throws {
    try Reading.expect("人口自然增长率⟦-0.86‰⟧。", "人口自然增长率 | level - -0.86 ‰ | 2025 actual exact")
  }

  @Test func `a bar makes a fraction behind a word that says so, and nothing else`() throws {
    try Reading.expect("民营企业纳税占全市的⟦2/5⟧。", "民营企业纳税占全市的比重 | share - 40 % | 2025 actual exact")
    try Reading.expect("3/4楼层已完成装修。")
  }

  @Test func `a word that only begins like a unit leaves the number its own`() throws {
    try Reading.expect("经济总量迈上⟦3万亿⟧台阶。", "经济总量 | level - 3000000000000 CNY | 2025 actual over")
  }

  @Test func `names, formulas, sizes and times of day state nothing`() throws {
    try Reading.expect("河阳地铁12号线通车运营。")
    try Reading.expect("8+6产业体系加快形成。")
    try Reading.expect("4×100米接力赛在河阳举行。")
    try Reading.expect("会议于14时30分开始。")
  }
}
