import EconomyModel
import Testing

/// Texts made to cost much: each must be read in time linear in its length, shown by the ratio of two lengths in one run.
@Suite(.serialized) struct HostileTextTests {
  private static let pieces: [(name: String, piece: String)] = [
    ("digits", "1234567890"), ("an unclosed bracket", "（"), ("an unclosed quotation", "“"), ("分别", "分别"), ("、", "、"),
    ("增长", "增长"), ("第一、", "第一、"), ("digits and commas", "1,"), ("一", "一"), ("one endless sentence", "工业增加值增长5%，"),
    ("bases", "从2020年的"), ("ratios", "5："), ("lists", "5%、"), ("short lines", "甲乙丙丁\n"), ("其中", "其中"),
    ("times from and to", "从1月启动到2月底、"), ("zones", "余杭区临湖开发区、"), ("averages of years", "比常年偏多5%和"),
    ("months in brackets", "汛期（5—9月）降水5%"), ("rows side by side", "甲产业\t5%\t乙产业\t6%\n"),
    ("quarters in lists", "一、二、三季度增长5%，"), ("ranks of as many", "甲、乙、丙居前三位，"),
    ("sums of lists", "甲、乙分别为5亿元和6亿元，两者合计占5%，"),
    ("places within bounds", "在5万人至9万人之间的有2个，"), ("ranges in cells", "甲\t增长5-7\t8—9\n"),
  ]

  private func time(_ piece: String, bytes: Int) throws -> (seconds: Duration, extraction: Extraction) {
    let text = Array(piece.utf8)
    var document: [UInt8] = []
    while document.count < bytes { document += text }
    let source = SourceText(bytes: document, name: "hostile.txt", region: RegionCode("330100"))
    let extractor = try Reading.extractor.get()
    let clock = ContinuousClock()
    var extraction = Extraction()
    let seconds = clock.measure { extraction = extractor.extract(source) }
    return (seconds, extraction)
  }

  @Test(arguments: HostileTextTests.pieces)
  func `twice the text takes about twice the time`(name: String, piece: String) throws {
    _ = try time(piece, bytes: 2000)
    var (short, long) = (Duration.zero, Duration.zero)
    // Four times the length: linear is 4, quadratic 16. What takes next to no time is not judged. Other tests run beside
    // this one and may hold it up, so it is measured again before it fails.
    func isLinear() -> Bool { long < .milliseconds(120) || long / short < 9 }
    for attempt in 1...3 where attempt == 1 || !isLinear() {
      short = try time(piece, bytes: 60_000).seconds
      long = try time(piece, bytes: 240_000).seconds
    }
    #expect(isLinear(), "\(name): \(short) and \(long)")
  }
}
