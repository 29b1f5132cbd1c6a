import EconomyModel

/// Finds the numbers, number words and periods of a sentence in one pass.
struct Recognizer: Sendable {
  let lexicon: Lexicon
  /// Whether the text writes its numbers in Chinese numerals, so that small ones count as digits do elsewhere.
  var writesNumerals = false
  /// The five-year plan whose first years 前三年 means, in a text that has spoken of them.
  var planOfFirstYears: FiveYearPlan?

  /// The quotation marks behind which a name may stand.
  static let openingQuotes = "“《‘"
  /// Quotations longer than this hold sentences, not names.
  private static let longestQuotedName = 75

  /// Reads `range` of the clean text into `mentions`, which it empties first.
  func scan(_ bytes: [UInt8], _ range: ByteRange, into mentions: inout Mentions) {
    mentions.removeAll()
    var offset = range.start
    while true {
      offset = lexicon.mentionStarts.next(in: bytes, from: offset, to: range.end)
      guard offset < range.end else { break }
      let lead = bytes[offset]
      if lead < 0x80 {
        if TextFolding.isDigit(lead) {
          offset = readDigits(bytes, at: offset, in: range, into: &mentions)
        } else if TextFolding.isLetter(lead) {
          offset = skipLatinName(bytes, at: offset, in: range, into: &mentions)
        } else {
          offset += 1
        }
        continue
      }
      let (scalar, length) = Scalars.at(offset, in: bytes)
      let kind = CharacterClass.of(scalar, lexicon.classes)
      // “十一”黄金周 is a time, though it begins with a quotation.
      if lexicon.periods.words.canStart(scalar),
        let match = lexicon.periods.words.longest(in: bytes, from: offset, to: range.end)
      {
        if let plan = planOfFirstYears, let years = PlanRule.yearsOf(plan, bytes, at: offset, to: range.end) {
          mentions.periods.append(years)
          offset = years.range.end
          continue
        }
        let expression = lexicon.periods.expressions[match.payload]
        // 三年间, 四年之间: in all of them.
        let isBetween = expression.isCountOfYears && !bytes.has("间", endingAt: match.end, notBefore: offset)
        let tail = (["之间", "间", "当中"] as [StaticString]).first { isBetween && bytes.has($0, at: match.end) }
        let end = match.end + (tail?.utf8CodeUnitCount ?? 0)
        // 连续六年 is a streak.
        let found = ByteRange(offset, end)
        if expression == .yesterday, !PeriodRule.countsYesterday(bytes, found, in: range) {
          // 昨天从市统计局获悉 only says when it was told.
        } else if expression == .thisMonth,
          match.end < range.end && TextFolding.isDigit(bytes[match.end]) || bytes.has("本月末", at: offset)
            || bytes.has("本月底", at: offset)
        {
          // 本月10日 is a day.
        } else if expression == .previousMonth || expression == .previousMonthEnd,
          PeriodRule.comparesMonth(bytes, found, in: range)
        {
          // 比上月, 上月末: a base, which the words before it tell.
        } else if expression.isSpan, bytes.has("连续", endingAt: offset, notBefore: range.start) {
          mentions.residues.append(Residue(range: found, class: .date, reason: "a streak"))
        } else if ["刚过，", "刚刚过，", "刚过不", "过后", "前夕", "在即", "临近", "将至"].contains(where: { (word: StaticString) in
          bytes.has(word, at: match.end)
        }) || HolidayPeriods.isBeside(bytes, found, expression) {
          mentions.residues.append(Residue(range: found, class: .date, reason: "a time beside which something happens"))
        } else if expression.isCountOfYears && isNameOfYears(bytes, at: match.end)
          || bytes.has("结转", at: match.end) || bytes.has("结余", at: match.end)
          || bytes.has("前", at: offset)
            // 学前三年, 以前年度, 提前三年
            && (bytes.has("学", endingAt: offset, notBefore: range.start)
              || bytes.has("提", endingAt: offset, notBefore: range.start)
              || bytes.has("以", endingAt: offset, notBefore: range.start))
        {
          mentions.residues.append(Residue(range: found, class: .name, reason: "years inside a name"))
        } else {
          mentions.append(PeriodMention(range: found, expression: expression))
        }
        offset = end
      } else if kind.contains(.opening),
        let end = quotedName(bytes, at: offset, scalar, length, in: range, into: &mentions)
      {
        offset = end
      } else if !kind.isDisjoint(with: [.numberWord, .scale]) {
        offset = readNumberWord(bytes, at: offset, scalar, length, in: range, into: &mentions)
      } else {
        offset += length
      }
    }
    PeriodRule.settleAsides(bytes, range, &mentions)
    MonthPairRule.settle(bytes, &mentions)
    QuarterListRule.settle(bytes, &mentions)
    QuarterSpanRule.settle(bytes, range, &mentions)
    MonthListRule.settle(bytes, range, &mentions)
    MonthSpanRule.join(bytes, &mentions)
    FromToRule.join(bytes, &mentions)
    UnitBeforeRule.settle(bytes, range, &mentions, lexicon.units)
  }

  /// 五年计划, 九年义务教育: years that name something date nothing.
  private func isNameOfYears(_ bytes: [UInt8], at end: Int) -> Bool {
    // 四年生鲜参: how old it is.
    if bytes.has("生", at: end),
      !["产", "活", "态", "育", "意"].contains(where: { (word: StaticString) in bytes.has(word, at: end + 3) })
    {
      return true
    }
    return ["计划", "规划", "义务教育", "一贯制", "行动", "攻坚"].contains { (word: StaticString) in bytes.has(word, at: end) }
  }

  /// PM2.5, G60, C919, RCEP: a name in Latin letters takes its digits with it.
  private func skipLatinName(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions) -> Int
  {
    var offset = start
    var hasDigit = false
    while offset < range.end, bytes[offset] < 0x80 {
      let byte = bytes[offset]
      let isDigit = TextFolding.isDigit(byte)
      let isInner =
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "_")
      guard isDigit || TextFolding.isLetter(byte) || isInner else { break }
      // 高于GDP1.9个百分点: the number is none of the name's.
      if isDigit, !hasDigit,
        ["GDP", "CPI", "PPI"].contains(where: { (word: StaticString) in
          offset == start + 3 && bytes.has(word, at: start)
        })
      {
        break
      }
      hasDigit = hasDigit || isDigit
      offset += 1
    }
    if hasDigit {
      mentions.residues.append(
        Residue(range: ByteRange(start, offset), class: .name, reason: "digits inside a Latin name"))
    }
    return offset
  }

  /// Short quotations with numbers are names: “4+3+X”, “15分钟生活圈”, 《2030年议程》.
  ///
  /// Returns the end of the quotation.
  private func quotedName(
    _ bytes: [UInt8], at start: Int, _ scalar: UInt32, _ length: Int, in range: ByteRange, into mentions: inout Mentions
  ) -> Int? {
    let close: StaticString
    switch scalar {
    case 0x201C: close = "”"
    case 0x300A: close = "》"
    // “‘民营经济19条’出台后，…”: a name inside what somebody said.
    case 0x2018: close = "’"
    default: return nil
    }
    let limit = min(range.end, start + length + Recognizer.longestQuotedName)
    guard let end = bytes.first(close, in: ByteRange(start + length, limit)) else { return nil }
    // “工资也涨了，每月能拿4500元。” is what somebody said.
    if Quotation.isSentence(bytes, ByteRange(start, end)) { return nil }
    // “十四五” is a period, not a name.
    let inner = start + length
    if let reading = ChineseNumeral.read(bytes, at: inner, to: end),
      let plan = PlanRule.abbreviated(bytes, at: inner, reading: reading, to: range.end)
    {
      mentions.append(plan)
      return plan.range.end
    }
    for offset in inner..<end where TextFolding.isDigit(bytes[offset]) {
      mentions.residues.append(
        Residue(range: ByteRange(inner, end), class: .slogan, reason: "a quoted name or slogan"))
      break
    }
    return end + 3
  }
}
