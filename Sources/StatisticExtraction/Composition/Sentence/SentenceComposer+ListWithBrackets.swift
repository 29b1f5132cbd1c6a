import EconomyModel
import ReferenceData

// 收入分别达到36846元（增长6.3%）、18694元（增长6.7%）: a list whose amounts have their changes in brackets behind them.
extension SentenceComposer {
  /// Reads such a list and tells how many numbers it holds; nil where none begins at `index`.
  mutating func readListWithBrackets(from index: Int, _ left: LeftReading, _ span: ClauseSpan) -> Int? {
    guard left.isDistributed || Respectively.first(in: bytes, span.left) != nil else { return nil }
    var members: [(amount: Int, asides: Range<Int>)] = []
    var next = index
    while next < mentions.amounts.count, let asides = asides(behind: next) {
      members.append((next, asides))
      next = asides.upperBound
      guard next < mentions.amounts.count, let close = closingBracket(behind: asides),
        isJoined(close, to: mentions.amounts[next])
      else { break }
    }
    // The last one may stand without a bracket.
    if next < mentions.amounts.count, let last = members.last, let close = closingBracket(behind: last.asides),
      isJoined(close, to: mentions.amounts[next]), asides(behind: next) == nil
    {
      members.append((next, next + 1..<next + 1))
      next += 1
    }
    guard members.count >= 2 else { return nil }
    let amounts = members.map { mentions.amounts[$0.amount] }
    guard amounts.allSatisfy({ $0.unit == amounts[0].unit && $0.kind == amounts[0].kind }) else { return nil }
    frame.items = []
    readList(amounts, left, span)
    let parts = frame.items.count == members.count ? frame.items : members.map { _ in frame.subject }
    for (part, member) in zip(parts, members) {
      for aside in member.asides {
        frame.subject = part
        readAside(aside, behind: mentions.amounts[aside - 1].end)
      }
    }
    rows.sort { $0.amount.range.start < $1.amount.range.start }
    frame.subject = parts[parts.count - 1]
    frame.items = parts
    return next - index
  }

  /// The numbers in the bracket that opens right behind a number; nil where none does, or none closes.
  private func asides(behind index: Int) -> Range<Int>? {
    let open = mentions.amounts[index].end
    guard bytes.has("（", at: open), let close = bytes.first("）", in: ByteRange(open, min(sentence.end, open + 120)))
    else {
      return nil
    }
    var end = index + 1
    while end < mentions.amounts.count, mentions.amounts[end].range.end <= close { end += 1 }
    return end > index + 1 ? index + 1..<end : nil
  }

  /// The place behind the bracket that holds some numbers.
  private func closingBracket(behind asides: Range<Int>) -> Int? {
    bytes.first("）", in: ByteRange(mentions.amounts[asides.upperBound - 1].end, sentence.end)).map { $0 + 3 }
  }

  /// Whether only what joins the members of a list, and a hedge, stands between a place and a number.
  private func isJoined(_ place: Int, to amount: Amount) -> Bool {
    guard place <= amount.range.start else { return false }
    let gap = ByteRange(place, amount.range.start)
    return ["、", "和", "及", "与", "，"].contains { (word: StaticString) in
      bytes.has(word, at: gap.start) && gap.count == word.utf8CodeUnitCount
    } || hedgeOfNext(gap) != nil
  }

  private mutating func readAside(_ index: Int, behind previous: Int) {
    let amount = mentions.amounts[index]
    let next = index + 1 < mentions.amounts.count ? mentions.amounts[index + 1].range.start : sentence.end
    let span = ClauseSpan(
      bytes, number: amount.range, end: amount.end, previous: previous, isFirst: false, next: next, lexicon.classes)
    var left = reader.read(span.left, isRank: amount.kind == .rank)
    left.isBracketed = true
    readSingle(amount, left, span)
  }
}
