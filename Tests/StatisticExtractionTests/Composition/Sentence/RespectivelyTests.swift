import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct RespectivelyTests {
  @Test func `the first of the words counts`() {
    let bytes = [UInt8]("存款、贷款依次为86亿元和72亿元，分别增长3%和4%".utf8)
    #expect(Respectively.first(in: bytes, ByteRange(0, bytes.count)) == 15)
    #expect(Respectively.first(in: bytes, ByteRange(18, bytes.count)).map { bytes.has("分别", at: $0) } == true)
    #expect(Respectively.first(in: bytes, ByteRange(0, 15)) == nil)
  }
}
