import EconomyModel
import ReferenceData

// 投入6亿元，新建农村公路: what money was put into, where only the words behind the number say it.
extension SentenceComposer {
  /// How much of a clause a name may take over.
  private static let longestUse = 75

  /// The name of a sum that was put into what stands behind it; nil where nothing there is done.
  ///
  /// - Parameters:
  ///   - end: where the number ends.
  ///   - kind: what such a sum is called behind what it was put into.
  func inputIntoWhatFollows(_ end: Int, kind: StaticString = "投入") -> [UInt8]? {
    var start = end
    for word: StaticString in ["，", "用于"] where bytes.has(word, at: start) { start += word.utf8CodeUnitCount }
    let isSaid = bytes.has("用于", endingAt: start, notBefore: end)
    let isDeed = [CueRole.action, .frontVerb, .predicate, .objectVerb, .up].contains {
      lexicon.cues.prefix($0, in: bytes, at: start, to: sentence.end) != nil
    }
    guard isSaid || isDeed else { return nil }
    // 实施了治理工程 is of the works.
    for word: StaticString in ["组织实施了", "组织实施", "实施了", "实施", "启动实施", "启动", "完成"] where bytes.has(word, at: start) {
      start += word.utf8CodeUnitCount
      break
    }
    let stop = endOfWords(from: start)
    var use = bytes.slice(ByteRange(start, stop))
    // 新建34个服务中心, 以“煤改电”为重点的26个治理项目: the things are named behind their number.
    if use.hasSuffix("的") || use.count < 12, let next = mentions.amounts.first(where: { $0.range.start == stop }),
      let noun = NounAfter.read(bytes, ByteRange(next.end, endOfWords(from: next.end)), lexicon)
    {
      use = (use.hasSuffix("的") ? [] : use) + noun.noun
    }
    guard use.count >= 12, use.count <= SentenceComposer.longestUse else { return nil }
    return use + [UInt8](kind)
  }

  /// 投资4.5亿元完善农村基础设施: the name of a sum by what was done with it, right behind its number; nil for other sums.
  func sumPutInto(_ subject: [UInt8], _ amount: Amount, _ span: ClauseSpan) -> [UInt8]? {
    guard ["投资", "累计投资", "共投资"].contains(where: { (sum: StaticString) in subject.equals(sum) }),
      amount.unit.map({ lexicon.units.units[$0].kind }) == .money, span.right.start == amount.end,
      span.right.count >= 12,
      bytes.first("，", in: ByteRange(amount.end, min(sentence.end, amount.end + 3))) == nil
    else { return nil }
    return inputIntoWhatFollows(amount.end, kind: "投资")
  }

  /// Where the words from a place on end: at a mark other than 、, or at the next number.
  private func endOfWords(from start: Int) -> Int {
    var end = start
    let limit = mentions.amounts.first { $0.range.start >= start }?.range.start ?? sentence.end
    while end < min(limit, sentence.end) {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !bytes.has("、", at: end), !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    return min(end, sentence.end)
  }
}
