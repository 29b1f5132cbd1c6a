import Foundation
import TestSupport
import Testing

@testable import DocumentReading

@Suite struct FileBytesTests {
  @Test func `a file is read whole, also over many pieces`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write("a", bytes)
    #expect(try FileBytes.read(path: path, limit: 300_000) == bytes)
    #expect(throws: ReadingError.tooLong(limit: 299_999)) { try FileBytes.read(path: path, limit: 299_999) }
  }

  @Test func `what cannot be read says why`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a", "x")
    #expect(throws: ReadingError.isFolder) { try FileBytes.read(path: folder.path, limit: 9) }
    #expect(throws: ReadingError.notFound) { try FileBytes.read(path: folder.path("b"), limit: 9) }
    #expect(throws: ReadingError.notFound) { try FileBytes.read(path: file + "/b", limit: 9) }
    let name = String(repeating: "长", count: 200)
    #expect(throws: ReadingError.unreadable("File name too long")) {
      try FileBytes.read(path: folder.path(name), limit: 9)
    }
  }

  @Test func `an endless device stops at the limit`() {
    #expect(throws: ReadingError.tooLong(limit: 1000)) { try FileBytes.read(path: "/dev/zero", limit: 1000) }
  }
}
