import Glibc

/// Standard output through one buffer: rows are appended as bytes and written in large pieces.
///
/// The buffer is plain memory: millions of short pieces go through it, and every piece is compared with the room left.
final class ByteOutput {
  private let buffer: UnsafeMutableRawBufferPointer
  // Only one thread prints, one call at a time.
  @exclusivity(unchecked) private var count = 0
  private let descriptor: Int32
  private var failure: Int32 = 0
  private static let capacity = 1 << 16

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    buffer = .allocate(byteCount: ByteOutput.capacity, alignment: 8)
  }

  deinit { buffer.deallocate() }

  func append(_ text: String) { ByteOutput.withBytes(text) { append($0) } }

  /// The bytes of a text where they are; nearly every text has them in one piece.
  @inline(__always)
  private static func withBytes(_ text: String, _ body: (UnsafeRawBufferPointer) -> Void) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { body(UnsafeRawBufferPointer($0)) }
    if isDone == nil { Array(text.utf8).withUnsafeBytes(body) }
  }

  /// Appends a part of some bytes.
  func append(_ bytes: [UInt8], from start: Int, to end: Int) {
    bytes.withUnsafeBytes { append(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
  }

  /// Appends a number in decimal digits.
  func append(_ number: Int) {
    // The longest one has nineteen digits and a sign.
    withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { digits in
      var start = digits.count
      var rest = number.magnitude
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        start -= 1
        digits[start] = UInt8(ascii: "-")
      }
      append(UnsafeRawBufferPointer(rebasing: digits[start...]))
    }
  }

  func append(_ byte: UInt8) {
    if count == buffer.count { write() }
    buffer[count] = byte
    count += 1
  }

  @inline(__always)
  private func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return }
    guard bytes.count <= buffer.count - count else { return appendInPieces(bytes) }
    memcpy(target + count, source, bytes.count)
    count &+= bytes.count
  }

  private func appendInPieces(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    while start < bytes.count {
      if count == buffer.count { write() }
      let end = min(bytes.count, start + buffer.count - count)
      append(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
  }

  /// Appends a quoted JSON string; only what JSON demands is escaped, so Chinese stays readable.
  func appendJSON(_ text: String) { ByteOutput.withBytes(text) { appendJSON($0) } }

  /// Appends a part of some bytes, which are UTF-8, as a quoted JSON string.
  func appendJSON(_ bytes: [UInt8], from start: Int, to end: Int) {
    bytes.withUnsafeBytes { appendJSON(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
  }

  private func appendJSON(_ bytes: UnsafeRawBufferPointer) {
    let end = ByteOutput.firstToEscape(in: bytes, from: 0)
    // Nearly every text goes between its quotation marks as it is.
    guard end == bytes.count, bytes.count + 2 <= buffer.count - count, let target = buffer.baseAddress else {
      return appendQuoted(bytes, plainTo: end)
    }
    buffer[count] = UInt8(ascii: "\"")
    if let source = bytes.baseAddress { memcpy(target + count + 1, source, bytes.count) }
    count &+= bytes.count &+ 2
    buffer[count &- 1] = UInt8(ascii: "\"")
  }

  private func appendQuoted(_ bytes: UnsafeRawBufferPointer, plainTo firstToEscape: Int) {
    append(UInt8(ascii: "\""))
    var (start, end) = (0, firstToEscape)
    while end < bytes.count {
      append(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      appendEscaped(bytes[end])
      start = end + 1
      end = ByteOutput.firstToEscape(in: bytes, from: start)
    }
    append(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    append(UInt8(ascii: "\""))
  }

  /// Looks at sixteen bytes at a time, since hardly any text needs an escape.
  private static func firstToEscape(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var offset = start
    while offset + 16 <= bytes.count {
      let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let second = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
      if escapes(first) | escapes(second) != 0 { break }
      offset += 16
    }
    if offset + 8 <= bytes.count, escapes(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) == 0 {
      offset += 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      offset += 1
    }
    return offset
  }

  /// Not zero where one of eight bytes needs an escape.
  @inline(__always)
  private static func escapes(_ word: UInt64) -> UInt64 {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // Subtracting carries into the high bit of a byte that is below what is subtracted (and perhaps of those behind it).
    let quotation = word ^ ones &* UInt64(UInt8(ascii: "\""))
    let backslash = word ^ ones &* UInt64(UInt8(ascii: "\\"))
    let marks = (word &- ones &* 0x20) | (quotation &- ones) | (backslash &- ones)
    return marks & ~word & high
  }

  private func appendEscaped(_ byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): append(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): append(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): append(UInt8(ascii: "t"))
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      append("u00")
      append(digits[Int(byte >> 4)])
      append(digits[Int(byte & 15)])
    default: append(byte)
    }
  }

  /// Writes what is buffered; throws where any of the output was lost, on a full disk for example.
  func flush() throws(OutputError) {
    write()
    if failure != 0 { throw OutputError(reason: strerror(failure).map { String(cString: $0) } ?? "error \(failure)") }
  }

  private func write() {
    var offset = 0
    while failure == 0, offset < count {
      let written = Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, count - offset)
      if written >= 0 {
        offset += written
      } else if errno != EINTR {
        failure = errno
      }
    }
    count = 0
  }
}

/// Output that could not be written.
struct OutputError: Error, CustomStringConvertible {
  let reason: String
  var description: String { "the output could not be written: \(reason)" }
}
