import EconomyModel

/// Finds the lines of a document that are rows of a table: a name, then figures in columns.
///
///     指标 | 绝对数（亿元） | 比上年增长（%）
///     地区生产总值 | 839.70 | 5.2
enum TableLines {
  /// The cells of a line of a table, in bytes of the document, and the table that it belongs to.
  struct Line {
    var table: Int
    var cells: [ByteRange]
    var isHeader: Bool
    /// Whether the name of the row is its last cell, and not its first one.
    var isNamedBehind = false
    /// Whether its name begins further in than those of the rows around: a part of what stands above.
    var isSetIn = false
  }

  /// Lines longer than this are prose.
  private static let longestLine = 400
  /// How many lines above the first row may be its header.
  private static let headerReach = 4

  /// The lines of tables by their place among all lines; at least two rows make a table.
  static func find(_ lines: [TextLine], in bytes: [UInt8]) -> [Int: Line] {
    // A line that is but a bar parts cells that stand one below the other.
    let kept = lines.indices.filter { !isBar(lines[$0].range, in: bytes) }
    if kept.count < lines.count {
      let rows = findRows(kept.map { lines[$0] }, in: bytes)
      var found = Dictionary(uniqueKeysWithValues: rows.map { (kept[$0.key], $0.value) })
      // The bars belong to the table that they stand in.
      for (before, after) in zip(kept, kept.dropFirst()) where before + 1 < after {
        guard let table = found[before]?.table, table == found[after]?.table else { continue }
        for place in (before + 1)..<after { found[place] = Line(table: table, cells: [], isHeader: false) }
      }
      return found
    }
    return findRows(lines, in: bytes)
  }

  private static func isBar(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    // |---|:---:|: the line below the header of a table in Markdown.
    let isRule =
      range.count >= 3 && bytes[range.start] == UInt8(ascii: "|")
      && bytes[range.start..<range.end].allSatisfy { "|-: ".utf8.contains($0) }
    return isRule || range.count == 1 && bytes[range.start] == UInt8(ascii: "|")
      || range.count == 3 && ["｜", "│"].contains { (bar: StaticString) in bytes.has(bar, at: range.start) }
  }

  private static func findRows(_ lines: [TextLine], in bytes: [UInt8]) -> [Int: Line] {
    var found: [Int: Line] = [:]
    var table = 0
    var index = 0
    while index < lines.count {
      let cards = figureCards(lines, from: index, in: bytes)
      if let last = cards.last {
        for place in cards {
          found[place] = Line(
            table: table, cells: [lines[place].range, lines[place + 1].range], isHeader: false, isNamedBehind: true)
          // A name goes on in the line that says how the figure moved.
          if !isCardMoved(lines, place, in: bytes) { found[place + 1] = Line(table: table, cells: [], isHeader: false) }
        }
        table += 1
        index = last + 2
        continue
      }
      if let stack = stack(lines, from: index, in: bytes) {
        for row in 0..<stack.rows {
          let label = index + row * stack.columns
          let cells = (0..<stack.columns).map { joinedLetters(split(lines[label + $0].range, in: bytes), in: bytes)[0] }
          found[label] = Line(table: table, cells: cells, isHeader: false)
          for column in 1..<stack.columns { found[label + column] = Line(table: table, cells: [], isHeader: false) }
        }
        addStackedHeader(above: index, stack, of: table, lines, bytes, &found)
        table += 1
        index += stack.rows * stack.columns
        continue
      }
      guard let first = row(lines[index].range, in: bytes) else {
        index += 1
        continue
      }
      var rows = [first]
      while index + rows.count < lines.count {
        let next = index + rows.count
        guard
          let cells = row(lines[next].range, in: bytes)
            ?? rowWithoutFigures(lines[next].range, as: first.count, in: bytes)
            ?? groupLabel(
              lines[next].range, before: next + 1 < lines.count ? lines[next + 1].range : nil, of: first.count,
              in: bytes)
        else { break }
        rows.append(cells)
      }
      if rows.count >= 2 {
        for (offset, cells) in rows.enumerated() {
          found[index + offset] = Line(
            table: table, cells: cells, isHeader: offset == 0 && numbersColumns(cells, in: bytes),
            isSetIn: isSetIn(cells[0], in: bytes))
        }
        if !addBrokenHeader(above: index, columns: first.count, of: table, lines, bytes, &found) {
          addHeader(above: index, of: table, lines, bytes, &found)
        }
        table += 1
      }
      index += rows.count
    }
    return found
  }

  /// Marks the lines above the first row that are its header.
  private static func addHeader(
    above index: Int, of table: Int, _ lines: [TextLine], _ bytes: [UInt8], _ found: inout [Int: Line]
  ) {
    for place in stride(from: index - 1, through: max(0, index - headerReach), by: -1) {
      guard found[place] == nil, let cells = header(lines[place].range, in: bytes) else { break }
      found[place] = Line(table: table, cells: cells, isHeader: true)
      // 表15 每百户拥有量: what stands above the caption is of another table.
      let range = lines[place].range
      if isCaption(range, in: bytes), range.start + 3 < range.end,
        bytes.has("附", at: range.start) || TextFolding.digitLength(bytes, range.start + 3) > 0
      {
        break
      }
    }
  }

  /// The header of a table whose cells stand one below the other: a line for each column, or lines of the usual kind.
  private static func addStackedHeader(
    above index: Int, _ stack: Stack, of table: Int, _ lines: [TextLine], _ bytes: [UInt8], _ found: inout [Int: Line]
  ) {
    let says: [StaticString] = ["（", "(", "增长", "比重", "年", "单位"]
    // The first column may have no head of its own.
    let taken = found
    let heads = [stack.columns, stack.columns - 1].compactMap { count -> [ByteRange]? in
      guard count >= 2, let cells = stackedHeads(count, above: index, lines, bytes, taken) else { return nil }
      let isNamed = ["指标", "项目", "名称", "地区", "县", "城市"].contains { (word: StaticString) in
        bytes.contains(word, in: cells[0])
      }
      if count == stack.columns { return isNamed ? cells : nil }
      let sayColumns = cells.allSatisfy { cell in
        says.contains { bytes.contains($0, in: cell) } || stack.columns > 2 && cell.count <= 12
      }
      return sayColumns ? cells : nil
    }.first
    guard let heads, stack.columns > 2,
      let first = lines[..<index].lastIndex(where: { $0.range.start == heads[0].start })
    else { return addHeader(above: index, of: table, lines, bytes, &found) }
    found[first] = Line(table: table, cells: heads, isHeader: true)
    for place in (first + 1)..<index { found[place] = Line(table: table, cells: [], isHeader: true) }
    addHeader(above: first, of: table, lines, bytes, &found)
  }

  /// The heads of so many columns, one below the other above a line; a unit in brackets may have a line of its own (绝对数 / （亿元）).
  private static func stackedHeads(
    _ count: Int, above index: Int, _ lines: [TextLine], _ bytes: [UInt8], _ found: [Int: Line]
  ) -> [ByteRange]? {
    var cells: [ByteRange] = []
    var place = index - 1
    while cells.count < count {
      guard place >= 0, found[place] == nil, lines[place].range.count <= 45, !isProse(lines[place].range, in: bytes)
      else {
        return nil
      }
      var cell = lines[place].range
      let isUnit = bytes.has("（", at: cell.start) || bytes.has("(", at: cell.start)
      if isUnit, place >= 1, lines[place - 1].range.count <= 30, found[place - 1] == nil {
        cell.start = lines[place - 1].range.start
        place -= 1
      }
      cells.insert(cell, at: 0)
      place -= 1
    }
    return cells
  }

  /// A table whose cells stand one below the other: how many rows it has, and how many lines each.
  private struct Stack {
    var rows: Int
    var columns: Int
  }

  /// The rows that begin at a line, each of a name, perhaps a unit, and as many figures.
  ///
  /// At least three rows make such a table.
  private static func stack(_ lines: [TextLine], from index: Int, in bytes: [UInt8]) -> Stack? {
    func isLabel(_ place: Int) -> Bool {
      guard place < lines.count, lines[place].range.count <= 60, !isProse(lines[place].range, in: bytes) else {
        return false
      }
      let cells = split(lines[place].range, in: bytes)
      // 粮 食 is one word; two words side by side are no single cell.
      return !cells.isEmpty && (cells.count == 1 || joinedLetters(cells, in: bytes).count == 1)
        && (!isFigure(cells[0], in: bytes) || isAge(cells[0], in: bytes))
    }
    func isLone(_ place: Int) -> Bool {
      guard place < lines.count, lines[place].range.count <= 30 else { return false }
      let cells = split(lines[place].range, in: bytes)
      return cells.count == 1 && isFigure(cells[0], in: bytes) && !isAge(cells[0], in: bytes)
        && !bytes.has("年", endingAt: cells[0].end, notBefore: cells[0].start)
    }
    // A short line follows the name; so most lines of a text are done with at a glance.
    guard index + 1 < lines.count, lines[index + 1].range.count <= 30, isLabel(index) else { return nil }
    // 数说静安2017 / 680张 / 新增养老床位: the heading is of all of them.
    if headsCards(lines[index].range, in: bytes), !figureCards(lines, from: index + 1, in: bytes).isEmpty { return nil }
    // 货运量 / 万吨 / 11111 / 9.9: a line for the unit before the figures.
    let hasUnit = !isLone(index + 1) && isLabel(index + 1) && lines[index + 1].range.count <= 18 && isLone(index + 2)
    let names = hasUnit ? 2 : 1
    guard isLone(index + names) else { return nil }
    var columns = names + 1
    while columns < 9, isLone(index + columns) { columns += 1 }
    func isRow(_ first: Int) -> Bool {
      (0..<names).allSatisfy { isLabel(first + $0) } && (names..<columns).allSatisfy { isLone(first + $0) }
    }
    var rows = 1
    while isRow(index + rows * columns), !isLone(index + (rows + 1) * columns) { rows += 1 }
    return rows >= 3 ? Stack(rows: rows, columns: columns) : nil
  }

  /// 65岁及以上 names a row.
  private static func isAge(_ cell: ByteRange, in bytes: [UInt8]) -> Bool { bytes.contains("岁", in: cell) }

  /// The cells of a row; nil where a line is none.
  private static func row(_ range: ByteRange, in bytes: [UInt8]) -> [ByteRange]? {
    guard range.count <= longestLine, hasDigit(range, in: bytes), !isProse(range, in: bytes) else { return nil }
    let cells = joinedUnits(joinedName(withoutNumber(split(range, in: bytes), in: bytes), in: bytes), in: bytes)
    guard cells.count >= 2, cells.count <= 16, !cells[0].isEmpty,
      !isFigure(cells[0], in: bytes) || bytes.contains("岁", in: cells[0])
        // 　6-10公里 set in below 距离: a class of sizes names a row.
        || isSetIn(cells[0], in: bytes) && bytes[cells[0].end - 1] >= 0x80
        || bytes.has("年", endingAt: cells[0].end, notBefore: cells[0].start), cells[0].count <= 90,
      cells.dropFirst().contains(where: { isFigure($0, in: bytes) && hasDigit($0, in: bytes) }),
      // 农产品 1998年 比上年增长% heads columns.
      !cells.dropFirst().contains(where: {
        bytes.has("年", endingAt: $0.end, notBefore: $0.start) || headsYear($0, in: bytes) || isMonth($0, in: bytes)
      }),
      cells.dropFirst().allSatisfy({
        // 与经济增长基本同步 between bars: a goal without a number.
        isFigure($0, in: bytes) || $0.count <= (hasBars(range, in: bytes) ? 45 : 18) && !hasDigit($0, in: bytes)
      }) || isTwice(cells, in: bytes),
      !isHeadline(cells, in: bytes)
    else { return nil }
    return cells
  }

  /// 联营企业　…　…: a row of a table that has no figure in any of its columns; nil for other lines.
  private static func rowWithoutFigures(_ range: ByteRange, as width: Int, in bytes: [UInt8]) -> [ByteRange]? {
    guard range.count <= longestLine, !isProse(range, in: bytes) else { return nil }
    let cells = split(range, in: bytes)
    return cells.count == width && width >= 2 && !isFigure(cells[0], in: bytes)
      && cells.dropFirst().allSatisfy { isFigure($0, in: bytes) } ? cells : nil
  }

  /// | 采矿业 | 12.3 | 住宿和餐饮业 | 8.1 |: two rows side by side.
  private static func isTwice(_ cells: [ByteRange], in bytes: [UInt8]) -> Bool {
    let half = cells.count / 2
    let line = ByteRange(cells[0].start, cells[cells.count - 1].end)
    return cells.count.isMultiple(of: 2) && half >= 2 && cells[half].count <= 90
      && (hasBars(line, in: bytes) || bytes[line.start..<line.end].contains(0x09))
      && [0, half].allSatisfy { first in
        !isFigure(cells[first], in: bytes)
          && (1..<half).allSatisfy { isFigure(cells[first + $0], in: bytes) || cells[first + $0].count <= 18 }
      }
  }

  /// 财政收入同比增长 2.1%: a headline that sets its number apart by one space, as some papers do.
  private static func isHeadline(_ cells: [ByteRange], in bytes: [UInt8]) -> Bool {
    let verbs: [StaticString] = ["增长", "下降", "上升", "上涨", "达", "达到", "超", "突破", "逾", "近", "增至", "降至", "增加", "减少"]
    return cells.count == 2 && cells[1].start - cells[0].end == 1
      && verbs.contains { bytes.has($0, endingAt: cells[0].end, notBefore: cells[0].start) }
  }

  /// 序号 指标名称 单位 and 1 地区生产总值 亿元: the cells behind one that only numbers the row.
  static func withoutNumber(_ cells: [ByteRange], in bytes: [UInt8]) -> [ByteRange] {
    guard cells.count >= 3, let first = cells.first, !isFigure(cells[1], in: bytes), !hasDigit(cells[1], in: bytes)
    else {
      return cells
    }
    let isHead = ["序号", "编号", "序", "名次", "排名", "位次", "排序"].contains { (word: StaticString) in
      bytes.slice(first).equals(word)
    }
    let isNumber = first.count <= 2 && bytes[first.start..<first.end].allSatisfy { TextFolding.isDigit($0) }
    return isHead || isNumber && !cells.dropFirst(2).allSatisfy({ !hasDigit($0, in: bytes) })
      ? Array(cells.dropFirst()) : cells
  }

  /// 一、按销售所在地 | | |: a row of a name alone parts the rows of a table with bars, or with tabs where the rows below are set
  /// in or parted as those above.
  private static func groupLabel(_ range: ByteRange, before next: ByteRange?, of width: Int, in bytes: [UInt8])
    -> [ByteRange]?
  {
    guard let next, range.count <= 90, !isProse(range, in: bytes), let below = row(next, in: bytes) else { return nil }
    let cells = split(range, in: bytes)
    guard cells.count == 1, !isFigure(cells[0], in: bytes) else { return nil }
    if hasBars(range, in: bytes) { return cells }
    // 按通村主要道路路面类型分的村 above 　水泥路面	91.8
    let isOfTable = below.count == width && bytes[next.start..<next.end].contains(0x09) && !isCaption(range, in: bytes)
    return isOfTable && (isSetIn(below[0], in: bytes) || bytes.has("按", at: range.start)) ? cells : nil
  }

  /// Whether white space stands directly before a cell, further in than the bar or the edge of the line.
  private static func isSetIn(_ cell: ByteRange, in bytes: [UInt8]) -> Bool {
    bytes.has("\u{3000}", endingAt: cell.start, notBefore: 0) || bytes.has("  ", endingAt: cell.start, notBefore: 0)
      || bytes.has("\u{A0}", endingAt: cell.start, notBefore: 0)
  }

  /// 甲 | 1 | 2 | 3: a line that numbers the columns.
  private static func numbersColumns(_ cells: [ByteRange], in bytes: [UInt8]) -> Bool {
    cells.count >= 3 && cells[0].count <= 6
      && cells.enumerated().dropFirst().allSatisfy { bytes.slice($1) == Array(String($0).utf8) }
  }

  /// 表1　2019年生产总值, 附表2: whether a line is the caption of a table.
  static func isCaption(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    ["表", "附表", "续表"].contains { (word: StaticString) in bytes.has(word, at: range.start) }
  }

  /// The cells of a line above a table that names its columns, its unit or the table itself.
  static func header(_ range: ByteRange, in bytes: [UInt8]) -> [ByteRange]? {
    // （元，每500克）: the unit of the whole table in brackets.
    if range.count <= 45, bytes.has("（", at: range.start) || bytes.has("(", at: range.start),
      bytes.has("）", endingAt: range.end, notBefore: range.start)
        || bytes.has(")", endingAt: range.end, notBefore: range.start),
      ["元", "吨", "万", "亿", "%", "公斤", "斤"].contains(where: { (word: StaticString) in bytes.contains(word, in: range) })
    {
      return [range]
    }
    guard range.count <= 150, !isProse(range, in: bytes) else { return nil }
    // 表1 2019年生产总值, 单位：亿元 say something of the whole table.
    if isCaption(range, in: bytes) || bytes.contains("单位：", in: range) || bytes.contains("单位:", in: range) {
      let cells = split(range, in: bytes)
      return hasBars(range, in: bytes) && cells.count == 1 ? cells : [range]
    }
    let cells = joinedHeads(joinedLetters(withoutNumber(split(range, in: bytes), in: bytes), in: bytes), in: bytes)
    if cells.count == 1, bytes.contains("=100", in: range) || bytes.contains("＝100", in: range) { return [range] }
    guard cells.count >= 2 else { return nil }
    // 指标 1998年 比上年增长%: years are the only figures of a header.
    guard
      cells.allSatisfy({ cell in
        !isFigure(cell, in: bytes) || bytes.has("年", endingAt: cell.end, notBefore: cell.start)
          || bytes.has("%", endingAt: cell.end, notBefore: cell.start) || headsYear(cell, in: bytes)
          || isMonth(cell, in: bytes)
      })
    else { return nil }
    return cells
  }

  /// 4月, 1—4月, 一季度: whether a cell heads a column with its months.
  private static func isMonth(_ cell: ByteRange, in bytes: [UInt8]) -> Bool {
    cell.count <= 24
      && ["月", "月份", "季度", "上半年"].contains { (word: StaticString) in
        bytes.has(word, endingAt: cell.end, notBefore: cell.start)
      }
  }

  /// 2016年计划, 1997年产量: whether a cell heads a column with what it has of a year.
  private static func headsYear(_ cell: ByteRange, in bytes: [UInt8]) -> Bool {
    // 2006年末 heads the state at its end.
    let isEnd = cell.count == 10 && (bytes.has("末", at: cell.end - 3) || bytes.has("底", at: cell.end - 3))
    guard cell.count >= 13 || isEnd, cell.count <= 40,
      bytes[cell.start..<(cell.start + 4)].allSatisfy({ TextFolding.isDigit($0) }),
      bytes.has("年", at: cell.start + 4)
    else { return false }
    return !hasDigit(ByteRange(cell.start + 7, cell.end), in: bytes)
  }

  static func isProse(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    for mark: StaticString in ["。", "，", "；", "！"] where bytes.contains(mark, in: range) { return true }
    return false
  }

  static func hasDigit(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    for offset in range.start..<range.end where TextFolding.digitLength(bytes, offset) > 0 { return true }
    return false
  }

  private static let bars: [StaticString] = ["｜", "│", "┃", "║"]

  private static func hasBars(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    bytes[range.start..<range.end].contains(UInt8(ascii: "|")) || bars.contains { bytes.contains($0, in: range) }
  }

  /// Parts a line at bars, at tabs where there are no bars, at any white space where there are neither.
  ///
  /// Between bars an empty cell keeps its place, but in front of the first bar and at the end.
  static func split(_ range: ByteRange, in bytes: [UInt8]) -> [ByteRange] {
    let hasBars = hasBars(range, in: bytes)
    let hasTabs = !hasBars && bytes[range.start..<range.end].contains(0x09)
    var cells: [ByteRange] = []
    var start: Int?
    var end = range.start
    var offset = range.start
    func close(keepsEmpty: Bool = false) {
      if let from = start {
        cells.append(ByteRange(from, end))
      } else if keepsEmpty {
        cells.append(ByteRange(offset, offset))
      }
      start = nil
    }
    while offset < range.end {
      let space = TextLines.spaceLength(at: offset, in: bytes)
      let isBar =
        hasBars
        && (bytes[offset] == UInt8(ascii: "|") || bars.contains { bytes.has($0, at: offset) })
      if isBar {
        close(keepsEmpty: offset > range.start)
        offset += bytes[offset] < 0x80 ? 1 : 3
      } else if let space {
        if !hasBars, !hasTabs || bytes[offset] == 0x09 { close() }
        offset += space
      } else {
        if start == nil { start = offset }
        offset += 1
        end = offset
      }
    }
    close()
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// A number, perhaps with a sign and a unit, or a mark that stands for none (—, …).
  static func isFigure(_ range: ByteRange, in bytes: [UInt8]) -> Bool {
    if range.count <= 6,
      ["—", "——", "-", "…", "……", "--", "/"].contains(where: { (mark: StaticString) in
        mark.utf8CodeUnitCount == range.count && bytes.has(mark, at: range.start)
      })
    {
      return true
    }
    guard !range.isEmpty else { return false }
    // 增长6%左右, 提高0.93个百分点, 控制在3%以内
    if let said = TableCell.opening(of: range, in: bytes) {
      let figure = ByteRange(said, range.end)
      return hasDigit(figure, in: bytes) && isFigure(figure, in: bytes)
    }
    // 〔6.3〕: what adds up over the years of a plan.
    if range.count > 6, bytes.has("〔", at: range.start), bytes.has("〕", endingAt: range.end, notBefore: range.start) {
      return isFigure(ByteRange(range.start + 3, range.end - 3), in: bytes)
    }
    var offset = range.start
    if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "+") { offset += 1 }
    if bytes.has("－", at: offset) || bytes.has("−", at: offset) { offset += 3 }
    let first = offset
    // The digits of older pages are of full width.
    while offset < range.end {
      if TextFolding.digitLength(bytes, offset) > 0 {
        offset += TextFolding.digitLength(bytes, offset)
      } else if bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ",") {
        offset += 1
      } else if bytes.has("．", at: offset) {
        offset += 3
      } else {
        break
      }
    }
    guard offset > first, TextFolding.digitLength(bytes, first) > 0 else { return false }
    // 0—14岁, 60岁及以上 head columns of ages.
    if bytes.contains("岁及", in: range) || bytes.contains("岁以", in: range) { return false }
    // 6.5-7, 3—4%: from one number to another.
    if let sign = (["-", "—", "–", "～", "~"] as [StaticString]).first(where: { bytes.has($0, at: offset) }) {
      let second = offset + sign.utf8CodeUnitCount
      return second < range.end && TextFolding.digitLength(bytes, second) > 0 && !bytes.contains("岁", in: range)
        && isFigure(ByteRange(second, range.end), in: bytes)
    }
    // 308.12万吨, 5.2%: scale and unit are short and hold no digit.
    let rest = ByteRange(offset, range.end)
    // 1-本月 names a column.
    let isPeriod = bytes.contains("月", in: rest) && !bytes.contains("个月", in: rest)
    // 1、城镇 names a row.
    return rest.count <= 18 && !hasDigit(rest, in: bytes) && !isPeriod && !bytes.has("、", at: offset)
  }
}
