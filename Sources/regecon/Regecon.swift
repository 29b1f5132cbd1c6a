import ArgumentParser
import Glibc

/// The command `regecon`.
@main
struct Regecon: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regecon",
    abstract: "Reads Chinese regional statistics out of texts into a SQLite dataset.",
    discussion: """
      One number in a text is one row: its indicator, region, period, value and unit, and the place in the text \
      where it stands.

      EXAMPLES
        regecon extract report.txt --format table
        regecon ingest reports/
        regecon query yoy --region 徐汇区
        regecon --help
      """,
    version: Version.current,
    subcommands: [
      IngestCommand.self, ExtractCommand.self, QueryCommand.self, ExplainCommand.self, SearchCommand.self,
      CheckCommand.self,
      MigrateCommand.self,
    ])

  /// Exit status: 0 done; 1 something was refused or failed, the rest was done; 2 usage.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    switch exitCode(for: error) {
    case .validationFailure:
      StandardError.print(fullMessage(for: error))
      Glibc.exit(2)
    case .success: exit(withError: error)
    case let code:
      if !(error is ExitCode) { StandardError.print(String(describing: error)) }
      Glibc.exit(code.rawValue)
    }
  }
}
