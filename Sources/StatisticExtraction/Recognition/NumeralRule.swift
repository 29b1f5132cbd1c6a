import EconomyModel
import ReferenceData

/// Numbers in Chinese numerals, and where a numeral is only part of a word.
extension Recognizer {
  /// Reads what begins with a number word at `start`; returns where reading goes on.
  func readNumberWord(
    _ bytes: [UInt8], at start: Int, _ scalar: UInt32, _ length: Int, in range: ByteRange, into mentions: inout Mentions
  ) -> Int {
    // 三季度社零一度下降4.6%: the short word for retail sales ends with no nought.
    if bytes.has("零", at: start), bytes.has("社", endingAt: start, notBefore: range.start) { return start + length }
    if let plan = PlanRule.ordinal(bytes, at: start, to: range.end) {
      mentions.append(plan)
      return plan.range.end
    }
    if let end = readSpecialWord(bytes, at: start, in: range, into: &mentions) { return end }
    if let end = readFraction(bytes, at: start, in: range, into: &mentions) { return end }
    if let end = readVagueScale(bytes, at: start, scalar, in: range, into: &mentions) { return end }
    if let end = readNeighbours(bytes, at: start, in: range, into: &mentions) { return end }
    guard let reading = ChineseNumeral.read(bytes, at: start, to: range.end) else { return start + length }
    if let plan = PlanRule.abbreviated(bytes, at: start, reading: reading, to: range.end) {
      mentions.append(plan)
      return plan.range.end
    }
    if let months = PeriodRule.monthsTo(bytes, at: start, reading: reading) {
      mentions.append(months)
      return months.range.end
    }
    if let period = PeriodRule.chinese(bytes, at: start, reading: reading, to: range.end) {
      mentions.append(period)
      return period.range.end
    }
    if bytes.has("分之", at: reading.end),
      let end = readParts(bytes, start: start, denominator: reading, in: range, into: &mentions)
    {
      return end
    }
    guard !reading.isPositional || isSetDigitByDigit(bytes, reading, in: range),
      reading.hasDigit || isTenScaled(bytes, at: start, in: range)
        || isTenReached(bytes, reading, at: start, in: range),
      var amount = amount(bytes, start: start, value: reading.value, numberEnd: reading.end, in: range),
      reading.hasDigit || amount.unit != nil
    else { return reading.end }
    amount.isChinese = true
    if reading.isMore { amount.qualifier = .over }
    addHalf(bytes, to: &amount)
    addCoins(bytes, to: &amount, in: range)
    amount.hasScale = amount.hasScale || reading.hasScale
    if amount.unit == nil, !amount.hasScale, let range = sharedScale(bytes, reading, amount, in: range) {
      mentions.amounts.append(range)
      return range.range.end
    }
    let counted = mentions.amounts.last?.end ?? -100
    guard isQuantity(bytes, reading, amount, counted: counted, in: range) else {
      if amount.unit != nil || reading.length > 1 {
        mentions.residues.append(
          Residue(
            range: ByteRange(start, amount.range.end), class: .name, reason: "a numeral that names rather than counts"))
      }
      return reading.end
    }
    readTenths(bytes, in: range, extending: &amount)
    readChineseRange(bytes, in: range, extending: &amount)
    readHedges(bytes, in: range, of: &amount)
    mentions.amounts.append(amount)
    return amount.range.end
  }

  /// 九二二斤, 一○二斤: digits one by one before a unit, as old headlines set them; 三五个 is a rough number.
  private func isSetDigitByDigit(_ bytes: [UInt8], _ reading: ChineseNumeral.Reading, in range: ByteRange) -> Bool {
    guard (2...8).contains(reading.length), reading.value.mantissa >= 10,
      reading.length > 2 || reading.value.mantissa % 10 == 0,
      let amount = amount(bytes, start: reading.end, value: reading.value, numberEnd: reading.end, in: range),
      let kind = amount.unit.map({ lexicon.units.units[$0].kind })
    else { return false }
    return [.money, .physical, .percent, .counter].contains(kind)
  }

  /// 十亿吨, 十万人: ten of a scale, which needs no digit before it; 几十万 is a rough number.
  private func isTenScaled(_ bytes: [UInt8], at start: Int, in range: ByteRange) -> Bool {
    ["十万", "十亿"].contains { (word: StaticString) in bytes.has(word, at: start) }
      && !["几", "数", "第", "百", "千", "万", "亿"].contains { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: range.start)
      }
      && !["十万大军", "十万火急", "十万个", "十万八千里", "十亿人民", "十亿神州"].contains { (word: StaticString) in bytes.has(word, at: start)
      }
  }

  /// 比去年增加十元, 达到十所: a lone ten behind such a verb.
  private func isTenReached(_ bytes: [UInt8], _ reading: ChineseNumeral.Reading, at start: Int, in range: ByteRange)
    -> Bool
  {
    guard reading.length == 1, bytes.has("十", at: start),
      let before = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: start)
    else { return false }
    return [CueRole.up, .down, .reach].contains { before.word.roles.has($0) }
  }

  /// 两倍半 is two and a half, 三十五斤半 so much and a half of it.
  private func addHalf(_ bytes: [UInt8], to amount: inout Amount) {
    let kind = amount.unit.map { lexicon.units.units[$0].kind }
    // 四成半
    if amount.unit.map({ lexicon.units.units[$0].word }) == "成", amount.high == nil,
      bytes.has("半", at: amount.range.end),
      let tenths = Int64(exactly: amount.value.double)
    {
      amount.value = Quantity(mantissa: tenths + 5)
      amount.range.end += 3
      amount.end += 3
      return
    }
    // 五元半
    let isMoney = kind == .money && !amount.hasScale && amount.unit.map({ lexicon.units.units[$0].word }) == "元"
    guard kind == .multiple || isMoney || kind == .physical && !amount.hasScale, bytes.has("半", at: amount.range.end),
      !["半年", "半数", "半个", "半天", "半径", "半山", "半成品", "半导体"].contains(where: { (word: StaticString) in
        bytes.has(word, at: amount.range.end)
      }), amount.value.exponent == 0
    else { return }
    amount.value = Quantity(mantissa: amount.value.mantissa * 10 + 5, exponent: -1)
    amount.range.end += 3
    amount.end += 3
  }

  /// 二成八: tenths and hundredths, as newspapers once wrote.
  private func readTenths(_ bytes: [UInt8], in range: ByteRange, extending amount: inout Amount) {
    guard amount.unit.map({ lexicon.units.units[$0].word }) == "成", amount.high == nil, amount.range.end < range.end,
      let hundredths = ChineseNumeral.digit(Scalars.at(amount.range.end, in: bytes).value), hundredths > 0,
      amount.value.double < 100
    else { return }
    let end = amount.range.end + 3
    if end < range.end {
      let next = Scalars.at(end, in: bytes).value
      let isOpen = ChineseNumeral.digit(next) == nil && ChineseNumeral.power(next) == nil
      // 四成七升到五成一: 升 is a verb here.
      let unit = lexicon.units.unit(in: bytes, at: end, to: range.end)
      guard isOpen, unit.map({ isUnit(bytes, from: end, to: $0.end, in: range) }) != true else { return }
    }
    amount.value = Quantity(mantissa: Int64(amount.value.double) + hundredths)
    amount.range.end = end
    amount.end = end
  }

  /// Small numerals before counters name (三大, 两个, 四项) more often than they count; measured units always count.
  private func isQuantity(
    _ bytes: [UInt8], _ reading: ChineseNumeral.Reading, _ amount: Amount, counted: Int, in range: ByteRange
  ) -> Bool {
    if bytes.has("第", endingAt: amount.range.start, notBefore: range.start) { return false }
    guard let unit = amount.unit.map({ lexicon.units.units[$0] }) else {
      return amount.hasScale && (reading.length > 1 || reading.hasFraction)
        || reading.length > 1 && IndexBaseRule.find(bytes, in: range) != nil
        || reading.hasFraction && isOfProportion(bytes, amount, in: range)
    }
    let value = amount.value.double
    // 也是一片喜讯: a field of something counts nothing.
    if unit.word.equals("片"), value == 1 { return false }
    // 一二三次产业: digits that stand one behind the other name the industries.
    if unit.word.equals("次"), bytes.has("次产业", at: amount.range.end - 3) { return false }
    if unit.scale < 0, unit.kind == .money { return isSmallMoney(bytes, amount, in: range) }
    switch unit.kind {
    case .money, .percent, .points, .multiple: return value > 0
    case .physical:
      return amount.hasScale || reading.length > 1 || reading.hasFraction || (value > 1 && unit.word.utf8.count > 3)
        || isCompared(bytes, amount, in: range)
    case .counter:
      if unit.word.equals("届") {
        return value > 1 && countsSessions(bytes, at: amount.range.start, after: nil, in: range)
      }
      if isConcrete(bytes, amount, unit, in: range) { return true }
      return amount.hasScale || value > 10 || amount.qualifier == .over || reading.hasFraction
        || isCounted(bytes, amount, unit, counted: counted, in: range) || isPerHead(bytes, amount, in: range)
        || value > 1 && isMeasuredNext(bytes, at: amount.range.end, in: range)
    case .time:
      // 比上年慢了八天
      let isCompared =
        ["慢", "快", "多", "少", "早", "晚"].contains { (word: StaticString) in
          bytes.has(word, endingAt: amount.range.start, notBefore: range.start)
        }
        && ["比", "较"].contains { (word: StaticString) in
          bytes.contains(word, in: ByteRange(max(range.start, amount.range.start - 36), amount.range.start))
        }
      if isCompared, unit.word != "年", value > 1 { return true }
      if ["慢了", "快了", "缩短", "缩短了", "延长了", "压缩了", "少了", "多了"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: range.start)
      }), unit.word != "年", value > 1 {
        return true
      }
      // 受教育年限提高到十四年
      return reading.hasFraction || reading.length > 1 && (unit.word != "年" || isReached(bytes, amount, in: range))
    }
  }

  /// 轻重工业的比例为五十一点二比四十八点八: one of the sides of a proportion that is told in words.
  private func isOfProportion(_ bytes: [UInt8], _ amount: Amount, in range: ByteRange) -> Bool {
    // 由二十点四比四十九点七比二十九点九调整为十三点八比…: both sides of the change are in one clause or two.
    let before = ByteRange(max(range.start, amount.range.start - 150), amount.range.start)
    guard ["比例", "之比", "结构", "构成"].contains(where: { (word: StaticString) in bytes.contains(word, in: before) }) else {
      return false
    }
    return bytes.has("比", at: amount.range.end) || bytes.has("比", endingAt: amount.range.start, notBefore: range.start)
  }

  /// 新修公路四条四十二公里: whether how much the things are that are counted follows at once.
  private func isMeasuredNext(_ bytes: [UInt8], at end: Int, in range: ByteRange) -> Bool {
    let start = bytes.has("、", at: end) ? end + 3 : end
    guard let next = ChineseNumeral.read(bytes, at: start, to: range.end), next.hasDigit,
      let unit = lexicon.units.unit(in: bytes, at: next.end, to: range.end)
    else { return false }
    let kind = lexicon.units.units[unit.index].kind
    return kind == .money || kind == .physical && (next.length > 1 || next.hasScale)
  }

  /// 比全国平均数多七斤, 做到每人一亩: in a text that writes all numbers in words a small amount counts behind such words.
  private func isCompared(_ bytes: [UInt8], _ amount: Amount, in range: ByteRange) -> Bool {
    writesNumerals
      && [
        "多", "少", "高出", "增加", "减少", "增加了", "减少了", "每人", "每户", "不到", "不足", "仅", "仅有", "只有", "将近", "达到", "超过",
      ].contains { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: range.start)
      }
  }

  /// 每个劳动力平均摊到五件, 平均每一万人只有五张: so many to each, in a text that writes all numbers in words.
  private func isPerHead(_ bytes: [UInt8], _ amount: Amount, in range: ByteRange) -> Bool {
    let before = ByteRange(max(range.start, amount.range.start - 45), amount.range.start)
    return writesNumerals && bytes.contains("每", in: before)
      && ["到", "只有", "仅有", "约", "近", "有", "为", "达"].contains { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: range.start)
      }
      && !bytes.contains("，", in: before)
  }

  /// 两所高校升格, 三座电站: counters of things that one can point at count, whatever the number is written in.
  private func isConcrete(_ bytes: [UInt8], _ amount: Amount, _ unit: UnitOfMeasure, in range: ByteRange) -> Bool {
    let things: [StaticString] = ["所", "座", "艘", "架", "栋", "枚", "颗", "辆", "家"]
    // 已有七个县区接入高速网: so many places.
    if unit.word.equals("个"), amount.value.double >= 2,
      bytes.has("有", endingAt: amount.range.start, notBefore: range.start)
    {
      let isKind = ["市场", "区域", "区间", "县域", "省级", "市级", "县级", "区级", "村级"].contains { (word: StaticString) in
        bytes.has(word, at: amount.range.end)
      }
      return !isKind
        && ["县", "市", "区", "省", "乡", "镇", "村", "旗", "街道", "城市"].contains { (word: StaticString) in
          bytes.has(word, at: amount.range.end)
        }
    }
    guard amount.value.double >= 2, things.contains(where: { unit.word.equals($0) }) else { return false }
    return !["大", "级", "名", "中"].contains { (word: StaticString) in bytes.has(word, at: amount.range.end) }
  }

  /// 提高到十四年: a verb that ends in 到 stands before the number.
  private func isReached(_ bytes: [UInt8], _ amount: Amount, in range: ByteRange) -> Bool {
    guard bytes.has("到", endingAt: amount.range.start, notBefore: range.start) else { return false }
    return lexicon.cues.beforeNumber(in: bytes, from: range.start, to: amount.range.start)?.word.roles.has(.reach)
      ?? false
  }

  /// 新建五座, 院士达到六人: in a text that writes all numbers in words, a small one behind a verb counts as digits do.
  ///
  /// - Parameter counted: where the number before ends.
  private func isCounted(_ bytes: [UInt8], _ amount: Amount, _ unit: UnitOfMeasure, counted: Int, in range: ByteRange)
    -> Bool
  {
    guard writesNumerals, amount.value.double > 0 else { return false }
    let start = amount.range.start
    // 一个转变, 四个现代化: 个 and its like count what cannot be counted too.
    let isLoose = ["个", "项", "种", "件", "套", "起", "次", "批", "步"].contains(unit.word)
    if isLoose, amount.value.double < 2 { return false }
    if let action = lexicon.cues.suffix(.action, in: bytes, from: range.start, to: start) {
      return !isLoose || action.value == "keep"
    }
    if !isLoose, let before = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: start) {
      for role: CueRole in [.reach, .up, .down, .netNew, .over, .under, .about, .distribute]
      where before.word.roles.has(role) { return true }
    }
    // 其中包括三个铁矿、八个选矿厂
    if ["包括", "包括有", "设有", "下设", "建有", "其中有", "共有"].contains(where: { (word: StaticString) in
      bytes.has(word, endingAt: start, notBefore: range.start)
    }) {
      return true
    }
    // 新建七家平台和六家孵化器
    for word: StaticString in ["和", "、"] where bytes.has(word, endingAt: start, notBefore: range.start) {
      return start - counted < 60
    }
    // 新设企业五家，: the number ends its clause, so that nothing is left for it to name.
    guard amount.range.end < range.end else { return start > range.start }
    let next = CharacterClass.of(Scalars.at(amount.range.end, in: bytes).value, lexicon.classes)
    return start > range.start && !next.isDisjoint(with: [.clauseEnd, .sentenceEnd, .enumeration])
  }

  /// 百分之四到五, 三十到四十亿元.
  private func readChineseRange(_ bytes: [UInt8], in range: ByteRange, extending amount: inout Amount) {
    guard let join = PeriodRule.rangeSign(bytes, at: amount.range.end, to: range.end) else { return }
    if bytes.has("从", endingAt: amount.range.start, notBefore: range.start) { return }
    if bytes.has("由", endingAt: amount.range.start, notBefore: range.start) { return }
    guard let reading = ChineseNumeral.read(bytes, at: join, to: range.end), reading.hasDigit, !reading.isPositional,
      let upper = self.amount(bytes, start: join, value: reading.value, numberEnd: reading.end, in: range),
      upper.unit != nil, amount.unit == nil || amount.unit == upper.unit, amount.value.double < upper.value.double
    else { return }
    amount.high = upper.value
    amount.unit = upper.unit
    amount.hasScale = amount.hasScale || upper.hasScale
    amount.range.end = upper.range.end
    amount.end = upper.range.end
  }

  /// 二十到三十万吨: the scale behind the second number is of both; nil where it is no such range.
  private func sharedScale(
    _ bytes: [UInt8], _ reading: ChineseNumeral.Reading, _ amount: Amount, in range: ByteRange
  ) -> Amount? {
    guard let join = PeriodRule.rangeSign(bytes, at: reading.end, to: range.end),
      let upper = ChineseNumeral.read(bytes, at: join, to: range.end), upper.hasDigit, !upper.isPositional,
      let high = self.amount(bytes, start: join, value: upper.value, numberEnd: upper.end, in: range), high.unit != nil
    else { return nil }
    var scale = 0
    var end = upper.end
    // 万 and 亿 stand behind a whole number, 百 and 千 inside it.
    while end > join, let power = ChineseNumeral.power(Scalars.before(end, in: bytes)), power >= 4 {
      scale += power
      end -= 3
    }
    if scale == 0, reading.length == 1, let power = ChineseNumeral.power(Scalars.before(end, in: bytes)) {
      scale = power
    }
    guard scale > 0 else { return nil }
    var found = high
    found.high = high.value
    found.value = reading.value.scaled(by: scale)
    guard found.value.double < high.value.double else { return nil }
    found.range.start = amount.range.start
    found.isChinese = true
    found.hasScale = true
    readHedges(bytes, in: range, of: &found)
    return found
  }

  /// 二、三百亿度, 七八百万人, 三四成: two digits that follow each other before a scale are a rough range.
  private func readNeighbours(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions)
    -> Int?
  {
    let second = bytes.has("、", at: start + 3) ? start + 6 : start + 3
    guard second + 3 < range.end, let low = ChineseNumeral.digit(Scalars.at(start, in: bytes).value),
      let high = ChineseNumeral.digit(Scalars.at(second, in: bytes).value), low > 0, high == low + 1,
      !bytes.has("第", endingAt: start, notBefore: range.start),
      ChineseNumeral.power(Scalars.at(second + 3, in: bytes).value) != nil || bytes.has("成", at: second + 3)
        || bytes.has("元", at: second + 3) || bytes.has("块钱", at: second + 3)
    else { return nil }
    var lower = bytes[second..<min(range.end, second + 72)] + []
    lower.replaceSubrange(lower.startIndex..<lower.startIndex + 3, with: bytes[start..<start + 3])
    let lowBytes = Array(lower)
    guard let lowReading = ChineseNumeral.read(lowBytes, at: 0, to: lowBytes.count),
      let highReading = ChineseNumeral.read(bytes, at: second, to: range.end), !highReading.isPositional,
      lowReading.end + second == highReading.end,
      let lowAmount = self.amount(
        lowBytes, start: 0, value: lowReading.value, numberEnd: lowReading.end, in: ByteRange(0, lowBytes.count)),
      var amount = self.amount(bytes, start: second, value: highReading.value, numberEnd: highReading.end, in: range),
      lowAmount.unit == amount.unit, amount.unit != nil || amount.hasScale || highReading.hasScale
    else { return nil }
    amount.high = amount.value
    amount.value = lowAmount.value
    amount.range.start = start
    amount.isChinese = true
    amount.hasScale = amount.hasScale || highReading.hasScale
    amount.qualifier = .about
    readHedges(bytes, in: range, of: &amount)
    mentions.amounts.append(amount)
    return amount.range.end
  }

  /// 工业产值破千亿: a sum of money whose unit everybody knows, at the end of its clause.
  private func isRoundSum(_ bytes: [UInt8], _ reading: ChineseNumeral.Reading, _ amount: Amount, in range: ByteRange)
    -> Bool
  {
    guard reading.value.double >= 1e10 else { return false }
    guard amount.range.end < range.end else { return true }
    return !CharacterClass.of(Scalars.at(amount.range.end, in: bytes).value, lexicon.classes).isDisjoint(
      with: [.clauseEnd, .sentenceEnd])
      || lexicon.cues.prefix(.afterLevel, in: bytes, at: amount.range.end, to: range.end) != nil
  }

  /// 数百亿元, 上千场, 超千场, 百余项: a scale word that a vague word makes a number.
  private func readVagueScale(
    _ bytes: [UInt8], at start: Int, _ scalar: UInt32, in range: ByteRange, into mentions: inout Mentions
  ) -> Int? {
    // 跨上万亿元台阶: 上 belongs to the verb.
    if bytes.has("上", at: start),
      ["跨", "迈", "登", "站"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: range.start)
      })
    {
      return start + 3
    }
    var numeral = start
    for word: StaticString in ["数", "上"]
    where bytes.has(word, at: start) && !bytes.has("以", endingAt: start, notBefore: range.start) {
      numeral = start + 3
    }
    guard numeral < range.end, ChineseNumeral.power(Scalars.at(numeral, in: bytes).value) != nil,
      let reading = ChineseNumeral.read(bytes, at: numeral, to: range.end), !reading.hasDigit,
      numeral > start || isVague(before: start, bytes, in: range)
        || reading.value.double >= 100 && bytes.has("余", at: reading.end)
        || reading.value.double >= 10 && bytes.has("多", at: reading.end)
        || bytes.has("十亿人口", at: start),
      var amount = amount(bytes, start: start, value: reading.value, numberEnd: reading.end, in: range),
      amount.unit != nil || bytes.has("家庭", at: amount.range.end) || isRoundSum(bytes, reading, amount, in: range)
        || lexicon.cues.prefix(.person, in: bytes, at: amount.range.end, to: range.end) != nil
        // 上千万住房困难群众
        || numeral > start
          && lexicon.cues.first(
            .person, in: bytes, from: amount.range.end, to: min(range.end, amount.range.end + 30)) != nil
        || bytes.has("市场主体", at: amount.range.end) || bytes.has("经营主体", at: amount.range.end)
    else { return nil }
    if bytes.has("届", at: reading.end) { return nil }
    amount.isChinese = true
    amount.hasScale = true
    amount.qualifier = numeral > start ? .over : amount.qualifier
    readHedges(bytes, in: range, of: &amount)
    mentions.amounts.append(amount)
    return amount.range.end
  }

  /// Whether what stands before a scale word makes it a rough number: 超千场, 收入过万元.
  private func isVague(before start: Int, _ bytes: [UInt8], in range: ByteRange) -> Bool {
    // 通过 and 经过 are other words.
    if bytes.has("过", endingAt: start, notBefore: range.start),
      !["通", "经", "不", "渡", "路", "度"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: start - 3, notBefore: range.start)
      })
    {
      return true
    }
    return [
      "超", "近", "逾", "破", "超过", "突破", "不足", "不到", "跨上", "迈上", "迈过", "跨过", "越过", "稳定在", "保持在", "达到", "闯过", "新增", "重返",
      "重回", "超过了", "突破了", "闯进", "冲刺", "稳守", "站稳", "站上", "迈入", "跨入", "冲击", "挺进",
    ].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: range.start) }
  }
}
