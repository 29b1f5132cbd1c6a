import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct LawTests {
  private static let text = """
    2025年工作回顾
    全市生产总值达到7.89万亿元、增长7.6%，其中出口增长30.1%。三次产业结构为7.8∶78.8∶59.1。
    新建7家平台和6家孵化器，“双百”行动深入实施，位居全国第一；原煤产量一亿四千万吨，增长百分之二十一点七。
    """

  private func check(_ bytes: [UInt8]) throws {
    let source = SourceText(bytes: bytes, name: "law.txt")
    let extraction = try Reading.extractor.get().extract(source)
    for row in extraction.statistics {
      #expect(source.text(row.range) == row.text)
      #expect(row.sentence.start <= row.range.start && row.range.end <= row.sentence.end)
    }
    for (row, next) in zip(extraction.statistics, extraction.statistics.dropFirst()) {
      #expect(row.range.end <= next.range.start)
    }
  }

  @Test func `ranges give the text, whichever byte is lost`() throws {
    let bytes = Array(LawTests.text.utf8)
    try check(bytes)
    for index in bytes.indices {
      var damaged = bytes
      damaged.remove(at: index)
      try check(damaged)
    }
  }

  @Test func `random bytes are read without a trap`() throws {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<60 {
      var bytes = Array(LawTests.text.utf8)
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 17)
      }
      try check(bytes)
    }
  }

  /// Rules look past the words that they know; where the text ends early, or a subject is empty, they must stop.
  @Test func `sentences that lost their beginning or a part of their middle are read without a trap`() throws {
    for (index, entry) in SentenceCatalogue.entries.enumerated() {
      let characters = Array(entry.text.text)
      var lines = ""
      for start in stride(from: 1 + index % 2, to: characters.count - 2, by: 2) {
        lines += String(characters[start...]) + "\n"
        lines += String(characters[..<start]) + String(characters[min(start + 3, characters.count)...]) + "\n"
      }
      try check(Array(lines.utf8))
    }
  }

  @Test func `line ends of another system change nothing but the places`() throws {
    let unix = try Reading.extract(LawTests.text).extraction.statistics
    let dos = try Reading.extract(LawTests.text.replacing("\n", with: "\r\n")).extraction.statistics
    #expect(unix.map(Reading.line) == dos.map(Reading.line))
  }

  @Test func `two readings are equal`() throws {
    #expect(try Reading.extract(LawTests.text).extraction == Reading.extract(LawTests.text).extraction)
  }
}
