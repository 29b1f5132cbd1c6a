import CSeedFiles

/// A file of `migrations/` or `seeds/`, compiled into the program so that it runs without its checkout.
public struct SeedFile: Sendable {
  /// The path from the root of the checkout, such as `seeds/units.csv`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Every embedded file, in the order of the table in CSeedFiles.
  public static let embedded: [SeedFile] = (0..<seed_file_count()).map { index in
    let file = seed_file_at(index)
    return SeedFile(
      name: String(cString: file.name), bytes: [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.size)))
  }

  /// The embedded migrations, in the order in which they are applied.
  public static var migrations: [SeedFile] {
    embedded.filter { $0.name.hasPrefix("migrations/") }.sorted { $0.name < $1.name }
  }
}

/// A mistake in a seed file, with the place to look at.
public struct SeedError: Error, Hashable, Sendable, CustomStringConvertible {
  public let file: String
  /// 1 is the header; 0 where the whole file is meant.
  public let line: Int
  public let reason: String

  public init(file: String, line: Int, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}
