import EconomyModel

// 1437户规上企业中亏损98户: how many of those that were counted right before do something.
extension SentenceComposer {
  /// What those do that a clause counts among others, behind 中.
  private static let states: [StaticString] = ["亏损", "盈利", "停产", "半停产", "减产", "增产", "达标", "脱贫", "新增", "投产", "增长", "下降"]

  /// Where the noun of all of them ends, before 中 and what so many of them do; nil for other words.
  ///
  /// - Parameter words: what stands between both numbers.
  func endOfAll(_ words: ByteRange) -> Int? {
    guard let among = bytes.first("中", in: ByteRange(min(words.end, words.start + 6), words.end)),
      Self.states.contains(where: { bytes.has($0, at: among + 3) && among + 3 + $0.utf8CodeUnitCount <= words.end }),
      mentions.amounts.contains(where: { $0.range.start == words.end })
    else { return nil }
    return among
  }

  /// 亏损规上企业 of 中亏损, and of 中亏损企业, behind 规上企业; nil for other subjects.
  func amongCounted(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.hasPrefix("中"), let all = frame.counted?.name,
      let state = Self.states.first(where: { subject.has($0, at: 3) }),
      case let rest = subject[(3 + state.utf8CodeUnitCount)...], rest.isEmpty || all.suffix(rest.count) == rest
    else { return nil }
    return Array(state) + all
  }
}
