import EconomyModel

// 普通高中招生48.7万人，在校生143.8万人，招生和在校生分别增长1.6%和1.2%: amounts that the sentence has just told by their whole names.
extension SentenceComposer {
  /// Their whole names, where each part ends one; nil for other lists.
  func toldInFull(_ parts: [[UInt8]]) -> [[UInt8]]? {
    let told = rows.suffix(2 * parts.count).filter { $0.measured.measure == .level }.map(\.name)
    let full = parts.compactMap { part in
      told.last { $0.count > part.count && $0.suffix(part.count) == part[...] && part.count >= 6 }
    }
    return full.count == parts.count && Set(full).count == parts.count ? full : nil
  }
}
