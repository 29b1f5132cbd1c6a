import EconomyModel
import ReferenceData

/// What the first cell of a row says: of what its figures are, as a part of which, where, when and in what.
struct TableLabel {
  /// The name without its numbering, its unit and its time; empty where the row is of a whole place (全省, 合计).
  private(set) var name: [UInt8]
  /// The unit in brackets behind it: 固定资产投资（亿元）.
  private(set) var unit: TableColumns.Unit?
  /// Whether it says that it is a part: 其中：住宅.
  private(set) var isPart = false
  /// Whether a number stands before it: 一、法人单位.
  private(set) var isNumbered = false
  /// Whether it names an index: 居民消费价格指数（上年=100）.
  private(set) var isIndex = false
  /// 5月末金融机构存款余额: the end that the figures of the row are of.
  private(set) var period: Period?

  init(_ cell: ByteRange, _ bytes: [UInt8], _ recognizer: Recognizer, _ resolution: PeriodResolution) {
    name = TableLabel.joined(bytes.slice(cell))
    for lead: StaticString in ["其中：", "其中", "#", "＃", "：", "——", "—"] where name.hasPrefix(lead) {
      isPart = isPart || name.hasPrefix("其") || name.hasPrefix("#")
      name.removeFirst(lead.utf8CodeUnitCount)
    }
    if let item = Numbering.item(at: 0, to: name.count, in: name), item.end < name.count {
      name = Array(name[item.end...])
      isNumbered = true
    }
    // 全省常住人口 in a table of a city is of the province, and keeps its word.
    let own = TablePlace.withoutWhole(name)
    let region = resolution.facts.region
    if own.count >= 6, !name.hasPrefix("全国") || region == .country,
      OwnRegion.wider(than: region, in: name, at: 0, recognizer.lexicon) == nil
    {
      name = own
    }
    isIndex = name.contains("=100")
    // 固定资产投资（不含农户）（亿元）: the last bracket is the unit.
    if name.hasSuffix("）"), let open = TableLabel.lastBracket(name), open > 0 {
      unit = TableColumns.unit(in: Array(name[(open + 3)..<(name.count - 3)]), recognizer)
      if unit != nil || isIndex { name = Array(name[..<open]) }
    }
    takePeriod(recognizer, resolution)
    takeEnd(recognizer, resolution)
    // 金融机构各项存款余额（期末）: at the end of what the text is on.
    for end: StaticString in ["（期末）", "（月末）", "（季末）", "（年末）"] where name.hasSuffix(end) {
      name.removeLast(end.utf8CodeUnitCount)
      period = resolution.facts.period.map { .day($0.end) } ?? resolution.facts.year.map { .yearEnd($0) }
    }
  }

  /// 地区生产总值（一季度）: the time in a bracket at the end.
  private mutating func takePeriod(_ recognizer: Recognizer, _ resolution: PeriodResolution) {
    guard name.hasSuffix("）"), let open = TableLabel.lastBracket(name), open > 0 else { return }
    let inner = ByteRange(open + 3, name.count - 3)
    var mentions = Mentions()
    recognizer.scan(name, inner, into: &mentions)
    guard let said = mentions.periods.first, said.range == inner, said.expression.isPart,
      let resolved = resolution.period(said.expression)
    else { return }
    (period, name) = (resolved, Array(name[..<open]))
  }

  /// 年末户籍人口, 大牲畜年末存栏: the end of the year or the month that a name says, which stays within it.
  private mutating func takeEnd(_ recognizer: Recognizer, _ resolution: PeriodResolution) {
    guard let end = (["年末", "年底", "月末", "月底"] as [StaticString]).first(where: { name.contains($0) }) else { return }
    var mentions = Mentions()
    recognizer.scan(name, ByteRange(0, name.count), into: &mentions)
    guard
      let said = mentions.periods.first(where: { name.has(end, endingAt: $0.range.end, notBefore: $0.range.start) }),
      said.range.count < name.count, let resolved = resolution.period(said.expression)
    else { return }
    period = resolved
    if said.range.start == 0 { name = Array(name[said.range.end...]) }
  }

  private static func lastBracket(_ name: [UInt8]) -> Int? {
    name.indices.last { name.has("（", at: $0) }
  }

  /// 林　业 is one word, set wide: a name without the space between single letters.
  private static func joined(_ name: [UInt8]) -> [UInt8] {
    let pieces = String(decoding: name, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard pieces.count > 1, pieces.allSatisfy({ $0.utf8.count == 3 }) else { return name }
    return Array(pieces.joined().utf8)
  }

  /// 合计, 总　计: whether the row is of all rows together.
  var isTotal: Bool { ["合计", "总计", "总数"].contains { (word: StaticString) in name.equals(word) } }
}
