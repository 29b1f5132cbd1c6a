import EconomyModel
import ReferenceData

// 解决了620万人、410万头大牲畜的饮水困难: one trouble behind several numbers, which is the trouble of each.
extension SentenceComposer {
  private static let joiners: [StaticString] = ["、", "和", "及", "以及", "与"]
  /// Who has it, where no 的 says where their name ends.
  private static let holders: [StaticString] = [
    "大小牲畜", "大牲畜", "牲畜", "农村居民", "农村人口", "农民", "群众", "师生", "学生", "居民", "人口", "行政村", "自然村", "村庄", "农户", "村", "乡镇", "学校",
  ]
  /// How many numbers may share one.
  private static let mostShared = 4

  /// The noun that a number counts, with the trouble that it shares with the numbers beside it.
  ///
  /// - Parameter amount: one of two to four counts that only their nouns and 、 or 和 stand between.
  /// - Returns: 解决饮水困难的人口; nil where no remedy stands before the first or no trouble behind the last.
  func sharedTrouble(_ amount: Amount) -> NounAfter? {
    guard let index = mentions.amounts.firstIndex(where: { $0.range == amount.range }), counts(amount) else {
      return nil
    }
    var first = index
    while first > 0, index - first < Self.mostShared, holder(between: first - 1) != nil { first -= 1 }
    var last = index
    while last + 1 < mentions.amounts.count, last - index < Self.mostShared, holder(between: last) != nil { last += 1 }
    guard first < last, let tail = tail(behind: mentions.amounts[last].end) else { return nil }
    let before = ByteRange(sentence.start, mentions.amounts[first].range.start)
    guard let verb = tail.remedy ?? NounAfter.remedy(bytes, before) else { return nil }
    guard let own = index == last ? tail.holder : holder(between: index) else { return nil }
    let noun = own.isEmpty ? Array("人口") : bytes.slice(own)
    // 80个村、12万人的出行条件: who is counted without a noun are persons.
    guard !own.isEmpty || amount.unit.map({ lexicon.units.units[$0].unit }) == "人" else { return nil }
    return NounAfter(
      name: bytes.slice(verb) + bytes.slice(tail.trouble) + Array("的") + noun, noun: noun, isVerbLed: false,
      hasPossessive: false)
  }

  private func counts(_ amount: Amount) -> Bool {
    amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
  }

  /// The noun between two numbers that only a joiner ends; nil where more stands between them.
  private func holder(between index: Int) -> ByteRange? {
    let (amount, next) = (mentions.amounts[index], mentions.amounts[index + 1])
    let gap = ByteRange(amount.end, max(amount.end, next.range.start))
    guard counts(amount), counts(next), gap.count >= 3, gap.count <= 24,
      let joiner = Self.joiners.last(where: { bytes.has($0, endingAt: gap.end, notBefore: gap.start) })
    else { return nil }
    let noun = ByteRange(gap.start, gap.end - joiner.utf8CodeUnitCount)
    for mark: StaticString in ["，", "。", "；", "、", "："] where bytes.contains(mark, in: noun) { return nil }
    return noun
  }

  /// Who has the trouble, and the trouble, of what stands behind the last number, and what was done where that stands last.
  private func tail(behind start: Int) -> (holder: ByteRange, trouble: ByteRange, remedy: ByteRange?)? {
    var end = start
    while end < sentence.end, end - start < 60,
      CharacterClass.of(Scalars.at(end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    {
      end += Scalars.at(end, in: bytes).length
    }
    // 使25万人、30万头大牲畜的饮水困难得到解决
    let isSolved = bytes.has("得到", endingAt: end - 6, notBefore: start)
    let remedy = isSolved ? NounAfter.remedy(bytes, ByteRange(end - 6, end)) : nil
    if remedy != nil { end -= 12 }
    guard NounAfter.troubles.contains(where: { bytes.has($0, endingAt: end, notBefore: start + 3) }) else { return nil }
    let stop = bytes.has("困难问题", endingAt: end, notBefore: start) ? end - 6 : end
    if let possessive = bytes.first("的", in: ByteRange(start, stop)) {
      return possessive + 3 < stop ? (ByteRange(start, possessive), ByteRange(possessive + 3, stop), remedy) : nil
    }
    let holder = Self.holders.first { bytes.has($0, at: start) }?.utf8CodeUnitCount ?? 0
    return start + holder < stop ? (ByteRange(start, start + holder), ByteRange(start + holder, stop), remedy) : nil
  }
}
