import EconomyModel
import ReferenceData

// 法人单位数量居前三位的行业是：批发和零售业16231个; 投资增速前二名：中卫市增长36.4%: heads of lists that rank what stands behind a colon.
extension SentenceComposer {
  private static let places: [StaticString] = [
    "各县（市、区）", "各县（区）", "各县区", "各区县", "各市州", "各县市", "各市县", "县（市、区）", "县（区）", "地级市及", "地级市", "县级市", "县区", "区县", "市州",
    "县市",
  ]

  /// What is measured in each of those that a colon opens.
  ///
  /// - Returns: whether the range opens such a list.
  mutating func opensRanked(_ range: ByteRange) -> Bool {
    guard bytes.has("：", endingAt: range.end, notBefore: range.start), let place = rank(in: range) else { return false }
    // 在第二产业和第三产业法人单位从业人员中，位居前三位的行业是：
    let start = reader.behindMarks(range)
    let inside = bytes.first("中，", in: ByteRange(start, place)) ?? place
    let subject = reader.read(ByteRange(start + (bytes.has("在", at: start) ? 3 : 0), inside), isRank: false).subject
    var counted = withoutTime(subject)
    if let kind = SentenceComposer.places.first(where: { counted.hasPrefix($0) }) {
      counted.removeFirst(kind.utf8CodeUnitCount)
    }
    for count: StaticString in ["的数量", "数量", "个数", "户数", "家数"] where counted.hasSuffix(count) {
      counted.removeLast(count.utf8CodeUnitCount)
      break
    }
    // 沙坡头区27.4%: how much it grew, which the head says.
    for rate: StaticString in ["增速", "增幅", "涨幅", "降幅"] where counted.hasSuffix(rate) {
      counted.removeLast(6)
      frame.itemsMove = bytes.contains("降幅", in: subject) ? .down : .up
      break
    }
    guard counted.count >= 6, counted.count <= 60 else { return false }
    if let time = mentions.periods.first(where: { $0.range.start >= range.start && $0.range.end <= place }) {
      frame.period = time.expression
    }
    let item = lexicon.gazetteer.match(in: bytes, at: range.end, to: sentence.end, year: facts.year)
    let isOfPlaces = item.map {
      !lexicon.gazetteer.meant($0.rows, year: facts.year, in: facts.region ?? .country).isEmpty
    }
    if isOfPlaces == true {
      (frame.subject, frame.topic, frame.clause) = (counted, counted, counted)
    } else {
      (frame.parent, frame.divides, frame.subject) = (counted, true, [])
    }
    return true
  }

  /// Where 居前三位的行业是, 前二名 begins that a range ends with; nil for other ends.
  private func rank(in range: ByteRange) -> Int? {
    let words: [StaticString] = ["位居前", "居前", "排在前", "排名前", "排前", "列前", "前", "后"]
    for word in words {
      guard let place = bytes.first(word, in: range), place >= range.start + 6 else { continue }
      let start = place + word.utf8CodeUnitCount
      let digits = DecimalNumber.read(bytes, at: start, to: range.end).end
      guard let end = digits > start ? digits : ChineseNumeral.read(bytes, at: start, to: range.end)?.end,
        ["名", "位", "强"].contains(where: { (unit: StaticString) in bytes.has(unit, at: end) })
      else { continue }
      var behind = end + 3
      for kind: StaticString in ["的行业", "的产业", "的县", "的区", "的地区", "的领域", "的国家", "的大类", "的城市", "的市", "的县（市、区）", "的县区"]
      where bytes.has(kind, at: behind) { behind += kind.utf8CodeUnitCount }
      for verb: StaticString in ["的分别是", "的是", "分别是", "分别为", "依次为", "依次是", "是", "为", "有"]
      where bytes.has(verb, at: behind) {
        behind += verb.utf8CodeUnitCount
        break
      }
      if bytes.has("：", at: behind), behind + 3 == range.end { return place }
    }
    return nil
  }

  /// 投资增速 of 1—7月投资增速: a name without the time that stands in it.
  private func withoutTime(_ subject: ByteRange) -> [UInt8] {
    guard
      let time = mentions.periods.first(where: { $0.range.start >= subject.start && $0.range.end <= subject.end })?
        .range
    else { return bytes.slice(subject) }
    return bytes.slice(ByteRange(subject.start, time.start)) + bytes.slice(ByteRange(time.end, subject.end))
  }

  /// 余姚市 of 排名第10位的余姚市: the place that a rank tells apart, and what is measured behind it; nil elsewhere.
  func rankedPlace(_ amount: Amount) -> (region: RegionCode, measured: [UInt8])? {
    guard amount.kind == .rank, facts.isOfManyPlaces, bytes.has("的", at: amount.end),
      let match = lexicon.gazetteer.match(in: bytes, at: amount.end + 3, to: sentence.end, year: facts.year)
    else { return nil }
    let places = lexicon.gazetteer.meant(match.rows, year: facts.year, in: facts.region ?? .country)
    guard Set(places.map(\.code)).count == 1, let region = places.first?.code else { return nil }
    let measured = lexicon.catalogue.prefix(in: bytes, at: match.end, to: sentence.end).map {
      bytes.slice(ByteRange(match.end, $0.end))
    }
    return (region, measured ?? [])
  }

  /// 吞吐量4.46亿吨，在全国港口排名上升到第7位: whether words only say among whom something ranks.
  func isScopeOfRank(_ subject: ByteRange) -> Bool {
    guard subject.count <= 24,
      let whole = (["在全国", "在全省", "在全市", "在全区", "在全球", "在世界"] as [StaticString]).first(where: {
        bytes.has($0, endingAt: subject.start, notBefore: sentence.start)
      })
    else { return false }
    return subject.start - whole.utf8CodeUnitCount == clauseStart(sentence.start, subject.start)
  }
}
