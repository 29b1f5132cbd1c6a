import EconomyModel
import ReferenceData

// Numbers that say how large the things are which another number counts, or which a name tells apart.
extension SentenceComposer {
  /// 纳税超百万元的企业达到2家, 养鸡10万只以上的村4个: how large those are that the next number counts.
  func isSizeOfCounted(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, next.kind == .number, next.range.start - amount.end <= 36, next.range.start >= amount.end,
      next.unit.map({ lexicon.units.units[$0].kind }) == .counter
    else { return false }
    let between = ByteRange(amount.end, next.range.start)
    if isNumberOfOwned(amount, next) { return true }
    let isOver =
      ["超", "过", "超过", "突破"].contains { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      } || bytes.has("上", at: amount.range.start)
    let isMoney = amount.unit.map { lexicon.units.units[$0].kind } == .money
    // 新引进300亿元产业项目7个、70亿元33个以上
    if isMoney, amount.high == nil, between.count <= 24, isSizeInName(amount, between) { return true }
    // 税收亿元楼68幢，其中10亿元楼16幢: a class of buildings.
    if isMoney, between.count <= 9, bytes.has("楼", at: between.start),
      ["其中", "、", "，"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      })
    {
      return true
    }
    // 产值超亿元企业57家，其中超十亿元8家
    if isMoney, isOver, between.isEmpty { return true }
    guard next.range.start > amount.end,
      amount.isBounded || amount.high != nil && isMoney || isOver && (bytes.has("的", at: amount.end) || isMoney),
      !amount.isBounded || amount.hasScale || isMoney,
      !bytes.contains("，", in: between), !bytes.contains("；", in: between),
      // 县（市、区） is one name.
      !bytes.contains("、", in: between) || bytes.contains("（市、区）", in: between)
    else { return false }
    let hedge = lexicon.cues.beforeNumber(in: bytes, from: between.start, to: between.end)?.start
    // 年收入超百万元的村由上年的7个增加到11个: where the change begins.
    let from = (["由", "从"] as [StaticString]).lazy.compactMap { (word: StaticString) in
      bytes.first(word, in: ByteRange(between.start + 3, max(between.start + 3, between.end)))
    }.first
    let noun = ByteRange(between.start, from ?? hedge ?? between.end)
    if isOver, noun.count <= 3 { return true }
    return [
      "企业", "登记", "项目", "产业", "园区", "基地", "集群", "村", "镇", "户", "小区", "大户", "县域", "县", "县（市）", "县（市、区）", "城市", "乡镇",
      "街道",
      "开发区", "高新区", "经开区", "县市区", "县（市", "县区", "市县", "机构", "品牌", "产品", "楼宇", "市场", "主体", "单位", "集团", "公司", "商场", "门店",
      "猪场", "牛场", "羊场", "鸡场", "养殖场", "牧场", "农场",
    ].contains {
      (word: StaticString) in bytes.has(word, endingAt: noun.end, notBefore: noun.start)
    }
  }

  /// 对产值过亿元的企业逐户摸底: how large those are that something is said of.
  func isSizeOfNamed(_ amount: Amount) -> Bool {
    guard amount.unit.map({ lexicon.units.units[$0].kind }) == .money, bytes.has("的", at: amount.end),
      ["超", "过", "超过", "上"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      })
    else { return false }
    return ["企业", "工业企业", "骨干企业", "重点企业", "龙头企业", "大企业", "项目", "重大项目", "重点项目", "产业项目", "工业项目", "行业"].contains {
      (word: StaticString) in bytes.has(word, at: amount.end + 3)
    }
  }

  /// 8000万吨台阶, 20万辆关口: how much it is that something has come past, and not how many steps there were.
  func isLevelPassed(_ amount: Amount) -> Bool {
    switch amount.unit.map({ lexicon.units.units[$0].kind }) {
    case .physical: ["台阶", "大关", "关口"].contains { (word: StaticString) in bytes.has(word, at: amount.end) }
    case .counter:
      amount.value.double >= 100
        && ["大关", "关口"].contains { (word: StaticString) in bytes.has(word, at: amount.end) }
    default: false
    }
  }

  /// 拥有2处住房的9.36万户: how many of them each has that the next number counts.
  private func isNumberOfOwned(_ amount: Amount, _ next: Amount) -> Bool {
    guard amount.kind == .number, !amount.hasScale, amount.value.double <= 20, amount.unit != next.unit,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .counter,
      ["的", "的不足", "的超过", "的约", "的近", "的有"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: next.range.start, notBefore: amount.end)
      }),
      ["拥有", "有", "养", "种"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      })
    else { return false }
    let between = ByteRange(amount.end, next.range.start)
    return between.count >= 6
      && !["，", "、", "；"].contains { (mark: StaticString) in bytes.contains(mark, in: between) }
  }

  /// 规模以上工业（年主营业务收入2000万元及以上）增加值: a bound in a bracket, behind which the name goes on.
  func isClassInBracket(_ amount: Amount) -> Bool {
    let before = ByteRange(max(sentence.start, amount.range.start - 60), amount.range.start)
    let bound = ByteRange(amount.range.start, min(sentence.end, amount.end + 12))
    guard ["以上", "以下"].contains(where: { (word: StaticString) in bytes.contains(word, in: bound) }),
      let open = bytes.first("（", in: before),
      let close = bytes.first("）", in: ByteRange(amount.range.end, min(sentence.end, amount.range.end + 45))),
      !bytes.contains("，", in: ByteRange(amount.range.end, close)), close + 3 < sentence.end
    else { return false }
    let inside = ByteRange(open, before.end)
    if ["）", "，", "其中"].contains(where: { (word: StaticString) in bytes.contains(word, in: inside) }) { return false }
    return CharacterClass.of(Scalars.at(close + 3, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
  }

  /// Whether a sum names how large the projects are that the next number counts, or stands for those named before.
  func isSizeInName(_ amount: Amount, _ between: ByteRange) -> Bool {
    if between.isEmpty { return bytes.has("、", endingAt: amount.range.start, notBefore: sentence.start) }
    let isProject = ["项目", "企业"].contains { (word: StaticString) in
      bytes.has(word, endingAt: between.end, notBefore: between.start)
    }
    return isProject
      && ["引进", "新引进", "签约", "新签约", "开工", "新开工", "落地", "实施", "、"].contains { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: sentence.start)
      }
  }

  /// 5个年销售收入过千亿元的产业, 40个市场占有率居全国前三位的产品: which of them the number before counts.
  func isBoundInNoun(_ amount: Amount, after previous: Amount?) -> Bool {
    if isSizeOfClass(amount, after: previous) || isBoundOfRecord(amount) || bytes.has("之间的有", at: amount.end) {
      return true
    }
    guard let previous, previous.kind == .number, bytes.has("的", at: amount.end),
      previous.unit.map({ lexicon.units.units[$0].kind }) == .counter,
      amount.range.start - previous.end >= 9, amount.range.start - previous.end <= 45
    else { return false }
    let between = ByteRange(previous.end, amount.range.start)
    let isBound =
      amount.kind == .rank
      || ["过", "超", "超过", "突破"].contains { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: between.start)
      }
    return isBound
      && !bytes.has("有", endingAt: between.end, notBefore: between.start)
      && !["，", "、", "；", "（", "的"].contains { (mark: StaticString) in bytes.contains(mark, in: between) }
  }

  /// 完成500万元以上固定资产投资72.35亿元: from what size on projects and firms are recorded.
  private func isBoundOfRecord(_ amount: Amount) -> Bool {
    amount.unit.map({ lexicon.units.units[$0].kind }) == .money && amount.value.double <= 2e7
      && bytes.has("以上", endingAt: amount.end, notBefore: amount.range.end)
      && ["固定资产投资", "项目投资", "工业企业", "非国有工业"].contains { (word: StaticString) in
        bytes.has(word, at: amount.end)
      }
  }

  /// 4个产值超千亿元、3个产值500亿元的产业集群: how large those of each class are, with the noun behind the last of them.
  private func isSizeOfClass(_ amount: Amount, after previous: Amount?) -> Bool {
    guard let previous, previous.kind == .number, previous.unit.map({ lexicon.units.units[$0].kind }) == .counter,
      amount.unit.map({ lexicon.units.units[$0].kind }) == .money || amount.unit == nil && amount.hasScale,
      amount.range.start - previous.end >= 6, amount.range.start - previous.end <= 36
    else { return false }
    var between = ByteRange(previous.end, amount.range.start)
    for word: StaticString in ["超过", "突破", "超", "过", "达", "上"]
    where bytes.has(word, endingAt: between.end, notBefore: between.start) {
      between.end -= word.utf8CodeUnitCount
      break
    }
    guard lexicon.cues.has(.firmAmount, bytes.slice(between)) else { return false }
    // The noun stands right behind, or behind another class of the kind.
    if bytes.has("的", at: amount.end) { return true }
    guard bytes.has("、", at: amount.end),
      let next = mentions.amounts.first(where: { $0.range.start == amount.end + 3 }),
      next.unit == previous.unit
    else { return false }
    return bytes[min(next.end, bytes.count)...].starts(with: bytes.slice(between))
  }

  /// The noun of a class whose size stands before 、 and the next class (4个产值超千亿元、3个产值500亿元的产业集群); nil elsewhere.
  func nounOfClass(_ right: ByteRange) -> NounAfter? {
    guard
      let bound = residues.first(where: {
        $0.class == .threshold && $0.range.start > right.start && $0.range.start - right.start <= 36
      }), bytes.has("、", at: bound.range.end)
    else { return nil }
    var end = bound.range.end
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      let isStop = !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: [.clauseEnd, .sentenceEnd])
      if isStop { break }
      end += length
    }
    guard
      let last = residues.last(where: {
        $0.class == .threshold && $0.range.start > bound.range.start && $0.range.end < end
      })
    else { return nil }
    let start = bytes.has("的", at: last.range.end) ? last.range.end + 3 : last.range.end
    let rest = ByteRange(start, end)
    let stop = NounAfter.predicate(bytes, rest, lexicon) ?? rest.end
    guard stop >= rest.start + 6, stop - rest.start <= 36 else { return nil }
    let noun = bytes.slice(ByteRange(rest.start, stop))
    return NounAfter(
      name: bytes.slice(ByteRange(right.start, bound.range.end)) + Array("的") + noun, noun: noun, isVerbLed: false,
      hasPossessive: false)
  }

  /// The noun that a number counts, where a bound stands inside it; nil where none does.
  func nounWithBound(_ right: ByteRange) -> NounAfter? {
    guard
      let bound = residues.last(where: {
        $0.class == .threshold && $0.range.start > right.start && $0.range.end + 3 < right.end
          && bytes.has("的", at: $0.range.end)
      }), bound.range.start - right.start <= 45
    else { return nil }
    let rest = ByteRange(bound.range.end + 3, right.end)
    let end = NounAfter.predicate(bytes, rest, lexicon) ?? rest.end
    guard end >= rest.start + 6 else { return nil }
    let noun = bytes.slice(ByteRange(right.start, end))
    return NounAfter(name: noun, noun: noun, isVerbLed: false, hasPossessive: false)
  }

  /// 占比超过30%的产品有66种、超过40%的有45种: which of them the next number counts.
  func isClassOfCounted(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, next.kind == .number, bytes.has("的", at: amount.end), next.range.start - amount.end <= 75,
      next.range.start > amount.end, next.unit.map({ lexicon.units.units[$0].kind }) == .counter,
      let verb = lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: amount.range.start),
      verb.word.roles.has(.over) || verb.word.roles.has(.reach) || verb.word.roles.has(.under),
      !["，", "、", "；"].contains(where: { (mark: StaticString) in
        bytes.contains(mark, in: ByteRange(amount.end, next.range.start))
      })
    else { return false }
    let tells = ["有", "剩", "剩下", "剩余"].contains { (word: StaticString) in
      bytes.has(word, endingAt: next.range.start, notBefore: amount.end)
    }
    if tells, next.range.start - amount.end <= 36 {
      return true
    }
    // 的工业行业从2010年的4个: the noun is what remains without the words that lead to the number.
    var end = next.range.start
    while end > amount.end {
      let word = lexicon.cues.beforeNumber(in: bytes, from: amount.end, to: end)
      if bytes.has("的", endingAt: end, notBefore: amount.end + 3) {
        end -= 3
      } else if let period = mentions.periods.first(where: { $0.range.end == end && $0.range.start > amount.end }) {
        end = period.range.start
      } else if let word, ClassNoun.leads.contains(where: { word.word.roles.has($0) }) {
        end = word.start
      } else {
        break
      }
    }
    return end < next.range.start && end - amount.end >= 9
  }

  /// 占调查户数20%的低收入家庭人均收入5955元: whose amount the next number is.
  func isClassOfOwner(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, bytes.has("的", at: amount.end), next.range.start > amount.end + 12,
      next.range.start - amount.end <= 75, next.unit.map({ lexicon.units.units[$0].kind }) == .money,
      let place = bytes.first("占", in: ByteRange(max(sentence.start, amount.range.start - 45), amount.range.start))
    else { return false }
    return !["，", "、", "；"].contains { (mark: StaticString) in
      bytes.contains(mark, in: ByteRange(place, next.range.start))
    }
  }

  /// 每人收入在300元以上的户已占农户总数的22%, 纯收入不足100元的农户还有5%: which of them the next number is the share of.
  ///
  /// 纯收入不足100元的农民，去年底还有260万: or the number.
  func isClassOfPart(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, bytes.has("的", at: amount.end), amount.unit.map({ lexicon.units.units[$0].kind }) == .money,
      amount.isBounded || amount.qualifier == .under || amount.qualifier == .over || hasBoundBefore(amount),
      let noun = SentenceComposer.classes.first(where: { bytes.has($0, at: amount.end + 3) }),
      next.range.start >= amount.end + 3 + noun.utf8CodeUnitCount, next.range.start - amount.end <= 75
    else { return false }
    let kind = next.unit.map { lexicon.units.units[$0].kind }
    var rest = ByteRange(amount.end + 3 + noun.utf8CodeUnitCount, next.range.start)
    if bytes.has("，", at: rest.start) { rest.start += 3 }
    guard next.kind == .fraction || kind == .percent || kind == .counter || next.unit == nil,
      !bytes.contains("，", in: rest), !bytes.contains("；", in: rest)
    else { return false }
    return rest.isEmpty
      || [
        "占", "降到", "降为", "下降到", "减少到", "上升到", "升到", "提高到", "达到", "比重", "比例", "有", "是", "约", "只", "仅", "近", "达", "为",
        "不到",
        "不足",
      ].contains { (verb: StaticString) in bytes.contains(verb, in: rest) }
  }

  /// 不足200元, 低于100元: a word for a bound in front of a number.
  private func hasBoundBefore(_ amount: Amount) -> Bool {
    lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: amount.range.start).map { word in
      word.word.roles.has(.over) || word.word.roles.has(.under)
    } ?? false
  }

  /// Who is told apart by an amount of money.
  private static let classes: [StaticString] = [
    "农户", "户", "家庭", "农民家庭", "居民家庭", "居民", "农民", "职工", "企业", "人口", "人", "生产队", "社队", "村", "县", "乡", "镇", "地区", "公社",
  ]

  /// 新引进10亿元或1亿美元以上项目5个: the one bound or the other.
  func isFirstOfTwoBounds(_ amount: Amount, _ next: Amount?) -> Bool {
    guard let next, next.isBounded, bytes.has("或", at: amount.end), next.range.start - amount.end <= 6 else {
      return false
    }
    return amount.unit.map { lexicon.units.units[$0].kind } == next.unit.map { lexicon.units.units[$0].kind }
  }

  /// 成为全国第十二个总量超五千亿元城市: how large those are of which one is the tenth.
  func isOfNth(_ amount: Amount) -> Bool {
    let classes: [StaticString] = ["城市", "县", "省份", "园区", "企业"]
    guard classes.contains(where: { bytes.has($0, at: amount.end) }) else { return false }
    let before = ByteRange(max(sentence.start, amount.range.start - 60), amount.range.start)
    guard let place = bytes.first("成为", in: before), let nth = bytes.first("第", in: ByteRange(place, before.end)),
      let number = ChineseNumeral.read(bytes, at: nth + 3, to: before.end)?.end
        ?? Optional(DecimalNumber.read(bytes, at: nth + 3, to: before.end).end), number > nth + 3
    else { return false }
    return ["个", "座", "家"].contains { (word: StaticString) in bytes.has(word, at: number) }
      && !bytes.contains("，", in: ByteRange(place, before.end))
  }

  /// 2017-2018克利伯帆船赛: two years that name a season, and a name that begins like a unit.
  func isSeason(_ amount: Amount) -> Bool {
    guard let high = amount.high, amount.value.exponent == 0, high.exponent == 0, !amount.hasScale else { return false }
    return (1950...2100).contains(amount.value.mantissa) && high.mantissa == amount.value.mantissa + 1
  }
}

/// What may stand between a class of things and how many of them there are.
private enum ClassNoun {
  static let leads: [CueRole] = [.from, .reach, .up, .down, .netNew, .filler, .over, .under, .about]
}
