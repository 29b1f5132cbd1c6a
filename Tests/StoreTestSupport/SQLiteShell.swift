import Foundation

/// The sqlite3 command, as people use it on a dataset.
public enum SQLiteShell {
  static let candidates = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3", "/bin/sqlite3"]
  static var executable: String? { candidates.first { FileManager.default.isExecutableFile(atPath: $0) } }
  public static var isInstalled: Bool { executable != nil }

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// Runs SQL and gives what the shell prints.
  ///
  /// - Throws: `Failure` with the shell's words when it exits with an error.
  public static func run(_ path: String, _ sql: String) throws -> String {
    guard let executable else { throw Failure(description: "sqlite3 is not installed") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = ["-bail", path]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    input.fileHandleForWriting.write(Data((sql + "\n").utf8))
    try input.fileHandleForWriting.close()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: printed, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw Failure(description: text) }
    return text
  }
}
