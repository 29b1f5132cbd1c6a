import EconomyModel

// 带动农户11.5万户，户均增收600元: what each of them earns by something, which no time before is held against.
extension SentenceComposer {
  private static let each: [StaticString] = ["户均", "亩均", "社均", "村均"]

  /// 户均增收, 带动农民人均增收: is an amount; 人均纯收入5409元，增收766元 stays a change.
  func earnsMore(_ amount: Amount, _ left: inout LeftReading, _ span: ClauseSpan) {
    guard left.verb == .up, left.basePeriod == nil, left.basis == nil || left.basis == .yoy,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .money,
      bytes.has("增收", at: left.verbRange.start),
      !["比", "较", "同比", "增收了"].contains(where: { (word: StaticString) in bytes.contains(word, in: span.left) })
    else { return }
    let before = ByteRange(clauseStart(sentence.start, left.verbRange.start), left.verbRange.start)
    let eachStart = Self.each.lazy.compactMap { bytes.first($0, in: before) }.first
    let isOfThem = ["带动", "帮助", "促进", "靠", "从中"].contains { (word: StaticString) in bytes.contains(word, in: before) }
    let perHead = isOfThem ? bytes.first("人均", in: before) : nil
    guard let start = eachStart ?? perHead else { return }
    left.subject = ByteRange(left.subject.isEmpty ? start : min(left.subject.start, start), left.verbRange.start + 6)
    left.verb = nil
    left.basis = nil
    left.verbRange = ByteRange(left.subject.end, left.subject.end)
  }

  /// 带动农户户均增收 behind 带动农户11.5万户: whose earnings they are; nil for other subjects.
  func earnedByThose(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.hasPrefix("户均"), subject.hasSuffix("增收"), subject.count <= 18,
      ["农户", "贫困户", "低收入户", "脱贫户", "菇农", "茶农", "果农"].contains(where: { (word: StaticString) in
        frame.inherited.hasSuffix(word)
      })
    else { return nil }
    return frame.inherited + subject
  }
}
