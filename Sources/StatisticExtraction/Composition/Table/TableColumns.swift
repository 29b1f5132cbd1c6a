import EconomyModel
import ReferenceData

/// What the header and the caption of a table say of its columns.
struct TableColumns {
  enum Kind { case level, growth, change, share, contribution, completion, rank, unit }

  /// A unit with its scale: 亿元 is the eighth power of ten of 元.
  struct Unit {
    var index: Int
    var scale: Int
  }

  struct Column {
    var kind = Kind.level
    /// The unit, where the header says one (绝对数（亿元）).
    var unit: Unit?
    var period: Period?
    var region: RegionCode?
    /// 城市, 农村: what goes before the name of a row.
    var group: [UInt8] = []
    /// What the column measures, for tables whose rows are regions or years.
    var name: [UInt8] = []
    /// 年均增长: of each year.
    var isAverage = false
    /// 比上月: what a growth is compared with, where it is not the year before.
    var basis: Basis?
    /// 累计增速 of 5月: from January on.
    var isCumulative = false
    /// 上年同期: of the year before.
    var isPreviousYear = false
    /// Whether its figures say by how much something fell.
    var falls = false
    /// 2017年计划: what is aimed at.
    var isTarget = false

    /// 增长6%左右, 增加12家 among levels: the cell itself says that it holds a change, by its unit.
    mutating func turn(to unit: Int, _ lexicon: Lexicon) {
      switch lexicon.units.units[unit].kind {
      case .percent, .points, .multiple: kind = .growth
      default: kind = .change
      }
    }

    /// 性别构成（%） above the rows of a column of persons: their cells hold shares.
    mutating func turn(to group: TableGroup, unit own: Unit?, _ lexicon: Lexicon) {
      guard kind == .level, group.divides, let unit = own ?? group.unit,
        lexicon.units.units[unit.index].kind == .percent
      else { return }
      (kind, self.unit) = (.share, unit)
    }

    /// Takes over what the cell of the line above says of several columns (增长（%） over 本月 and 累计).
    fileprivate mutating func join(_ group: Column) {
      if kind == .level { kind = group.kind }
      unit = unit ?? group.unit
      period = period ?? group.period
      isPreviousYear = isPreviousYear || group.isPreviousYear
      isTarget = isTarget || group.isTarget
      // 平均每镇 under 镇区总人口: of each of them.
      let isOfEach = ["平均每", "每", "人均", "户均", "村均"].contains { (word: StaticString) in name.hasPrefix(word) }
      // 0—14岁 under 占总人口比重: of those of an age.
      if name.contains("岁"), !group.name.isEmpty {
        if name.hasPrefix("其中：") { name.removeFirst(9) }
        name += Array(group.name.hasPrefix("占") ? "人口" : "") + group.name
        return
      }
      if !group.name.isEmpty { name = (isOfEach ? name : []) + group.name }
      if self.group.isEmpty { self.group = group.group }
    }
  }

  private(set) var columns: [Column]
  /// What the lines above the table say of all of it.
  let caption: TableCaption
  /// What all rows are (产量, 产值), where the caption or a column says it.
  private(set) var head: [UInt8]?
  /// Whether the first column names places, each with several figures.
  private(set) var rowsArePlaces = false
  /// Whether each column measures something of its own, of what its rows name (企业（个）, 从业人数（人） of 国有, 集体).
  private(set) var isCross = false
  /// The branch that the caption names before what the columns hold; empty where it names none.
  private(set) var branch: [UInt8] = []
  private var unitColumn: Int?

  init(
    _ headers: [[ByteRange]], width: Int, caption: ByteRange?, _ bytes: [UInt8], recognizer: Recognizer,
    resolution: PeriodResolution
  ) {
    columns = [Column](repeating: Column(), count: max(width, 2))
    self.caption = TableCaption(headers, above: caption, bytes, recognizer, resolution)
    head = self.caption.head
    // A first header cell that only says 指标 belongs to the names; cells of several lines follow each other.
    let lines = headers.filter { $0.count >= 2 && !TableColumns.isNumbering($0, bytes) }
    var cells = lines.flatMap { $0 }
    var groups: [ByteRange?] = []
    if lines.count >= 2, cells.count > width, let lower = lines.last {
      cells = lower
      groups = TableColumns.groups(
        lines[lines.count - 2], over: width,
        hasLabel: lower.count == width || TableColumns.headsNames(lines[lines.count - 2][0], bytes))
      // 地区 | 人口数 | 比重 above 2020年 | 2010年: the last of the upper heads is over all of the lower ones.
      let upper = lines[lines.count - 2]
      if lower.count >= 2, upper.count >= 3, upper.count - 1 + lower.count == width, !upper.contains(where: \.isEmpty) {
        cells = Array(upper.dropLast()) + lower
        groups = [ByteRange?](repeating: nil, count: upper.count - 2) + lower.map { _ in upper.last }
      }
    }
    let reported = resolution.facts.period ?? self.caption.period
    if cells.count == width, width > 0 {
      let first = cells.removeFirst()
      rowsArePlaces = ["县", "区", "镇", "街道", "地区", "城市", "乡", "市"].contains { (word: StaticString) in
        bytes.contains(word, in: first)
      }
    }
    guard cells.count == width - 1 else { return }
    for (index, cell) in cells.enumerated() {
      columns[index + 1] = TableColumns.read(cell, bytes, recognizer, resolution, reported)
      if index < groups.count, let group = groups[index] {
        columns[index + 1].join(TableColumns.read(group, bytes, recognizer, resolution, reported))
      }
      takePeriodBefore(index + 1)
      // 2020年 in a census of that year: the day on which it counted.
      if case .day(let day)? = resolution.facts.period, columns[index + 1].period == .year(day.year), day.month < 12 {
        columns[index + 1].period = resolution.facts.period
      }
      // A growth is of the period itself, whatever year it is compared with.
      if columns[index + 1].isPreviousYear, columns[index + 1].kind != .growth,
        let own = columns[index + 1].period ?? reported,
        own.end.year == reported?.end.year
      {
        columns[index + 1].period = own.moved(to: own.end.year - 1)
      }
      if columns[index + 1].kind == .unit { unitColumn = index + 1 }
      if columns[index + 1].name.isEmpty { columns[index + 1].name = columns[index].name }
      // 年末数（亿元） 比上年增长（%）: what grew is the state at the end.
      if columns[index + 1].kind != .level, columns[index + 1].kind != .unit, columns[index + 1].basis != .mom,
        case .day = columns[index].period
      {
        columns[index + 1].period = columns[index + 1].period ?? columns[index].period
      }
    }
    // 分行业投资增长速度 over columns that say no more than when.
    if self.caption.isGrowth, unitColumn == nil, !columns.contains(where: { $0.kind == .growth || $0.kind == .share }) {
      for index in columns.indices.dropFirst() where columns[index].unit == nil { columns[index].kind = .growth }
    }
    // 法人单位 | 从业人员 below 单位：个、人: one for each of them.
    let levels = columns.indices.dropFirst().filter { columns[$0].kind == .level && columns[$0].unit == nil }
    if levels.count == self.caption.units.count, unitColumn == nil {
      for (index, unit) in zip(levels, self.caption.units) { columns[index].unit = unit }
    }
    nameBranch()
    isCross = measuresSeveral(recognizer.lexicon)
    head = head ?? amountOfColumns()
  }

  /// 企业法人单位（个） | 从业人员（人） of places below 按地区分组的批发和零售业企业法人单位和从业人员: of which branch they are.
  private mutating func nameBranch() {
    branch = columns.dropFirst().compactMap({ caption.branch(before: $0.name) }).first ?? []
    guard rowsArePlaces, !branch.isEmpty else { return }
    for index in columns.indices.dropFirst()
    where columns[index].kind == .level && !columns[index].name.isEmpty && !TableColumns.isPlain(columns[index].name) {
      columns[index].name = branch + columns[index].name
    }
  }

  /// 4月 | 同比增长（%） | 1—4月 | 同比增长（%）: a growth is of the last time that the heads before it name.
  private mutating func takePeriodBefore(_ index: Int) {
    guard columns[index].kind == .growth, columns[index].period == nil, !columns[index].isAverage else { return }
    let heads = columns[..<index].reversed().prefix { $0.kind == .level }
    let periods = heads.compactMap(\.period)
    columns[index].period = periods.max { $0.end < $1.end }
    // 2006年末 | 2016年末 | 增长（%）: since the earlier of two that lie years apart.
    if columns[index].basis == nil, let first = periods.map(\.end.year).min(), let last = periods.map(\.end.year).max(),
      last - first > 1
    {
      columns[index].basis = .since
    }
  }

  /// 原煤 below 产　量: what all rows are where a column says it and the caption does not; nil where the columns differ.
  private func amountOfColumns() -> [UInt8]? {
    let names = Set(columns.dropFirst().filter { $0.kind == .level }.map(\.name))
    let amounts: [StaticString] = [
      "产量", "总产量", "产值", "总产值", "增加值", "播种面积", "种植面积", "存栏", "存栏量", "出栏", "出栏量", "销售量", "销量", "零售额", "销售额", "投资额",
      "完成投资额",
      "营业收入", "利润总额", "出口额", "进口额", "进出口额",
    ]
    guard names.count == 1, let name = names.first, amounts.contains(where: { name.equals($0) }) else { return nil }
    return name
  }

  /// Words of which heads are made that say which figures a column holds, and not of what.
  private static let plainWords: [StaticString] = [
    "当月", "单月", "绝对", "数值", "指标", "计划", "完成", "实际", "预算", "决算", "执行", "本期", "上期", "同期", "数量", "金额", "单位", "备注", "总量",
    "合计", "本月",
    "累计", "价格", "均价", "权数", "年末", "期末", "月末", "全年", "当年", "本年", "情况", "数", "量", "额", "值", "止",
  ]

  private func measuresSeveral(_ lexicon: Lexicon) -> Bool {
    let levels = columns.dropFirst().filter {
      $0.kind == .level && $0.period == nil && $0.group.isEmpty && $0.region == nil
    }
    guard levels.count >= 2, levels.allSatisfy({ $0.name.count >= 6 }) else { return false }
    let names = levels.map(\.name)
    // 资产总计 | 负债合计 | 营业收入 below 单位：亿元: each is an amount by its own name.
    guard
      levels.allSatisfy({ $0.unit != nil })
        || caption.unit != nil
          && names.allSatisfy({ name in
            lexicon.catalogue.indicator(named: name) != nil
              || lexicon.cues.suffix(.head, in: name, from: 0, to: name.count) != nil
              || ["总计", "合计"].contains { (word: StaticString) in name.hasSuffix(word) }
          })
    else { return false }
    return Set(names).count == names.count && !names.contains { TableColumns.isPlain($0) }
  }

  /// 绝对数, 年末数: whether the head of a column says nothing of what its figures measure.
  static func isPlain(_ name: [UInt8]) -> Bool {
    var rest = name[...]
    // 实际使用金额 and 完成投资 say what is measured behind such words.
    while let word = plainWords.first(where: { rest.starts(with: [UInt8]($0)) }) {
      rest = rest.dropFirst(word.utf8CodeUnitCount)
    }
    return rest.isEmpty
  }

  /// 国有 in the column 从业人数, and in the column 比重 behind it: the name of a cell of such a table.
  func crossName(_ row: [UInt8], _ index: Int) -> [UInt8] {
    let column = columns[min(index, columns.count - 1)]
    guard column.kind == .share || column.kind == .growth,
      let measured = columns[..<min(index, columns.count)].dropFirst().last(where: { $0.kind == .level })
    else { return row + column.name }
    let part = row + measured.name
    if column.kind == .growth { return part }
    return column.name.hasPrefix("占") ? part + column.name : part + Array("占比")
  }

  /// What a column that goes with the one before it is of: 比重 behind 常住人口数, 位次 and 完成计划% behind 产值; any other name as it is.
  func nameBehind(_ name: [UInt8], _ index: Int) -> [UInt8] {
    let kind = columns[min(index, columns.count - 1)].kind
    if kind == .rank || kind == .completion {
      return columns[..<min(index, columns.count)].dropFirst().last {
        $0.kind == .level && !$0.name.isEmpty && !TableColumns.isPlain($0.name)
      }?.name ?? head ?? name
    }
    guard kind == .share,
      ["比重", "占比", "构成"].contains(where: { (word: StaticString) in name.equals(word) }),
      let counted = columns[..<min(index, columns.count)].dropFirst().last(where: {
        $0.kind == .level && !$0.name.isEmpty
      })
    else { return name }
    return (counted.name.hasSuffix("人口数") ? Array(counted.name.dropLast(3)) : counted.name) + name
  }

  /// The unit that a cell of the row names, where the table has a column for it.
  func unitBeside(_ cells: [ByteRange], _ bytes: [UInt8], _ recognizer: Recognizer) -> Unit? {
    guard let unitColumn, unitColumn < cells.count else { return nil }
    return TableColumns.unit(in: bytes.slice(cells[unitColumn]), recognizer)
  }

  private static func read(
    _ cell: ByteRange, _ bytes: [UInt8], _ recognizer: Recognizer, _ resolution: PeriodResolution, _ base: Period?
  ) -> Column {
    func says(_ words: [StaticString]) -> Bool { words.contains { bytes.contains($0, in: cell) } }
    var column = Column()
    var mentions = Mentions()
    recognizer.scan(bytes, cell, into: &mentions)
    column.period = mentions.periods.first { $0.range.start == cell.start }.flatMap { resolution.period($0.expression) }
    // 比重（%）2020年: the year that a head ends with, where it compares with none.
    let compares = says(["比", "较"]) && !says(["比重", "占比", "比例"])
    if column.period == nil, !compares, let last = mentions.periods.last, last.range.end == cell.end,
      case .year = last.expression
    {
      column.period = resolution.period(last.expression)
    }
    column.isPreviousYear = says(["上年", "去年"])
    column.isCumulative = says(["累计"])
    column.isTarget =
      column.period != nil && says(["计划", "预期", "目标", "预算"])
      && !says(["完成", "执行", "实际", "增长", "比", "预计"])
    // 上年本月, 上年同期: of which part of the year is what the table itself is on.
    if column.isPreviousYear, says(["月", "累计", "同期"]) { column.period = nil }
    if let month = base?.end.month, let year = base?.end.year, says(["月", "累计"]), column.period == nil,
      !says(["年均"])
    {
      let isCumulative = says(["累计", "1-", "1—", "1至", "1～"])
      let sum = month == 12 ? Period.year(year) : .months(year: year, first: 1, last: month)
      // 1—6月累计 in a report on the first half is that half.
      let isOwn = isCumulative && base?.start == sum.start && base?.end == sum.end
      column.period = isOwn ? base : isCumulative ? sum : .month(year, month)
    }
    // 比8月涨跌: what the month before is called.
    let isAgainstMonth = says(["比", "较"]) && says(["月"]) && says(["涨跌", "涨", "跌", "升降"])
    let isOfMonth = isAgainstMonth || says(["比上月", "较上月", "环比", "比上周", "比上期", "较上周", "较上期"])
    let inBracket = bytes.first("（", in: cell).flatMap { open in
      bytes.first("）", in: ByteRange(open, cell.end)).flatMap {
        unit(in: bytes.slice(ByteRange(open + 3, $0)), recognizer)
      }
    }
    let isOfPercent =
      says(["%", "百分"]) || inBracket.map { recognizer.lexicon.units.units[$0.index].kind == .percent } ?? false
    if says(["位次", "名次", "排名", "排位"]), !isOfPercent {
      (column.kind, column.period) = (.rank, nil)
    } else if isOfPercent, says(["预算", "计划", "目标", "任务"]), says(["完成", "占", "为", "执行"]), !says(["增", "比"]) {
      // 完成预算（%）, 占年计划%
      (column.kind, column.isTarget, column.period) = (.completion, false, nil)
    } else if !isOfPercent,
      says(["增减额", "增加额", "净增", "新增额"]) || says(["年初增加", "年初增减", "年初新增", "上年增加", "上年末增加", "上年增减（", "上月末增加"])
    {
      // 比年初增加, 比年初增减额: by how much, in the unit of the table.
      (column.kind, column.unit) = (.change, inBracket)
      column.basis = says(["年初"]) ? .since : says(["上月"]) ? .mom : .yoy
      column.period = nil
    } else if says(["拉动", "贡献"]), says(["点", "贡献率"]) {
      // 拉动点数（个百分点）, 贡献率（%）: what a part brought about of the growth of all.
      (column.kind, column.unit) = (.contribution, inBracket)
    } else if says(["增长", "增速", "增减", "增幅", "同比", "涨幅", "涨跌", "±"]) || isOfMonth {
      column.kind = .growth
      column.basis = isOfMonth ? .mom : nil
      column.isAverage = says(["年均", "年平均"])
      // 比2020年增长: the year is what is compared with.
      if !says(["月", "累计"]) || isOfMonth || column.isAverage { column.period = nil }
    } else if says(["比重", "占比", "构成"])
      || isOfPercent && CountedThings.counted(in: measuredName(cell, behind: nil, bytes)) != nil
    {
      // 生活垃圾集中处理的村（%）: how many of all of them.
      column.kind = .share
    } else if says(["单位"]), !says(["（", "法人", "活动", "用人", "事业"]), cell.count <= 12 {
      // 单位数（个） and 法人单位 count units.
      column.kind = .unit
    } else if let open = bytes.first("（", in: cell), let close = bytes.first("）", in: ByteRange(open, cell.end)) {
      column.unit = unit(in: bytes.slice(ByteRange(open + 3, close)), recognizer)
    }
    // 2023年 over the figures of places says when, and not what.
    let time = mentions.periods.first { $0.range.start == cell.start }?.range
    column.name = time == cell ? [] : measuredName(cell, behind: time?.end, bytes)
    column.group = group(cell, bytes)
    column.region = TablePlace.region(bytes.slice(cell), resolution.facts, recognizer.lexicon)
    return column
  }

  /// 城市, 全市城镇居民: whose figures a column holds; empty where its head says something else.
  private static func group(_ cell: ByteRange, _ bytes: [UInt8]) -> [UInt8] {
    let name = TablePlace.withoutWhole(bytes.slice(cell))
    let groups: [StaticString] = ["城市", "农村", "城镇", "乡村", "男", "女", "城镇居民", "农村居民", "城市居民", "全体居民", "居民"]
    return groups.contains { name.equals($0) } ? name : []
  }

  /// 地　区, 行业: whether a head is that of the names of the rows.
  private static func headsNames(_ cell: ByteRange, _ bytes: [UInt8]) -> Bool {
    var name = bytes.slice(cell).filter { $0 != 0x20 }
    while let space = name.first("\u{3000}", in: ByteRange(0, name.count)) { name.removeSubrange(space..<(space + 3)) }
    return ["地区", "行业", "指标", "项目", "分组", "类别", "指标名称", "县区", "区县", "县市区", "城市", "年份"].contains {
      (word: StaticString) in
      name.equals(word)
    }
  }

  /// The cell of the upper line that stands over each column but the first: empty cells go on with the one before,
  /// where there are none each covers as many columns.
  ///
  /// - Parameter hasLabel: whether the first column has a head as well.
  private static func groups(_ upper: [ByteRange], over width: Int, hasLabel: Bool) -> [ByteRange?] {
    if upper.contains(where: \.isEmpty) {
      var last: ByteRange?
      return (1..<width).map { index in
        if index < upper.count, !upper[index].isEmpty { last = upper[index] }
        return last
      }
    }
    let named = Array(upper.dropFirst(hasLabel || (width - 1) % upper.count != 0 ? 1 : 0))
    guard !named.isEmpty, (width - 1) % named.count == 0 else { return [] }
    return (0..<(width - 1)).map { named[$0 / ((width - 1) / named.count)] }
  }

  /// 甲 | 1 | 2 | 3 numbers the columns.
  private static func isNumbering(_ cells: [ByteRange], _ bytes: [UInt8]) -> Bool {
    cells.dropFirst().allSatisfy { cell in
      !cell.isEmpty && bytes[cell.start..<cell.end].allSatisfy { TextFolding.isDigit($0) }
    }
  }

  /// A header cell without its unit and the time that it begins with (1997年产量); empty where it only says that something grew.
  private static func measuredName(_ cell: ByteRange, behind period: Int?, _ bytes: [UInt8]) -> [UInt8] {
    // 比重[4]: the mark of a note is no part of what is measured.
    let end = (["（", "[", "〔"] as [StaticString]).compactMap { bytes.first($0, in: cell) }.min() ?? cell.end
    var name = bytes.slice(ByteRange(min(period ?? cell.start, end), end))
    for word: StaticString in ["比上年末", "比上年", "同比", "比上年同期", "较上年", "比上月", "较上月", "环比"] {
      guard let place = name.first(word, in: ByteRange(0, name.count)) else { continue }
      name = Array(name[..<place])
      break
    }
    for word: StaticString in ["增长速度", "增长率", "增长", "增速", "增幅", "±", "%"] where name.hasSuffix(word) {
      name.removeLast(word.utf8CodeUnitCount)
    }
    // 产　量 is set wide.
    for space: StaticString in [" ", "\u{3000}"] {
      while let place = name.first(space, in: ByteRange(0, name.count)) {
        name.removeSubrange(place..<(place + space.utf8CodeUnitCount))
      }
    }
    return name
  }

  /// The unit that a text is, scale included (亿元, 万人, %); nil where it is more than that.
  static func unit(in text: [UInt8], _ recognizer: Recognizer) -> Unit? {
    let probe = [UInt8(ascii: "1")] + text
    let range = ByteRange(0, probe.count)
    guard let amount = recognizer.amount(probe, start: 0, value: Quantity(mantissa: 1), numberEnd: 1, in: range),
      amount.end == probe.count, let unit = amount.unit
    else { return nil }
    return Unit(index: unit, scale: amount.value.exponent)
  }
}
