import ArgumentParser
import EconomyModel
import ReferenceData

/// A region on the command line: a code, or a name that only one region in force has.
enum RegionArgument {
  static func code(_ argument: String, in reference: ReferenceData) throws -> RegionCode {
    if let code = RegionCode(argument) {
      guard reference.regions.contains(where: { $0.code == code }) else {
        throw ValidationError("--region \(argument) is no code of GB/T 2260")
      }
      return code
    }
    let named = reference.regions.filter { $0.name == argument && !$0.isPlaceholder }
    let inForce = named.filter { $0.lastRevision == nil }
    let codes = Set((inForce.isEmpty ? named : inForce).map(\.code))
      .union(reference.regionAliases.filter { $0.alias == argument }.map(\.code))
    if codes.count == 1, let code = codes.first { return code }
    guard codes.isEmpty else {
      let list = codes.sorted().map { "\($0) (\(place(of: $0, in: reference)))" }.joined(separator: ", ")
      throw ValidationError("--region '\(argument)' names several regions; give the code of one: \(list)")
    }
    let similar = reference.regions.filter { $0.lastRevision == nil && $0.name.hasPrefix(argument) }.prefix(5)
    let hint =
      similar.isEmpty ? "" : "; did you mean \(similar.map { "\($0.name) \($0.code)" }.joined(separator: ", "))?"
    throw ValidationError("--region '\(argument)' is no region of GB/T 2260\(hint)")
  }

  /// The province that a region lies in, to tell namesakes apart.
  private static func place(of code: RegionCode, in reference: ReferenceData) -> String {
    reference.regions.last { $0.code == code.province }?.name ?? "?"
  }
}
