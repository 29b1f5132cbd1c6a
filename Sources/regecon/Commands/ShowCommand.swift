import ArgumentParser
import RegionalEconomy

/// `regecon show`: one row with all that is known of where it comes from.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a row with its sentence and its origin.",
    discussion: """
      The id is the observation_id that the queries print. The number is marked in its sentence as ⟦…⟧.

      EXAMPLES
        regecon show 1
        regecon show 1 --database east.sqlite
      """)

  @Argument(help: "The id of the observation.")
  var id: Int64

  @OptionGroup var database: DatabaseOption

  func run() async throws {
    guard let row = try await Dataset(path: database.path).observation(id) else {
      throw Failure(description: "\(database.path): has no observation \(id); regecon query observations lists them")
    }
    let evidence = row.evidence
    let output = ByteOutput()
    output.append("\(MarkedSentence.of(evidence.quote, number: evidence.text))\n\n")
    for (name, cell) in zip(ObservationsQuery.columns.all, ObservationsQuery.cells(row)) {
      if name == "quote" || cell == .null || cell.line.isEmpty { continue }
      output.append(name + String(repeating: " ", count: max(1, 16 - name.count)) + cell.line + "\n")
    }
    try output.flush()
  }
}

/// A failure with its own words.
struct Failure: Error, CustomStringConvertible {
  let description: String
}
