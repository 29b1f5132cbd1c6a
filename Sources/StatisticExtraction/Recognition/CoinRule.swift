import EconomyModel

/// Yuan with their tenths and hundredths as one number, and measures with theirs: 二十元七角, 3元5角2分, 十一尺三寸, 三十二斤八两.
extension Recognizer {
  /// Takes 七角 behind 二十元, and 五分 behind 三角, into the number before.
  func addCoins(_ bytes: [UInt8], to amount: inout Amount, in range: ByteRange) {
    guard amount.high == nil, !amount.hasScale, let word = amount.unit.map({ lexicon.units.units[$0].word }) else {
      return
    }
    if word == "元", (0...4).contains(amount.value.exponent) {
      guard add(["角", "毛"], to: &amount, bytes, in: range) else { return }
      _ = add(["分"], to: &amount, bytes, in: range)
    } else if word == "角", amount.value.exponent == -1 {
      _ = add(["分"], to: &amount, bytes, in: range)
    } else if word == "尺" || word == "市尺" || word == "斤", (0...4).contains(amount.value.exponent) {
      _ = add([word == "斤" ? "两" : "寸"], to: &amount, bytes, in: range)
    }
  }

  /// Takes one digit and its coin as a further decimal place; false where none stands there.
  private func add(_ coins: [StaticString], to amount: inout Amount, _ bytes: [UInt8], in range: ByteRange) -> Bool {
    guard let (digit, end) = digit(bytes, at: amount.range.end, to: range.end), digit > 0,
      let coin = coins.first(where: { bytes.has($0, at: end) }), end + coin.utf8CodeUnitCount <= range.end,
      !["分之", "分别"].contains(where: { (word: StaticString) in bytes.has(word, at: end) })
    else { return false }
    var value = amount.value
    while value.exponent > 0, value.mantissa < 1_000_000_000 {
      value = Quantity(mantissa: value.mantissa * 10, exponent: value.exponent - 1)
    }
    amount.value = Quantity(mantissa: value.mantissa * 10 + digit, exponent: value.exponent - 1)
    amount.range.end = end + coin.utf8CodeUnitCount
    amount.end = amount.range.end
    return true
  }

  /// A single digit at an offset, in a numeral or in digits, and where it ends.
  private func digit(_ bytes: [UInt8], at offset: Int, to limit: Int) -> (value: Int64, end: Int)? {
    guard offset < limit else { return nil }
    let scalar = Scalars.at(offset, in: bytes)
    if let value = ChineseNumeral.digit(scalar.value) { return (value, offset + scalar.length) }
    let number = DecimalNumber.read(bytes, at: offset, to: limit)
    guard let value = number.value, value.exponent == 0, (0...9).contains(value.mantissa) else { return nil }
    return (value.mantissa, number.end)
  }

  /// 三角 in 长三角 and 三角债 is no money; 提高了三角 is.
  func isSmallMoney(_ bytes: [UInt8], _ amount: Amount, in range: ByteRange) -> Bool {
    // 比去年高三分钱: 钱 says that it is money; 一分钱没要 is a manner of speaking.
    if bytes.has("钱", endingAt: amount.range.end, notBefore: amount.range.start),
      !["一分钱", "一毛钱", "一角钱"].contains(where: { (word: StaticString) in bytes.has(word, at: amount.range.start) })
    {
      return true
    }
    // 每斤鸡蛋八角五分: two coins are money, whatever stands before them.
    if bytes.has("分", endingAt: amount.range.end, notBefore: amount.range.start), bytes.contains("角", in: amount.range)
    {
      return true
    }
    return [
      "了", "到", "至", "达", "为", "仅", "约", "近", "价", "斤", "收", "卖", "要", "付", "赚", "降低", "增加", "减少", "提高", "下降", "上涨",
      "节约", "多得",
    ].contains { (word: StaticString) in
      bytes.has(word, endingAt: amount.range.start, notBefore: range.start)
    }
  }
}
