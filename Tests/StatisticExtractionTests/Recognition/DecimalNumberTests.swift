import Testing

@testable import StatisticExtraction

@Suite struct DecimalNumberTests {
  /// The value at the start of a text, and what stands behind it.
  private func read(_ text: String) -> [String?] {
    let bytes = Array(text.utf8)
    let (value, end) = DecimalNumber.read(bytes, at: 0, to: bytes.count)
    return [value?.decimal, bytes[end...].map { $0 }.string]
  }

  @Test func `digits, a point and thousands are one number`() {
    #expect(read("4860户") == ["4860", "户"])
    #expect(read("35.54%") == ["35.54", "%"])
    #expect(read("1,284.6亿元") == ["1284.6", "亿元"])
    #expect(read("17 203吨") == ["17203", "吨"])
  }

  @Test func `a comma or a space before any other group ends the number`() {
    #expect(read("12,34") == ["12", ",34"])
    #expect(read("12 3456") == ["12", " 3456"])
    #expect(read("1.5,200") == ["1.5", ",200"])
  }

  @Test func `a point without a digit behind it, or a second one, ends the number`() {
    #expect(read("3.综合") == ["3", ".综合"])
    #expect(read("2025.6.30") == ["2025.6", ".30"])
  }

  @Test func `more digits than a statistic has are read over and have no value`() {
    #expect(read("12345678901234567") == ["12345678901234567", ""])
    #expect(read("123456789012345678号") == [nil, "号"])
  }

  @Test func `zeros behind the point are the precision`() {
    #expect(DecimalNumber.read(Array("12.50".utf8), at: 0, to: 5).value?.exponent == -2)
  }
}
