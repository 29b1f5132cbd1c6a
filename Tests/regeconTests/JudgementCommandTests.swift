import Foundation
import TestSupport
import Testing

@testable import regecon

/// The commands that judge and compare: targets, conflicts, revisions, compare, show.
@Suite struct JudgementCommandTests {
  static let header =
    "region_code,indicator,measure,basis,period,value,unit,status,qualifier,value_text,publisher,title,published_on\n"

  static let table =
    header + """
      310104,新设企业,level,,2023,4847,户,actual,exact,4847户,徐汇区统计局,徐汇公报,2024-03
      310101,新设企业,level,,2023,3278,户,actual,exact,3278户,黄浦区统计局,黄浦公报,2024-05
      310104,固定资产投资,change_rate,yoy,2024,10,%,target,exact,10%,徐汇区人民政府,2024年报告,2024-01
      310104,固定资产投资,change_rate,yoy,2024,7.3,%,actual,exact,7.3%,徐汇区人民政府,2025年报告,2025-01
      310104,实际使用外资,level,,2022,1200000000,USD,actual,exact,12.0亿美元,徐汇区统计局,2022年公报,2023-03
      310104,实际使用外资,level,,2022,1300000000,USD,actual,exact,13.0亿美元,徐汇区统计局,2023年公报,2024-03

      """

  static let folder = Result {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", table)
    let result = try ChildProcess.regecon(["ingest", "a.csv"], in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    return folder
  }

  func rows(_ arguments: String...) throws -> [[String: Any]] {
    let result = try ChildProcess.regecon(arguments + ["--format", "json"], in: try Self.folder.get().path)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  @Test func `a goal stands beside what was reached`() throws {
    let targets = try rows("query", "targets", "--region", "徐汇区")
    #expect(targets.map { $0["outcome"] as? String } == ["missed"])
    #expect(targets.first?["target_value"] as? Int == 10)
    #expect(targets.first?["actual_value"] as? Double == 7.3)
  }

  @Test func `two publications of one fact are a conflict and a revision`() throws {
    let conflicts = try rows("query", "conflicts")
    #expect(conflicts.map { $0["relation"] as? String } == ["later_publication"])
    let revisions = try rows("query", "revisions", "--indicator", "实际使用外资")
    #expect(revisions.map { $0["revision"] as? Int } == [100_000_000])
  }

  @Test func `a series as of a day holds what was published by then`() throws {
    func value(_ arguments: [String]) throws -> [Int?] {
      let result = try ChildProcess.regecon(
        ["query", "series", "--region", "徐汇区", "--indicator", "实际使用外资", "--format", "json"] + arguments,
        in: try Self.folder.get().path)
      let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
      return (rows ?? []).map { $0["value"] as? Int }
    }
    #expect(try value([]) == [1_300_000_000])
    #expect(try value(["--as-of", "2023-12-31"]) == [1_200_000_000])
  }

  @Test func `the parts of a region are ranked`() throws {
    let compared = try rows("compare", "--indicator", "新设企业", "--period", "2023", "--within", "上海市")
    #expect(compared.map { $0["region"] as? String } == ["徐汇区", "黄浦区"])
    #expect(compared.map { $0["rank_by_value"] as? Int } == [1, 2])
    #expect(try rows("query", "yoy", "--region", "上海市", "--scope", "children", "--period", "2023").count == 2)
  }

  @Test func `a row is shown with its number marked in its sentence`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "2023年，徐汇区新设企业4847户，同比增长35.54%。\n")
    _ = try ChildProcess.regecon(["ingest", "a.txt"], in: folder.path)
    let shown = try ChildProcess.regecon(["show", "1"], in: folder.path)
    #expect(shown.output.hasPrefix("2023年，徐汇区新设企业⟦4847户⟧，同比增长35.54%。\n"))
    let missing = try ChildProcess.regecon(["show", "99"], in: folder.path)
    #expect(missing.status == 1)
    #expect(missing.errorLines.count == 1)
  }

  @Test func `a number that stands twice in its sentence is not marked`() {
    #expect(MarkedSentence.of("甲增长5%，乙增长5%", number: "5%") == "甲增长5%，乙增长5%")
    #expect(MarkedSentence.of("甲增长\n5%", number: "5%") == "甲增长 ⟦5%⟧")
  }
}
