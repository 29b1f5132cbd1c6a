import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct MiddleDotTests {
  /// The point that the dot of a text stands for; nil where it is none.
  private func point(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let offset = bytes.indices.first(where: { MiddleDot.length(at: $0, in: bytes) > 0 }) else { return nil }
    return MiddleDot.decimalPoint(at: offset, length: MiddleDot.length(at: offset, in: bytes), in: bytes)?.string
  }

  @Test(arguments: [("增长6·5%", "."), ("增长６・５％", "."), ("百分之一一三·一五", "点"), ("增长二•五倍", "点"), ("二·四亿元", "点")])
  func `a dot within a number is its decimal point`(text: String, expected: String) {
    #expect(point(text) == expected)
  }

  @Test(arguments: ["一二·九运动", "五·四运动", "阿·托尔斯泰", "6·街道", "·5%"])
  func `a dot within a name is none`(text: String) { #expect(point(text) == nil) }
}
