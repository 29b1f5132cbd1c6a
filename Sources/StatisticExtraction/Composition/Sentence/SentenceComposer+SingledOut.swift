import EconomyModel
import ReferenceData

// 生产总值增速最快的是本溪市，增长21.9%; 出口居前三位的是机电产品、服装和家具，分别为20亿元、10亿元和5亿元: places or things that stand out
// in what is measured, and are named before their numbers.
extension SentenceComposer {
  /// What a clause singles out, and in what.
  private struct SingledOut {
    /// What is measured, without the word for its growth; empty where only the growth is named.
    var measured: [UInt8]
    /// Which way it moved, where the clause speaks of growth.
    var moves: LeftReading.Verb?
    var items: [[UInt8]]
  }

  /// Reads the numbers of what the clause before them singles out, or of what stands before their brackets; false where there is
  /// nothing of the kind.
  mutating func readSingledOut(_ numbers: [Amount], _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    let isInBracket = span.beforeBracket != nil
    // 位居前三位的是…，分别占全市的28.1%、16.0%和14.9%: the share of each.
    let share =
      Respectively.first(in: bytes, left.subject) == left.subject.start
      ? left.subject.start + Respectively.length : left.subject.start
    guard left.subject.isEmpty || bytes.has("占", at: share), !left.isFrom,
      let said = singledOut(span, isInBracket: isInBracket) ?? placeBeforeBracket(span, numbers),
      said.items.count == numbers.count
    else { return false }
    let measured = said.measured.isEmpty ? frame.singledIn : said.measured
    let regions = listedRegions(said.items)
    guard regions != nil || !said.items.contains(where: { isPlaceName($0) }), regions == nil || !measured.isEmpty
    else { return false }
    (frame.singledIn, frame.singlesInBrackets) = (measured, isInBracket)
    frame.singledMoves = said.moves
    for (index, number) in numbers.enumerated() {
      var own = left
      if !own.subject.isEmpty { (own.subject.start, own.isDistributed) = (share, false) }
      if let regions { own.region = regions[index] }
      if own.verb == nil || own.verb == .reach, let moves = said.moves, isPercent(number) { own.verb = moves }
      frame.subject =
        regions == nil || names.opensWithZone(said.items[index]) ? names(said.items[index], in: measured) : measured
      frame.unit = number.unit.map { lexicon.units.units[$0].unit }
      readSingle(number, own, span)
    }
    (frame.subject, frame.topic) = (measured, measured)
    // 收入最高的也是余杭区，为48850元，增长9.1%: a place alone goes on.
    if let regions, regions.count == 1 { frame.region = regions[0] }
    return true
  }

  /// What is singled out in the last clause before a number, or before the bracket that it stands in.
  private func singledOut(_ span: ClauseSpan, isInBracket: Bool) -> SingledOut? {
    if let before = span.beforeBracket {
      // …的有宜昌市（23.9%）、黄石市（27.8%）: the next one behind the first.
      if frame.singlesInBrackets,
        ["、", "和", "及"].contains(where: { (mark: StaticString) in bytes.has(mark, at: before.start) })
      {
        var item = bytes.slice(ByteRange(reader.behindMarks(before), before.end))
        for joint: StaticString in ["和", "及"] where item.hasPrefix(joint) { item.removeFirst(3) }
        return SingledOut(measured: [], moves: frame.singledMoves, items: [item])
      }
      return singledOut(in: before)
    }
    let end = span.skipped.end - 3
    guard end > span.skipped.start, bytes.has("，", at: end) else { return nil }
    return singledOut(in: ByteRange(max(span.skipped.start, clauseStart(span.skipped.start, end)), end))
  }

  private func singledOut(in clause: ByteRange) -> SingledOut? {
    // ；其次是大连市: the next one in what was measured before.
    let start = reader.behindMarks(clause)
    for next: StaticString in ["其次是", "其次为", "其次分别是"] where bytes.has(next, at: start) && !frame.singledIn.isEmpty {
      let items = items(ByteRange(start + next.utf8CodeUnitCount, clause.end))
      return items.isEmpty ? nil : SingledOut(measured: [], moves: frame.singledMoves, items: items)
    }
    var place = bytes.first("的", in: clause)
    while let of = place {
      if let front = standing(before: of, from: start), let behind = link(behind: of + 3, to: clause.end) {
        let items = items(ByteRange(behind, clause.end))
        let (words, moves) = withoutMove(ByteRange(start, front))
        return items.isEmpty ? nil : SingledOut(measured: words, moves: moves, items: items)
      }
      place = bytes.first("的", in: ByteRange(of + 3, clause.end))
    }
    return nil
  }

  /// 浙江（49899元）、天津（42404元）属于第二梯队，其人均可支配收入超过4万元: a place and its number in a bracket, of what the
  /// clause behind the list goes on with, or what was measured before; nil where neither tells.
  private func placeBeforeBracket(_ span: ClauseSpan, _ numbers: [Amount]) -> SingledOut? {
    guard let before = span.beforeBracket, numbers.count == 1, let number = numbers.first else { return nil }
    var start = before.end
    while start > before.start,
      CharacterClass.of(Scalars.before(start, in: bytes), lexicon.classes).isDisjoint(with: .delimiter)
    {
      start = Scalars.start(before: start, in: bytes)
    }
    for joint: StaticString in ["和", "以及", "及"] where bytes.has(joint, at: start) { start += joint.utf8CodeUnitCount }
    let place = bytes.slice(ByteRange(start, before.end))
    guard place.count >= 6, listedRegions([place]) != nil else { return nil }
    guard let measured = measuredOfWhose(from: number) ?? measureInBracket() else { return nil }
    // 江西（6.9%）: a percent of an amount of money is how much it grew.
    let isMoney = lexicon.catalogue.indicator(named: measured).map { $0.unit == "CNY" || $0.unit == "USD" } ?? false
    let moves: LeftReading.Verb? = isPercent(number) && (frame.lastMeasure == .changeRate || isMoney) ? .up : nil
    return SingledOut(measured: measured, moves: moves, items: [place])
  }

  /// 人均可支配收入 of …，其人均可支配收入超过4万元 behind a number of the same unit.
  private func measuredOfWhose(from number: Amount) -> [UInt8]? {
    guard let start = bytes.first("，其", in: ByteRange(number.end, sentence.end)),
      !bytes.has("中", at: start + 6),
      let next = mentions.amounts.first(where: { $0.range.start > start }), next.unit == number.unit,
      let verb = lexicon.cues.beforeNumber(in: bytes, from: start + 6, to: next.range.start), verb.start > start + 6
    else { return nil }
    let measured = bytes.slice(ByteRange(start + 6, verb.start))
    return lists.hasHead(measured) ? measured : nil
  }

  /// Where the words begin that say how something stands out: 最快, 居前三位; nil where none end at an offset.
  private func standing(before of: Int, from start: Int) -> Int? {
    for word in SentenceComposer.standings where bytes.has(word, endingAt: of, notBefore: start) {
      return of - word.utf8CodeUnitCount
    }
    var rank = of
    if bytes.has("位", endingAt: rank, notBefore: start) || bytes.has("名", endingAt: rank, notBefore: start) {
      rank -= 3
    }
    guard let front = (max(start, rank - 9)..<max(start, rank)).last(where: { bytes.has("前", at: $0) }),
      isNumeral(ByteRange(front + 3, rank))
    else { return nil }
    for verb: StaticString in ["位居", "位列", "排名", "排在", "排位", "列", "居", "排"]
    where bytes.has(verb, endingAt: front, notBefore: start) {
      return front - verb.utf8CodeUnitCount
    }
    return front
  }

  private func isNumeral(_ range: ByteRange) -> Bool {
    guard !range.isEmpty else { return false }
    let end =
      ChineseNumeral.read(bytes, at: range.start, to: range.end)?.end
      ?? DecimalNumber.read(bytes, at: range.start, to: range.end).end
    return end == range.end
  }

  /// Where those begin that are singled out, behind what kind of thing they are and 是 or 有; nil where neither stands there.
  private func link(behind of: Int, to end: Int) -> Int? {
    var place = of
    if let kind = SentenceComposer.kinds.first(where: { bytes.has($0, at: of) }) { place += kind.utf8CodeUnitCount }
    return SentenceComposer.links.first { bytes.has($0, at: place) && place + $0.utf8CodeUnitCount < end }.map {
      place + $0.utf8CodeUnitCount
    }
  }

  /// What is measured, without the word for its growth, and which way that goes.
  private func withoutMove(_ words: ByteRange) -> ([UInt8], LeftReading.Verb?) {
    for (word, moves) in SentenceComposer.moves where bytes.has(word, endingAt: words.end, notBefore: words.start) {
      let rest = ByteRange(words.start, words.end - word.utf8CodeUnitCount)
      return (bytes.slice(reader.read(rest, isRank: false).subject), moves)
    }
    return (bytes.slice(reader.read(words, isRank: false).subject), nil)
  }

  /// The names that 、 and 和 join; none where one of them is longer than a name.
  private func items(_ range: ByteRange) -> [[UInt8]] {
    var items: [[UInt8]] = []
    var start = range.start
    for offset in stride(from: range.start, to: range.end, by: 1) {
      guard let mark = (["、", "和", "及", "以及"] as [StaticString]).first(where: { bytes.has($0, at: offset) }),
        offset > start
      else { continue }
      // 计算机和通信设备制造业 is one.
      if mark.utf8CodeUnitCount == 3, !bytes.has("、", at: offset), !isJoint(offset, in: range) { continue }
      items.append(bytes.slice(ByteRange(start, offset)))
      start = offset + mark.utf8CodeUnitCount
    }
    items.append(bytes.slice(ByteRange(start, range.end)))
    return items.contains { $0.isEmpty || $0.count > 60 } ? [] : items
  }

  /// Whether 和 stands before the last item of a list, of which 、 parts the others.
  private func isJoint(_ offset: Int, in range: ByteRange) -> Bool {
    !bytes.contains("、", in: ByteRange(offset, range.end))
      && (bytes.contains("、", in: ByteRange(range.start, offset))
        || isPlaceName(bytes.slice(ByteRange(range.start, offset))))
  }

  private func isPlaceName(_ item: [UInt8]) -> Bool {
    lexicon.gazetteer.match(in: item, at: 0, to: item.count, year: facts.year)?.end == item.count
  }

  /// 医药制造业增加值: an item with the amount that it stands out in.
  private func names(_ item: [UInt8], in measured: [UInt8]) -> [UInt8] {
    guard !lists.hasHead(item),
      let head = lexicon.cues.suffix(.head, in: measured, from: 0, to: measured.count)
    else { return item }
    return item + measured[head.start...]
  }

  /// Takes out the number of those that are singled out: 居前三位的是 ranks nothing.
  mutating func removeStandings() {
    let standings = mentions.amounts.indices.filter { index in
      let amount = mentions.amounts[index]
      guard amount.kind == .rank, bytes.has("前", at: amount.range.start) else { return false }
      return bytes.has("的", at: amount.end) && link(behind: amount.end + 3, to: sentence.end) != nil
        || namesAllInRank(amount, at: index)
    }
    guard !standings.isEmpty else { return }
    residues += standings.map {
      Residue(range: mentions.amounts[$0].range, class: .name, reason: "how many of them are singled out")
    }
    let removed = Set(standings)
    mentions.amounts = mentions.amounts.indices.filter { !removed.contains($0) }.map { mentions.amounts[$0] }
  }

  /// 鞋类、服装、石材出口居前三位，分别为…: three that rank among the first three are all of those, and what ranks is told by the order.
  private func namesAllInRank(_ amount: Amount, at index: Int) -> Bool {
    // However great the number is that a text writes.
    guard (2...8).contains(amount.value.double),
      amount.end == sentence.end
        || ["，", "。", "；", "："].contains(where: { (mark: StaticString) in bytes.has(mark, at: amount.end) })
    else { return false }
    let count = Int(amount.value.double)
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.end)
    guard clause.count <= 210 else { return false }
    // 黄骅、青县分别以9.8%和8.8%列前两位: each has its number within the clause.
    if bytes.contains("分别以", in: clause) || bytes.contains("依次以", in: clause) { return true }
    // 龙口、莱州新登记企业1026家和938家，居前两位: each had its number just before.
    if clause.count <= 24, followsRun(of: count, before: index, clause.start) { return true }
    guard index == 0 || mentions.amounts[index - 1].end <= clause.start else { return false }
    let named = Self.withoutRank(bytes.slice(clause))
    return named.count < clause.count && lists.split(named, into: count) != nil
  }

  /// Whether as many numbers, with no more than a mark or 和 between them, stand before a clause.
  private func followsRun(of count: Int, before index: Int, _ start: Int) -> Bool {
    let run = mentions.amounts[max(0, index - count)..<index]
    guard run.count == count, let last = run.last, last.end <= start, start - last.end <= 3 else { return false }
    return zip(run, run.dropFirst()).allSatisfy { first, next in
      ["、", "和", "与"].contains { (joint: StaticString) in
        next.range.start == first.end + 3 && bytes.has(joint, at: first.end)
      }
    }
  }

  private static let standings: [StaticString] = [
    "最快", "最高", "最大", "最多", "最低", "最慢", "最小", "最少", "较快", "较高", "较大", "较多", "较慢", "较低", "居首位", "居首", "居第一位", "排名第一",
    "居前列",
    "靠前",
  ]
  private static let kinds: [StaticString] = [
    "国家和地区", "县（市、区）", "设区市", "市（州）", "市州", "地区", "城市", "省份", "县区", "区县", "县市", "行业大类", "行业", "产业", "商品", "产品", "国家",
    "门类",
    "领域", "品种", "企业", "市", "县", "区",
  ]
  private static let links: [StaticString] = [
    "分别是", "分别为", "依次是", "依次为", "主要是", "主要有", "也是", "仍是", "还是", "均是", "都是", "当属",
    "是", "有", "为",
  ]
  private static let moves: [(StaticString, LeftReading.Verb)] = [
    ("增长速度", .up), ("增速", .up), ("增幅", .up), ("涨幅", .up), ("增长", .up), ("降幅", .down), ("跌幅", .down), ("下降", .down),
  ]
}
