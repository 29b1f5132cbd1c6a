import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct GroupedNumeralTests {
  /// The number that a text begins with, and how many characters it has.
  private func read(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    return GroupedNumeral.read(bytes, at: 0, to: bytes.count).map { "\($0.value.decimal) \($0.end / 3)" }
  }

  @Test(arguments: [
    ("一四、一九二个", "14192 6"), ("二、七四七、〇八六亿元", "2747086 9"), ("九、三六〇", "9360 5"), ("五、〇〇〇万人", "5000 5"),
  ])
  func `groups of three are one number`(text: String, expected: String) { #expect(read(text) == expected) }

  @Test(arguments: ["一、二", "一、二三", "一四、一九二五个", "二、一三八、八二二六亿元", "三、一百个", "一二三四、五六七"])
  func `other digits between commas are numbers of their own`(text: String) { #expect(read(text) == nil) }

  @Test func `a number in groups is counted`() throws {
    try Reading.expect("全省合作社达到⟦一四、一九二个⟧。", "合作社 | level - 14192 个 | 2025 actual exact")
  }
}
