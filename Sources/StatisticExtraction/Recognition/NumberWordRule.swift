import EconomyModel

/// Words that carry a value without a numeral and a unit: 翻番, 持平, 两位数, 一半, 第一, 首位, 前三.
extension Recognizer {
  func readSpecialWord(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions) -> Int? {
    if bytes.has("两位数", at: start) || bytes.has("双位数", at: start) {
      guard !bytes.has("字", at: start + 9) else { return nil }
      append(.doubleDigit, Quantity(mantissa: 10), ByteRange(start, start + 9), .over, to: &mentions)
      return start + 9
    }
    if bytes.has("持平", at: start) {
      // 保持平稳, 支持平台 hold no 持平.
      let isInside = ["保", "维", "支", "坚", "主", "扶", "把", "秉"].contains { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: range.start)
      }
      // 持平的6种, 持平的有6种: so many did not move, which says nothing of a rate.
      let isTold =
        bytes.has("持平的", at: start)
        && (bytes.has("有", at: start + 9) || start + 9 < range.end && TextFolding.isDigit(bytes[start + 9]))
      guard !isInside, !isTold else { return start + 6 }
      let isAbout =
        bytes.has("基本", endingAt: start, notBefore: range.start)
        || bytes.has("大体", endingAt: start, notBefore: range.start)
      append(.unchanged, Quantity(mantissa: 0), ByteRange(start, start + 6), isAbout ? .about : .exact, to: &mentions)
      return start + 6
    }
    // 化肥使用量零增长: the word behind it says what stayed as it was; 零增长行动 is a name.
    if bytes.has("零增长", at: start), !bytes.has("行动", at: start + 9), !bytes.has("计划", at: start + 9) {
      append(.unchanged, Quantity(mantissa: 0), ByteRange(start, start + 3), .exact, to: &mentions)
      mentions.amounts[mentions.amounts.count - 1].end = start + 9
      return start + 9
    }
    // 产值实现倍增，: nothing else follows in its clause; 倍增计划 is a name.
    if bytes.has("倍增", at: start),
      ["实现", "进口", "出口", "进出口", "产值", "营收", "收入", "销量", "产量", "规模"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: range.start)
      }),
      start + 6 >= range.end
        || !CharacterClass.of(Scalars.at(start + 6, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    {
      append(.doubling, Quantity(mantissa: 2), ByteRange(start, start + 6), .exact, to: &mentions)
      return start + 6
    }
    if bytes.has("翻", at: start) { return readDoubling(bytes, at: start, in: range, into: &mentions) }
    if bytes.has("一半", at: start) {
      appendPercent(bytes, ByteRange(start, start + 6), Quantity(mantissa: 50), in: range, into: &mentions)
      return start + 6
    }
    // 占全省外贸总值近半
    if bytes.has("近半", at: start),
      isPartOfTotal(bytes, ByteRange(range.start, start))
        || closes(start + 6, bytes, in: range)
          && bytes.contains("占", in: ByteRange(max(range.start, start - 60), start))
    {
      appendPercent(bytes, ByteRange(start, start + 6), Quantity(mantissa: 50), in: range, into: &mentions)
      mentions.amounts[mentions.amounts.count - 1].qualifier = .under
      return start + 6
    }
    // 其中半数以上落在武汉
    if bytes.has("半数", at: start),
      ["以上", "左右", "以下", "的"].contains(where: { (word: StaticString) in bytes.has(word, at: start + 6) })
        || ["近", "约"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: start, notBefore: range.start)
        })
    {
      appendPercent(bytes, ByteRange(start, start + 6), Quantity(mantissa: 50), in: range, into: &mentions)
      return mentions.amounts.last?.end ?? start + 6
    }
    if bytes.has("过半", at: start) {
      var before = start
      for adverb: StaticString in ["首次", "均", "已", "双双"]
      where bytes.has(adverb, endingAt: before, notBefore: range.start) {
        before -= adverb.utf8CodeUnitCount
      }
      let isShare =
        ["占比", "比重", "占", "份额", "率", "进度"].contains { (word: StaticString) in
          bytes.has(word, endingAt: before, notBefore: range.start)
        } || isPartOfTotal(bytes, ByteRange(range.start, before))
      guard isShare else { return start + 6 }
      appendPercent(bytes, ByteRange(start, start + 6), Quantity(mantissa: 50), in: range, into: &mentions)
      mentions.amounts[mentions.amounts.count - 1].qualifier = .over
      return start + 6
    }
    if bytes.has("第", at: start) || isTop(bytes, at: start) || bytes.has("前", at: start)
      || bytes.has("首", at: start) && bytes.has("居", endingAt: start, notBefore: range.start)
        && closes(start + 3, bytes, in: range)
    {
      return readRank(bytes, at: start, in: range, into: &mentions)
    }
    return nil
  }

  /// Whether a clause ends at an offset.
  private func closes(_ offset: Int, _ bytes: [UInt8], in range: ByteRange) -> Bool {
    offset >= range.end
      || !CharacterClass.of(Scalars.at(offset, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
  }

  /// 占全市总量过半: the whole that it is more than half of stands between.
  private func isPartOfTotal(_ bytes: [UInt8], _ before: ByteRange) -> Bool {
    let near = ByteRange(max(before.start, before.end - 45), before.end)
    guard let place = bytes.first("占", in: near) else { return false }
    let whole = ByteRange(place, before.end)
    return !bytes.contains("，", in: whole)
      && ["总量", "总数", "总额", "比重", "份额"].contains { (word: StaticString) in
        bytes.has(word, endingAt: before.end, notBefore: place)
      }
  }

  private func append(
    _ kind: Amount.Kind, _ value: Quantity, _ range: ByteRange, _ qualifier: Qualifier, to mentions: inout Mentions
  ) {
    mentions.amounts.append(Amount(kind: kind, range: range, value: value, qualifier: qualifier, end: range.end))
  }

  /// 翻番, 翻一番, 翻了两番: doubled, doubled twice.
  private func readDoubling(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions) -> Int?
  {
    var offset = start + 3
    if bytes.has("了", at: offset) { offset += 3 }
    // 翻了近一番: how exact it is may stand inside.
    var qualifier = Qualifier.exact
    for (word, said) in [("将近", .under), ("近", .under), ("约", .about), ("超过", .over), ("超", .over)]
      as [(StaticString, Qualifier)]
    where bytes.has(word, at: offset) {
      offset += word.utf8CodeUnitCount
      qualifier = said
      break
    }
    var times = 1
    if !bytes.has("番", at: offset) {
      if offset < range.end, TextFolding.isDigit(bytes[offset]) {
        times = Int(bytes[offset] - 0x30)
        offset += 1
      } else if let reading = ChineseNumeral.read(bytes, at: offset, to: range.end), reading.length == 1 {
        times = Int(reading.value.mantissa)
        offset = reading.end
      } else {
        return nil
      }
    }
    guard bytes.has("番", at: offset), (1...6).contains(times) else { return nil }
    append(.doubling, Quantity(mantissa: 1 << Int64(times)), ByteRange(start, offset + 3), qualifier, to: &mentions)
    let last = mentions.amounts.count - 1
    readHedges(bytes, in: range, of: &mentions.amounts[last])
    return offset + 3
  }

  /// 第一, 第3位, 首位, 前10位, where the words before say that it is a place in an order.
  private func readRank(_ bytes: [UInt8], at start: Int, in range: ByteRange, into mentions: inout Mentions) -> Int? {
    let isTop = isTop(bytes, at: start) || bytes.has("首", at: start)
    let isWithin = bytes.has("前", at: start)
    var value: Int64 = 1
    var last: Int64?
    var end = bytes.has("首位", at: start) ? start + 6 : start + 3
    if !isTop {
      guard end < range.end else { return nil }
      if TextFolding.isDigit(bytes[end]) {
        let (number, numberEnd) = DecimalNumber.read(bytes, at: end, to: range.end)
        guard let number, number.exponent == 0 else { return nil }
        (value, end) = (number.mantissa, numberEnd)
      } else if let reading = ChineseNumeral.read(bytes, at: end, to: range.end),
        reading.hasDigit || isWithin || reading.value.double < 100,
        !reading.hasScale
      {
        (value, end) = (Int64(reading.value.double), reading.end)
      } else {
        return nil
      }
      // 排名第三至第七位: of several that stand one behind the other.
      if let to = (["至第", "到第"] as [StaticString]).first(where: { bytes.has($0, at: end) }) {
        let next = end + to.utf8CodeUnitCount
        let digits = DecimalNumber.read(bytes, at: next, to: range.end)
        let words = ChineseNumeral.read(bytes, at: next, to: range.end)
        if digits.end > next { (last, end) = (digits.value?.mantissa, digits.end) }
        if let words, words.end > next { (last, end) = (Int64(words.value.double), words.end) }
      }
      if bytes.has("位", at: end) || bytes.has("名", at: end) { end += 3 }
    }
    // 分别居全国第二、第七、第九: the places behind the first one.
    let goesOn =
      mentions.amounts.last.map {
        $0.kind == .rank && $0.range.end + 3 == start
          && (bytes.has("、", at: $0.range.end) || bytes.has("和", at: $0.range.end))
      }
      ?? false
    guard value > 0,
      goesOn || goesOnInPlace(bytes, start, mentions) || isRankThatMoved(bytes, start, end, in: range)
        || isRankContext(bytes, start: start, end: end, in: range) || movedTo(bytes, start, mentions)
    else {
      guard !isTop, !isWithin else { return nil }
      mentions.residues.append(
        Residue(range: ByteRange(start, end), class: .numbering, reason: "an ordinal that ranks nothing"))
      return end
    }
    append(.rank, Quantity(mantissa: value), ByteRange(start, end), isWithin ? .under : .exact, to: &mentions)
    if let last, last > value { mentions.amounts[mentions.amounts.count - 1].high = Quantity(mantissa: last) }
    return end
  }

  /// 居全国16位, 从全国24位前移到16位: a place without 第, where a verb of ranking stands before it.
  func readPlace(
    _ bytes: [UInt8], at start: Int, _ value: Quantity, end: Int, in range: ByteRange, into mentions: inout Mentions
  ) -> Int? {
    guard bytes.has("位", at: end), value.exponent == 0, (1...500).contains(value.mantissa) else { return nil }
    let place = end + 3
    let scope = lexicon.cues.suffix(.rankScope, in: bytes, from: range.start, to: start)
    func hasBeforeScope(_ words: [StaticString]) -> Bool {
      guard let scope else { return false }
      return words.contains { bytes.has($0, endingAt: scope.start, notBefore: range.start) }
    }
    let isFrom =
      hasBeforeScope(["从", "由"])
      || ["从", "由"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: range.start) }
    let verbEnd = scope?.start ?? start
    // 排名提升6位 is how many places it rose.
    let moved: [StaticString] = ["提升", "上升", "前移", "进位", "升", "跃升", "提高", "前进", "下降", "下滑", "后移", "后退", "退", "降"]
    guard !moved.contains(where: { bytes.has($0, endingAt: start, notBefore: range.start) }),
      isFrom || hasBeforeScope(["排", "列", "居"])
        || lexicon.cues.suffix(.rank, in: bytes, from: range.start, to: verbEnd) != nil
        || LeftReader.rankVerb(bytes, from: range.start, to: start) != nil
    else { return nil }
    // 居住着16位百岁老人 counts persons.
    let isClosed =
      place >= range.end
      || !CharacterClass.of(Scalars.at(place, in: bytes).value, lexicon.classes).isDisjoint(with: [
        .sentenceEnd, .clauseEnd, .enumeration, .closing, .opening,
      ])
    let moves: [StaticString] = ["升", "上", "跃", "前", "提", "进", "攀", "晋", "下", "降", "后", "退", "滑"]
    guard isClosed || isFrom && moves.contains(where: { bytes.has($0, at: place) }) else { return nil }
    append(.rank, value, ByteRange(start, place), .exact, to: &mentions)
    return place
  }

  /// The first place in words: 首位, 居全国之首, 位居榜首.
  private func isTop(_ bytes: [UInt8], at start: Int) -> Bool {
    bytes.has("首位", at: start)
      || bytes.has("首", at: start)
        && (bytes.has("之", endingAt: start, notBefore: 0) || bytes.has("榜", endingAt: start, notBefore: 0))
  }

  /// 东盟为第一大贸易伙伴, 成为第一大电源: the greatest of its kind.
  private func isGreatest(_ bytes: [UInt8], _ start: Int, _ end: Int, in range: ByteRange) -> Bool {
    // 成为我国第五大口岸机场
    let scopes: [StaticString] = ["我国", "全国", "世界", "全球", "全省", "亚洲", "我省", "我市", "全市", "本市", "中国"]
    let scope = scopes.first { bytes.has($0, endingAt: start, notBefore: range.start) }
    let verbEnd = start - (scope?.utf8CodeUnitCount ?? 0)
    return bytes.has("大", at: end)
      && ["为", "成为", "是"].contains { (word: StaticString) in
        bytes.has(word, endingAt: verbEnd, notBefore: range.start)
      }
  }

  /// 位居全国第三、福建第一: the rank in the province, behind the one in the country.
  private func goesOnInPlace(_ bytes: [UInt8], _ start: Int, _ mentions: Mentions) -> Bool {
    guard let last = mentions.amounts.last, last.kind == .rank, bytes.has("、", at: last.range.end),
      let place = lexicon.gazetteer.match(in: bytes, at: last.range.end + 3, to: start)
    else { return false }
    return place.end == start
  }

  /// 由2008年的第18位上升到第11位: where it stood before it moved.
  private func isRankThatMoved(_ bytes: [UInt8], _ start: Int, _ end: Int, in range: ByteRange) -> Bool {
    let moves: [StaticString] = [
      "上升", "跃升", "提升", "前移", "前进", "晋升", "攀升", "跃居", "下降", "后移", "跃至", "升至", "提前", "提高", "进位", "升为", "升到", "降至", "退至",
      "退居", "滑落", "下滑",
    ]
    guard moves.contains(where: { bytes.has($0, at: end) }) else { return false }
    let before = ByteRange(max(range.start, start - 36), start)
    return ["由", "从"].contains { (word: StaticString) in
      guard let place = bytes.first(word, in: before) else { return false }
      return !bytes.contains("，", in: ByteRange(place, start))
    }
  }

  /// 由第十六位提前到1990年的第十三位: where it came to stand.
  private func movedTo(_ bytes: [UInt8], _ start: Int, _ mentions: Mentions) -> Bool {
    guard let last = mentions.amounts.last, last.kind == .rank, start - last.end <= 36 else { return false }
    let between = ByteRange(last.end, start)
    return !bytes.contains("，", in: between)
      && [
        "提前到", "提高到", "上升到", "上升为", "升为", "升到", "进到", "降到", "降为", "退到", "滑落到", "提前至", "提高至", "升至", "上升至", "跃升至", "跃升到",
        "跃居", "提升至", "提升到", "前移至", "前移到", "降至", "下降至", "下降到", "退至", "滑落至",
      ].contains {
        (word: StaticString) in bytes.has(word, at: between.start)
      }
  }

  /// GDP排名前十的城市, 前十强城市: whether what stands behind a rank is whom it tells apart.
  private func namesRanked(_ bytes: [UInt8], at end: Int) -> Bool {
    guard let joint = (["的", "强", "大", "位的", "名的"] as [StaticString]).first(where: { bytes.has($0, at: end) }) else {
      return false
    }
    return ["城市", "省份", "省区", "地区", "国家", "县市", "县区", "区县", "县", "企业", "GDP城市", "经济大省", "地市", "地级市", "市州"].contains {
      (word: StaticString) in
      let behind = end + joint.utf8CodeUnitCount + word.utf8CodeUnitCount
      // 居全国前三的城市有5个: those are counted next.
      return bytes.has(word, at: end + joint.utf8CodeUnitCount)
        && !["有", "是", "为", "共"].contains { (verb: StaticString) in bytes.has(verb, at: behind) }
    }
  }

  private func isRankContext(_ bytes: [UInt8], start: Int, end: Int, in range: ByteRange) -> Bool {
    // 坐稳全国第一把交椅
    if bytes.has("把交椅", at: end) { return true }
    // 仍是我市前三大贸易伙伴: so many of the largest are a class of them.
    if bytes.has("前", at: start), namesRanked(bytes, at: end) || bytes.has("大", at: end) { return false }
    // 居绍兴市第二: among those of a place that is named.
    let hasPlace = ["居", "列", "排"].contains { (verb: StaticString) in
      guard let place = bytes.first(verb, in: ByteRange(max(range.start, start - 30), start)) else { return false }
      return lexicon.gazetteer.match(in: bytes, at: place + 3, to: start)?.end == start
    }
    // 义乌总量第一: of what is measured, right before it.
    let hasMeasure =
      bytes.has("第", at: start)
      && ["增速", "增幅", "总量", "增量", "GDP", "产量", "销量", "规模"].contains { (word: StaticString) in
        bytes.has(word, endingAt: start, notBefore: range.start)
      }
    let hasRankWord =
      hasPlace || hasMeasure
      || lexicon.cues.suffix(.rank, in: bytes, from: range.start, to: start) != nil
      || lexicon.cues.suffix(.rankScope, in: bytes, from: range.start, to: start) != nil
      || LeftReader.rankVerb(bytes, from: range.start, to: start) != nil
    guard hasRankWord || isGreatest(bytes, start, end, in: range) else { return false }
    guard end < range.end else { return true }
    let next = Scalars.at(end, in: bytes).value
    if !CharacterClass.of(next, lexicon.classes).isDisjoint(with: [
      .sentenceEnd, .clauseEnd, .enumeration, .closing, .opening,
    ]) {
      // 第一、二、三产业 is a list of names.
      return
        !(bytes.has("、", at: end)
        && ChineseNumeral.digit(end + 3 < range.end ? Scalars.at(end + 3, in: bytes).value : 0) != nil)
    }
    return bytes.has("位", endingAt: end, notBefore: start) || isGreatest(bytes, start, end, in: range)
      || bytes.has("的", at: end) || bytes.has("并", at: end)
      || bytes.has("和", at: end) || bytes.has("且", at: end)
  }
}
