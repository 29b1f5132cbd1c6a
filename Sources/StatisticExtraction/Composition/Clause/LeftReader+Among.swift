import EconomyModel

// 五个区中仅三水区出口实现正增长, 除禅城区回落0.3个百分点外: among whom something is told of one, which is no part of the name.
extension LeftReader {
  private static let kinds: [StaticString] = [
    "县（市、区）", "区县市", "县市区", "设区市", "地级市", "省区市", "县市", "县区", "区县", "市州", "地市", "省份", "城市", "区", "县", "市", "镇", "州",
  ]

  /// Where a subject begins behind such words (五个区中，仅); nil for other words.
  func behindAmong(_ start: Int, _ end: Int) -> Int? {
    var place = start
    if bytes.has("各", at: place) {
      place += 3
    } else {
      let digits = DecimalNumber.read(bytes, at: place, to: end).end
      place = digits > place ? digits : ChineseNumeral.read(bytes, at: place, to: end)?.end ?? place
      if bytes.has("个", at: place) || bytes.has("大", at: place) { place += 3 }
    }
    guard let kind = Self.kinds.first(where: { bytes.has($0, at: place) }) else { return nil }
    place += kind.utf8CodeUnitCount
    guard bytes.has("中", at: place), kind.utf8CodeUnitCount > 3 || place > start + 3 else { return nil }
    place += 3
    if bytes.has("，", at: place) { place += 3 }
    for only: StaticString in ["仅有", "只有", "唯有", "仅", "唯"] where bytes.has(only, at: place) {
      place += only.utf8CodeUnitCount
      break
    }
    // 在31个省份中最低 tells how one stands among them.
    return place + 6 <= end && !bytes.has("最", at: place) && !bytes.has("排", at: place) ? place : nil
  }

  /// 除禅城区回落0.3个百分点外: where a subject begins behind 除, whose 外 stands behind the number; nil for other words.
  func behindExcept(_ start: Int, _ end: Int) -> Int? {
    guard bytes.has("除", at: start), end > start + 6, !bytes.contains("外", in: ByteRange(start, end)) else {
      return nil
    }
    let reach = ByteRange(end, min(bytes.count, end + 60))
    guard let outside = bytes.first("外", in: reach), bytes.has("，", at: outside + 3),
      !["，", "。", "；"].contains(where: { (mark: StaticString) in bytes.contains(mark, in: ByteRange(end, outside)) })
    else { return nil }
    return start + (bytes.has("除了", at: start) ? 6 : 3)
  }
}
