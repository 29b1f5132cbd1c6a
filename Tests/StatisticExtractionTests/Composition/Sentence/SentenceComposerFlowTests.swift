import EconomyModel
import Testing

@Suite struct SentenceComposerFlowTests {
  @Test func `what came about in five years is of all of them`() throws {
    try Reading.expect("新建医院⟦36家⟧。", in: .fiveYears, "新建医院 | level - 36 家 | 2021/2025 actual exact")
    try Reading.expect("城镇新增就业⟦62万人⟧。", in: .fiveYears, "城镇新增就业 | level - 620000 人 | 2021/2025 actual exact")
    try Reading.expect("发放小额贷款⟦86亿元⟧。", in: .fiveYears, "发放小额贷款 | level - 8600000000 CNY | 2021/2025 actual exact")
    try Reading.expect("举办国际赛事⟦36场⟧。", in: .fiveYears, "举办国际赛事 | level - 36 场 | 2021/2025 actual exact")
  }

  @Test func `what stands at the end is of the last year`() throws {
    try Reading.expect("全市拥有三甲医院⟦12家⟧。", in: .fiveYears, "三甲医院 | level - 12 家 | 2025 actual exact")
    try Reading.expect("登记在册企业⟦62万户⟧。", in: .fiveYears, "登记在册企业 | level - 620000 户 | 2025 actual exact")
    try Reading.expect("绿氢产能近⟦6万吨⟧。", in: .fiveYears, "绿氢产能 | level - 60000 吨 | 2025 actual under")
  }

  @Test func `so much in each year`() throws {
    try Reading.expect("每年新增就业⟦12万人⟧。", in: .fiveYears, "每年新增就业 | level - 120000 人 | 2021/2025 actual exact")
    try Reading.expect("年接待游客超过⟦6000万人次⟧。", in: .fiveYears, "年接待游客 | level - 60000000 人次 | 2025 actual over")
  }

  @Test func `a total is of the end, an end of a change too`() throws {
    try Reading.expect("高新技术企业总数达⟦3600家⟧。", in: .fiveYears, "高新技术企业总数 | level - 3600 家 | 2025 actual exact")
    try Reading.expect(
      "人均受教育年限从⟦10.2年⟧提高到⟦11.4年⟧。", in: .fiveYears, "人均受教育年限 | level - 10.2 年 | 2020 actual exact",
      "人均受教育年限 | level - 11.4 年 | 2025 actual exact")
  }

  @Test func `a rank is where one stands at the end`() throws {
    try Reading.expect("综合实力位居全省⟦前三⟧。", in: .fiveYears, "综合实力 | rank - 3 rank | 2025 actual under")
  }

  @Test func `graduates of all the years`() throws {
    try Reading.expect("高校毕业生留省就业超过⟦66万人⟧。", in: .fiveYears, "高校毕业生留省就业 | level - 660000 人 | 2021/2025 actual over")
  }

  @Test func `what came about in all below a heading that names a plan beside the year is of the plan`() throws {
    let head = "政府工作报告\n（2021年1月24日）\n一、2020年和“十三五”工作回顾\n"
    let text = "能耗累计下降18.6%，用水量下降2%。累计减贫581万人。5G用户累计达到860万户。\n"
    let source = SourceText(bytes: Array((head + text).utf8), name: "t.txt")
    #expect(
      try Reading.extractor.get().extract(source).statistics.map {
        "\($0.text) \($0.basis?.rawValue ?? "-") \($0.period?.notation ?? "-")"
      } == ["18.6% since 2016/2020", "2% yoy 2020", "581万人 - 2016/2020", "860万户 - 2020"])
  }
}
