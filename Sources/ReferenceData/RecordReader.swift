/// Cuts the bytes of a table in RFC 4180 form into records and fields, without copying any.
///
/// Fields may be quoted, quoted fields may hold commas, line breaks and doubled quotes. Lines end with LF or CRLF.
struct RecordReader {
  /// Where a field stands, without the quotes around it.
  struct Field {
    var start: Int
    var end: Int
    var isQuoted = false

    func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
      guard isQuoted else { return String(decoding: bytes[start..<end], as: UTF8.self) }
      var field: [UInt8] = []
      var offset = start
      while offset < end {
        field.append(bytes[offset])
        offset += bytes[offset] == RecordReader.quote ? 2 : 1
      }
      return String(decoding: field, as: UTF8.self)
    }
  }

  /// The fields of the record that was read last.
  private(set) var fields: [Field] = []
  /// The line on which it starts.
  private(set) var line = 1
  private var nextLine = 1
  private var offset: Int

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    fields.reserveCapacity(8)
  }

  /// Whether the record is an empty line.
  var isBlank: Bool { fields.count == 1 && fields[0].start == fields[0].end }

  /// Reads the next record; false at the end.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset < bytes.count else { return false }
    line = nextLine
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(nextField(in: bytes))
      guard offset < bytes.count else { return true }
      let delimiter = bytes[offset]
      offset += 1
      if delimiter == RecordReader.lineFeed {
        nextLine += 1
        return true
      }
      if offset == bytes.count, delimiter == RecordReader.comma {
        fields.append(Field(start: offset, end: offset))
        return true
      }
    }
  }

  /// Reads up to the comma or line break that ends the field and leaves the offset on it.
  private mutating func nextField(in bytes: UnsafeBufferPointer<UInt8>) -> Field {
    if offset < bytes.count, bytes[offset] == RecordReader.quote { return nextQuotedField(in: bytes) }
    let start = offset
    skipToDelimiter(in: bytes)
    var end = offset
    if end > start, end == bytes.count || bytes[end] == RecordReader.lineFeed, bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return Field(start: start, end: end)
  }

  private mutating func nextQuotedField(in bytes: UnsafeBufferPointer<UInt8>) -> Field {
    offset += 1
    let start = offset
    while offset < bytes.count {
      if bytes[offset] == RecordReader.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == RecordReader.quote else { break }
        offset += 1
      }
      if bytes[offset] == RecordReader.lineFeed { nextLine += 1 }
      offset += 1
    }
    let field = Field(start: start, end: offset, isQuoted: true)
    skipToDelimiter(in: bytes)
    return field
  }

  private mutating func skipToDelimiter(in bytes: UnsafeBufferPointer<UInt8>) {
    while offset < bytes.count, bytes[offset] != RecordReader.comma, bytes[offset] != RecordReader.lineFeed {
      offset += 1
    }
  }
}
