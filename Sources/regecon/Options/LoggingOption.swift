import ArgumentParser
import Logging

/// How much a command tells of its work, on standard error.
struct LoggingOption: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Log each step to standard error.")
  var verbose = false

  /// A logger of the level asked for; nothing below a warning is logged unless `--verbose` is given.
  func logger(_ label: String) -> Logger {
    var logger = Logger(label: label, factory: StreamLogHandler.standardError(label:))
    logger.logLevel = verbose ? .debug : .warning
    return logger
  }
}
