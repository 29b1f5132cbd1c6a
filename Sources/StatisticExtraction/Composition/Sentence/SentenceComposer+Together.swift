import EconomyModel
import ReferenceData

// 对欧盟、东盟、美国进出口分别增长…，三者合计占外贸总值的49.8%: as many as were told of just before, taken together.
extension SentenceComposer {
  private static let kinds: [StaticString] = ["者", "项", "地", "市", "县", "区", "家", "类", "国", "城", "州", "港"]
  private static let sums: [StaticString] = ["合计", "共计", "总计", "总和", "之和", "累计", "共"]

  /// The name of what is meant together, and the region of the first of them; nil where a subject does not begin so, or not as
  /// many were told of.
  ///
  /// - Parameter verb: the words of the verb behind it, which may be 合计 itself.
  func together(_ subject: [UInt8], verb: ByteRange) -> (name: [UInt8], region: RegionCode?)? {
    guard let said = SentenceComposer.many(subject) else { return nil }
    let isSum =
      said.end == subject.count && !verb.isEmpty && SentenceComposer.sums.contains { bytes.has($0, at: verb.start) }
    guard let sum = SentenceComposer.sums.first(where: { subject.has($0, at: said.end) }) ?? (isSum ? "" : nil) else {
      return nil
    }
    let told = toldBefore(said.count, isFirst: said.isFirst)
    guard told.count == said.count, let name = joined(told) else { return nil }
    let rest = subject[(said.end + sum.utf8CodeUnitCount)...]
    return (name + (rest.isEmpty ? Array("合计") : Array(rest)), told[0].region)
  }

  private static let altogether: [StaticString] = ["合计", "合起来", "加起来", "共计", "总计", "总共"]

  /// 分别增长32.7%、18.9%，合起来拉动…: all of the list that has just had its numbers; nil where no list has, or a clause does not
  /// begin so.
  func summed(_ subject: [UInt8], _ amount: Amount) -> (name: [UInt8], region: RegionCode?)? {
    guard let last = rows.last else { return nil }
    let start = clauseStart(last.amount.range.start, amount.range.start)
    guard start == last.amount.end + 3,
      let word = SentenceComposer.altogether.first(where: { bytes.has($0, at: start) })
    else { return nil }
    var run = [last]
    for row in rows.suffix(16).dropLast().reversed() {
      guard let next = run.first, next.amount.range.start == row.amount.end + 3,
        ["、", "和", "与"].contains(where: { (joint: StaticString) in bytes.has(joint, at: row.amount.end) })
      else { break }
      run.insert(row, at: 0)
    }
    guard run.count >= 2,
      subject.isEmpty || subject.hasPrefix("占") || subject.hasPrefix("拉动") || subject.has(word, at: 0),
      let name = joined(run)
    else { return nil }
    let rest = subject.has(word, at: 0) ? Array(subject[word.utf8CodeUnitCount...]) : subject
    return (name + rest, run[0].region)
  }

  /// 前两者: the first ones of those told of just before, and the one that 后者 means then; nil for other subjects.
  func firstOnes(_ subject: [UInt8], _ count: Int) -> (names: [[UInt8]], latter: [UInt8])? {
    guard let said = SentenceComposer.many(subject), said.isFirst, said.count == count, said.end == subject.count else {
      return nil
    }
    let told = toldBefore(count, isFirst: true)
    guard told.count == count, let last = lastTold(), Set(told.map(\.name)).count == count else { return nil }
    return (told.map(\.name), last.name)
  }

  /// How many a subject says that it is of, whether those are the first ones, and where the words for them end.
  private static func many(_ subject: [UInt8]) -> (count: Int, isFirst: Bool, end: Int)? {
    let isFirst = subject.hasPrefix("前")
    let start = isFirst ? 3 : 0
    guard let said = numerals.first(where: { subject.has($0.word, at: start) }),
      kinds.contains(where: { subject.has($0, at: start + 3) })
    else { return nil }
    return (said.count, isFirst, start + 6)
  }

  private func lastTold() -> Row? { rows.last { $0.measured.measure == .level } }

  /// The last of the things that the sentence gave a number each; those before the last of all where they are the first ones.
  private func toldBefore(_ count: Int, isFirst: Bool) -> [Row] {
    var found: [Row] = []
    let wanted = isFirst ? count + 1 : count
    let told = Set(rows.suffix(64).map(\.measured.measure))
    let kinds: Set<Measure> =
      isFirst || told.contains(.level) ? [.level] : told.contains(.share) ? [.share] : [.changeRate]
    for row in rows.suffix(64).reversed() where found.count < wanted && kinds.contains(row.measured.measure) {
      guard row.measured.unit == found.last?.measured.unit ?? row.measured.unit else { break }
      if !found.contains(where: { $0.name == row.name && $0.region == row.region }) { found.append(row) }
    }
    guard found.count == wanted else { return [] }
    return Array(found.reversed().prefix(count))
  }

  /// 对欧盟、东盟和美国进出口 of 对欧盟进出口, 对东盟进出口 and 对美国进出口; 莱州市和龙口市进出口 of 进出口 in two places.
  private func joined(_ rows: [Row]) -> [UInt8]? {
    // 开发区到账外资 and 到账外资 of 莱山区: the zone stands for a place, too.
    let bare = rows.map { names.withoutZone($0.name, in: []) }
    if bare.contains(rows[rows.count - 1].name), Set(bare).count == 1, Set(rows.map(\.name)).count > 1 {
      let places = rows.compactMap { row in
        row.name == bare[0] ? row.region.flatMap(placeName) : Array(row.name.dropLast(bare[0].count))
      }
      return places.count == rows.count ? SentenceComposer.list(places) + bare[0] : nil
    }
    // 分别占全市的28.1%和16.0%: of what they are shares.
    if rows.allSatisfy({ $0.measured.measure == .share }) {
      return joined(
        rows.map { row in
          var row = row
          row.measured.measure = .level
          row.name =
            row.name.first("占", in: ByteRange(6, max(6, row.name.count))).map { Array(row.name[..<$0]) } ?? row.name
          return row
        })
    }
    let first = rows[0].name
    if rows.allSatisfy({ $0.name == first }) {
      let places = rows.compactMap { $0.region.flatMap(placeName) }
      return places.count == rows.count && Set(places).count == rows.count ? SentenceComposer.list(places) + first : nil
    }
    guard Set(rows.map(\.name)).count == rows.count else { return nil }
    let shared = SentenceComposer.shared(rows.map { Array($0.name.reversed()) })
    var parts = rows.map { Array($0.name.dropLast(shared)) }
    let isToward = parts.allSatisfy { $0.hasPrefix("对") && $0.count > 3 }
    if isToward { parts = parts.map { Array($0.dropFirst(3)) } }
    guard !parts.contains(where: \.isEmpty) else { return nil }
    return (isToward ? Array("对") : []) + SentenceComposer.list(parts) + first.suffix(shared)
  }

  /// The name of a region as the sentence writes it: in full, else without 市 or 县.
  private func placeName(_ region: RegionCode) -> [UInt8]? {
    guard let name = lexicon.gazetteer.name(of: region).map({ Array($0.utf8) }) else { return nil }
    return bytes.slice(sentence).first(name) != nil ? name : Array(name.dropLast(3))
  }

  private static func list(_ parts: [[UInt8]]) -> [UInt8] {
    Array(parts.dropLast().joined(separator: Array("、"))) + Array("和") + (parts.last ?? [])
  }

  /// How many bytes of whole characters names have in common at their ends, given backwards.
  private static func shared(_ reversed: [[UInt8]]) -> Int {
    var count = 0
    let shortest = reversed.map(\.count).min() ?? 0
    while count < shortest, reversed.allSatisfy({ $0[count] == reversed[0][count] }) { count += 1 }
    return count - count % 3
  }
}
