import Foundation
import TestSupport
import Testing

@testable import regecon

@Suite struct RowPrinterTests {
  static let columns = ["indicator", "value", "section"]
  static let rows: [[Cell]] = [
    [.text("实到外资"), .number("1710000000"), Cell(["一、综合", "外资"])],
    [.text("a \"b\", |c|\n\td"), .null, Cell([] as [String])], [.text("增幅"), .number("-7.4"), Cell(["x"])],
  ]

  func printed(_ format: OutputFormat, _ rows: [[Cell]] = Self.rows) throws -> String {
    let folder = try TemporaryFolder()
    let path = try folder.write("out", "")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    let output = ByteOutput(descriptor: file.fileDescriptor)
    var printer = format.printer(columns: Self.columns, to: output)
    for row in rows { printer.print(row) }
    printer.finish()
    try output.flush()
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func `JSON lines keep Chinese and escape what JSON demands`() throws {
    #expect(
      try printed(.jsonl) == """
        {"indicator": "实到外资", "value": 1710000000, "section": ["一、综合", "外资"]}
        {"indicator": "a \\"b\\", |c|\\n\\td", "value": null, "section": []}
        {"indicator": "增幅", "value": -7.4, "section": ["x"]}

        """)
  }

  @Test func `a JSON array reads back as what was printed`() throws {
    let json = try JSONSerialization.jsonObject(with: Data(try printed(.json).utf8)) as? [[String: Any]]
    #expect(json?.count == 3)
    #expect(json?[1]["indicator"] as? String == "a \"b\", |c|\n\td")
    #expect(try printed(.json, []) == "[]\n")
  }

  @Test func `every control character is valid JSON`() throws {
    let all = String(String.UnicodeScalarView((1..<0x20).compactMap { Unicode.Scalar($0) }))
    let json = try JSONSerialization.jsonObject(with: Data(try printed(.json, [[.text(all), .null, .null]]).utf8))
    #expect((json as? [[String: Any]])?.first?["indicator"] as? String == all)
  }

  @Test func `CSV quotes what needs it`() throws {
    #expect(
      try printed(.csv) == """
        indicator,value,section
        实到外资,1710000000,一、综合 > 外资
        "a ""b"", |c|
        	d",,
        增幅,-7.4,x

        """)
  }

  @Test func `a table is aligned by the width of Chinese characters`() throws {
    #expect(
      try printed(.table) == """
        indicator          value  section
        ────────────  ──────────  ───────────────
        实到外资      1710000000  一、综合 > 外资
        a "b", |c| d
        增幅                -7.4  x

        """)
  }

  @Test func `Markdown escapes the bars of its cells`() throws {
    #expect(
      try printed(.markdown) == """
        | indicator | value | section |
        | --- | ---: | --- |
        | 实到外资 | 1710000000 | 一、综合 > 外资 |
        | a "b", \\|c\\| d |  |  |
        | 增幅 | -7.4 | x |

        """)
  }

  @Test func `output that cannot be written is an error`() throws {
    let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let output = ByteOutput(descriptor: full.fileDescriptor)
    output.append("x")
    #expect(throws: OutputError.self) { try output.flush() }
  }
}
