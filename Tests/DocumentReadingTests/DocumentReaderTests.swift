import EconomyModel
import Testing

@testable import DocumentReading

@Suite struct DocumentReaderTests {
  static let text = "全市新设企业 4847 户，\n同比增长35.54%。\n"

  func read(_ bytes: [UInt8]) throws(ReadingError) -> ReadDocument {
    try DocumentReader().read(bytes: bytes, name: "a.txt")
  }

  @Test func `UTF-8 is read as it is, with its hash and size`() throws {
    let document = try read(Array("abc".utf8))
    #expect(document.source.bytes == Array("abc".utf8))
    #expect(document.encoding == .utf8)
    #expect(document.byteCount == 3)
    #expect(document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(document.origin == nil)
    #expect(document.findings.isEmpty)
  }

  @Test func `a byte-order mark is no part of the text`() throws {
    let document = try read([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    #expect(document.source.bytes == Array(Self.text.utf8))
    #expect(document.encoding == .utf8WithByteOrderMark)
    #expect(document.byteCount == Self.text.utf8.count + 3)
  }

  @Test func `the replacement character itself is an ordinary character`() throws {
    let document = try read(Array("2023\u{FFFD} 投资上海".utf8))
    #expect(document.source.bytes == Array("2023\u{FFFD} 投资上海".utf8))
    #expect(document.findings.isEmpty)
  }

  @Test func `UTF-8 with a broken byte is not taken for GB18030`() throws {
    var bytes = Array(String(repeating: Self.text, count: 5).utf8)
    bytes.insert(0xE4, at: bytes.count - 1)
    let document = try read(bytes)
    #expect(document.encoding == .utf8)
    #expect(document.findings.map(\.code) == ["undecodable_bytes"])
    #expect(String(decoding: document.source.bytes, as: UTF8.self).hasSuffix("\u{FFFD}\n"))
  }

  @Test(arguments: [
    ([], "is empty: it holds no text"), (Array(" \n\t\n".utf8), "is empty: it holds no text"),
    ([0xEF, 0xBB, 0xBF], "is empty: it holds no text"),
    ([0, 1, 2, 3], "is binary, not text"), (Array("ab".utf8) + [0] + Array("cde".utf8), "is binary, not text"),
    (Array(repeating: 7, count: 40), "is binary, not text"),
    (
      Array("%PDF-1.7\n".utf8), "is a PDF; save its text as a plain text file and read that"
    ),
    (
      Array("\n<!DOCTYPE html><p>增长5%".utf8),
      "is an HTML page; save its text as a plain text file and read that"
    ),
    (
      [0x50, 0x4B, 3, 4, 20, 0],
      "is a ZIP archive or an Office document; save its text as a plain text file and read that"
    ),
  ])
  func `what is no text is refused in one line`(bytes: [UInt8], reason: String) {
    #expect { try read(bytes) } throws: { error in "\(error)" == reason }
  }

  @Test func `files over the limit are refused with the limit`() {
    #expect(throws: ReadingError.tooLong(limit: 10)) {
      try DocumentReader(byteLimit: 10).read(bytes: Array("01234567890".utf8), name: "a.txt")
    }
    #expect(ReadingError.tooLong(limit: 64 << 20).description.contains("64 MiB"))
  }

  @Test func `Big5 and Latin-1 are not taken for GB18030`() {
    // 全年進出口總額, in Big5; "prévu à l'été" in Latin-1.
    let big5: [UInt8] = [0xA5, 0xFE, 0xA6, 0x7E, 0xB6, 0x69, 0xA5, 0x58, 0xA4, 0x66, 0xC1, 0x60, 0xC3, 0x42]
    let latin: [UInt8] =
      Array("pr".utf8) + [0xE9] + Array("vu ".utf8) + [0xE0] + Array(" l'".utf8) + [0xE9, 0x74, 0xE9]
    for bytes in [big5, latin] {
      #expect { try read(bytes) } throws: { error in "\(error)".contains("convert it to UTF-8") }
    }
  }
}
