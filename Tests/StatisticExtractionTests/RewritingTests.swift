import EconomyModel
import Foundation
import StatisticExtraction
import Testing

/// What the catalogue's sentences say does not change with the form of digits and marks, with the place where a line
/// ends, or with a word for another one of the same meaning.
enum Rewriting: CaseIterable {
  case digitsOfFullWidth, commasOfASCII, lineEndBehindComma, inTurn, oneSpaceBeforeUnits, particle

  /// The text in another form; nil where it would say something else, or has nothing to rewrite.
  func callAsFunction(_ text: String) -> String? {
    let other =
      switch self {
      case .digitsOfFullWidth: String(text.map(Rewriting.wide))
      case .commasOfASCII: text.replacing("，", with: ",")
      case .lineEndBehindComma: Rewriting.broken(text)
      case .inTurn: text.replacing("分别", with: "依次")
      case .oneSpaceBeforeUnits: text.replacing(/([0-9])([%亿万个家元人])/) { "\($0.1) \($0.2)" }
      case .particle: text.replacing(/增长([0-9])/) { "增长了\($0.1)" }
      }
    return other == text ? nil : other
  }

  private static func wide(_ character: Character) -> Character {
    guard let byte = character.asciiValue, (0x30...0x39).contains(byte) || byte == 0x25,
      let scalar = Unicode.Scalar(0xFEE0 + UInt32(byte))
    else { return character }
    return Character(scalar)
  }

  /// 生产总值达到7.89万亿元，↵增长7.6%; a comma between digits may part thousands, which no line end does.
  private static func broken(_ text: String) -> String {
    guard let comma = text.firstIndex(of: "，"), !text.contains("\n") else { return text }
    let next = text.index(after: comma)
    if next < text.endIndex, text[next].isNumber, comma > text.startIndex, text[text.index(before: comma)].isNumber {
      return text
    }
    return text[...comma] + "\n" + text[next...]
  }
}

@Suite struct RewritingTests {
  @Test(arguments: Rewriting.allCases)
  func `the catalogue says the same in another form`(_ rewriting: Rewriting) throws {
    var rewritten = 0
    for entry in SentenceCatalogue.entries where !SentenceCatalogue.open.contains(entry.name) {
      guard let text = rewriting(entry.text.text), let setting = CatalogueSetting.all[entry.setting] else { continue }
      rewritten += 1
      let head = Array(setting.head.utf8)
      let source = SourceText(
        bytes: head + Array(text.utf8), name: "test.txt", region: RegionCode(setting.region),
        publishedOn: CalendarDay(iso: setting.published))
      let read = try Reading.extractor.get().extract(source).statistics.filter { $0.range.start >= head.count }
      #expect(read.map(CatalogueRow.facts) == entry.rows.map(\.facts), "\(entry.name): \(text)")
      for (row, expected) in zip(read, entry.rows) {
        #expect(expected.names.contains(row.indicator), "\(entry.name): \(text)")
      }
    }
    #expect(rewritten > 50)
  }
}
