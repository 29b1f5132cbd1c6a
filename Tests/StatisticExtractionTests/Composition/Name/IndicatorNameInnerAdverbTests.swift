import Testing

@testable import StatisticExtraction

@Suite struct IndicatorNameInnerAdverbTests {
  /// A name and what is left of it.
  private static let names: [(String, String)] = [
    ("园区已聚集企业", "园区聚集企业"), ("三资企业已开业", "三资企业开业"), ("来自已落户企业的投资", "来自已落户企业的投资"), ("两条线共运送乘客", "两条线运送乘客"),
    ("卫生机构共有床位", "卫生机构床位"), ("公共充电桩", "公共充电桩"), ("稻虾共作面积", "稻虾共作面积"), ("快递业务量日均", "快递日均业务量"),
    ("地铁两条线共运送乘客日均", "地铁两条线日均运送乘客"), ("高等学校去年招生", "高等学校招生"), ("种植面积目前", "种植面积"), ("增速比去年同期", "增速比去年同期"),
    ("几所院校也录取", "几所院校录取"), ("经济总量仅占全国的比重", "经济总量占全国的比重"), ("集装箱船只", "集装箱船只"), ("新增城镇就业", "新增城镇就业"),
  ]

  @Test(arguments: names) func `adverbs between who did it and what was done`(name: String, left: String) {
    #expect(IndicatorName.withoutInnerAdverbs(Array(name.utf8)).string == left)
  }
}
