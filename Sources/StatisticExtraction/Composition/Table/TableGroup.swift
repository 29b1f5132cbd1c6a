import EconomyModel
import ReferenceData

/// A row of a table that has a name and no figure, which says of the rows below it by what they are parted.
///
///     性别构成（%）                          男性　53.2
///     按通村主要道路路面类型分的村              水泥路面　91.8
///     村委会到最远居民定居点距离               5公里以内　91.3
struct TableGroup {
  /// What the rows are told apart by: 性别, 通村主要道路路面.
  private let trait: [UInt8]
  /// What is counted: 村 of 按…分的村; empty where the table itself says it.
  private let counted: [UInt8]
  /// Whether the label says that the rows are parts of one whole (性别构成, 按性别分).
  let divides: Bool
  /// The unit in a bracket behind the label.
  let unit: TableColumns.Unit?

  /// What a label ends with behind the trait.
  private static let endings: [StaticString] = ["构成", "结构", "类型", "情况", "状况", "分布", "程度"]

  /// - Parameter label: the name of a row without figures, in the words of the table.
  init(_ label: [UInt8], _ recognizer: Recognizer) {
    var name = TableGroup.withoutNotes(label)
    if let item = Numbering.item(at: 0, to: name.count, in: name), item.end < name.count {
      name = Array(name[item.end...])
    }
    var unit: TableColumns.Unit?
    if name.hasSuffix("）"), let open = name.indices.last(where: { name.has("（", at: $0) }), open > 0 {
      unit = TableColumns.unit(in: Array(name[(open + 3)..<(name.count - 3)]), recognizer)
      if unit != nil { name = Array(name[..<open]) }
    }
    self.unit = unit
    if name.hasPrefix("按"),
      let end = (["分的", "划分的", "分组的", "分类的"] as [StaticString]).lazy.compactMap({ word in
        name.first(word, in: ByteRange(3, name.count)).map { ($0, $0 + word.utf8CodeUnitCount) }
      }).first, end.1 < name.count
    {
      (trait, counted, divides) = (Array(name[3..<end.0]), Array(name[end.1...]), true)
    } else if name.hasPrefix("按"),
      let end = (["分组", "划分", "分类", "分"] as [StaticString]).first(where: { name.hasSuffix($0) }),
      name.count > end.utf8CodeUnitCount + 3
    {
      (trait, counted, divides) = (Array(name[3..<(name.count - end.utf8CodeUnitCount)]), [], true)
    } else if name.hasSuffix("构成") {
      (trait, counted, divides) = (Array(name.dropLast(6)), [], true)
    } else {
      (trait, counted, divides) = (name, [], false)
    }
  }

  /// 表3　农户住房结构: the caption of a table whose rows are the kinds of houses that households live in; nil for other captions.
  init?(caption words: [UInt8]) {
    guard let thing = CountedThings.words.first(where: { words.hasPrefix($0) }),
      words.hasSuffix("结构") || words.hasSuffix("类型"),
      words.count >= thing.utf8CodeUnitCount + 12
    else { return nil }
    let trait = Array(words[thing.utf8CodeUnitCount...])
    guard !["和", "及", "与", "、"].contains(where: { (joint: StaticString) in trait.contains(joint) }) else { return nil }
    (self.trait, counted, divides, unit) = (trait, [UInt8](thing), true, nil)
  }

  /// The name of a row of the group: 通村主要道路为水泥路面的村, 年龄35岁及以下的农业生产经营人员.
  ///
  /// - Parameter whole: what the table counts, where the label does not say it; with nothing to count the row keeps its name.
  func name(of row: [UInt8], in whole: [UInt8]) -> [UInt8] {
    let thing = counted.isEmpty ? whole : counted
    guard !thing.isEmpty else { return row }
    if !divides {
      let isOfPlaces = ["村", "乡镇", "户"].contains { (word: StaticString) in thing.hasSuffix(word) }
      return isOfPlaces ? trait + row + Array("的") + thing : row
    }
    if trait.hasPrefix("性别") { return row + thing }
    if trait.hasPrefix("年龄") { return (row.hasPrefix("年龄") ? [] : Array("年龄")) + row + Array("的") + thing }
    if trait.contains("教育") || trait.contains("文化") {
      let isPlain = row.hasSuffix("上过学") || row.contains("程度")
      return row + Array(isPlain ? "的" : "文化程度的") + thing
    }
    if trait.contains("行业") { return Array("从事") + row + Array("的") + thing }
    // 通村主要道路路面类型 and 水泥路面: the road is one of that surface.
    var kind = trait
    var end: StaticString?
    if let ending = TableGroup.endings.first(where: { kind.hasSuffix($0) && kind.count > $0.utf8CodeUnitCount }) {
      end = ending
      kind.removeLast(ending.utf8CodeUnitCount)
    }
    if row.count > 6, kind.count > 6, kind.suffix(6) == row.suffix(6) { kind.removeLast(6) }
    let isStructure = end?.utf8CodeUnitCount == 6 && trait.hasSuffix("结构") && !row.hasSuffix("结构")
    return kind + Array("为") + row + Array(isStructure ? "结构的" : "的") + thing
  }

  /// 通村主要道路[2]路面: without the marks of notes.
  private static func withoutNotes(_ name: [UInt8]) -> [UInt8] {
    var name = name
    while let open = name.firstIndex(of: UInt8(ascii: "[")),
      let close = name[open...].firstIndex(of: UInt8(ascii: "]")), close - open <= 4
    {
      name.removeSubrange(open...close)
    }
    return name
  }
}

/// The groups of a table one after the other, and what they part.
struct TableGroups {
  /// The group that a caption tells of, for tables whose rows no label parts.
  private let whole: TableGroup?
  private var current: TableGroup?
  /// Whether the rows of the group are set in; nil before the first of them.
  private var isSetIn: Bool?
  /// What the rows before count.
  private var counted: [UInt8] = []

  init(_ table: TableColumns) {
    whole = table.rowsArePlaces ? nil : TableGroup(caption: table.caption.title)
  }

  mutating func begin(_ group: TableGroup) {
    (current, isSetIn) = (group, nil)
  }

  /// Takes in the name of a row that is in no group: 通过公路的村 counts 村, 农业生产经营人员总数 those persons.
  mutating func tell(_ name: [UInt8]) {
    if let thing = CountedThings.counted(in: name) {
      counted = thing
      return
    }
    let all = ["总数", "数量", "人数", "总量"].first { (word: StaticString) in name.hasSuffix(word) }
    let bare = all.map { Array(name.dropLast($0.utf8CodeUnitCount)) } ?? name
    if CountedThings.isThing(bare) { counted = bare }
  }

  /// The group that a row is in; nil where it is in none.
  mutating func group(of name: [UInt8], isSetIn row: Bool) -> TableGroup? {
    guard let group = current else { return whole }
    let first = isSetIn ?? row
    isSetIn = first
    // 村内主要道路有路灯的村 behind the kinds of roads stands for itself.
    if first != row || !first && CountedThings.counted(in: name) != nil {
      current = nil
      return nil
    }
    return group.divides || first ? group : nil
  }

  /// The name of a cell of a group: of what the column counts, where its head says so; nil where nothing is counted.
  func name(of row: [UInt8], in group: TableGroup, _ column: TableColumns.Column) -> [UInt8]? {
    guard !row.isEmpty else { return nil }
    let thing = CountedThings.isThing(column.name) ? column.name : counted
    let name = group.name(of: row, in: thing)
    return name == row ? nil : name
  }
}
