import CSeedFiles

/// A file of `migrations/` or `seeds/`, compiled into the program so that it runs without its checkout.
public struct SeedFile: Sendable {
  /// The path from the root of the checkout, such as `seeds/units.csv`.
  public let name: String
  private let contents: Contents

  private enum Contents: @unchecked Sendable {
    case array([UInt8])
    /// Constant memory of the program itself, which every thread may read.
    case embedded(seed_file)
  }

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    contents = .array(bytes)
  }

  private init(_ file: seed_file) {
    name = String(cString: file.name)
    contents = .embedded(file)
  }

  /// The bytes of the file; an embedded file is copied at each call.
  public var bytes: [UInt8] { withBytes { [UInt8]($0) } }

  /// Reads the bytes where they are.
  func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    switch contents {
    case .array(let bytes): bytes.withUnsafeBufferPointer(body)
    case .embedded(let file): body(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
  }

  /// Every embedded file, in the order of the table in CSeedFiles.
  public static let embedded: [SeedFile] = (0..<seed_file_count()).map { SeedFile(seed_file_at($0)) }

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
