import Testing

@Suite struct SentenceComposerNoStatisticTests {
  @Test func `spans of time and meetings`() throws {
    try Reading.expect("企业连续6年盈利，利润达⟦3.6亿元⟧。", "利润 | level - 360000000 CNY | 2025 actual exact")
    try Reading.expect("召开五届三次全会。")
  }

  @Test func `bounds and sizes inside a name`() throws {
    try Reading.expect("年销售收入2亿元以上企业⟦126家⟧。", "年销售收入2亿元以上企业 | level - 126 家 | 2025 actual exact")
    try Reading.expect("3岁以下婴幼儿托位达⟦1.6万个⟧。", "3岁以下婴幼儿托位 | level - 16000 个 | 2025 actual exact")
    try Reading.expect("1000吨级泊位建成⟦12个⟧。", "1000吨级泊位建成 | level - 12 个 | 2025 actual exact")
  }

  @Test func `of how many a rate is, per how many, and who met`() throws {
    try Reading.expect("31个大城市调查失业率为⟦5.1%⟧。", "31个大城市调查失业率 | level - 5.1 % | 2025 actual exact")
    try Reading.expect("每10万人拥有律师⟦48名⟧。", "每10万人拥有律师 | level - 48 名 | 2025 actual exact")
    try Reading.expect("空气质量跻身全国168个重点城市前列。")
    try Reading.expect("120多名来自各县的代表出席会议。")
  }

  @Test func `what is measured in time or bounds a count stays`() throws {
    try Reading.expect("平均预期寿命达⟦81.2岁⟧。", "平均预期寿命 | level - 81.2 岁 | 2025 actual exact")
    try Reading.expect("收费期限为⟦20年⟧。", "收费期限 | level - 20 年 | 2025 actual exact")
    try Reading.expect("培育⟦50家⟧以上骨干企业。", "培育骨干企业 | level - 50 家 | 2025 actual over")
  }

  @Test func `a step of tonnes is stood on`() throws {
    try Reading.expect("原煤产量则迈上⟦8000万吨⟧台阶。", "原煤产量 | level - 80000000 吨 | 2025 actual over")
  }
}
