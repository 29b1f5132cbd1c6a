import Foundation
import TestSupport
import Testing

@testable import DocumentReading

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the examples of the standard`(text: String, hash: String) {
    #expect(SHA256.hexadecimal(Array(text.utf8)) == hash)
  }

  @Test func `texts of every length around a block agree with sha256sum`() throws {
    let folder = try TemporaryFolder()
    let names = (0..<140).map { "\($0 + 100)" }
    for (length, name) in names.enumerated() {
      try folder.write(name, (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) })
    }
    let sums = try ChildProcess.run("sha256sum", names, in: folder.path).output.split(separator: "\n")
    for (name, sum) in zip(names, sums) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path(name)))
      #expect(SHA256.hexadecimal(Array(bytes)) == sum.prefix(64), "\(bytes.count) bytes")
    }
  }
}
