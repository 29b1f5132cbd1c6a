import Foundation
import TestSupport
import Testing

@testable import regecon

@Suite struct ExtractCommandTests {
  static let text = "2023年，全区新设企业4847户，同比增长35.54%。\n"

  func rows(_ result: ProcessResult) throws -> [[String: Any]] {
    try result.output.split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `a row has the keys of the contract in their order, Chinese not escaped`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    let result = try ChildProcess.regecon(["extract", "a.txt", "--region", "310104"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let first = try #require(result.output.split(separator: "\n").first)
    var position = first.startIndex
    for column in StatisticRow.columns.all {
      let key = try #require(first[position...].firstRange(of: "\"\(column)\": "))
      position = key.upperBound
    }
    #expect(first.contains("\"text\": \"4847户\", \"byte_start\": 28, \"byte_end\": 35"))
    #expect(first.contains("\"value\": 4847, \"value_high\": null, \"unit\": \"户\", \"region\": \"310104\""))
  }

  @Test(arguments: OutputFormat.allCases)
  func `every format shows the numbers`(format: OutputFormat) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    let result = try ChildProcess.regecon(["extract", "--format", format.rawValue, "a.txt"], in: folder.path)
    #expect(result.status == 0)
    #expect(result.output.contains("4847"))
    #expect(result.output.contains("35.54"))
    #expect(result.output.contains("新设企业"))
  }

  @Test func `every encoding and standard input give the same rows`() throws {
    let folder = try TemporaryFolder()
    let gb18030 = try #require(Self.text.data(using: .init(rawValue: 0x8000_0632)))
    let utf16 = try #require(Self.text.data(using: .utf16LittleEndian))
    try folder.write("utf8.txt", Self.text)
    try folder.write("mark.txt", [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    try folder.write("gb.txt", gb18030)
    try folder.write("utf16.txt", [0xFF, 0xFE] + Array(utf16))
    let outputs = try ["utf8.txt", "mark.txt", "gb.txt", "utf16.txt", "-"].map { name in
      let result = try ChildProcess.regecon(["extract", name], in: folder.path, input: Array(Self.text.utf8))
      #expect(result.status == 0)
      return result.output.replacing("\"document\": \"\(name)\"", with: "")
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("4847"))
  }

  @Test func `refused files are said in one line each, the rest is read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", Self.text)
    try folder.write("empty.txt", "")
    try folder.write("binary.txt", [0, 1, 2, 0, 0, 9])
    try folder.write("page.pdf", "%PDF-1.7")
    try folder.write("long.txt", String(repeating: "全市。\n", count: 200_000))
    let result = try ChildProcess.regecon(
      ["extract", "--max-size", "1", "missing.txt", "empty.txt", "binary.txt", "page.pdf", "long.txt", "good.txt"],
      in: folder.path)
    #expect(result.status == 1)
    #expect(
      result.errorLines == [
        "missing.txt: there is no such file", "empty.txt: is empty: it holds no text",
        "binary.txt: is binary, not text",
        "page.pdf: is a PDF; save its text as a plain text file and read that",
        "long.txt: is longer than 1 MiB; split it, or raise the limit with --max-size",
      ])
    #expect(try rows(result).count == 2)
  }

  @Test func `leftovers are the numbers that are no statistic`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    let result = try ChildProcess.regecon(["extract", "--leftovers", "a.txt"], in: folder.path)
    let leftovers = try rows(result)
    let dates = leftovers.filter { $0["class"] as? String == "date" }
    #expect(dates.contains { ($0["text"] as? String)?.contains("2023") == true })
    for leftover in leftovers { #expect(Set(leftover.keys) == Set(LeftoverRow.columns.all)) }
  }

  @Test func `every range holds its text`() throws {
    let path = ProjectFiles.root + "/seeds/documents/xuhui-2023-newspaper.txt"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    for arguments in [["extract", path], ["extract", "--leftovers", path]] {
      for row in try rows(try ChildProcess.regecon(arguments, in: "/")) {
        let start = try #require(row["byte_start"] as? Int)
        let end = try #require(row["byte_end"] as? Int)
        #expect(String(decoding: bytes[start..<end], as: UTF8.self) == row["text"] as? String)
      }
    }
  }

  @Test func `an origin file gives region and day to its document`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "全年新设企业4847户。\n")
    try folder.write("a.origin.json", "{\"region_code\": \"310104\", \"published_on\": \"2024-01-16\"}")
    let row = try #require(try rows(try ChildProcess.regecon(["extract", "a.txt"], in: folder.path)).first)
    #expect(row["region"] as? String == "310104")
    try folder.write("a.origin.json", "{\"region\": \"310104\"}")
    let refused = try ChildProcess.regecon(["extract", "a.txt"], in: folder.path)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("a.txt: its origin a.origin.json has the unknown key 'region'"))
  }
}
