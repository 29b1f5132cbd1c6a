import ArgumentParser

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp("The database file.", valueName: "file"), completion: .file(extensions: ["sqlite"]))
  var path: String = "economy.sqlite"
}
