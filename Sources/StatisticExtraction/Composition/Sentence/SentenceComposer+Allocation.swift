import EconomyModel
import ReferenceData

// 投资的分配是：工业部门49.2%，运输邮电部门18.6%: the parts of a whole behind a colon, each in percent of it.
extension SentenceComposer {
  private static let openings: [StaticString] = [
    "的分配是：", "的分配为：", "的分配：", "的构成是：", "的构成为：", "的构成：", "的分布是：", "的分布为：", "的投向是：", "的投向为：", "的结构是：", "的结构为：",
  ]

  /// Names a percentage as the share that its subject has in the whole that the sentence allots; does nothing elsewhere.
  func settleAllocation(_ it: inout Statement) {
    guard it.unit?.kind == .percent, it.left.verb == nil || it.left.verb == .reach, it.own.gap == nil,
      !it.own.isCompletion, !it.subject.isEmpty, !names.isShare(it.name),
      !it.subject.hasSuffix("率"), lexicon.catalogue.indicator(named: it.subject) == nil,
      let whole = allottedWhole(before: it.amount.range.start)
    else { return }
    it.name = it.subject + Array("占") + whole + Array("的比重")
    it.left.verb = .share
    it.input.left = it.left
    it.input.isShare = true
  }

  /// 投资 of 投资的分配是：, in the part of a sentence before an offset; nil where nothing is allotted.
  private func allottedWhole(before end: Int) -> [UInt8]? {
    guard let colon = bytes.first("：", in: ByteRange(sentence.start, end)),
      let opening = Self.openings.first(where: {
        bytes.has($0, endingAt: colon + 3, notBefore: sentence.start)
      }),
      !bytes.contains("；", in: ByteRange(colon, end))
    else { return nil }
    let stop = colon + 3 - opening.utf8CodeUnitCount
    var start = stop
    while start > sentence.start, !bytes.has("，", at: start - 3), !bytes.has("。", at: start - 3) {
      start = Scalars.start(before: start, in: bytes)
    }
    let whole = bytes.slice(reader.read(ByteRange(start, stop), isRank: false).subject)
    return whole.isEmpty ? frame.inherited.isEmpty ? nil : frame.inherited : whole
  }
}
