import Foundation
import TestSupport
import Testing

/// One rule, one file, one test: each rule file has a test file of its name.
@Suite struct RuleFileTests {
  private static let folders = [
    "Recognition", "Layout", "Composition/Document", "Composition/Sentence", "Composition/Clause", "Composition/Name",
    "Composition/Table",
  ]

  /// Files that hold data only, and why they need no test of their own.
  private static let withoutTest = [
    "Recognition/Mention": "the fields that recognition hands over",
    "Composition/Sentence/Frame": "the fields that a sentence keeps for its next clause",
    "Composition/Clause/LeftReading": "the fields that the reading of a clause fills",
  ]

  /// The Swift files of a folder, without their ending.
  private static func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.root + "/" + folder)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  @Test(arguments: folders) func `each rule file has a test file of its name`(folder: String) throws {
    let rules = try RuleFileTests.files("Sources/StatisticExtraction/" + folder)
    let tests = Set(try RuleFileTests.files("Tests/StatisticExtractionTests/" + folder))
    #expect(!rules.isEmpty)
    for rule in rules where RuleFileTests.withoutTest["\(folder)/\(rule)"] == nil {
      let name = rule.replacingOccurrences(of: "+", with: "") + "Tests"
      let hasTest = tests.contains(name)
      #expect(hasTest, "\(folder)/\(rule).swift has no test \(folder)/\(name).swift")
    }
  }

  @Test func `the files without a test exist and have none`() throws {
    for (file, reason) in RuleFileTests.withoutTest {
      #expect(!reason.isEmpty)
      let path = ProjectFiles.root + "/Sources/StatisticExtraction/\(file).swift"
      #expect(FileManager.default.fileExists(atPath: path), "\(file).swift is gone")
      let test = ProjectFiles.root + "/Tests/StatisticExtractionTests/\(file)Tests.swift"
      #expect(!FileManager.default.fileExists(atPath: test), "\(file).swift has a test")
    }
  }
}
