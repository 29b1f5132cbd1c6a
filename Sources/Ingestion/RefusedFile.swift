import EconomyStore

/// A refusal is the error of reading one document; the others go on.
extension RefusedFile: Error, CustomStringConvertible {
  /// The line for standard error, `path: reason`.
  public var description: String { "\(path): \(reason)" }
}
