import EconomyModel

/// Numbers in digits: with their scale and unit, as ranges, or as dates and names.
extension Recognizer {
  /// Reads what begins with the digits at `start`; returns where reading goes on.
  func readDigits(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions) -> Int {
    let (number, end) = DecimalNumber.read(bytes, at: start, to: range.end)
    guard var value = number else {
      mentions.residues.append(
        Residue(range: ByteRange(start, end), class: .unparsed, reason: "more digits than a number has"))
      return end
    }
    if let day = PeriodRule.dottedDay(bytes, at: start, to: range.end)
      ?? PeriodRule.dayBeforeYear(bytes, at: start, to: range.end)
    {
      mentions.append(day)
      return day.range.end
    }
    // 8月10日11时08分
    if value.exponent == 0, (0..<60).contains(value.mantissa), bytes.has("分", at: end),
      ["时", "点"].contains(where: { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: range.start) })
    {
      mentions.residues.append(Residue(range: ByteRange(start, end + 3), class: .date, reason: "a time of day"))
      return end + 3
    }
    if let last = slashFraction(bytes, at: start, end: end, in: range, into: &mentions) { return last }
    if value.exponent == 0, end - start <= 4,
      let period = PeriodRule.digits(bytes, at: start, digitsEnd: end, value: Int(value.mantissa), to: range.end)
    {
      mentions.append(period)
      return period.range.end
    }
    let counted = mentions.amounts.last.flatMap {
      $0.unit.map { lexicon.units.units[$0].word.equals("届") } == true ? $0.end : nil
    }
    if let name = nameAfterDigits(bytes, start: start, at: end, in: range),
      !(bytes.has("届", at: end) && countsSessions(bytes, at: start, after: counted, in: range))
    {
      mentions.residues.append(name)
      return name.range.end
    }
    if let last = readPlace(bytes, at: start, value, end: end, in: range, into: &mentions) { return last }
    var first = start
    if isNegative(bytes, at: start, in: range) {
      value = value.negated
      first = start - 1
    } else if isPlus(bytes, at: start, numberEnd: end, in: range) {
      first = start - 1
    }
    guard var amount = amount(bytes, start: first, value: value, numberEnd: end, in: range) else {
      mentions.residues.append(
        Residue(range: ByteRange(start, end), class: .unparsed, reason: "the scale is out of range"))
      return end
    }
    addCoins(bytes, to: &amount, in: range)
    readRange(bytes, in: range, digitsStart: start, extending: &amount)
    readHedges(bytes, in: range, of: &amount)
    mentions.amounts.append(amount)
    return amount.range.end
  }

  /// A sign belongs to the number where a word stands before it: 自然增长率-1.08‰, but not 5-6 or 2016-2020.
  private func isNegative(_ bytes: [UInt8], at start: Int, in range: ByteRange) -> Bool {
    guard start - 1 >= range.start, bytes[start - 1] == UInt8(ascii: "-") else { return false }
    return start - 1 == range.start || bytes[start - 2] >= 0x80
  }

  /// A plus belongs to a percentage behind a word or a bracket: 同比+5.6%, （+5.6%）, +0.3个百分点, but not 互联网+100.
  private func isPlus(_ bytes: [UInt8], at start: Int, numberEnd: Int, in range: ByteRange) -> Bool {
    guard start - 1 > range.start, bytes[start - 1] == UInt8(ascii: "+"), bytes[start - 2] >= 0x80 else { return false }
    return ["%", "个百分点", "百分点", "个点"].contains { (unit: StaticString) in bytes.has(unit, at: numberEnd) }
  }

  /// 举办2届博览会、3届商博会 counts, 14届三次会议 numbers: whether 届 behind a number that begins at `start` is its unit.
  ///
  /// - Parameter counted: where the last number that counts 届 ends, if there is one.
  func countsSessions(_ bytes: [UInt8], at start: Int, after counted: Int?, in range: ByteRange) -> Bool {
    if counted != nil, bytes.has("、", endingAt: start, notBefore: range.start) { return true }
    return ["举办", "举办了", "承办", "承办了", "举行了", "召开了"].contains { (word: StaticString) in
      bytes.has(word, endingAt: start, notBefore: range.start)
    }
  }

  /// Reads scale and unit behind a number: 多 and 余 may stand before or behind the scale.
  func amount(_ bytes: [UInt8], start: Int, value: Quantity, numberEnd: Int, in range: ByteRange) -> Amount? {
    var offset = numberEnd
    var value = value
    var qualifier = Qualifier.exact
    var hasScale = false
    var unit: Int?
    while offset < range.end {
      if let match = lexicon.units.unit(in: bytes, at: offset, to: range.end),
        isUnit(bytes, from: offset, to: match.end, in: range),
        !bytes.has("点", at: offset) || IndexPointRule.counts(bytes, number: start, pointAt: offset, in: range)
      {
        unit = match.index
        value = value.scaled(by: lexicon.units.units[match.index].scale)
        offset = match.end
        break
      }
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if let power = ChineseNumeral.power(scalar) {
        value = value.scaled(by: power)
        hasScale = true
        offset += length
        guard Quantity.exponents.contains(value.exponent) else { return nil }
        if power == 4, let rest = hundredMillions(bytes, at: offset, in: range), let sum = sum(value, rest.value) {
          (value, offset) = (sum.scaled(by: 8), rest.end)
        } else if power >= 4, let rest = remainder(bytes, at: offset, below: power, in: range),
          let sum = sum(value, rest.value)
        {
          (value, offset) = (sum, rest.end)
          if rest.isMore { qualifier = .over }
        }
      } else if qualifier == .exact, bytes.has("多", at: offset) || bytes.has("余", at: offset) {
        qualifier = .over
        offset += length
      } else if qualifier == .exact, bytes.has("来", at: offset), value.double >= 10,
        value.double.truncatingRemainder(dividingBy: 10) == 0,
        let match = lexicon.units.unit(in: bytes, at: offset + length, to: range.end),
        [.counter, .physical].contains(lexicon.units.units[match.index].kind)
      {
        // 三百来个, 20来家
        qualifier = .about
        offset += length
      } else {
        break
      }
    }
    if unit == nil, qualifier == .over, bytes.has("多", endingAt: offset, notBefore: start), !hasScale {
      // 多 that no unit follows belongs to the next word (3多元 is nothing).
      qualifier = .exact
      offset -= 3
    }
    let suffix = unit.flatMap { secondCounter(bytes, behind: $0, at: offset, in: range) }
    let end = suffix?.end ?? offset
    return Amount(
      kind: .number, range: ByteRange(start, end), value: value, unit: unit, unitSuffix: suffix, qualifier: qualifier,
      end: end, hasScale: hasScale)
  }

  /// 68万台（件）: another counter of the same things.
  private func secondCounter(_ bytes: [UInt8], behind unit: Int, at start: Int, in range: ByteRange) -> ByteRange? {
    guard lexicon.units.units[unit].kind == .counter, start + 9 <= range.end, bytes.has("（", at: start) else {
      return nil
    }
    for word: StaticString in ["段", "次", "套", "片", "类"]
    where bytes.has(word, at: start + 3) && bytes.has("）", at: start + 6) {
      return ByteRange(start, start + 9)
    }
    guard let second = lexicon.units.unit(in: bytes, at: start + 3, to: range.end), second.end + 3 <= range.end,
      bytes.has("）", at: second.end), lexicon.units.units[second.index].kind == .counter
    else { return nil }
    return ByteRange(start, second.end + 3)
  }

  /// 2734亿 behind 1万: ten thousand and 2734 hundred millions; the value without the 亿.
  private func hundredMillions(_ bytes: [UInt8], at start: Int, in range: ByteRange) -> (value: Quantity, end: Int)? {
    guard start < range.end, TextFolding.isDigit(bytes[start]) else { return nil }
    let (number, end) = DecimalNumber.read(bytes, at: start, to: range.end)
    guard let number, end - start <= 4, number.exponent == 0, end + 3 <= range.end, bytes.has("亿", at: end) else {
      return nil
    }
    return (number, end + 3)
  }

  /// 占全市的1/4: a fraction behind a word that says so; dates and names are written with / too.
  private func slashFraction(
    _ bytes: [UInt8], at start: Int, end: Int, in range: ByteRange, into mentions: inout Mentions
  )
    -> Int?
  {
    guard end - start <= 2, end + 1 < range.end, bytes[end] == UInt8(ascii: "/"), TextFolding.isDigit(bytes[end + 1]),
      saysFraction(before: start, bytes, in: range) || isNextFraction(start, bytes, mentions),
      let above = DecimalNumber.read(bytes, at: start, to: end).value
    else { return nil }
    let (below, last) = DecimalNumber.read(bytes, at: end + 1, to: range.end)
    guard let below, last - end <= 3, above.exponent == 0, below.exponent == 0, above.mantissa > 0,
      above.mantissa < below.mantissa, below.mantissa <= 20,
      last >= range.end || bytes[last] >= 0x80
        || bytes[last] == UInt8(ascii: ".") && (last + 1 >= range.end || bytes[last + 1] >= 0x80)
    else { return nil }
    appendPercent(bytes, ByteRange(start, last), Recognizer.percent(above, of: below), in: range, into: &mentions)
    return last
  }

  /// 全国1/3的香菇、1/4的木耳: behind a fraction and 、 goes on a list of them.
  private func isNextFraction(_ start: Int, _ bytes: [UInt8], _ mentions: Mentions) -> Bool {
    guard let last = mentions.amounts.last, last.kind == .fraction, start - last.end <= 60 else { return false }
    return bytes.has("、", endingAt: start, notBefore: last.end) && bytes.has("的", at: last.end)
  }

  /// Whether what stands before a slash makes it a fraction: 的1/4, 减少1/3.
  private func saysFraction(before start: Int, _ bytes: [UInt8], in range: ByteRange) -> Bool {
    for word: StaticString in ["的", "占", "约", "近", "超", "和", "全国", "全球", "全省", "全市"]
    where bytes.has(word, endingAt: start, notBefore: range.start) {
      return true
    }
    guard let verb = lexicon.cues.beforeNumber(in: bytes, from: range.start, to: start) else { return false }
    return verb.word.roles.has(.down) || verb.word.roles.has(.up)
  }

  /// The rest of a number in two parts: 3千多万 behind 1亿, 5千 behind 2万.
  private func remainder(_ bytes: [UInt8], at start: Int, below power: Int, in range: ByteRange) -> (
    value: Quantity, end: Int, isMore: Bool
  )? {
    guard start < range.end, TextFolding.isDigit(bytes[start]) else { return nil }
    let (number, numberEnd) = DecimalNumber.read(bytes, at: start, to: range.end)
    guard var value = number, value.exponent == 0 else { return nil }
    var offset = numberEnd
    var scale = 0
    var isMore = false
    while offset < range.end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if let next = ChineseNumeral.power(scalar) {
        scale += next
      } else if !isMore, scale > 0, bytes.has("多", at: offset) || bytes.has("余", at: offset) {
        isMore = true
      } else {
        break
      }
      offset += length
    }
    value = value.scaled(by: scale)
    guard scale > 0, scale < power else { return nil }
    return (value, offset, isMore)
  }

  private func sum(_ high: Quantity, _ low: Quantity) -> Quantity? {
    let exponent = min(high.exponent, low.exponent)
    func lifted(_ quantity: Quantity) -> Int64? {
      var mantissa = quantity.mantissa
      for _ in 0..<(quantity.exponent - exponent) {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        mantissa = product
      }
      return mantissa
    }
    guard let first = lifted(high), let second = lifted(low) else { return nil }
    let (total, overflow) = first.addingReportingOverflow(second)
    return overflow ? nil : Quantity(mantissa: total, exponent: exponent)
  }

  /// Words that begin with a unit: 5万亿台阶, 3万家庭, 20条件 count no 台, 家 or 条.
  private static let wordsLikeUnits = WordTrie(of: [
    "台阶", "门槛", "家庭", "家属", "条件", "条约", "名单", "名牌", "处理", "处置", "场所", "场景", "场馆", "部门", "部分", "部委", "部队", "座谈", "头部",
    "种业",
    "种子", "种植", "类别", "批发", "批准", "支持", "支撑", "支付", "支出", "支柱", "支部", "份额", "列车", "列入", "起步", "起点", "升到", "升至", "升为",
    "升高", "升幅", "升级", "方面", "方案", "方式",
    "方向", "里程", "户籍", "户外", "个体户", "个体工商户", "个性化", "亩均", "首次", "首批", "首个", "首位", "首府", "首发", "首家", "首届", "包装", "包括",
    "包机", "包揽", "包干", "包村", "集团", "集中", "集体", "集群", "集装箱", "集聚",
    "集成", "集镇", "集市", "集约", "集散", "盘活", "捆绑", "串联", "兜底", "罐头", "车辆", "车主", "车间", "车位", "车型", "车站", "车厢", "车队", "车险",
    "车企", "车流", "车次", "车道", "车手",
    "车辆次", "车公里", "车市", "车业", "群众", "群体", "群山", "群岛", "群英", "群里", "度假", "项目", "位居", "位列", "组织", "级别", "口岸", "口粮", "床单",
    "点位",
  ])

  /// What makes a word of the 成 before it: 成为, 成果, 成立.
  private static let endingsOfForm: [StaticString] = [
    "为", "果", "员", "立", "功", "就", "长", "效", "都", "本", "交", "熟", "绩", "品", "套", "分", "片", "年", "型", "群", "份", "例", "活",
    "不变", "人", "色", "因", "像", "药", "语", "林", "网", "链", "势", "风", "形", "团",
  ]

  /// Whether a matched unit word is really one, and not the beginning of another word.
  func isUnit(_ bytes: [UInt8], from start: Int, to end: Int, in range: ByteRange) -> Bool {
    guard end < range.end else { return true }
    // 30余种植物 counts plants.
    if end - start == 3, !bytes.has("种植物", at: start),
      Recognizer.wordsLikeUnits.longest(in: bytes, from: start, to: bytes.count) != nil
    {
      return false
    }
    // GWh is no unit in GWhX.
    if TextFolding.isLetter(bytes[end - 1]) && bytes[end] < 0x80 && TextFolding.isLetter(bytes[end]) { return false }
    switch end - start {
    case 3:
      if bytes.has("成", at: start) {
        // 三成由企业贡献 counts tenths; 成为, 成果, 成员 are words.
        // 其中八成为老年人: eight tenths are, and nothing became anything.
        if bytes.has("为", at: end), start - 6 >= range.start,
          ["其中", "有近", "有超", "超过"].contains(where: { (word: StaticString) in
            bytes.has(word, endingAt: start - 3, notBefore: range.start)
          })
        {
          return true
        }
        return !Recognizer.endingsOfForm.contains { bytes.has($0, at: end) }
      }
      // 得分82.4分，: points are followed by no other word.
      if bytes.has("分", at: start) {
        // 十一时五十分 is a time of the day.
        let before = ByteRange(max(range.start, start - 12), start)
        if bytes.contains("时", in: before) || bytes.contains("点", in: before) || bytes.contains(":", in: before) {
          return false
        }
        return ["，", "。", "；", "、", "）", "（", "以上", "左右"].contains { bytes.has($0, at: end) }
      }
      if bytes.has("人", at: start) {
        // 九亿人民, 5万人才: the first character of a noun.
        for word: StaticString in ["民", "才", "员", "类", "工智"] where bytes.has(word, at: end) { return false }
        return !(bytes.has("大", at: end) && bytes.has("代表", at: end + 3))
      }
      // 办培训班62期, 146期转岗培训班 count; a project has its 二期.
      if bytes.has("期", at: start) {
        let before = ByteRange(max(range.start, start - 30), start)
        return ["培训", "训练班", "讲座", "论坛", "沙龙", "夜校", "班"].contains { (word: StaticString) in
          bytes.contains(word, in: before) || bytes.contains(word, in: ByteRange(end, min(range.end, end + 24)))
        }
      }
      if bytes.has("节", at: start) { return false }
      if bytes.has("级", at: end) && !bytes.has("级地", at: end) {
        return !bytes.has("吨", at: start) && !bytes.has("米", at: start)
      }
    default: break
    }
    return true
  }

  /// What makes digits a name, a slogan, a time of day or numbering.
  private func nameAfterDigits(_ bytes: [UInt8], start: Int, at end: Int, in range: ByteRange) -> Residue? {
    guard end < range.end else { return nil }
    let next = bytes[end]
    if isBracketed(bytes, start: start, end: end, in: range) {
      return Residue(range: ByteRange(start, end), class: .numbering, reason: "a number in brackets")
    }
    let isPlus = isPlus(bytes, at: start, numberEnd: end, in: range)
    if next == UInt8(ascii: "+") || (start > range.start && bytes[start - 1] == UInt8(ascii: "+") && !isPlus) {
      return Residue(
        range: ByteRange(start, alphanumericEnd(bytes, end, range, plus: true)), class: .slogan,
        reason: "a formula of a slogan")
    }
    if next < 0x80, TextFolding.isLetter(next) {
      if let unit = lexicon.units.unit(in: bytes, at: end, to: range.end),
        isUnit(bytes, from: end, to: unit.end, in: range),
        unit.end >= range.end || !(TextFolding.isDigit(bytes[unit.end]) || TextFolding.isLetter(bytes[unit.end]))
      {
        return nil
      }
      return Residue(
        range: ByteRange(start, alphanumericEnd(bytes, end, range, plus: false)), class: .name,
        reason: "digits inside a Latin name")
    }
    // 死亡率3.36/10万: so many of a hundred thousand.
    if bytes.has("/10万", at: end), end + 6 <= range.end { return nil }
    if next == UInt8(ascii: "/") && end + 1 < range.end && TextFolding.isDigit(bytes[end + 1]) {
      return Residue(
        range: ByteRange(start, alphanumericEnd(bytes, end + 1, range, plus: false)), class: .name,
        reason: "a fraction bar")
    }
    // 4×400米接力
    if bytes.has("×", at: end) || start > range.start && bytes.has("×", endingAt: start, notBefore: range.start) {
      return Residue(range: ByteRange(start, end), class: .name, reason: "a size of so many by so many")
    }
    if bytes.has("号", at: end) {
      return Residue(range: ByteRange(start, end + 3), class: .name, reason: "a number as a name (号)")
    }
    // 世界500强
    if bytes.has("强", at: end), !bytes.has("强度", at: end) {
      return Residue(range: ByteRange(start, end + 3), class: .name, reason: "a list of the strongest")
    }
    if bytes.has("版", at: end) { return Residue(range: ByteRange(start, end + 3), class: .numbering, reason: "a page") }
    if bytes.has("时", at: end) || bytes.has("点钟", at: end) {
      return Residue(range: ByteRange(start, end + 3), class: .date, reason: "a time of day")
    }
    if next == UInt8(ascii: ":") || bytes.has("：", at: end), end - start <= 2,
      DecimalNumber.read(bytes, at: start, to: end).value.map({ $0.double <= 24 }) == true,
      isClock(bytes, at: end, in: range)
    {
      return Residue(range: ByteRange(start, end), class: .date, reason: "a time of day")
    }
    if bytes.has("届", at: end) || bytes.has("次会议", at: end) {
      return Residue(range: ByteRange(start, end + 3), class: .meeting, reason: "the number of a meeting")
    }
    return nil
  }

  /// （4） and ［24］ number items and notes.
  private func isBracketed(_ bytes: [UInt8], start: Int, end: Int, in range: ByteRange) -> Bool {
    let brackets: [(StaticString, StaticString)] = [("（", "）"), ("［", "］"), ("[", "]"), ("【", "】")]
    return brackets.contains { bytes.has($0.0, endingAt: start, notBefore: range.start) && bytes.has($0.1, at: end) }
  }

  /// Two digits behind a colon and no further ratio: 09:20.
  private func isClock(_ bytes: [UInt8], at colon: Int, in range: ByteRange) -> Bool {
    let after = colon + (bytes[colon] == UInt8(ascii: ":") ? 1 : 3)
    guard after + 2 <= range.end, TextFolding.isDigit(bytes[after]), TextFolding.isDigit(bytes[after + 1]) else {
      return false
    }
    guard after + 2 < range.end else { return true }
    return !TextFolding.isDigit(bytes[after + 2]) && bytes[after + 2] != UInt8(ascii: ".")
      && !bytes.has("：", at: after + 2)
  }

  private func alphanumericEnd(_ bytes: [UInt8], _ start: Int, _ range: ByteRange, plus: Bool) -> Int {
    var offset = start
    while offset < range.end, bytes[offset] < 0x80,
      TextFolding.isDigit(bytes[offset]) || TextFolding.isLetter(bytes[offset])
        || (plus && bytes[offset] == UInt8(ascii: "+"))
    {
      offset += 1
    }
    return offset
  }
}
