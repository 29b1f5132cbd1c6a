import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct OffsetMapTests {
  @Test func `a text that needs no repair maps to itself`() {
    var map = OffsetMap()
    #expect(map.source(7) == 7)
    map.mark(clean: 0, source: 0)
    map.mark(clean: 5, source: 5)
    #expect(map.source(7) == 7)
  }

  @Test func `behind a mark the distance holds, before it the one before`() {
    var map = OffsetMap()
    map.mark(clean: 0, source: 2)
    map.mark(clean: 4, source: 9)
    #expect([0, 3, 4, 6].map { map.source($0) } == [2, 5, 9, 11])
  }

  @Test func `a folded character ends where the one of the document does`() {
    let document = Array("长５％。".utf8)
    let clean = CleanText(document: document)
    let place = clean.map.source(ByteRange(3, 5), clean: clean.bytes, document: document)
    #expect(document.slice(place).string == "５％")
  }
}
