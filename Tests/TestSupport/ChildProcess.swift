import Foundation

/// The result of a program that ran to its end.
public struct ProcessResult: Sendable {
  public let status: Int32
  public let output: String
  public let errors: String

  /// The lines of standard error.
  public var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
}

/// Programs run by the tests.
public enum ChildProcess {
  /// The folder that holds the programs of this build: the test bundle lies in it too.
  public static let buildFolder: String = {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = (executable as NSString).deletingLastPathComponent
    if FileManager.default.isExecutableFile(atPath: beside + "/regecon") { return beside }
    return ProjectFiles.root + "/.build/debug"
  }()

  /// Runs `regecon` of this build.
  public static func regecon(
    _ arguments: [String], in folder: String, input: [UInt8] = []
  ) throws -> ProcessResult {
    try run(buildFolder + "/regecon", arguments, in: folder, input: input)
  }

  /// Runs a program to its end; a name without a slash is looked up in PATH.
  public static func run(
    _ program: String, _ arguments: [String], in folder: String, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> ProcessResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program.contains("/") ? program : "/usr/bin/env")
    process.arguments = program.contains("/") ? arguments : [program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Through files, so that no pipe can fill up while the other end waits.
    let scratch = try TemporaryFolder()
    try scratch.write("in", input)
    for name in ["out", "err"] { try scratch.write(name, "") }
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch.path("in")))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path("out")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path("err")))
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: scratch.path(name))), as: UTF8.self)
    }
    return ProcessResult(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }
}
