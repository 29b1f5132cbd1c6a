import EconomyModel

/// Two ends of one number: 5%至6%, 3—5万, 百分之四到五.
extension Recognizer {
  /// Extends an amount by the upper end that a range sign joins to it.
  func readRange(_ bytes: [UInt8], in range: ByteRange, digitsStart: Int, extending amount: inout Amount) {
    guard let join = PeriodRule.rangeSign(bytes, at: amount.range.end, to: range.end), join < range.end,
      TextFolding.isDigit(bytes[join])
    else { return }
    // 从2.5万公里到4.2万公里 is a change, not a range.
    if bytes.has("从", endingAt: amount.range.start, notBefore: range.start) { return }
    if bytes.has("由", endingAt: amount.range.start, notBefore: range.start) { return }
    let (number, end) = DecimalNumber.read(bytes, at: join, to: range.end)
    guard let number else { return }
    if number.exponent == 0, end - join <= 4,
      PeriodRule.digits(bytes, at: join, digitsEnd: end, value: Int(number.mantissa), to: range.end) != nil
    {
      return
    }
    guard let upper = self.amount(bytes, start: join, value: number, numberEnd: end, in: range) else { return }
    guard amount.unit == nil || amount.unit == upper.unit, upper.unit != nil || amount.hasScale == upper.hasScale else {
      return
    }
    var lower = amount.value
    if amount.unit == nil, !amount.hasScale {
      // The lower end borrows the scale of the upper one: 3—5万.
      lower = lower.scaled(by: upper.value.exponent - number.exponent)
    }
    guard lower.double < upper.value.double else { return }
    amount.value = lower
    amount.high = upper.value
    amount.unit = upper.unit
    amount.hasScale = upper.hasScale
    amount.range.end = upper.range.end
    amount.end = upper.range.end
  }
}
