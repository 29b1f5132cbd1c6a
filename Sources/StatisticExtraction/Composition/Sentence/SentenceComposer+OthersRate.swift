import EconomyModel
import ReferenceData

// 同比增长37.6%，高于同期全省18.6%的增速: the rate of another region that one is held against, which is no distance from it.
extension SentenceComposer {
  private static let comparisons: [StaticString] = [
    "远高于", "远低于", "远超过", "远超", "高于", "低于", "快于", "慢于", "超过", "超", "优于", "好于", "高出",
  ]
  private static let rates: [StaticString] = [
    "的平均增速", "的平均增幅", "的平均涨幅", "的平均水平", "的增长速度", "的增长水平", "的增长目标", "的预期目标", "的增速", "的增幅", "的涨幅", "的水平", "的平均值", "的均值",
  ]

  /// Reads the rate of another region; false where a number is none.
  mutating func readOthersRate(_ amount: Amount, _ span: ClauseSpan) -> Bool {
    guard isPercent(amount), amount.kind == .number, let compared = comparedRegion(span, amount) else { return false }
    let tail = SentenceComposer.rates.first { bytes.has($0, at: amount.end) }
    // 生产总值增长7.6%，远超丙市的5.4%: of the other region, unless the other holds this one, of which it may be a share.
    let isOthers =
      bytes.has("的", endingAt: amount.range.start, notBefore: span.left.start)
      && compared.region != .country && facts.region.map { !compared.region.contains($0) } == true
      && rows.last?.measured.measure == .changeRate
    guard tail != nil || isOthers else { return false }
    let ending = amount.end + (tail?.utf8CodeUnitCount ?? 0)
    let isAimed = bytes.has("目标", endingAt: ending, notBefore: amount.end)
    let isGrowth = ["增速", "增幅", "涨幅", "增长速度", "增长水平", "增长目标"].contains { (word: StaticString) in
      bytes.has(word, endingAt: ending, notBefore: amount.end)
    }
    if let last = rows.last, last.measured.unit == "%",
      [.changeRate, .level, .share].contains(last.measured.measure), compared.name.isEmpty || compared.name == last.name
    {
      var row = last.with(amount, rule: "another region's rate")
      row.region = compared.region
      if isAimed { row.status = .target }
      rows.append(row)
      return true
    }
    let name = compared.name.isEmpty ? frame.inherited : compared.name
    guard !name.isEmpty, let unit = amount.unit.map({ lexicon.units.units[$0] }) else { return false }
    var left = LeftReading()
    left.region = compared.region
    (left.isTarget, left.aims) = (isAimed, isAimed)
    left.verb = isGrowth || compared.isGrowth ? .up : .reach
    emit(amount, name: name, left, MeasureInput(amount: amount, unit: unit, left: left), subject: name)
    return true
  }

  /// The region between a word that compares and the number, what is compared, and whether that is a growth; nil where there is none.
  private func comparedRegion(_ span: ClauseSpan, _ amount: Amount)
    -> (region: RegionCode, name: [UInt8], isGrowth: Bool)?
  {
    let words = ByteRange(span.left.start, amount.range.start)
    guard
      let (place, word) = SentenceComposer.comparisons.lazy.compactMap({ word in
        bytes.first(word, in: words).map { ($0, word) }
      }).first
    else { return nil }
    var start = place + word.utf8CodeUnitCount
    for time: StaticString in ["同期", "今年", "去年"] where bytes.has(time, at: start) { start += time.utf8CodeUnitCount }
    guard let other = other(at: start, to: amount.range.start) else { return nil }
    var end = amount.range.start
    for word: StaticString in ["的", "平均", "整体", "同期"] where bytes.has(word, endingAt: end, notBefore: other.end) {
      end -= word.utf8CodeUnitCount
    }
    // 全国GDP5.5%的增长目标: what is compared may stand behind the region, or before the word that compares.
    let behind = bytes.slice(ByteRange(other.end, max(other.end, end)))
    if !behind.isEmpty { return lists.hasHead(behind) ? (other.code, behind, false) : nil }
    let before = reader.read(ByteRange(span.left.start, place), isRank: false).subject
    guard !before.isEmpty else { return (other.code, [], false) }
    let name = bytes.slice(before)
    let isGrowth = ["增速", "增幅", "涨幅"].contains { (word: StaticString) in
      name.hasSuffix(word) || bytes.has(word, at: before.end)
    }
    let known = (0..<name.count).first { offset in
      Scalars.isStart(offset, in: name)
        && lexicon.catalogue.indicator(named: IndicatorName.withoutRate(Array(name[offset...]))) != nil
    }
    return (other.code, known.map { IndicatorName.withoutRate(Array(name[$0...])) } ?? name, isGrowth)
  }

  private func other(at start: Int, to end: Int) -> (code: RegionCode, end: Int)? {
    for word: StaticString in ["全国", "我国"] where bytes.has(word, at: start) { return (.country, start + 6) }
    if let own = facts.region, own != .country {
      for word: StaticString in ["全省", "全自治区"] where bytes.has(word, at: start) {
        return (own.province, start + word.utf8CodeUnitCount)
      }
      if bytes.has("全市", at: start), own != own.prefecture { return (own.prefecture, start + 6) }
    }
    guard let match = lexicon.gazetteer.match(in: bytes, at: start, to: end, year: facts.year) else { return nil }
    let meant = Set(lexicon.gazetteer.meant(match.rows, year: facts.year, in: .country).map(\.code))
    return meant.count == 1 ? meant.first.map { ($0, match.end) } : nil
  }
}
