import Testing

@testable import StatisticExtraction

@Suite struct PlainRunTests {
  /// The part of a text that is copied as it is.
  private func run(_ text: String, afterSpace: Bool = false) -> String {
    let bytes = Array(text.utf8)
    let end = bytes.withUnsafeBufferPointer {
      PlainRun.end(from: 0, to: bytes.count, in: $0, afterSpace: afterSpace)
    }
    return Array(bytes[..<end]).string
  }

  @Test func `Chinese text with its punctuation and digits is one run`() {
    let text = "全市出口86.2亿元，增长5%；其中：汽车“新三样”……。"
    #expect(run(text) == text)
  }

  @Test(arguments: [
    ("出口 增长", "出口"), ("出口(下同)", "出口"), ("增长5%,其中", "增长5%"), ("出口（下同）", "出口"), ("增长１２％", "增长"),
    ("注[3]", "注"), ("出口\u{3000}增长", "出口"),
  ])
  func `what is folded ends the run`(text: String, plain: String) {
    #expect(run(text) == plain)
  }

  @Test func `behind white space ASCII may need a space`() {
    #expect(run("GDP增长", afterSpace: true) == "")
    #expect(run("增长5%", afterSpace: true) == "增长5%")
  }

  @Test func `a broken character ends the run`() {
    let bytes = Array("出口".utf8) + [0xE5, 0x84]
    let end = bytes.withUnsafeBufferPointer { PlainRun.end(from: 0, to: bytes.count, in: $0, afterSpace: false) }
    #expect(end == 6)
  }
}
