import Foundation
import TestSupport
import Testing

@Suite struct IngestCommandTests {
  static let text = "2023年，徐汇区新设企业4847户，同比增长35.54%。\n"

  func sql(_ query: String, _ folder: TemporaryFolder) throws -> String {
    let result = try ChildProcess.run("sqlite3", ["economy.sqlite", query], in: folder.path)
    #expect(result.errors.isEmpty)
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// How many versions a document has.
  func versions(_ key: String, _ folder: TemporaryFolder) throws -> String {
    try sql("SELECT count(*) FROM document_version JOIN document USING (document_id) WHERE key = '\(key)'", folder)
  }

  @Test func `a folder goes in, the same again changes nothing, a changed file is a new version`() throws {
    let folder = try TemporaryFolder()
    try folder.write("texts/a.txt", Self.text)
    let first = try ChildProcess.regecon(["ingest", "texts"], in: folder.path)
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("texts/a.txt: added, 2 statistics, UTF-8\n"))
    #expect(first.output.contains("documents   1\nstatistics  2\n"))
    #expect(try sql("SELECT count(*) FROM observations", folder) == "2")

    let again = try ChildProcess.regecon(["ingest", "./texts/"], in: folder.path)
    #expect(again.output.hasPrefix("./texts/a.txt: unchanged, 2 statistics, UTF-8\n"))

    try folder.write("texts/a.txt", Self.text.replacing("4847", with: "4848"))
    let changed = try ChildProcess.regecon(["ingest", "texts"], in: folder.path)
    #expect(changed.output.hasPrefix("texts/a.txt: new version, 2 statistics (2 before), UTF-8\n"))
    #expect(try sql("SELECT value FROM observations WHERE measure = 'level'", folder) == "4848.0")
    #expect(try versions("texts/a.txt", folder) == "2")
  }

  @Test func `a file that now yields nothing does not replace good rows, unless it is told to`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    _ = try ChildProcess.regecon(["ingest", "a.txt"], in: folder.path)
    try folder.write("a.txt", "此页已删除。\n")
    let kept = try ChildProcess.regecon(["ingest", "a.txt"], in: folder.path)
    #expect(kept.status == 1)
    #expect(kept.errors.hasPrefix("a.txt: "))
    #expect(kept.errors.contains("--force"))
    #expect(try sql("SELECT count(*) FROM observations", folder) == "2")
    #expect(try ChildProcess.regecon(["ingest", "--force", "a.txt"], in: folder.path).status == 0)
    #expect(try sql("SELECT count(*) FROM observations", folder) == "0")
  }

  @Test func `refused files end with status 1 and the rest goes in`() throws {
    let folder = try TemporaryFolder()
    try folder.write("texts/a.txt", Self.text)
    try folder.write("texts/b.txt", "")
    let result = try ChildProcess.regecon(["ingest", "texts", "none.txt"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errorLines == ["texts/b.txt: is empty: it holds no text", "none.txt: there is no such file"])
    #expect(result.output.contains("documents   1, 2 refused in this run\n"))
    let findings = try sql("SELECT path FROM finding WHERE code = 'refused_file' ORDER BY 1", folder)
    #expect(findings == "none.txt\ntexts/b.txt")
  }

  @Test func `the encodings chosen are said and stored`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", try #require(Self.text.data(using: .init(rawValue: 0x8000_0632))))
    let result = try ChildProcess.regecon(["ingest", "a.txt"], in: folder.path)
    #expect(result.output.hasPrefix("a.txt: added, 2 statistics, GB18030\n"))
    #expect(try sql("SELECT encoding FROM document_version", folder) == "GB18030")
  }

  @Test func `standard input is a document of its own, or the one that is named`() throws {
    let folder = try TemporaryFolder()
    for text in [Self.text, Self.text.replacing("4847", with: "4848")] {
      #expect(try ChildProcess.regecon(["ingest", "-"], in: folder.path, input: Array(text.utf8)).status == 0)
      #expect(
        try ChildProcess.regecon(
          ["ingest", "-", "--name", "report.pdf"], in: folder.path, input: Array(text.utf8)
        ).status == 0)
    }
    #expect(try sql("SELECT count(*) FROM document", folder) == "3")
    #expect(try versions("report.pdf", folder) == "2")
  }

  @Test func `a file of another kind in the place of the database is left alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    try folder.write("notes.txt", "not a database at all, but a text of some length\n")
    let result = try ChildProcess.regecon(["ingest", "a.txt", "--database", "notes.txt"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("notes.txt: "))
    #expect(try String(contentsOfFile: folder.path("notes.txt"), encoding: .utf8).hasPrefix("not a database"))
  }

  @Test func `the same texts give the same rows, whatever the folder`() throws {
    let dumps = try (0..<2).map { _ in
      let folder = try TemporaryFolder()
      for number in 0..<12 { try folder.write("texts/\(number).txt", Self.text.replacing("4847", with: "48\(number)")) }
      _ = try ChildProcess.regecon(["ingest", "texts"], in: folder.path)
      return try sql("SELECT * FROM observation; SELECT * FROM passage; SELECT * FROM document", folder)
    }
    #expect(dumps[0] == dumps[1])
    #expect(!dumps[0].isEmpty)
  }

  @Test func `migrate makes a database and does nothing the second time`() throws {
    let folder = try TemporaryFolder()
    let first = try ChildProcess.regecon(["migrate"], in: folder.path)
    #expect(first.status == 0)
    #expect(first.output.contains("applied "))
    #expect(try ChildProcess.regecon(["migrate"], in: folder.path).output == "economy.sqlite: is up to date\n")
  }
}
