import ArgumentParser
import EconomyStore
import ReferenceData

/// `regecon migrate`: brings the schema and the reference data of a database up to date.
struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Bring the schema and the reference tables of the database up to date.",
    discussion: """
      Makes the database where there is none. Does nothing where all is up to date.

      EXAMPLES
        regecon migrate
        regecon migrate --database east.sqlite
      """)

  @OptionGroup var database: DatabaseOption

  func run() throws {
    let reference = try ReferenceData(files: SeedFile.embedded)
    let store = try EconomyStore(path: database.path)
    let applied = try store.migrate()
    try store.loadReference(reference)
    let output = ByteOutput()
    for name in applied { output.append("applied \(name)\n") }
    if applied.isEmpty { output.append("\(database.path): is up to date\n") }
    try output.flush()
  }
}
