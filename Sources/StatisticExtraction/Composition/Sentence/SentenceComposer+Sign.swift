import EconomyModel

// 固定资产投资同比-3.2%，进出口（+4.8%）: a sign that says what a verb says elsewhere.
extension SentenceComposer {
  /// Takes the sign of a percentage as the verb that is not said; a rate that lies below zero (自然增长率-1.08‰) has one of its own.
  func readSign(of number: Amount, into left: inout LeftReading) {
    guard left.verb == nil, let unit = number.unit.map({ lexicon.units.units[$0] }), unit.kind == .percent,
      let sign = sign(of: number)
    else { return }
    if left.basis == nil {
      let subject = bytes.slice(left.subject)
      guard unit.unit == "%",
        !(["率", "比重", "占比", "比例", "度"] as [StaticString]).contains(where: { subject.hasSuffix($0) })
      else { return }
    }
    left.verb = sign
  }

  private func sign(of number: Amount) -> LeftReading.Verb? {
    switch bytes[number.range.start] {
    case UInt8(ascii: "+"): .up
    case UInt8(ascii: "-"): .down
    default: nil
    }
  }
}
