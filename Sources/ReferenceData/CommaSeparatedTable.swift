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
    let records = bytes.withUnsafeBufferPointer(CommaSeparatedTable.records)
    guard let first = records.first else {
      throw SeedError(file: file, line: 0, reason: "is empty; expected the header \(required.joined(separator: ","))")
    }
    header = first.fields
    for name in required where !header.contains(name) {
      throw SeedError(
        file: file, line: 1, reason: "has no column '\(name)'; the header needs \(required.joined(separator: ","))")
    }
    for record in records.dropFirst() {
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

  /// The header, whatever it is, and the rows that are no empty lines.
  private static func records(_ bytes: UnsafeBufferPointer<UInt8>) -> [Row] {
    var records: [Row] = []
    var reader = RecordReader(bytes)
    while reader.next(in: bytes) {
      if reader.isBlank, !records.isEmpty { continue }
      records.append(Row(line: reader.line, fields: reader.fields.map { $0.text(in: bytes) }))
    }
    return records
  }

  /// The position of a column that `required` named.
  public func column(_ name: String) -> Int { header.firstIndex(of: name) ?? 0 }

  /// The position of a column that may be absent.
  public func optionalColumn(_ name: String) -> Int? { header.firstIndex(of: name) }
}
