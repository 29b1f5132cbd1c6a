import DocumentReading
import EconomyStore
import Foundation
import Ingestion
import TestSupport
import Testing

@Suite struct DocumentInputTests {
  @Test func `folders are walked in the order of the bytes of their paths, without origins and hidden files`() throws {
    let folder = try TemporaryFolder()
    for name in ["b/2.txt", "b/10.txt", "a.txt", "a.origin.json", ".hidden", "乙.txt", "Z.txt"] {
      try folder.write(name, "x")
    }
    let names = DocumentInput.listing([folder.path, "-", folder.path("none.txt")]).map { try? $0.get().name }
    #expect(
      names
        == ["Z.txt", "a.txt", "b/10.txt", "b/2.txt", "乙.txt"].map { folder.path($0) } + ["-", folder.path("none.txt")])
  }

  @Test func `links to folders are not followed, so that a circle of them ends`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/1.txt", "x")
    try FileManager.default.createSymbolicLink(atPath: folder.path("a/up"), withDestinationPath: folder.path)
    #expect(DocumentInput.listing([folder.path]).count == 1)
  }

  @Test func `a pipe in a folder is refused, a link that leads nowhere is left to the reader`() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "/nowhere")
    let listing = DocumentInput.listing([folder.path])
    #expect(throws: RefusedFile(path: folder.path("pipe"), reason: "is no regular file")) { try listing[1].get() }
    #expect(try listing[0].get() == .file(path: folder.path("link")))
    #expect(throws: ReadingError.notFound) { try DocumentReader().read(path: folder.path("link")) }
  }
}
