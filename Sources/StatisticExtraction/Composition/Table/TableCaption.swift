import EconomyModel
import ReferenceData

/// What the lines above a table say of all its figures: 表2　2021年主要产品产量及增长速度, 单位：亿元.
struct TableCaption {
  /// The unit of all figures (单位：亿元).
  private(set) var unit: TableColumns.Unit?
  /// The unit of what the caption counts, where no line says another.
  private(set) var impliedUnit: TableColumns.Unit?
  /// The units of figures that are no percentages, one for each column, where there are several (单位：个、人).
  private(set) var units: [TableColumns.Unit] = []
  private(set) var period: Period?
  /// What all rows are (产量, 产值).
  private(set) var head: [UInt8]?
  private(set) var isIndex = false
  /// 每百户: of how many of those that a column is on the figures are.
  private(set) var base: [UInt8] = []
  /// 规模以上工业企业 of 规模以上工业企业主要财务指标: whose figures all rows are that do not say so.
  private(set) var owner: [UInt8] = []
  /// The words of the caption without its unit.
  private var words: [UInt8] = []
  /// 农户住房结构 of 表3　农户住房结构: the caption without its number and its unit.
  var title: [UInt8] {
    guard words.hasPrefix("表") else { return words }
    var place = 3
    while place < words.count,
      TextFolding.isDigit(words[place]) || words[place] == 0x20 || words.has("\u{3000}", at: place)
    {
      place += words[place] < 0x80 ? 1 : 3
    }
    return Array(words[place...])
  }
  /// Whether all figures are growth (涨跌幅度), and not only some of them (产量及增长速度).
  private(set) var isGrowth = false

  private static let growths: [StaticString] = ["涨跌", "增长速度", "增速"]
  /// What joins the growth to the amounts that the table gives as well.
  private static let joints: [StaticString] = ["及其", "及", "与", "和", "、"]
  /// What a caption ends with behind the name of what it is on.
  private static let endings: [StaticString] = [
    "：", "如下", "增长速度", "增长情况", "涨跌幅度", "涨跌幅", "变动幅度", "变动情况", "情况", "构成", "结构", "完成", "增速", "增长率", "比重", "占比",
  ]

  /// - Parameters:
  ///   - headers: the lines above the first row, by their cells; those of one cell are on the whole table.
  ///   - line: the short paragraph before the table, which another table's end may be.
  init(
    _ headers: [[ByteRange]], above line: ByteRange?, _ bytes: [UInt8], _ recognizer: Recognizer,
    _ resolution: PeriodResolution
  ) {
    let own = headers.filter { $0.count < 2 }.flatMap { $0 }
    let isNamed = own.contains { TableLines.isCaption($0, in: bytes) }
    for range in own + (isNamed ? [] : line.map { [$0] } ?? []) { read(range, bytes, recognizer, resolution) }
  }

  private mutating func read(
    _ range: ByteRange, _ bytes: [UInt8], _ recognizer: Recognizer, _ resolution: PeriodResolution
  ) {
    if let place = bytes.first("单位：", in: range) {
      // 单位：元（按每500克计）, （单位：元）
      let end =
        (["（", "）"] as [StaticString]).compactMap { bytes.first($0, in: ByteRange(place + 9, range.end)) }.min()
        ?? range.end
      unit = unit ?? TableCaption.unit(bytes.slice(ByteRange(place + 9, end)), recognizer)
      if units.isEmpty { units = TableCaption.units(bytes.slice(ByteRange(place + 9, end)), recognizer) }
    } else if bytes.has("（", at: range.start), bytes.has("）", endingAt: range.end, notBefore: range.start + 6) {
      unit = unit ?? TableCaption.unit(bytes.slice(ByteRange(range.start + 3, range.end - 3)), recognizer)
    }
    for base: StaticString in ["每百户", "每百人", "每千人", "每万人", "每10万人口", "每10万人", "每十万人"]
    where self.base.isEmpty && bytes.contains(base, in: range) {
      // 每10万人口中拥有的各类受教育程度人数
      let has = ["拥有", "受教育"].contains { (word: StaticString) in bytes.contains(word, in: range) }
      self.base = [UInt8](base) + (has && base.utf8CodeUnitCount > 9 ? Array("中拥有") : [])
    }
    if bytes.contains("指数", in: range) || bytes.contains("=100", in: range) { isIndex = true }
    isGrowth = isGrowth || TableCaption.isOfGrowth(range, bytes)
    let named = TableCaption.withoutUnit(range, bytes, recognizer)
    if TableLines.isCaption(range, in: bytes) || words.isEmpty { words = bytes.slice(named) }
    // 年末存贷款余额（万元）
    if unit == nil, named.end + 3 < range.end, bytes.has("（", at: named.end) {
      unit = TableColumns.unit(in: bytes.slice(ByteRange(named.end + 3, range.end - 3)), recognizer)
    }
    // 每10万人口中拥有的各类受教育程度人数: in persons, where nothing else is said.
    if !base.isEmpty, bytes.has("人数", endingAt: named.end, notBefore: named.start) {
      impliedUnit = TableColumns.unit(in: Array("人"), recognizer)
    }
    // 单位：万人次 says in what, and not of what.
    let saysUnit = bytes.has("单位", at: range.start) || bytes.has("（单位", at: range.start)
    head = head ?? (saysUnit ? nil : TableCaption.head(of: named, bytes, recognizer.lexicon))
    var mentions = Mentions()
    recognizer.scan(bytes, range, into: &mentions)
    if owner.isEmpty { owner = TableCaption.owner(in: named, behind: mentions.periods.first?.range.end, bytes) }
    // 7月19日农贸市场零售均价 on a page: the day on which they were asked for.
    period =
      period
      ?? mentions.periods.first { mention in
        if case .monthDay = mention.expression { return resolution.facts.kind == .news }
        return mention.expression.carries
      }.flatMap { resolution.period($0.expression) }
  }

  /// 表6　2023年房地产开发和销售主要指标: whose indicators those are, where one word says it.
  private static func owner(in range: ByteRange, behind period: Int?, _ bytes: [UInt8]) -> [UInt8] {
    let ends: [StaticString] = ["主要指标", "主要经济指标", "主要财务指标", "主要效益指标", "主要经济效益指标", "经济效益指标", "财务指标", "经营指标", "主要经营指标"]
    guard let start = period, start < range.end,
      let end = ends.lazy.compactMap({ bytes.first($0, in: ByteRange(start, range.end)) }).min()
    else { return [] }
    let joint = joints.compactMap { bytes.first($0, in: ByteRange(start, end)) }.min()
    var name = bytes.slice(ByteRange(start, joint ?? end))
    if name.hasPrefix("份") { name.removeFirst(3) }
    name = TablePlace.withoutWhole(name)
    return name.hasSuffix("业") || name.hasSuffix("企业") || name.equals("房地产开发") ? name : []
  }

  /// 批发和零售业 of 按地区分组的批发和零售业企业法人单位和从业人员: the branch whose amounts the columns hold by their own names.
  func branch(before column: [UInt8]) -> [UInt8]? {
    guard column.count >= 6, let place = words.first(column, from: 0) else { return nil }
    let before = Array(words[..<place])
    let start = before.indices.last { before.has("的", at: $0) }.map { $0 + 3 }
    let branch = Array(before[(start ?? 0)...])
    return start != nil && branch.hasSuffix("业") && (6...60).contains(branch.count) ? branch : nil
  }

  private static func isOfGrowth(_ range: ByteRange, _ bytes: [UInt8]) -> Bool {
    growths.contains { word in
      guard let place = bytes.first(word, in: range) else { return false }
      return !joints.contains { bytes.has($0, endingAt: place, notBefore: range.start) }
    }
  }

  /// 各市粮食产量　　单位：万吨, 主要指标增速（%）: a caption without the unit behind it.
  private static func withoutUnit(_ range: ByteRange, _ bytes: [UInt8], _ recognizer: Recognizer) -> ByteRange {
    var end = range.end
    if let place = (["（单位：", "单位："] as [StaticString]).lazy.compactMap({ bytes.first($0, in: range) }).first {
      end = place
    } else if bytes.has("）", endingAt: end, notBefore: range.start),
      let open = bytes.first("（", in: ByteRange(max(range.start, end - 30), end)), open + 3 < end - 3,
      TableColumns.unit(in: bytes.slice(ByteRange(open + 3, end - 3)), recognizer) != nil
    {
      end = open
    }
    while end > range.start,
      bytes[end - 1] == UInt8(ascii: " ") || bytes.has("\u{3000}", endingAt: end, notBefore: range.start)
    {
      end -= bytes[end - 1] == UInt8(ascii: " ") ? 1 : 3
    }
    return end > range.start ? ByteRange(range.start, end) : range
  }

  /// 表3 2021年分行业固定资产投资增长速度: what all rows are of.
  private static func head(of range: ByteRange, _ bytes: [UInt8], _ lexicon: Lexicon) -> [UInt8]? {
    var end = range.end
    var isShorter = true
    while isShorter {
      isShorter = false
      for ending in endings + joints where bytes.has(ending, endingAt: end, notBefore: range.start) {
        end -= ending.utf8CodeUnitCount
        isShorter = true
      }
    }
    for word: StaticString in ["比上年", "同比"] {
      if let place = bytes.first(word, in: ByteRange(range.start, end)) { end = place }
    }
    guard end > range.start + 6 else { return nil }
    // 年末人口数及构成: of people, however many.
    if ["人口数", "人次数"].contains(where: { bytes.has($0, endingAt: end, notBefore: range.start) }) { end -= 3 }
    if let known = lexicon.catalogue.suffix(in: bytes, from: range.start, to: end), known.indicator.kind != .rate {
      return bytes.slice(ByteRange(known.start, end))
    }
    for price: StaticString in ["零售均价", "批发均价", "平均零售价", "零售价", "批发价", "收购价", "均价"]
    where bytes.has(price, endingAt: end, notBefore: range.start) { return [UInt8](price) }
    guard let word = lexicon.cues.suffix(.head, in: bytes, from: range.start, to: end) else { return nil }
    // 单位数与个体经营户数: rows of either.
    for joint in joints {
      if let place = bytes.first(joint, in: ByteRange(range.start, word.start)),
        lexicon.cues.suffix(.head, in: bytes, from: range.start, to: place) != nil
          || ["数", "量", "额", "值"].contains(where: { (word: StaticString) in
            bytes.has(word, endingAt: place, notBefore: range.start)
          })
      {
        return nil
      }
    }
    // 诊疗人次数: what was done so many times.
    let isOfTimes = bytes.has("人次", at: word.start) && word.start >= range.start + 12
    return bytes.slice(ByteRange(isOfTimes ? word.start - 6 : word.start, end))
  }

  /// 单位：亿元、%: the unit of what is no percent, of which the heads of the columns tell.
  private static func unit(_ text: [UInt8], _ recognizer: Recognizer) -> TableColumns.Unit? {
    if let whole = TableColumns.unit(in: text, recognizer) { return whole }
    let end = (["、", "，", " ", "/"] as [StaticString]).compactMap { text.first($0, in: ByteRange(0, text.count)) }.min()
    return end.flatMap { TableColumns.unit(in: Array(text[..<$0]), recognizer) }
  }

  /// 个 and 人 of 个、人; empty where there are not at least two that are no percent.
  private static func units(_ text: [UInt8], _ recognizer: Recognizer) -> [TableColumns.Unit] {
    let words = String(decoding: text, as: UTF8.self).split { "、，, /".contains($0) }
    let units = words.compactMap { TableColumns.unit(in: Array($0.utf8), recognizer) }
    let amounts = units.filter { recognizer.lexicon.units.units[$0.index].kind != .percent }
    return units.count == words.count && amounts.count >= 2 ? amounts : []
  }
}
