import EconomyModel
import ReferenceData

/// The place or the time that a whole label of a row is: 全省, 襄阳, 2023年.
struct TablePlace {
  var region: RegionCode?
  var period: Period?

  /// Nil where the row names what is measured.
  static func read(
    _ label: ByteRange, _ bytes: [UInt8], _ facts: DocumentFacts, _ recognizer: Recognizer,
    _ resolution: PeriodResolution
  ) -> TablePlace? {
    if let region = region(bytes.slice(label), facts, recognizer.lexicon) {
      return TablePlace(region: region)
    }
    var mentions = Mentions()
    recognizer.scan(bytes, label, into: &mentions)
    guard let period = mentions.periods.first, period.range == label else { return nil }
    return resolution.period(period.expression).map { TablePlace(period: $0) }
  }

  /// Words for the whole of a text's own region, or of one that it lies in.
  private static let wholes: [StaticString] = ["全国", "全省", "全自治区", "全市", "全区", "全县", "全州", "全盟", "全旗"]

  /// 全市常住人口 is 常住人口 of a text's own region: a name without the word for the whole in front of it.
  static func withoutWhole(_ name: [UInt8]) -> [UInt8] {
    for whole in wholes where name.hasPrefix(whole) { return Array(name.dropFirst(whole.utf8CodeUnitCount)) }
    return name
  }

  /// The region that the whole of a label or of a column's head is: 全省, 全国平均, 襄阳; nil where it is none.
  static func region(_ said: [UInt8], _ facts: DocumentFacts, _ lexicon: Lexicon) -> RegionCode? {
    guard let own = facts.region else { return nil }
    // 全　市 is set wide.
    var name = said.filter { $0 != UInt8(ascii: " ") }
    while let space = name.first("\u{3000}", in: ByteRange(0, name.count)) { name.removeSubrange(space..<(space + 3)) }
    for ending: StaticString in ["合计", "总计", "平均"] where name.hasSuffix(ending) && name.count > 9 { name.removeLast(6) }
    // 莲都区（含开发区）: what was counted with it.
    for open: StaticString in ["（含", "（不含", "（包括", "(含", "(不含"] {
      if let place = name.first(open, in: ByteRange(6, max(6, name.count))) { name = Array(name[..<place]) }
    }
    if name.equals("全国") { return .country }
    if wholes.contains(where: { name.equals($0) }) {
      return OwnRegion.wider(than: own, in: name, at: 0, lexicon) ?? own
    }
    guard let match = lexicon.gazetteer.match(in: name, at: 0, to: name.count), match.end == name.count else {
      return nil
    }
    // 襄阳 in a table of a city beside it lies in the same province.
    for whole in [own, own.province] {
      let fitting = Set(lexicon.gazetteer.meant(match.rows, year: facts.year, in: whole).map(\.code))
      if !fitting.isEmpty { return fitting.count == 1 ? fitting.first : nil }
    }
    return nil
  }
}
