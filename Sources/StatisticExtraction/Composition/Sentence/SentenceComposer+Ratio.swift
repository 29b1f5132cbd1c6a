import EconomyModel
import ReferenceData

// 三次产业结构为5.6：56.6：37.8, 城乡居民收入比2.1：1: numbers that a colon joins.
extension SentenceComposer {
  func isRatio(_ run: [Amount]) -> Bool {
    run.allSatisfy { $0.unit == nil } && (bytes.has("：", at: run[0].end) || bytes.has("比", at: run[0].end))
  }

  /// 粮经饲比例为87：9：4: the parts that a whole names by one character each; nil for other wholes.
  private static func abbreviated(_ whole: [UInt8], _ count: Int) -> [[UInt8]]? {
    let known: [(StaticString, [StaticString])] = [
      ("粮经饲", ["粮食作物", "经济作物", "饲料作物"]), ("粮经", ["粮食作物", "经济作物"]), ("轻重工业", ["轻工业", "重工业"]),
    ]
    guard let (_, parts) = known.first(where: { whole.contains($0.0) && $0.1.count == count }) else { return nil }
    return parts.map { Array($0) + Array("比重") }
  }

  /// 三次产业结构为5.6：56.6：37.8: shares of the parts of a whole.
  mutating func readRatio(_ run: [Amount], _ left: LeftReading) {
    let subject = bytes.slice(left.subject)
    var whole = subject.isEmpty ? frame.inherited : subject
    // 三次产业构成为34.1：40.9：25.0
    if whole.hasSuffix("为"), whole.count > 9 { whole.removeLast(3) }
    // 三次产业在国内生产总值中的构成: the same as their 结构.
    if whole.hasSuffix("构成"), whole.hasPrefix("三次产业"), !whole.contains("投资") { whole = Array("三次产业结构") }
    // 城乡居民收入比收窄至2：1: the one as a multiple of the other.
    if run.count == 2, run[1].value.double == 1,
      ["收入比", "比例", "比", "倍差", "差距"].contains(where: { (word: StaticString) in
        whole.hasSuffix(word)
      })
    {
      var ratio = run[0]
      ratio.range.end = run[1].range.end
      ratio.end = run[1].end
      if run[1].qualifier != .exact { ratio.qualifier = run[1].qualifier }
      emit(ratio, name: whole, left, MeasureInput(amount: ratio, unit: nil, left: left), subject: subject)
      // 由2.6：1缩小到2.4：1: the other end is of the same name.
      frame.subject = whole
      return
    }
    // 性别比为105.23：100
    if run.count == 2, run[1].value.double == 100, whole.hasSuffix("性别比") {
      emit(run[0], name: whole, left, MeasureInput(amount: run[0], unit: nil, left: left), subject: subject)
      return
    }
    let total = run.reduce(0) { $0 + $1.value.double }
    // 由3.4：58.3：84.9演进为0.2：47.7：95.8: of the parts of the ratio before.
    let before = rows.suffix(run.count)
    let same =
      before.count == run.count && before.allSatisfy { $0.measured.measure == .share } ? before.map(\.name) : nil
    // 粮食作物与经济作物的播种面积之比调整为74：26: so much of the area is of each.
    let ratioParts =
      whole.hasSuffix("之比") && whole.count > 18
      ? lists.split(Array(whole.dropLast(6)), into: run.count)?.map { $0 + Array("比重") } : nil
    guard
      let parts = ratioParts ?? Self.abbreviated(whole, run.count) ?? lists.split(whole, into: run.count)
        ?? lists.split(frame.clause, into: run.count)
        ?? same ?? partsListed(before: subject, run.count),
      abs(total - 100) < 1.5
    else {
      for amount in run {
        residues.append(Residue(range: amount.range, class: .unparsed, reason: "a ratio whose parts have no names"))
      }
      return
    }
    for (amount, part) in zip(run, parts) {
      var share = amount
      share.unit = unitIndex("%")
      share.kind = .fraction
      var input = MeasureInput(
        amount: share, unit: share.unit.map { lexicon.units.units[$0] }, left: left, isShare: true)
      input.left.verb = .share
      emit(share, name: part, left, input, subject: subject)
    }
    if !subject.isEmpty { frame.subject = subject }
    // 三次产业占GDP的比重为8：42：50，对增长的贡献率分别为6%、41%、53%: what follows is of the parts themselves.
    frame.items = parts.map { part in
      let end = part.first("占", in: ByteRange(3, part.count)) ?? (part.hasSuffix("比重") ? part.count - 6 : part.count)
      return Array(part[..<end])
    }
    frame.recent += frame.items
  }

  /// 一、二、三次产业增加值分别达到…，结构比例为9.6：61：29.4: of the parts that the list before named; nil for another subject.
  private func partsListed(before subject: [UInt8], _ count: Int) -> [[UInt8]]? {
    guard frame.items.count == count,
      ["结构比例", "结构", "比例", "比例关系", "构成", "之比", "比重"].contains(where: { (word: StaticString) in subject.equals(word) })
    else { return nil }
    return frame.items.map { $0 + Array("比重") }
  }
}
