import Foundation
import TestSupport
import Testing

@testable import regecon

/// The commands of README.md are run as they stand there.
@Suite struct ReadmeTests {
  static func document(_ name: String) throws -> String {
    try String(contentsOfFile: ProjectFiles.root + "/" + name, encoding: .utf8)
  }

  /// The lines of the blocks marked `sh` that begin with a prefix.
  static func commands(_ prefix: String) throws -> [String] {
    var isShell = false
    return try document("README.md").split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if line.hasPrefix("```") { isShell = line == "```sh" }
      return isShell && line.hasPrefix(prefix) ? String(line) : nil
    }
  }

  @Test(arguments: HelpTests.commands)
  func `every command is named`(command: String) throws {
    #expect(try Self.document("README.md").contains("regecon \(command)"))
  }

  @Test func `every target of the Makefile that is named exists`() throws {
    let makefile = try Self.document("Makefile")
    for name in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "ARCHITECTURE.md"] {
      for match in try Self.document(name).matches(of: /(?:`|\n)make ([a-z]+)/) {
        #expect(makefile.contains("\n\(match.1):"), "\(name): make \(match.1)")
      }
    }
  }

  @Test func `the commands work one after the other`() throws {
    let folder = try TemporaryFolder()
    for name in ["seeds", "Tests"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: ProjectFiles.root + "/" + name)
    }
    let ingest = try ChildProcess.regecon(["ingest", "seeds/documents", "seeds/observations"], in: folder.path)
    #expect(ingest.status == 0)
    let commands = try Self.commands("regecon ") + Self.commands("sqlite3 ")
    #expect(commands.count >= 6)
    for command in commands {
      let path = ChildProcess.buildFolder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
      let result = try ChildProcess.run("bash", ["-c", command], in: folder.path, environment: ["PATH": path])
      #expect(result.status == 0, "\(command): \(result.errors)")
      #expect(!(result.output + result.errors).isEmpty, "\(command)")
    }
  }

  @Test func `every file of the seeds is described`() throws {
    let description = try Self.document("seeds/README.md")
    for name in try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.root + "/seeds")
    where name != "README.md" {
      #expect(description.contains("`\(name)"), "seeds/\(name)")
    }
  }

  @Test func `the version of the program is in the changelog or still unreleased`() throws {
    let changelog = try Self.document("CHANGELOG.md")
    #expect(changelog.contains("## [\(Version.current)]") || changelog.contains("## [Unreleased]"))
  }
}
