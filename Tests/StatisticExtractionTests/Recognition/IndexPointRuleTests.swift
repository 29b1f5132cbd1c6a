import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct IndexPointRuleTests {
  @Test func `points of an index are what it moved by`() throws {
    try Reading.expect(
      "企业景气指数为⟦127.4⟧，比二季度下降⟦2.1点⟧。", "企业景气指数 | level - 127.4  | 2025 actual exact",
      "企业景气指数 | change_points since -2.1 pp | 2025 actual exact")
  }

  /// A text, where its number begins and where 点 stands, and whether 点 counts points.
  private static let points: [(text: String, number: Int, point: Int, counts: Bool)] = [
    ("上升1.8点，", 6, 9, true), ("下降约3点。", 9, 10, true), ("晚上9点，", 6, 7, false), ("提高一点，", 6, 9, false),
    ("上升2点建议", 6, 7, false),
  ]

  @Test(arguments: points) func `a time of day and a little are none`(
    text: String, number: Int, point: Int, counts: Bool
  ) {
    let bytes = Array(text.utf8)
    #expect(
      IndexPointRule.counts(bytes, number: number, pointAt: point, in: ByteRange(0, bytes.count)) == counts, "\(text)")
  }
}
