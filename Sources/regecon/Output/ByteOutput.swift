import Glibc

/// Standard output through one buffer: rows are appended as bytes and written in large pieces.
final class ByteOutput {
  // Only one thread prints, one call at a time.
  @exclusivity(unchecked) private var buffer: [UInt8] = []
  private let descriptor: Int32
  private var failure: Int32 = 0
  private static let capacity = 1 << 16

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    buffer.reserveCapacity(ByteOutput.capacity * 2)
  }

  func append(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= ByteOutput.capacity { write() }
  }

  func append(_ byte: UInt8) { buffer.append(byte) }

  /// Appends a quoted JSON string; only what JSON demands is escaped, so Chinese stays readable.
  func appendJSON(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    // Hardly any text needs an escape; the rest is copied in one piece.
    var text = text
    let isPlain = text.withUTF8 { bytes in
      for byte in bytes where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
      buffer.append(contentsOf: bytes)
      return true
    }
    guard !isPlain else {
      buffer.append(UInt8(ascii: "\""))
      if buffer.count >= ByteOutput.capacity { write() }
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(byte)
      case UInt8(ascii: "\n"): buffer.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case UInt8(ascii: "\r"): buffer.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "r")])
      case UInt8(ascii: "\t"): buffer.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "t")])
      case 0..<0x20:
        buffer.append(contentsOf: "\\u00".utf8)
        let digits = Array("0123456789abcdef".utf8)
        buffer.append(digits[Int(byte >> 4)])
        buffer.append(digits[Int(byte & 15)])
      default: buffer.append(byte)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes what is buffered; throws where any of the output was lost, on a full disk for example.
  func flush() throws(OutputError) {
    write()
    if failure != 0 { throw OutputError(reason: strerror(failure).map { String(cString: $0) } ?? "error \(failure)") }
  }

  private func write() {
    var offset = 0
    while failure == 0, offset < buffer.count {
      let count = buffer[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        offset += count
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Output that could not be written.
struct OutputError: Error, CustomStringConvertible {
  let reason: String
  var description: String { "the output could not be written: \(reason)" }
}
