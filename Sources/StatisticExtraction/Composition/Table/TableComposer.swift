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
  private let names: IndicatorName
  private let lists: SubjectList
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
    names = IndicatorName(lexicon: recognizer.lexicon)
    lists = SubjectList(lexicon: recognizer.lexicon)
  }

  mutating func compose(_ lines: [Block]) {
    let headers = lines.compactMap { $0.line?.isHeader == true ? $0.line : nil }
    let body = lines.filter { $0.line?.isHeader == false }
    let width = body.map { $0.line?.cells.count ?? 0 }.max() ?? 0
    let table = TableColumns(
      headers.map(\.cells), width: width, caption: caption, bytes, recognizer: recognizer,
      resolution: PeriodResolution(facts: facts, mood: mood))
    for line in lines where line.line?.isHeader == true { setAside(line.range) }
    var whole: [UInt8] = []
    for line in body {
      guard let cells = line.line?.cells, let label = cells.first else { continue }
      if label.start > line.range.start, TextFolding.isDigit(bytes[line.range.start]) {
        let number = ByteRange(
          line.range.start, min(label.start, DecimalNumber.read(bytes, at: line.range.start, to: label.start).end))
        residues.append(Residue(range: number, class: .numbering, reason: "the number of a row"))
      }
      // 一、按销售所在地: the rows below are no parts of those above.
      if cells.count == 1 { whole = [] }
      if let place = place(label) {
        for (index, cell) in cells.enumerated().dropFirst() {
          var column = table.columns[min(index, table.columns.count - 1)]
          // 绝对数（亿元）: the caption says of what.
          if column.name.isEmpty || TableColumns.isPlain(column.name) { column.name = table.head ?? column.name }
          guard !column.name.isEmpty else { continue }
          (column.region, column.period) = (place.region ?? column.region, place.period ?? column.period)
          read(cell, line.range, name: column.name, unit: nil, column, table)
        }
        continue
      }
      let said = read(label)
      let name = complete(said, of: whole, table)
      // 生产总值, 农林牧渔业, 第一产业: a branch of the product leaves it the whole of the next ones.
      if !said.isPart, names.valueAdded(said.name, of: whole) == nil { whole = name }
      for (index, cell) in cells.enumerated().dropFirst() {
        // A row with a cell less leaves none out in front.
        let column = table.columns[min(index, table.columns.count - 1)]
        // 徐家汇街道: a place that has no code of its own keeps its name.
        let name =
          table.isCross
          ? table.crossName(said.name, index)
          : table.rowsArePlaces && !column.name.isEmpty && !(table.head != nil && TableColumns.isPlain(column.name))
            ? said.name + column.name : name
        let unit = said.unit ?? table.unitBeside(cells, bytes, recognizer)
        if column.kind == .level || column.isAverage, let grown = growth(name, unit) {
          var moved = column
          (moved.kind, moved.falls) = (.growth, grown.falls)
          read(cell, line.range, name: grown.name, unit: unit, moved, table)
        } else {
          read(cell, line.range, name: name, unit: unit, column, table)
        }
      }
    }
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

  /// The region or the time that a whole label is; nil where the row names what is measured.
  private func place(_ label: ByteRange) -> (region: RegionCode?, period: Period?)? {
    if let own = facts.region, let match = lexicon.gazetteer.match(in: bytes, at: label.start, to: label.end),
      match.end == label.end
    {
      let fitting = Set(lexicon.gazetteer.meant(match.rows, year: facts.year, in: own).map(\.code))
      if fitting.count == 1 { return (fitting.first, nil) }
    }
    var mentions = Mentions()
    recognizer.scan(bytes, label, into: &mentions)
    guard let period = mentions.periods.first, period.range == label else { return nil }
    return PeriodResolution(facts: facts, mood: mood).period(period.expression).map { (nil, $0) }
  }

  /// A row's label without its numbering and its unit in brackets.
  private func read(_ label: ByteRange) -> (name: [UInt8], unit: TableColumns.Unit?, isPart: Bool, isIndex: Bool) {
    var name = bytes.slice(label)
    var isPart = false
    for lead: StaticString in ["其中：", "其中", "#", "＃", "：", "——", "—"] where name.hasPrefix(lead) {
      isPart = isPart || name.hasPrefix("其") || name.hasPrefix("#")
      name.removeFirst(lead.utf8CodeUnitCount)
    }
    if let item = Numbering.item(at: 0, to: name.count, in: name), item.end < name.count {
      name = Array(name[item.end...])
    }
    var unit: TableColumns.Unit?
    let isIndex = name.contains("=100")
    if name.hasSuffix("）"), let open = name.first("（", in: ByteRange(0, name.count)), open > 0 {
      let inner = Array(name[(open + 3)..<(name.count - 3)])
      unit = TableColumns.unit(in: inner, recognizer)
      if unit != nil || isIndex { name = Array(name[..<open]) }
    }
    return (name, unit, isPart, isIndex)
  }

  /// The name of a row: with what its whole or the caption says of all rows.
  private func complete(
    _ label: (name: [UInt8], unit: TableColumns.Unit?, isPart: Bool, isIndex: Bool), of whole: [UInt8],
    _ table: TableColumns
  )
    -> [UInt8]
  {
    var name = label.name
    if let added = names.valueAdded(name, of: whole) { return added }
    if label.isPart, let head = table.head, !head.contains("价格"), whole.suffix(head.count) == head[...],
      !lists.hasHead(name)
    {
      // 城区 of 城镇社会消费品零售总额 is measured as all rows are.
      name += head
    } else if label.isPart, !whole.isEmpty, !lists.hasHead(name) {
      var left = LeftReading()
      left.isPart = true
      var frame = Frame()
      frame.parent = whole
      frame.divides = true
      name = names.complete(name, left: left, frame: frame)
    }
    if let head = table.head, !label.isPart || whole.suffix(head.count) != head[...], !lists.hasHead(name),
      name.suffix(head.count) != head[...]
    {
      name += head
    }
    if label.isIndex || table.isIndex, !name.hasSuffix("指数") {
      if whole.contains("价格"), !name.contains("价格") { name += Array("价格") }
      name += Array("指数")
    }
    return name
  }

  private mutating func read(
    _ cell: ByteRange, _ line: ByteRange, name: [UInt8], unit: TableColumns.Unit?, _ column: TableColumns.Column,
    _ table: TableColumns
  ) {
    var mentions = Mentions()
    // +9.5%: a sign that says no more than the number itself.
    let isSigned = cell.count > 1 && bytes[cell.start] == UInt8(ascii: "+")
    recognizer.scan(bytes, isSigned ? ByteRange(cell.start + 1, cell.end) : cell, into: &mentions)
    guard var amount = mentions.amounts.first, mentions.amounts.count == 1, amount.kind == .number,
      amount.range == cell || amount.range.start == cell.start || amount.range.start == cell.start + 1
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
    var own = amount.unit.map { TableColumns.Unit(index: $0, scale: 0) } ?? column.unit ?? unit ?? table.unit
    // 比上年增长(%) and 1.2倍 in a cell: by more than a percentage says well.
    let more = column.kind == .growth && isMultiple(amount) ? MeasureRule.plus(1, to: amount.value) : nil
    if more == nil, column.kind == .growth || column.kind == .share {
      own = TableColumns.unit(in: Array("%"), recognizer)
    }
    if isIndex { own = nil }
    guard own != nil || isIndex else {
      residues.append(
        Residue(range: amount.range, class: .unparsed, reason: "a cell whose unit the table does not say"))
      return
    }
    if let own { amount.value = amount.value.scaled(by: own.scale) }
    if column.falls { amount.value = amount.value.negated }
    let word = own.map { lexicon.units.units[$0.index].unit } ?? ""
    let measured =
      switch column.kind {
      case .growth where more != nil:
        Measured(
          measure: .multiple, basis: column.isAverage ? .cagr : column.basis ?? .yoy, value: more ?? amount.value,
          unit: word,
          rule: "table, multiple")
      case .growth:
        Measured(
          measure: .changeRate, basis: column.isAverage ? .cagr : column.basis ?? .yoy, value: amount.value, unit: word,
          rule: "table, growth")
      case .share: Measured(measure: .share, basis: nil, value: amount.value, unit: word, rule: "table, share")
      case .level, .unit:
        Measured(
          measure: isIndex ? .index : .level, basis: nil, value: amount.value, unit: word,
          rule: isIndex ? "table, index" : "table, level")
      }
    let year: Period? =
      if case .review(let year) = mood { facts.period ?? year.map { .year($0) } } else { facts.year.map { .year($0) } }
    let period = column.period ?? table.period ?? year
    rows.append(
      (
        SentenceComposer.Row(
          amount: amount, name: column.group + (name.starts(with: table.base) ? [] : table.base) + name, partOf: [],
          measured: measured,
          region: column.region ?? facts.region,
          period: isPlanned(column) ? planYears ?? period : period,
          status: isPlanned(column) || isAhead(period) || column.isTarget ? .target : .actual,
          qualifier: amount.qualifier, prices: nil),
        line
      ))
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
