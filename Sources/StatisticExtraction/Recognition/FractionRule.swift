import EconomyModel

/// Fractions in words: 百分之二十一点七, 千分之三, 三分之二, 一半.
extension Recognizer {
  /// 百分之 and 千分之, with digits or numerals behind.
  func readFraction(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions) -> Int? {
    let isPercent = bytes.has("百分之", at: start)
    guard isPercent || bytes.has("千分之", at: start) else { return nil }
    guard let (value, end) = fractionNumber(bytes, at: start + 9, in: range) else { return start + 9 }
    var amount = Amount(kind: .fraction, range: ByteRange(start, end), value: value, end: end, isChinese: true)
    amount.unit = lexicon.units.unit(in: isPercent ? Array("%") : Array("‰"), at: 0, to: isPercent ? 1 : 3)?.index
    if let join = PeriodRule.rangeSign(bytes, at: end, to: range.end),
      let (high, highEnd) = fractionNumber(bytes, at: bytes.has("百分之", at: join) ? join + 9 : join, in: range),
      value.double < high.double, !bytes.has("由", endingAt: start, notBefore: range.start),
      !bytes.has("从", endingAt: start, notBefore: range.start)
    {
      amount.high = high
      amount.range.end = highEnd
      amount.end = highEnd
    }
    if bytes.has("多", at: amount.range.end) {
      amount.qualifier = .over
      amount.range.end += 3
      amount.end += 3
    }
    readHedges(bytes, in: range, of: &amount)
    mentions.amounts.append(amount)
    return amount.range.end
  }

  private func fractionNumber(_ bytes: [UInt8], at start: Int, in range: ByteRange) -> (Quantity, Int)? {
    guard start < range.end else { return nil }
    if TextFolding.isDigit(bytes[start]) {
      let (value, end) = DecimalNumber.read(bytes, at: start, to: range.end)
      return value.map { ($0, end) }
    }
    guard let reading = ChineseNumeral.read(bytes, at: start, to: range.end), !reading.hasScale else { return nil }
    return (reading.value, reading.end)
  }

  /// 四分之一: the quotient in percent.
  func readParts(
    _ bytes: [UInt8], start: Int, denominator: ChineseNumeral.Reading, in range: ByteRange,
    into mentions: inout Mentions
  ) -> Int? {
    guard let numerator = ChineseNumeral.read(bytes, at: denominator.end + 6, to: range.end), !numerator.hasScale,
      denominator.value.double > 1, numerator.value.double > 0, numerator.value.double < denominator.value.double
    else { return nil }
    let quotient = Recognizer.percent(numerator.value, of: denominator.value)
    appendPercent(bytes, ByteRange(start, numerator.end), quotient, in: range, into: &mentions)
    return numerator.end
  }

  /// A quotient in percent; one that never ends to two places, since a text that says 三分之一 means no more.
  static func percent(_ numerator: Quantity, of denominator: Quantity) -> Quantity {
    var quotient = Quantity(mantissa: Int64((numerator.double / denominator.double * 1e4).rounded()), exponent: -2)
    while quotient.mantissa % 10 == 0, quotient.exponent < 0 {
      quotient = Quantity(mantissa: quotient.mantissa / 10, exponent: quotient.exponent + 1)
    }
    return quotient
  }

  /// Adds a fraction that is already in percent.
  func appendPercent(
    _ bytes: [UInt8], _ place: ByteRange, _ value: Quantity, in range: ByteRange, into mentions: inout Mentions
  ) {
    var amount = Amount(kind: .fraction, range: place, value: value, end: place.end, isChinese: true)
    amount.unit = lexicon.units.unit(in: Array("%"), at: 0, to: 1)?.index
    readHedges(bytes, in: range, of: &amount)
    mentions.amounts.append(amount)
  }
}
