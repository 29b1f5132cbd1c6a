import Foundation
import TestSupport
import Testing

/// Tables of published figures, `NAME.csv`, through the command line.
@Suite struct TableIngestionTests {
  static let header =
    "region_code,indicator,measure,basis,period,value,unit,status,qualifier,value_text,publisher,title,published_on\n"

  static func row(_ indicator: String, _ period: String, _ value: String, _ text: String) -> String {
    "310104,\(indicator),level,,\(period),\(value),家,actual,exact,\(text),徐汇区统计局,示例公报,2024-03\n"
  }

  @Test func `a table goes in like a document, again without a change`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", Self.header + Self.row("外资研发中心", "2022-12-31", "31", "31家"))
    let first = try ChildProcess.regecon(["ingest", "a.csv"], in: folder.path)
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("a.csv: added, 1 statistic, UTF-8\n"))
    let again = try ChildProcess.regecon(["ingest", "a.csv"], in: folder.path)
    #expect(again.output.hasPrefix("a.csv: unchanged, 1 statistic, UTF-8\n"))
    let rows = try ChildProcess.regecon(["query", "observations", "--format", "csv"], in: folder.path)
    #expect(rows.output.contains("徐汇区统计局,示例公报"))
  }

  @Test func `a bad row is refused with its line, the rest goes in`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.csv",
      Self.header + Self.row("外资研发中心", "2022-12-31", "many", "31家") + Self.row("外资研发中心", "2023-12-31", "33", "33家"))
    let result = try ChildProcess.regecon(["ingest", "a.csv"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("a.csv:2: "))
    #expect(result.output.contains("statistics  1\n"))
  }

  @Test func `a table of another kind is refused with what its header needs`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", "year,value\n2023,5\n")
    let result = try ChildProcess.regecon(["ingest", "a.csv"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("a.csv:1: has no column 'region_code'"))
  }

  @Test func `a ruling replaces a figure, and one that fits no figure is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "2023年，徐汇区新设企业4874户，同比增长35.54%。\n")
    let header = "document,quote,text,value,value_text,reason,ruled_by,ruled_on\n"
    try folder.write(
      "rulings.csv",
      header + "a.txt,徐汇区新设企业4874户,4874户,4847,4847户,transposed digits,editor,2024-05-01\n"
        + "b.txt,徐汇区1户,1户,2,2户,no such document,editor,2024-05-01\n")
    let result = try ChildProcess.regecon(["ingest", "a.txt", "--corrections", "rulings.csv"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("rulings.csv:3: "))
    let series = try ChildProcess.regecon(
      ["query", "series", "--region", "徐汇区", "--indicator", "新设企业", "--format", "csv"], in: folder.path)
    #expect(series.output.contains(",4847,"))
    #expect(!series.output.contains(",4874,"))
  }

  @Test func `check ends with status 1 where figures contradict each other`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "2023年，徐汇区出口总额300亿元，进口总额500亿元，外贸进出口总额800亿元。\n")
    _ = try ChildProcess.regecon(["ingest", "a.txt"], in: folder.path)
    #expect(try ChildProcess.regecon(["check"], in: folder.path).status == 0)
    try folder.write("a.txt", "2023年，徐汇区出口总额300亿元，进口总额500亿元，外贸进出口总额900亿元。\n")
    _ = try ChildProcess.regecon(["ingest", "a.txt"], in: folder.path)
    let result = try ChildProcess.regecon(["check", "--format", "jsonl"], in: folder.path)
    #expect(result.status == 1, "\(result.output) \(result.errors)")
    #expect(result.output.contains("\"severity\": \"error\""))
    #expect(result.output.contains("\"observation_ids\": [4, 5, 6]"))
  }

  @Test func `check does not make a database where there is none`() throws {
    let folder = try TemporaryFolder()
    let result = try ChildProcess.regecon(["check"], in: folder.path)
    #expect(result.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path("economy.sqlite")))
  }
}
