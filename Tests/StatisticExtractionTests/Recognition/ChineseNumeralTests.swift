import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct ChineseNumeralTests {
  @Test(arguments: [
    ("二十一点七", 21.7), ("一亿四千万", 140_000_000), ("八万九千四百零四", 89404), ("十五", 15), ("三百六十", 360),
    ("两千零三十亿", 203_000_000_000), ("一千一百二十", 1120), ("零点五", 0.5), ("一百零八", 108), ("二〇二五", 2025),
    ("十四万六千", 146_000), ("五", 5),
  ])
  func `numerals are read to their value`(text: String, value: Double) throws {
    let bytes = Array(text.utf8)
    let reading = try #require(ChineseNumeral.read(bytes, at: 0, to: bytes.count))
    #expect(reading.end == bytes.count)
    #expect(reading.value.double == value)
  }

  /// An independent way to write a number, from the highest place down.
  private func written(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    func group(_ value: Int) -> String {
      var text = ""
      var skipped = false
      for (scale, word) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = value / scale % 10
        if digit == 0 {
          skipped = !text.isEmpty
        } else {
          text += (skipped ? "零" : "") + digits[digit] + word
          skipped = false
        }
      }
      return text
    }
    if number >= 10000 {
      let rest = number % 10000
      return group(number / 10000) + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + group(rest))
    }
    return group(number)
  }

  @Test func `all numbers up to a million in steps read back`() {
    for number in Array(1...2500) + stride(from: 2503, to: 1_000_000, by: 997) {
      let bytes = Array(written(number).utf8)
      let reading = ChineseNumeral.read(bytes, at: 0, to: bytes.count)
      #expect(reading?.value.double == Double(number), "\(written(number))")
      #expect(reading?.end == bytes.count)
    }
  }

  @Test func `the place of the last word said is the precision`() throws {
    let bytes = Array("一亿四千万".utf8)
    #expect(ChineseNumeral.read(bytes, at: 0, to: bytes.count)?.value == Quantity(mantissa: 14, exponent: 7))
  }
}
