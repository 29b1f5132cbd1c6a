import EconomyModel
import ReferenceData

// 在全区36个地级市中排列第9位, 6个城市进入前十: how many there are among whom one ranks, and places that tell apart who is counted.
extension SentenceComposer {
  /// 6个城市进入前十, 3家企业跻身全国前百: the things before are counted by the places that they reached.
  func isRankedClass(_ amount: Amount, after previous: Amount?) -> Bool {
    guard amount.kind == .rank, bytes.has("前", at: amount.range.start), let previous, previous.kind == .number,
      previous.unit.map({ lexicon.units.units[$0].kind }) == .counter, amount.range.start - previous.end <= 60
    else { return false }
    let between = ByteRange(previous.end, amount.range.start)
    return ["进入", "跻身", "入围", "入列", "挤进"].contains { (word: StaticString) in bytes.contains(word, in: between) }
      && !["，", "、", "；"].contains { (mark: StaticString) in bytes.contains(mark, in: between) }
  }

  /// 在全区36个地级市中排列第9位: how many there are is said of whom a rank is among.
  func isAmongRanked(_ amount: Amount, _ next: Amount?) -> Bool {
    if isAmongPlaces(amount, next) { return true }
    guard let next, next.kind == .rank, amount.kind == .number, next.range.start - amount.end <= 45,
      bytes.contains("中", in: ByteRange(amount.end, max(amount.end, next.range.start)))
        || ["位居", "居", "列"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
        })
    else { return false }
    // 增速位居9个市（州）首位
    if !bytes.contains("中", in: ByteRange(amount.end, next.range.start)) { return true }
    let before = ByteRange(max(sentence.start, amount.range.start - 18), amount.range.start)
    let isScope = ["在", "全国", "全省", "全市"].contains { (word: StaticString) in bytes.contains(word, in: before) }
    return isScope && !bytes.contains("，", in: ByteRange(amount.end, next.range.start))
  }

  private static let places: [StaticString] = [
    "新一线城市", "大中城市", "重点城市", "地级市", "省会城市", "城市", "省份", "市州", "市（州）", "县市区", "县（市、区）", "县区", "市", "县", "区", "镇",
  ]

  /// 在全省13个市中，甲市位居第二; 房价在15个城市中垫底: among how many places one is first, last or somewhere between, with 在 in front.
  private func isAmongPlaces(_ amount: Amount, _ next: Amount?) -> Bool {
    guard amount.kind == .number, amount.unit.map({ lexicon.units.units[$0].word.equals("个") }) == true,
      let place = SentenceComposer.places.first(where: { bytes.has($0, at: amount.end) }),
      case let end = amount.end + place.utf8CodeUnitCount, bytes.has("中", at: end),
      bytes.contains("在", in: ByteRange(max(sentence.start, amount.range.start - 18), amount.range.start))
    else { return false }
    let behind = end + 3
    if !bytes.has("，", at: behind) {
      return ["垫底", "最", "领跑", "领先", "居", "位列", "排", "名列"].contains { bytes.has($0, at: behind) }
    }
    // 在17个市中，5个市… counts them; 在13个市中，甲市位居第二 ranks one.
    return next.map { next in
      next.kind == .rank && next.range.start - behind <= 60
        && !bytes.contains("，", in: ByteRange(behind + 3, max(behind + 3, next.range.start)))
    } ?? false
  }

  /// 这3个县的生产总值均增长8%: how many there are of whom the text has spoken.
  func isPointedAt(_ amount: Amount) -> Bool {
    amount.kind == .number && amount.unit.map { lexicon.units.units[$0].kind } == .counter
      && bytes.has("这", endingAt: amount.range.start, notBefore: sentence.start)
  }

  /// 投入资金 of 这3个县投入资金: where a name begins behind those who were told of; its start where none stand there.
  func behindPointedAt(_ range: ByteRange) -> Int {
    guard
      let told = residues.first(where: { $0.range.start == range.start && $0.class == .name }),
      bytes.has("这", endingAt: told.range.start, notBefore: sentence.start),
      // 这三个行业缴纳税收: branches tell whose taxes they are.
      SentenceComposer.places.contains(where: { bytes.has($0, at: told.range.end) }), told.range.end < range.end
    else { return range.start }
    let owner = NounAfter.owner(bytes, told.range.end, range.end, lexicon)
    let possessive = bytes.first("的", in: ByteRange(told.range.end, range.end)).flatMap {
      $0 - told.range.end <= 24 ? $0 + 3 : nil
    }
    guard let end = possessive ?? owner, end + 6 <= range.end else { return range.start }
    return end
  }
}
