import EconomyModel
import ReferenceData

// 乡村企业产值过百万元的有428家，过千万元的15家: firms counted by what they reach, which the name puts in front of them.
extension SentenceComposer {
  private static let firms: [StaticString] = ["企业", "公司", "工商户", "农户", "乡镇", "村", "县", "项目", "园区"]
  private static let bounds: [StaticString] = ["超过", "突破", "达到", "过", "超", "上", "达"]

  /// 产值过百万元的乡村企业, of 乡村企业产值过百万元; nil for names that are no bound behind those that are counted.
  func boundedFirms(_ name: [UInt8], _ unit: UnitOfMeasure?) -> [UInt8]? {
    guard unit?.kind == .counter, name.hasSuffix("元") || name.hasSuffix("美元"), name.count <= 75 else { return nil }
    // 过千万元的15家: of the same firms, by the same amount.
    if let bound = SentenceComposer.bounds.first(where: { name.hasPrefix($0) }) {
      guard let end = frame.lastName.first("的", in: ByteRange(6, max(6, frame.lastName.count))),
        let place = frame.lastName.first(bound, in: ByteRange(3, end))
      else { return nil }
      return frame.lastName[..<place] + name + frame.lastName[end...]
    }
    for firm in SentenceComposer.firms {
      guard let place = name.first(firm, in: ByteRange(3, max(3, name.count))) else { continue }
      let rest = Array(name[(place + firm.utf8CodeUnitCount)...])
      guard
        let bound = SentenceComposer.bounds.lazy.compactMap({ rest.first($0, in: ByteRange(6, max(6, rest.count))) })
          .first,
        lexicon.cues.suffix(.head, in: rest, from: 0, to: bound) != nil
          || lexicon.cues.suffix(.firmAmount, in: rest, from: 0, to: bound) != nil
      else { continue }
      return rest + Array("的") + name[..<(place + firm.utf8CodeUnitCount)]
    }
    return nil
  }

  /// 6家企业产值超过1亿元，有2家超过3亿元: whether a bound tells again which of those are counted that were told apart by one before.
  func isBoundAgain(_ amount: Amount, after previous: Amount, hedge: Int) -> Bool {
    guard amount.unit.map({ lexicon.units.units[$0].kind }) == .money, isCounted(previous) else { return false }
    // 有2个镇超过3亿元
    let owner = NounAfter.owner(bytes, previous.end, hedge, lexicon) ?? previous.end
    guard owner == hedge else { return false }
    return mentions.amounts.contains { first in
      first.range.end <= previous.range.start && isCounted(first) && first.unit == previous.unit
        && previous.range.start - first.end <= 90
        && NounAfter.owner(bytes, first.end, previous.range.start, lexicon) != nil
    }
  }

  private func isCounted(_ amount: Amount) -> Bool {
    amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
  }

  /// What so many are that reach more than those counted before (产值超过3亿元的企业 behind 产值超过1亿元的企业); nil elsewhere.
  func countedByBoundAgain(_ amount: Amount, _ span: ClauseSpan) -> NounAfter? {
    guard isCounted(amount), let last = rows.last?.name,
      let end = last.first("的", in: ByteRange(6, max(6, last.count))),
      let bound = lexicon.cues.first(.over, in: last, from: 3, to: end)
        ?? lexicon.cues.first(.under, in: last, from: 3, to: end)
    else { return nil }
    let start = NounAfter.owner(bytes, span.right.start, span.right.end, lexicon) ?? span.right.start
    guard
      let over = lexicon.cues.prefix(.over, in: bytes, at: start, to: span.right.end)
        ?? lexicon.cues.prefix(.under, in: bytes, at: start, to: span.right.end),
      DecimalNumber.read(bytes, at: over.end, to: span.right.end).end > over.end
        || ChineseNumeral.read(bytes, at: over.end, to: span.right.end) != nil
    else { return nil }
    let noun = Array(last[(end + 3)...])
    let name = last[..<bound.start] + bytes.slice(ByteRange(start, span.right.end)) + last[end...]
    return NounAfter(name: Array(name), noun: noun, isVerbLed: false, hasPossessive: false)
  }
}
