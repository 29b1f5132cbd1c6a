import EconomyModel
import ReferenceData

/// Reads a table: what its columns say, and a statistic for each cell.
///
///     指标          绝对数（亿元）  比上年增长（%）
///     地区生产总值   839.70          5.2
struct TableComposer {
  private let recognizer: Recognizer
  private let bytes: [UInt8]
  private let facts: DocumentFacts
  private let mood: Mood
  /// The short paragraph before the table (主要农产品产量如下：).
  private let caption: ByteRange?
  private(set) var rows: [(row: SentenceComposer.Row, sentence: ByteRange)] = []
  private(set) var residues: [Residue] = []

  private var lexicon: Lexicon { recognizer.lexicon }

  init(recognizer: Recognizer, bytes: [UInt8], facts: DocumentFacts, mood: Mood, caption: ByteRange?) {
    self.recognizer = recognizer
    self.bytes = bytes
    self.facts = facts
    self.mood = mood
    self.caption = caption
  }

  mutating func compose(_ lines: [Block]) {
    var headers = lines.compactMap { $0.line?.isHeader == true ? $0.line?.cells : nil }
    let body = lines.filter { $0.line?.isHeader == false }
    var width = body.map { $0.line?.cells.count ?? 0 }.max() ?? 0
    // 行业 | 增长（%） | 行业 | 增长（%）: two rows stand side by side.
    // 人数 | 比重 | 人数 | 比重 below two groups heads figures alone.
    let half = headers.last.flatMap(half(of:)).flatMap { half in
      body.contains { line in
        guard let cells = line.line?.cells, cells.count > half else { return false }
        return TableLines.isFigure(cells[half], in: bytes)
      } ? nil : half
    }
    if let half {
      width = half
      headers[headers.count - 1] = Array(headers[headers.count - 1].prefix(half))
    }
    let resolution = PeriodResolution(facts: facts, mood: mood)
    let table = TableColumns(
      headers, width: width, caption: caption, bytes, recognizer: recognizer,
      resolution: resolution)
    for line in lines where line.line?.isHeader == true { setAside(line.range) }
    var names = TableRowNames(table, lexicon: lexicon)
    var cellsOfWhole: [ByteRange] = []
    var groups = TableGroups(table)
    for (line, cells) in body.flatMap({ line in rows(of: line, half).map { (line, $0) } }) {
      guard let label = cells.first else { continue }
      if label.start > line.range.start, TextFolding.isDigit(bytes[line.range.start]) {
        let number = ByteRange(
          line.range.start, min(label.start, DecimalNumber.read(bytes, at: line.range.start, to: label.start).end))
        residues.append(Residue(range: number, class: .numbering, reason: "the number of a row"))
      }
      // 一、按销售所在地: the rows below are no parts of those above.
      if cells.count == 1 {
        names.beginGroup()
        groups.begin(TableGroup(bytes.slice(label), recognizer))
        continue
      }
      if let place = TablePlace.read(label, bytes, facts, recognizer, resolution) {
        for (index, cell) in cells.enumerated().dropFirst() {
          var column = table.columns[min(index, table.columns.count - 1)]
          // 绝对数（亿元）: the caption says of what.
          if column.name.isEmpty || TableColumns.isPlain(column.name) { column.name = table.head ?? column.name }
          column.name = table.nameBehind(column.name, index)
          guard !column.name.isEmpty else { continue }
          let period = column.isCumulative ? place.period?.fromJanuary : place.period
          (column.region, column.period) = (place.region ?? column.region, period ?? column.period)
          read(cell, line.range, name: column.name, unit: nil, column, table)
        }
        continue
      }
      let said = TableLabel(label, bytes, recognizer, resolution)
      let unit = said.unit ?? table.unitBeside(cells, bytes, recognizer)
      let name = names.name(of: said, unit: unit?.index)
      if names.partOf == nil { cellsOfWhole = cells }
      let group = groups.group(of: said.name, isSetIn: line.line?.isSetIn == true)
      if group == nil { groups.tell(name) }
      for (index, cell) in cells.enumerated().dropFirst() {
        // A row with a cell less leaves none out in front.
        var column = table.columns[min(index, table.columns.count - 1)]
        column.period = said.period ?? column.period
        if let group, let part = groups.name(of: said.name, in: group, column) {
          column.turn(to: group, unit: unit, lexicon)
          read(cell, line.range, name: part, unit: unit ?? group.unit, column, table)
          continue
        }
        // 徐家汇街道: a place that has no code of its own keeps its name.
        let name =
          table.isCross
          ? table.crossName(said.isTotal ? table.branch : said.name, index)
          : said.isTotal && (table.head.map { TableColumns.isPlain($0) } ?? true)
            && [.level, .share].contains(column.kind) && !column.name.isEmpty
            && !TableColumns.isPlain(column.name)
            ? table.nameBehind(column.name, index)
            : table.rowsArePlaces && !column.name.isEmpty && column.kind != .rank && column.kind != .completion
              && !(table.head != nil && TableColumns.isPlain(column.name))
              ? said.name + column.name : name
        if column.kind == .level || column.isAverage, let grown = growth(name, unit) {
          (column.kind, column.falls) = (.growth, grown.falls)
          read(cell, line.range, name: grown.name, unit: unit, column, table)
        } else {
          // 60岁及以上 19.47, 其中：65岁及以上 13.97: the shares of both are of the same whole.
          let isOfAll = index < cellsOfWhole.count && isShort(cellsOfWhole[index])
          read(
            cell, line.range, name: name, partOf: names.partOf, isShareOfAll: isOfAll, unit: unit, column, table)
        }
      }
    }
  }

  /// How many heads there are where the second half of a header says the same as the first; nil for other headers.
  private func half(of header: [ByteRange]) -> Int? {
    let half = header.count / 2
    guard half >= 2, header.count.isMultiple(of: 2),
      (0..<half).allSatisfy({ bytes.slice(header[$0]) == bytes.slice(header[half + $0]) })
    else { return nil }
    return half
  }

  /// The rows of a line, by their cells: one, or two side by side.
  private func rows(of line: Block, _ half: Int?) -> [[ByteRange]] {
    guard let cells = line.line?.cells, !cells.isEmpty else { return [] }
    guard let half, cells.count > half else { return [cells] }
    return [Array(cells[..<half]), Array(cells[half...])]
  }

  /// 地区生产总值增长, 单位能耗下降, in percent: what a row is the growth of; nil for other rows.
  private func growth(_ name: [UInt8], _ unit: TableColumns.Unit?) -> (name: [UInt8], falls: Bool)? {
    guard let unit, lexicon.units.units[unit.index].kind == .percent else { return nil }
    let moves: [(StaticString, Bool)] = [
      ("增长速度", false), ("增长率", false), ("增长", false), ("增速", false), ("增幅", false), ("涨幅", false), ("下降率", true),
      ("下降", true), ("降低", true), ("降幅", true),
    ]
    guard let move = moves.first(where: { name.hasSuffix($0.0) && name.count > $0.0.utf8CodeUnitCount + 3 }),
      // 人口自然增长率 is a rate of its own.
      lexicon.catalogue.indicator(named: name)?.kind != .rate, !name.hasSuffix("自然增长率")
    else { return nil }
    return (Array(name.dropLast(move.0.utf8CodeUnitCount)), move.1)
  }

  /// Years and numbers of columns in a header are no statistics.
  private mutating func setAside(_ header: ByteRange) {
    var mentions = Mentions()
    recognizer.scan(bytes, header, into: &mentions)
    residues += mentions.residues
    residues += mentions.periods.map { Residue(range: $0.range, class: .date, reason: "a date or period") }
    residues += mentions.amounts.map { Residue(range: $0.range, class: .numbering, reason: "a number in a heading") }
  }

  private mutating func read(
    _ cell: ByteRange, _ line: ByteRange, name: [UInt8], partOf whole: [UInt8]? = nil, isShareOfAll: Bool = false,
    unit: TableColumns.Unit?, _ column: TableColumns.Column, _ table: TableColumns
  ) {
    var mentions = Mentions()
    // +9.5%: a sign that says no more than the number itself.
    let isSigned = cell.count > 1 && bytes[cell.start] == UInt8(ascii: "+")
    let (said, falls) = (TableCell.opening(of: cell, in: bytes), TableCell.falls(cell, in: bytes))
    recognizer.scan(bytes, ByteRange(said ?? (isSigned ? cell.start + 1 : cell.start), cell.end), into: &mentions)
    guard var amount = mentions.amounts.first, mentions.amounts.count == 1, amount.kind == .number,
      amount.range == cell || amount.range.start == cell.start || amount.range.start == cell.start + 1
        || amount.range.start == said
    else {
      residues += mentions.residues
      for amount in mentions.amounts {
        residues.append(Residue(range: amount.range, class: .unparsed, reason: "a cell that is no number alone"))
      }
      return
    }
    if cell.start + 1 == amount.range.start, bytes[cell.start] == UInt8(ascii: "-") {
      amount.value = amount.value.negated
      amount.range.start = cell.start
    }
    let isIndex = name.hasSuffix("指数") && column.kind == .level
    var column = column
    if falls != nil, let unit = amount.unit { column.turn(to: unit, lexicon) }
    if falls == true { amount.value = amount.value.negated }
    // 有卫生室的村　92.6 in percent: how many of all of them.
    let percent =
      (column.unit ?? unit ?? table.caption.unit).map { lexicon.units.units[$0.index].kind == .percent } ?? false
    if column.kind == .level, percent, CountedThings.counted(in: name) != nil { column.kind = .share }
    // 95.84　-0.42（百分点）: by how much a percentage moved.
    let isPoints = column.kind == .growth && bytes.contains("百分点", in: cell)
    var own =
      amount.unit.map { TableColumns.Unit(index: $0, scale: 0) } ?? column.unit ?? unit ?? table.caption.unit
      ?? table.caption.impliedUnit
    // 比上年增长(%) and 1.2倍 in a cell: by more than a percentage says well.
    let more = column.kind == .growth && isMultiple(amount) ? MeasureRule.plus(1, to: amount.value) : nil
    if more == nil, [.growth, .share, .completion].contains(column.kind) {
      own = TableColumns.unit(in: Array(isPoints ? "百分点" : "%"), recognizer)
    }
    if isIndex || column.kind == .rank { own = nil }
    guard own != nil || isIndex || column.kind == .rank else {
      residues.append(
        Residue(range: amount.range, class: .unparsed, reason: "a cell whose unit the table does not say"))
      return
    }
    if let own { amount.value = amount.value.scaled(by: own.scale) }
    if column.falls { amount.value = amount.value.negated }
    let word = own.map { lexicon.units.units[$0.index].unit } ?? ""
    var measured =
      switch column.kind {
      case .growth where more != nil:
        Measured(
          measure: .multiple, basis: column.isAverage ? .cagr : column.basis ?? .yoy, value: more ?? amount.value,
          unit: word,
          rule: "table, multiple")
      case .growth:
        Measured(
          measure: isPoints ? .changePoints : .changeRate, basis: column.isAverage ? .cagr : column.basis ?? .yoy,
          value: amount.value, unit: word,
          rule: "table, growth")
      case .change:
        Measured(
          measure: .changeAmount, basis: column.basis ?? .yoy, value: amount.value, unit: word, rule: "table, change")
      case .completion:
        Measured(measure: .completion, basis: nil, value: amount.value, unit: word, rule: "table, completion")
      case .rank: Measured(measure: .rank, basis: nil, value: amount.value, unit: "rank", rule: "table, rank")
      case .contribution:
        Measured(measure: .contribution, basis: nil, value: amount.value, unit: word, rule: "table, contribution")
      case .share: Measured(measure: .share, basis: nil, value: amount.value, unit: word, rule: "table, share")
      case .level, .unit:
        Measured(
          measure: isIndex ? .index : .level, basis: nil, value: amount.value, unit: word,
          rule: isIndex ? "table, index" : "table, level")
      }
    // 6.5-7: from one number to another.
    if let high = amount.high {
      measured.high = high.scaled(by: own?.scale ?? 0)
      if column.falls || falls == true { measured.high = measured.high?.negated }
    }
    // 其中：城镇　17.2　51.7: the share is what the name says, and not the people.
    let isNamedShare = ["比重", "占比", "构成", "率", "比例"].contains { (word: StaticString) in name.hasSuffix(word) }
    let name =
      column.kind != .share || isNamedShare
      ? name : name + ((isShareOfAll ? nil : whole).map { Array("占") + $0 + Array("的比重") } ?? Array("比重"))
    let year: Period? =
      if case .review(let year) = mood { facts.period ?? year.map { .year($0) } } else { facts.year.map { .year($0) } }
    let period = column.period ?? table.caption.period ?? year
    rows.append(
      (
        SentenceComposer.Row(
          amount: amount, name: column.group + (name.starts(with: table.caption.base) ? [] : table.caption.base) + name,
          partOf: whole ?? [],
          measured: measured,
          region: column.region ?? facts.region,
          period: isPlanned(column) ? planYears ?? period : period,
          status: isPlanned(column) || isAhead(period) || column.isTarget ? .target : .actual,
          qualifier: amount.qualifier, prices: nil),
        line
      ))
  }

  /// Whether a cell is a percentage other than 100.00.
  private func isShort(_ cell: ByteRange) -> Bool {
    guard TableLines.isFigure(cell, in: bytes), TableLines.hasDigit(cell, in: bytes) else { return false }
    return !bytes.has("100", at: cell.start)
      || !bytes[(cell.start + 3)..<cell.end].allSatisfy { ".0%".utf8.contains($0) }
  }

  private func isMultiple(_ amount: Amount) -> Bool {
    amount.unit.map { lexicon.units.units[$0].kind == .multiple } ?? false
  }

  /// 年均增长（%） in a plan: of its years.
  private func isPlanned(_ column: TableColumns.Column) -> Bool {
    column.kind == .growth && column.isAverage && column.period == nil && planYears != nil
  }

  private var planYears: Period? {
    if case .targetSpan(let first, let last) = mood { return .years(first: first, last: last) }
    return facts.planNumber.map { .years(first: FiveYearPlan($0).first, last: FiveYearPlan($0).last) }
  }

  /// 2025年 in a plan of 2021: still to come.
  private func isAhead(_ period: Period?) -> Bool {
    guard let year = period?.end.year else { return false }
    if let plan = facts.planNumber { return year >= FiveYearPlan(plan).first }
    return mood.isTarget && facts.year.map { year > $0 } ?? false
  }
}
