import Foundation
import TestSupport
import Testing

@testable import regecon

@Suite struct QueryCommandTests {
  static let texts = [
    "2022.txt": "2022年，徐汇区实现地区生产总值2800亿元，比上年增长2.5%。新设企业3576户。\n",
    "2023.txt": "2023年，徐汇区新设企业4847户，同比增长35.54%；实到外资17.1亿美元，同比增长37.3%。\n",
  ]

  /// A folder with a small database in it.
  static let folder = Result {
    let folder = try TemporaryFolder()
    for (name, text) in texts { try folder.write("texts/" + name, text) }
    let result = try ChildProcess.regecon(["ingest", "texts"], in: folder.path)
    #expect(result.status == 0)
    return folder
  }

  func query(_ arguments: String...) throws -> ProcessResult {
    try ChildProcess.regecon(["query"] + arguments, in: try Self.folder.get().path)
  }

  func json(_ result: ProcessResult) throws -> [[String: Any]] {
    try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  @Test(arguments: ["徐汇区", "徐汇", "310104", "上海市徐汇区"])
  func `regions are given by name or code`(region: String) throws {
    let rows = try json(try query("yoy", "--region", region, "--period", "2023", "--format", "json"))
    #expect(rows.contains { $0["value"] as? Int == 4847 && $0["growth_percent"] as? Double == 35.54 })
  }

  @Test(arguments: ["新设企业", "新注册企业", "new_enterprises"])
  func `indicators are given by name, alias or code`(indicator: String) throws {
    let rows = try json(try query("series", "--region", "徐汇区", "--indicator", indicator, "--format", "json"))
    #expect(rows.map { $0["value"] as? Int } == [3576, 4847])
    #expect(rows.map { $0["period"] as? String } == ["2022", "2023"])
  }

  @Test(arguments: ["table", "csv", "json", "jsonl", "markdown"])
  func `every format shows the rows`(format: String) throws {
    let result = try query("observations", "--region", "徐汇区", "--format", format)
    #expect(result.status == 0)
    #expect(result.output.contains("1710000000"))
    #expect(result.output.contains("实到外资"))
  }

  @Test func `columns of a table begin at the same place of the terminal`() throws {
    let lines = try query("yoy", "--region", "徐汇区").output.split(separator: "\n").map(String.init)
    let rule = try #require(lines.dropFirst().first)
    #expect(lines.count > 3)
    for line in lines { #expect(DisplayWidth.of(line) <= DisplayWidth.of(rule)) }
    // The last column, status, stands behind as many columns of the terminal in every line.
    let places = lines.filter { $0.hasSuffix("actual") }.map { DisplayWidth.of($0) }
    #expect(Set(places).count == 1)
  }

  @Test func `every column of the views in the contract is printed`() throws {
    let observations = Set(ObservationsQuery.columns.all)
    let yearOverYear = Set(YearOverYearQuery.columns.all)
    for (view, columns) in [("observations", observations), ("year_over_year", yearOverYear)] {
      let list = try ChildProcess.run(
        "sqlite3", ["economy.sqlite", "SELECT name FROM pragma_table_info('\(view)')"], in: try Self.folder.get().path)
      let names = Set(list.output.split(separator: "\n").map(String.init))
      #expect(columns.subtracting(names).isSubset(of: ["section"]), "\(view)")
    }
  }

  @Test func `search finds words of two characters and gives the statistics of the sentence`() throws {
    let folder = try Self.folder.get().path
    let hits = try json(try ChildProcess.regecon(["search", "外资", "--format", "json"], in: folder))
    #expect(hits.contains { $0["value"] as? Int == 1_710_000_000 && ($0["quote"] as? String)?.contains("外资") == true })
    let none = try ChildProcess.regecon(["search", "粮食"], in: folder)
    #expect(none.status == 0)
    #expect(none.errors.contains("粮食"))
  }

  @Test func `unknown names are answered with similar ones`() throws {
    let region = try query("yoy", "--region", "徐江区")
    #expect(region.status == 1)
    #expect(region.errors.hasPrefix("no region is called '徐江区'; did you mean "))
    let indicator = try query("yoy", "--indicator", "新设企")
    #expect(indicator.status == 1)
    #expect(indicator.errors.contains("新设企业"))
    let ambiguous = try query("yoy", "--region", "朝阳区")
    #expect(ambiguous.status == 1)
    #expect(ambiguous.errors.contains("110105"))
  }

  @Test func `a missing database says how to make one`() throws {
    let result = try query("yoy", "--database", "none.sqlite")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("none.sqlite: "))
    #expect(result.errorLines.count == 1)
  }

  @Test func `a series needs a region and an indicator, and periods have a form`() throws {
    #expect(try query("series", "--region", "徐汇区").status == 2)
    #expect(try query("yoy", "--period", "2023-13").status == 2)
  }

  @Test func `no row is said on standard error and is no failure`() throws {
    let result = try query("yoy", "--region", "黄浦区", "--format", "csv")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(!result.errors.isEmpty)
  }
}
