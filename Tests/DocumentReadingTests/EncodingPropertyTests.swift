import EconomyModel
import Foundation
import Testing

@testable import DocumentReading

/// Texts of many shapes, written in every encoding and read back.
@Suite struct EncodingPropertyTests {
  /// The same texts in every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  static func text(_ seed: UInt64) -> String {
    var generator = Generator(state: seed &* 7919 &+ 1)
    let words = [
      "全市", "新设企业", "4847", "户，", "同比增长", "35.54%", "。\n", " ", "“十四五”", "㎡", "实到外资", "17.1亿美元", "\r\n", "1—9月", "：",
      "１２",
    ]
    let count = Int.random(in: 6...60, using: &generator)
    return "全市1户\n" + (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
  }

  static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every encoding gives the same text back`(seed: UInt64) throws {
    let text = Self.text(seed)
    let cases: [(TextEncoding, [UInt8], String.Encoding)] = [
      (.utf8, [], .utf8), (.utf8WithByteOrderMark, [0xEF, 0xBB, 0xBF], .utf8),
      (.utf16LittleEndian, [0xFF, 0xFE], .utf16LittleEndian), (.utf16BigEndian, [0xFE, 0xFF], .utf16BigEndian),
      (.utf16LittleEndian, [], .utf16LittleEndian), (.utf16BigEndian, [], .utf16BigEndian),
      (.gb18030, [], Self.gb18030),
    ]
    for (encoding, mark, foundation) in cases {
      let encoded = try #require(text.data(using: foundation))
      let document = try DocumentReader().read(bytes: mark + Array(encoded), name: "a.txt")
      #expect(document.encoding == encoding, "\(text)")
      #expect(document.source.bytes == Array(text.utf8), "\(encoding): \(text)")
      #expect(document.findings.isEmpty)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever the bytes, the text is valid UTF-8 or the file is refused`(seed: UInt64) throws {
    var generator = Generator(state: seed)
    var bytes = Array(Self.text(seed).utf8)
    for _ in 0..<Int.random(in: 1...40, using: &generator) {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    guard let document = try? DocumentReader().read(bytes: bytes, name: "a.txt") else { return }
    #expect(UTF8Check(document.source.bytes).isValid)
    #expect(String(validating: document.source.bytes, as: UTF8.self) != nil)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `the check for UTF-8 agrees with the standard library`(seed: UInt64) {
    var generator = Generator(state: seed &+ 99)
    let leads: [UInt8] = [0x41, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x80, 0x9F, 0xA0, 0xBF, 0xFF]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in leads.randomElement(using: &generator) ?? 0
      }
      let check = UTF8Check(bytes)
      #expect(check.isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
      #expect(check.repaired(bytes) == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
    }
  }

  @Test func `GB18030 cut in the middle of a character keeps the rest`() throws {
    let whole = try #require(String(repeating: "全年进出口总额增长5%。\n", count: 20).data(using: Self.gb18030))
    let document = try DocumentReader().read(bytes: Array(whole.dropLast(4)) + [0xD4], name: "a.txt")
    #expect(document.encoding == .gb18030)
    #expect(document.findings.count == 1)
    #expect(String(decoding: document.source.bytes, as: UTF8.self).hasSuffix("\u{FFFD}"))
  }

  @Test func `GB18030 of a megabyte is decoded whole`() throws {
    let text = (0..<40_000).map { "第\($0)户，增长5%。" }.joined(separator: "\n")
    let encoded = try #require(text.data(using: Self.gb18030))
    let document = try DocumentReader().read(bytes: Array(encoded), name: "a.txt")
    #expect(document.encoding == .gb18030)
    #expect(document.source.bytes == Array(text.utf8))
  }

  @Test func `UTF-16 with half a pair at its end keeps the rest`() throws {
    let encoded = try #require(String(repeating: "全市增长5%。\n", count: 100).data(using: .utf16LittleEndian))
    let document = try DocumentReader().read(bytes: [0xFF, 0xFE] + Array(encoded) + [0x41], name: "a.txt")
    #expect(document.findings.map(\.code) == ["undecodable_bytes"])
    #expect(document.source.bytes.count == 100 * "全市增长5%。\n".utf8.count + 3)
  }

  @Test func `characters of four bytes and of the private area of GBK are read`() throws {
    let text = "全市增长5%，㐀\u{20000}字在其中，居民消费价格上涨。\n"
    let encoded = try #require(text.data(using: Self.gb18030))
    #expect(try DocumentReader().read(bytes: Array(encoded), name: "a.txt").source.bytes == Array(text.utf8))
  }
}
