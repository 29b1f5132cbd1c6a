import Foundation
import TestSupport
import Testing

/// What `regecon extract` prints for the example texts, compared with what it printed when a person last looked.
///
/// `RECORD=1` writes the files anew and fails, so that a recording is never taken for a test that passed.
@Suite struct GoldenFileTests {
  static let fixtures = ProjectFiles.root + "/Tests/Fixtures"
  static let texts = ((try? FileManager.default.contentsOfDirectory(atPath: fixtures + "/texts")) ?? []).sorted()

  @Test(arguments: texts, [false, true])
  func `the output for the example texts is the recorded one`(text: String, leftovers: Bool) throws {
    let stem = (text as NSString).deletingPathExtension
    let path = Self.fixtures + "/golden/" + stem + (leftovers ? ".leftovers.jsonl" : ".jsonl")
    let result = try ChildProcess.regecon(
      ["extract", text] + (leftovers ? ["--leftovers"] : []), in: Self.fixtures + "/texts")
    #expect(result.status == 0)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try result.output.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(path); read the difference, then run the tests without RECORD")
      return
    }
    let recorded = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let printed = result.output.split(separator: "\n")
    #expect(recorded.count == printed.count)
    for (expected, line) in zip(recorded, printed) { #expect(expected == line) }
  }
}
