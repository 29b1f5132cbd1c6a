import EconomyModel

// 降水量比多年平均偏多1.4%, 与常年比较，黄河流域偏少1.9%: what is held against the average of many years.
extension SentenceComposer {
  private static let norms: [StaticString] = ["多年平均", "常年同期", "常年", "历年平均", "历年同期"]

  /// Whether a number says by how much in percent something lies above or below such an average.
  func isAgainstNorm(_ amount: Amount, _ measured: Measured) -> Bool {
    guard measured.unit == "%" || measured.unit == "times", [.gap, .changeRate, .multiple].contains(measured.measure)
    else {
      return false
    }
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    if Self.norms.contains(where: { bytes.contains($0, in: clause) }) { return true }
    // 与多年平均比较，内陆河流域、长江流域分别偏多2.6%和10.3%，黄河流域偏少1.9%；与上年比较，…
    guard
      bytes.contains("偏多", in: clause) || bytes.contains("偏少", in: clause)
        || bytes.has("和", endingAt: clause.end, notBefore: clause.start)
    else { return false }
    // No such comparison reaches further than a few lines.
    let reach = max(sentence.start, amount.range.start - 450)
    let part = ByteRange(
      bytes[reach..<amount.range.start].indices.last { bytes.has("；", at: $0) } ?? reach, amount.range.start)
    return Self.norms.contains { norm in
      guard let place = bytes.first(norm, in: part) else { return false }
      return ["比较，", "相比，"].contains { (word: StaticString) in bytes.has(word, at: place + norm.utf8CodeUnitCount) }
    }
  }

  /// Whether a number is that average itself: 较多年平均（258.6亿m³）偏多, 比多年平均198.3亿m³偏多.
  func isNorm(_ amount: Amount) -> Bool {
    var end = amount.range.start
    if bytes.has("（", endingAt: end, notBefore: sentence.start) { end -= 3 }
    return Self.norms.contains { bytes.has($0, endingAt: end, notBefore: sentence.start) }
  }
}
