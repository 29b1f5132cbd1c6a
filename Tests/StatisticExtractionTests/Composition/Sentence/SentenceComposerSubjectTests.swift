import Testing

@Suite struct SentenceComposerSubjectTests {
  @Test func `a phrase that is over leaves the next one its subject`() throws {
    try Reading.expect("强化政策引导、新设企业⟦620家⟧。", "新设企业 | level - 620 家 | 2025 actual exact")
    try Reading.expect("转移支付规模大幅增加、专项项目减少⟦三分之一⟧。", "专项项目 | change_rate yoy -33.33 % | 2025 actual exact")
    try Reading.expect("推进土地改革、确权面积超过⟦62万亩⟧。", "确权面积 | level - 620000 亩 | 2025 actual over")
  }

  @Test func `the first of its kind says nothing of the amount`() throws {
    try Reading.expect("河阳港成为全省首个年吞吐量超过⟦3000万吨⟧的港口。", "河阳港年吞吐量 | level - 30000000 吨 | 2025 actual over")
  }

  @Test func `a verb between owner and amount is no part of the name`() throws {
    try Reading.expect("规模以上工业企业实现利润总额⟦18亿元⟧。", "规模以上工业企业利润总额 | level - 1800000000 CNY | 2025 actual exact")
    try Reading.expect("以旧换新带动家电零售额⟦26亿元⟧。", "家电零售额 | level - 2600000000 CNY | 2025 actual exact")
    try Reading.expect("烟酒类消费受到节日因素影响增长⟦8.2%⟧。", "烟酒类消费 | change_rate yoy 8.2 % | 2025 actual exact")
  }

  @Test func `examples before 等`() throws {
    try Reading.expect("新增河阳学院等高校⟦3所⟧。", "新增高校 | level - 3 所 | 2025 actual exact")
    try Reading.expect("农副产品、医药原料等合计进口⟦42亿元⟧。", "农副产品、医药原料等进口 | level - 4200000000 CNY | 2025 actual exact")
    try Reading.expect("举办购物节等活动⟦260场⟧。", "举办购物节等活动 | level - 260 场 | 2025 actual exact")
  }

  @Test func `what the money was for`() throws {
    try Reading.expect("筹措⟦8亿元⟧实施安居工程。", "安居工程筹措资金 | level - 800000000 CNY | 2025 actual exact")
    try Reading.expect("市财政安排⟦6亿元⟧，支持科技创新。", "市财政支持科技创新资金 | level - 600000000 CNY | 2025 actual exact")
  }

  @Test func `a class named by its examples stays whole`() throws {
    try Reading.expect("制造业等行业新设企业⟦1.2万家⟧。", "制造业等行业新设企业 | level - 12000 家 | 2025 actual exact")
    try Reading.expect("高等院校招生⟦3.2万人⟧。", "高等院校招生 | level - 32000 人 | 2025 actual exact")
  }

  @Test func `the office that did it is no part of the name`() throws {
    try Reading.expect("市绿化局新辟绿地⟦6.3万平方米⟧。", "新辟绿地 | level - 63000 平方米 | 2025 actual exact")
    try Reading.expect(
      "市属企业投资布局新兴产业⟦50亿元⟧以上。", "市属企业投资布局新兴产业 | level - 5000000000 CNY | 2025 actual over")
  }
}
