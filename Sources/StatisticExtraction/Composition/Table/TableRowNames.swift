import EconomyModel
import ReferenceData

/// Names the rows of a table one after the other: a part is named with what it shares with the row above that it is a part of.
///
///     货物运输总量   万吨   1560
///     公路           万吨   1201      公路货物运输量
///     其中：零担     万吨     42
struct TableRowNames {
  /// What all rows are (产量), where the table says it.
  private let head: [UInt8]?
  private let isIndex: Bool
  private let owner: [UInt8]
  /// The unit of all figures, where the caption says it.
  private let tableUnit: Int?
  private let lexicon: Lexicon
  private let names: IndicatorName
  private let lists: SubjectList
  /// The name and the unit of the row whose parts the next rows may be.
  private var whole: [UInt8] = []
  private var wholeUnit: Int?
  private var wholeIsNumbered = false
  private var lastWasPart = false

  init(_ table: TableColumns, lexicon: Lexicon) {
    head = table.head
    isIndex = table.caption.isIndex
    owner = table.caption.owner
    tableUnit = table.caption.unit?.index
    self.lexicon = lexicon
    names = IndicatorName(lexicon: lexicon)
    lists = SubjectList(lexicon: lexicon)
  }

  /// 一、按销售所在地: the rows below are no parts of those above.
  mutating func beginGroup() {
    whole = []
    lastWasPart = false
  }

  /// What the last row is a part of; nil where it is none.
  var partOf: [UInt8]? { lastWasPart && !whole.isEmpty ? whole : nil }

  /// The name of the next row.
  ///
  /// - Parameter unit: the unit that the row gives, by its index in the lexicon.
  mutating func name(of label: TableLabel, unit: Int?) -> [UInt8] {
    if label.isTotal, let head { return head }
    let isPart = label.isPart || goesOn(label, unit)
    let added = names.valueAdded(label.name, of: whole)
    var name = added ?? (isPart ? part(label.name) : label.name)
    if added == nil { complete(&name, isPart, unit ?? tableUnit) }
    // 投资额 in a table on 房地产开发
    if !isPart, !owner.isEmpty,
      lexicon.cues.has(.bareHead, name) || ["投资额", "完成投资", "投资"].contains(where: { name.equals($0) })
    {
      name = owner + name
    }
    if label.isIndex || isIndex, !name.hasSuffix("指数") {
      if whole.contains("价格"), !name.contains("价格") { name += Array("价格") }
      name += Array("指数")
    }
    // 生产总值, 农林牧渔业, 第一产业: a branch of the product leaves it the whole of the next ones.
    if !isPart, added == nil { (whole, wholeUnit, wholeIsNumbered) = (name, unit, label.isNumbered) }
    lastWasPart = isPart
    return name
  }

  /// 公路 below 货物运输总量, 女性 behind 其中：男性: whether a row is a part of the one above without saying so.
  private func goesOn(_ label: TableLabel, _ unit: Int?) -> Bool {
    let kinds: [StaticString] = [
      "公路", "铁路", "水运", "水路", "民航", "航空", "管道", "城镇", "乡村", "农村", "城市", "男性", "女性", "男", "女",
    ]
    guard !whole.isEmpty, unit == wholeUnit else { return false }
    // 一、法人单位, and below it 企业法人: only wholes are numbered.
    if wholeIsNumbered { return !label.isNumbered }
    guard lists.hasHead(whole), !lists.hasHead(label.name) else { return false }
    // 其中：小麦 and 棉花 behind it are both what the caption says.
    return kinds.contains { label.name.equals($0) }
      || lastWasPart && (head.map { whole.suffix($0.count) != $0[...] } ?? (unit != nil))
  }

  /// What a part shares with its whole.
  private func part(_ name: [UInt8]) -> [UInt8] {
    // 城区 of 城镇社会消费品零售总额 is measured as all rows are.
    if let head, !head.contains("价格"), whole.suffix(head.count) == head[...], !lists.hasHead(name) {
      return name + head
    }
    guard !whole.isEmpty, !lists.hasHead(name) else { return name }
    var left = LeftReading()
    left.isPart = true
    var frame = Frame()
    frame.parent = whole
    frame.divides = true
    return names.complete(name, left: left, frame: frame)
  }

  /// Adds what the caption says of all rows.
  private func complete(_ name: inout [UInt8], _ isPart: Bool, _ unit: Int?) {
    // 医院 counts hospitals, and no visits to them.
    let counted = lexicon.catalogue.indicator(named: name)
    let isOther =
      unit.flatMap { index in counted.map { $0.unit != lexicon.units.units[index].unit && $0.kind == .stock } } ?? false
    guard let head, name.suffix(head.count) != head[...], !lists.hasHead(name) || isOther,
      !isPart || whole.suffix(head.count) != head[...]
    else { return }
    // 规模以上工业合计: of all of it, as the caption says.
    if name.hasSuffix("合计"), name.count > 12 {
      name.removeLast(6)
      if head.starts(with: name) { name = [] }
    }
    // 食品烟酒 below 居民消费价格: a kind of goods has prices of its own.
    let isOfGoods = head.hasSuffix("消费价格") || head.hasSuffix("零售价格")
    name +=
      isOfGoods && !["城市", "农村"].contains { (word: StaticString) in name.hasPrefix(word) }
      ? Array("价格") : names.headOfWhole(head)
  }
}
