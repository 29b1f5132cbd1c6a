import EconomyModel
import Glibc

/// A seed file whose every row is checked as it is read, field by field, without a copy of its text.
struct SeedTable: Sendable {
  let file: SeedFile
  let columns: [String]

  /// - Throws: where there is no such file among `files`.
  init(_ name: String, _ columns: String, in files: [SeedFile]) throws(SeedError) {
    guard let file = files.first(where: { $0.name == name }) else {
      throw SeedError(file: name, line: 0, reason: "is missing")
    }
    self.file = file
    self.columns = columns.split(separator: ",").map(String.init)
  }

  func error(_ line: Int, _ reason: String) -> SeedError { SeedError(file: file.name, line: line, reason: reason) }

  /// Makes a record of each row.
  func rows<Record>(_ read: (SeedRow) throws(SeedError) -> Record) throws(SeedError) -> [Record] {
    var records: [Record] = []
    try forEachRow { row throws(SeedError) in
      // The first row tells how many there will be, about.
      if records.isEmpty { records.reserveCapacity(row.bytes.count / max(8, row.length)) }
      records.append(try read(row))
    }
    return records
  }

  /// Hands over the rows in their order.
  func forEachRow(_ body: (SeedRow) throws(SeedError) -> Void) throws(SeedError) {
    let outcome = file.withBytes { bytes in
      Result { () throws(SeedError) in
        var reader = RecordReader(bytes)
        try checkHeader(&reader, bytes)
        while reader.next(in: bytes) {
          if reader.isBlank { continue }
          guard reader.fields.count == columns.count else {
            throw error(
              reader.line, "has \(reader.fields.count) fields where the header has \(columns.count)")
          }
          try body(SeedRow(table: self, bytes: bytes, line: reader.line, fields: reader.fields))
        }
      }
    }
    try outcome.get()
  }

  private func checkHeader(
    _ reader: inout RecordReader, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(SeedError) {
    guard reader.next(in: bytes) else {
      throw error(0, "is empty; expected the header \(columns.joined(separator: ","))")
    }
    guard reader.fields.map({ $0.text(in: bytes) }) == columns else {
      throw error(1, "the header must be \(columns.joined(separator: ","))")
    }
  }

  /// Refuses two rows that are alike in some columns.
  func unique(_ what: String, _ columns: [Int]) throws(SeedError) {
    var seen: [[String]: Int] = [:]
    try forEachRow { row throws(SeedError) in
      let key = columns.map { row.field($0) }
      if let line = seen.updateValue(row.line, forKey: key) {
        throw row.error("\(what) '\(key.joined(separator: ", "))' stands already in line \(line)")
      }
    }
  }
}

/// A row of a seed file, valid while it is being read.
struct SeedRow {
  let table: SeedTable
  let bytes: UnsafeBufferPointer<UInt8>
  let line: Int
  let fields: [RecordReader.Field]

  func error(_ reason: String) -> SeedError { table.error(line, reason) }

  /// The bytes that the row takes, about.
  var length: Int { (fields.last?.end ?? 0) - (fields.first?.start ?? 0) }

  func field(_ column: Int) -> String { fields[column].text(in: bytes) }

  func isEmpty(_ column: Int) -> Bool { fields[column].start == fields[column].end }

  func text(_ column: Int) throws(SeedError) -> String {
    guard !isEmpty(column) else { throw error("\(table.columns[column]) is empty") }
    return field(column)
  }

  func optionalText(_ column: Int) -> String? { isEmpty(column) ? nil : field(column) }

  func integer(_ column: Int) throws(SeedError) -> Int {
    guard let number = Int(field(column)) else {
      throw error("\(table.columns[column]) '\(field(column))' is no whole number")
    }
    return number
  }

  func regionCode(_ column: Int) throws(SeedError) -> RegionCode {
    let field = fields[column]
    guard let code = RegionCode(utf8: UnsafeBufferPointer(rebasing: bytes[field.start..<field.end])) else {
      throw error("\(table.columns[column]) '\(self.field(column))' is no six-digit code")
    }
    return code
  }

  func optionalRegionCode(_ column: Int) throws(SeedError) -> RegionCode? {
    isEmpty(column) ? nil : try regionCode(column)
  }
}

/// The values that a column of a seed file may have.
struct Choice<Value: RawRepresentable & CaseIterable> where Value.RawValue == String {
  private let allowed: [(text: [UInt8], value: Value)]
  private var last = 0

  init() { allowed = Value.allCases.map { (Array($0.rawValue.utf8), $0) } }

  /// The value in a row; rows that follow one another mostly have the same.
  mutating func of(_ row: SeedRow, _ column: Int) throws(SeedError) -> Value {
    let field = row.fields[column]
    let text = UnsafeBufferPointer(rebasing: row.bytes[field.start..<field.end])
    if Choice.areEqual(text, allowed[last].text) { return allowed[last].value }
    guard let index = allowed.firstIndex(where: { Choice.areEqual(text, $0.text) }) else {
      let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw row.error("\(row.table.columns[column]) '\(row.field(column))' is none of \(names)")
    }
    last = index
    return allowed[index].value
  }

  /// Asked for every row of every table, so the bytes are compared by the system, all at once.
  private static func areEqual(_ text: UnsafeBufferPointer<UInt8>, _ other: [UInt8]) -> Bool {
    guard text.count == other.count, let start = text.baseAddress else { return text.count == other.count }
    return memcmp(start, other, text.count) == 0
  }
}
