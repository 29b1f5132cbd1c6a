import Testing

@testable import StatisticExtraction

@Suite struct CharacterFiltersTests {
  @Test func `finds a member of any length and passes over the rest`() {
    let filter = CharacterFilters("，7é𠀀")
    let text = Array("增长ab，7ßé好𠀀".utf8)
    var found: [Int] = []
    var offset = filter.next(in: text, from: 0, to: text.count)
    while offset < text.count {
      found.append(offset)
      offset = filter.next(in: text, from: offset + Scalars.at(offset, in: text).length, to: text.count)
    }
    #expect(found == [8, 11, 14, 19])
  }

  @Test func `stops at the limit and in the middle of a broken character`() {
    let filter = CharacterFilters("。")
    #expect(filter.next(in: Array("长长。".utf8), from: 0, to: 6) >= 6)
    #expect(filter.next(in: [0xE5, 0xA2], from: 0, to: 2) >= 2)
    #expect(filter.next(in: [], from: 0, to: 0) == 0)
  }
}
