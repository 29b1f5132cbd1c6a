/// A table in RFC 4180 form, read by the names of its header.
///
/// Fields may be quoted, quoted fields may hold commas, line breaks and doubled quotes. Lines end with LF or CRLF.
/// Every row must have as many fields as the header.
public struct CommaSeparatedTable: Sendable {
  public let file: String
  public let header: [String]
  public private(set) var rows: [Row] = []
  /// Rows that were refused because their fields do not match the header.
  public private(set) var refused: [SeedError] = []

  public struct Row: Sendable {
    public let line: Int
    public let fields: [String]
  }

  /// Reads the bytes of a file; throws where there is no header or a required column is missing.
  public init(file: String, bytes: [UInt8], required: [String]) throws(SeedError) {
    self.file = file
    var reader = FieldReader(bytes: bytes)
    guard let first = reader.nextRecord() else {
      throw SeedError(file: file, line: 0, reason: "is empty; expected the header \(required.joined(separator: ","))")
    }
    header = first.fields
    for name in required where !header.contains(name) {
      throw SeedError(
        file: file, line: 1, reason: "has no column '\(name)'; the header needs \(required.joined(separator: ","))")
    }
    while let record = reader.nextRecord() {
      if record.fields == [""] { continue }
      guard record.fields.count == header.count else {
        refused.append(
          SeedError(
            file: file, line: record.line,
            reason: "has \(record.fields.count) fields where the header has \(header.count)"))
        continue
      }
      rows.append(record)
    }
  }

  /// The position of a column that `required` named.
  public func column(_ name: String) -> Int { header.firstIndex(of: name) ?? 0 }

  /// The position of a column that may be absent.
  public func optionalColumn(_ name: String) -> Int? { header.firstIndex(of: name) }

  private struct FieldReader {
    let bytes: [UInt8]
    var offset: Int
    var line = 1

    init(bytes: [UInt8]) {
      self.bytes = bytes
      offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func nextRecord() -> Row? {
      guard offset < bytes.count else { return nil }
      let start = line
      var fields: [String] = []
      while true {
        fields.append(nextField())
        guard offset < bytes.count else { break }
        let delimiter = bytes[offset]
        offset += 1
        if delimiter == UInt8(ascii: "\n") {
          line += 1
          break
        }
        if offset == bytes.count, delimiter == UInt8(ascii: ",") {
          fields.append("")
          break
        }
      }
      return Row(line: start, fields: fields)
    }

    /// Reads up to the comma or line break that ends the field and leaves the offset on it.
    private mutating func nextField() -> String {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), bytes[offset] != UInt8(ascii: "\n") {
          offset += 1
        }
        var end = offset
        if end > start, end == bytes.count || bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") {
          end -= 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
      offset += 1
      var field: [UInt8] = []
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        if byte == UInt8(ascii: "\"") {
          guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { break }
          offset += 1
        }
        if byte == UInt8(ascii: "\n") { line += 1 }
        field.append(byte)
      }
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), bytes[offset] != UInt8(ascii: "\n") {
        offset += 1
      }
      return String(decoding: field, as: UTF8.self)
    }
  }
}
