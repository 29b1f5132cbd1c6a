import EconomyModel
import ReferenceData

/// The noun that a number before it counts: 新建9家高质量概念验证平台, 606家企业通过国家两化融合贯标.
struct NounAfter {
  /// The name: what the noun did comes before it, as an attribute (通过国家两化融合贯标企业).
  var name: [UInt8]
  /// The noun alone.
  var noun: [UInt8]
  /// The noun with the amount behind it (行业增加值), which what follows is about.
  var measured: [UInt8]?
  /// Whether the text begins with what was done, without a noun (3546人凭转化贡献晋升职称).
  var isVerbLed: Bool
  /// Whether 的 joins number and noun (89.4%的公园).
  var hasPossessive: Bool

  /// What is done to a noun is no longer than this in a name.
  private static let longestAttribute = 69

  /// Reads the text behind a number; nil where no noun follows.
  ///
  /// - Parameter countsPersons: whether the number counts persons, whose own things may stand before the verb.
  static func read(_ bytes: [UInt8], _ range: ByteRange, _ lexicon: Lexicon, countsPersons: Bool = false) -> NounAfter?
  {
    var (start, end) = (range.start, range.end)
    // 1200多人与企业签订就业协议: with whom says nothing of what they did.
    if let deed = deedWith(bytes, range) { start = deed }
    guard start < end, !followsLevel(bytes, start, end, lexicon) else { return nil }
    var hasPossessive = false
    if bytes.has("的", at: start) {
      hasPossessive = true
      start += 3
      if let owning = owning(bytes, from: start) { return owning }
    }
    while end > start,
      bytes.has("的", endingAt: end, notBefore: start) || bytes.has("等", endingAt: end, notBefore: start)
        || bytes.has("和", endingAt: end, notBefore: start)
        || bytes.has("及", endingAt: end, notBefore: start) && !bytes.has("普及", endingAt: end, notBefore: start)
        || bytes.has("与", endingAt: end, notBefore: start) || bytes.has("或", endingAt: end, notBefore: start)
    { end -= 3 }
    guard start < end else { return nil }
    let first = Scalars.at(start, in: bytes).value
    guard CharacterClass.of(first, lexicon.classes).isDisjoint(with: [.delimiter, .closing]), first > 0x2F else {
      return nil
    }
    guard !followsLevel(bytes, start, end, lexicon) else { return nil }
    // 兼职干部4万多人中，: among whom the next number counts.
    if end - start == 3, bytes.has("中", at: start) { return nil }
    // 10个旅游名镇和一批特色村寨: how many more there are nobody says.
    for joint: StaticString in ["和一批", "及一批", "以及一批"] {
      if let place = bytes.first(joint, in: ByteRange(start, end)), place > start + 3 { end = place }
    }
    // 3个城市依次是北京、廊坊和长治, 3座电站分别在格尔木、德令哈开工, 749万毕业生绝大部分走上岗位, 7条公路要赶在年内通车
    for word: StaticString in [
      "依次", "分别在", "分别位于", "绝大部分", "绝大多数", "要赶", "要用于", "也将于", "将于", "在此", "日前", "近日", "一周内", "一月内", "一个月内", "三天内",
      "半年内", "当日", "当天", "新入驻",
      "当场", "每家", "每户", "每村", "每名",
    ] {
      if let place = bytes.first(word, in: ByteRange(start, end)), place > start + 3 { end = place }
    }
    // 8.6万人尚未解决温饱: what has not been done yet.
    if ["尚未", "仍未", "还未", "还没有", "仍没有"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }),
      end - start >= 12
    {
      return NounAfter(
        name: bytes.slice(ByteRange(start, end)), noun: bytes.slice(ByteRange(start, end)), measured: nil,
        isVerbLed: true,
        hasPossessive: false)
    }
    // 4800人实现脱贫: what became of them.
    if isOutcome(bytes, ByteRange(start, end)) {
      let outcome = ByteRange(bytes.has("脱贫", endingAt: end, notBefore: start) ? end - 6 : start, end)
      return NounAfter(name: bytes.slice(outcome), noun: [], isVerbLed: true, hasPossessive: hasPossessive)
    }
    // 7幢低效楼宇的更新: what was done to them stands behind.
    for deed: StaticString in ["更新", "改造", "修缮", "整治", "提升改造", "升级改造", "加装", "治理", "搬迁", "拆除", "加固", "扩建", "新建", "回迁"]
    where bytes.has(deed, endingAt: end, notBefore: start + 9) {
      let place = end - deed.utf8CodeUnitCount
      guard bytes.has("的", endingAt: place, notBefore: start + 6),
        !bytes.contains("的", in: ByteRange(start, place - 3))
      else { continue }
      let noun = bytes.slice(ByteRange(start, place - 3))
      return NounAfter(
        name: noun + bytes.slice(ByteRange(place, end)), noun: noun, measured: nil, isVerbLed: false,
        hasPossessive: hasPossessive)
    }
    // 2.4万余户家庭从中得益: who gained by it.
    for word: StaticString in ["从中得益", "从中受益", "因此受益", "由此受益", "从中获益", "因此得益"] {
      guard let place = bytes.first(word, in: ByteRange(start, end)), place >= start + 6,
        place + word.utf8CodeUnitCount == end
      else { continue }
      let noun = bytes.slice(ByteRange(start, place))
      return NounAfter(
        name: Array("受益") + noun, noun: noun, measured: nil, isVerbLed: false, hasPossessive: hasPossessive)
    }
    // 52个贫困县共投放扶贫贷款: what all of them together did.
    for word: StaticString in ["共投放", "共发放", "共投入", "共完成", "共建成", "共新建", "共筹集", "共实现", "共有", "共接待", "共吸纳", "共引进"] {
      if let place = bytes.first(word, in: ByteRange(start, end)), place > start + 3,
        !bytes.has("公", endingAt: place, notBefore: start)
      {
        end = place
      }
    }
    // 52个开发区克服资金偏紧等困难: what they got over says nothing of which they are.
    for word: StaticString in ["克服", "顶住", "战胜"] {
      if let place = bytes.first(word, in: ByteRange(start, end)), place > start + 3 { end = place }
    }
    // 830个全年均达标: when and how say nothing of what is counted.
    for word: StaticString in ["全年", "均", "全部", "已经", "已", "都"] where bytes.has(word, at: start) && start + 9 <= end {
      start += word.utf8CodeUnitCount
    }
    // 35条（段）: another counter, no noun.
    if bytes.has("（", at: start), let close = bytes.first("）", in: ByteRange(start, min(end, start + 12))) {
      start = close + 3
      guard start < end else { return nil }
    }
    if bytes.has("（", at: start) { return nil }
    // 八亿农民的积极性 counts the peasants.
    // 3亿农村人口的饮水安全 counts people too.
    if let place = bytes.first("的", in: ByteRange(start, end)), place > start,
      lexicon.cues.suffix(.person, in: bytes, from: start, to: place) != nil,
      NounAfter.predicate(bytes, ByteRange(start, place), lexicon) == nil
    {
      end = place
    }
    // 326户人家的村子 counts the houses, not the village.
    if bytes.has("人家的", at: start), start + 9 < end { end = start + 6 }
    // 2000多位专家对若干问题进行研究: what they did begins with 对.
    if let place = bytes.first("对", in: ByteRange(min(end, start + 6), end)),
      lexicon.cues.suffix(.person, in: bytes, from: start, to: place) != nil
        || bytes.has("专家", endingAt: place, notBefore: start)
    {
      end = place
    }
    if let bounded = bounded(bytes, ByteRange(start, end), lexicon, hasPossessive: hasPossessive) { return bounded }
    guard var predicate = firstPredicate(bytes, start, end, lexicon) ?? deed(bytes, ByteRange(start, end), lexicon)
    else {
      // 16个行业利润增加: what grew says which of them.
      if let verb = lexicon.cues.beforeNumber(in: bytes, from: start, to: end),
        verb.word.roles.has(.up) || verb.word.roles.has(.down),
        let amount = NounAfter.amountStart(bytes, start, verb.start, lexicon)
      {
        let noun = bytes.slice(ByteRange(start, amount))
        return NounAfter(
          name: bytes.slice(ByteRange(amount, end)) + noun, noun: noun, isVerbLed: false, hasPossessive: hasPossessive)
      }
      // 14个专业市场交易额1286亿元, 三家三甲医院门急诊量达312万人次: whose amount the next number is.
      if !hasPossessive, let amount = amountOfPlaces(bytes, ByteRange(start, end), lexicon) {
        let noun = bytes.slice(ByteRange(start, amount))
        return NounAfter(
          name: noun, noun: noun, measured: bytes.slice(ByteRange(start, end)), isVerbLed: false, hasPossessive: false)
      }
      // 41个大类行业中有31个
      if bytes.has("中", endingAt: end, notBefore: start + 3), isAmong(bytes, end) { end -= 3 }
      let noun = bytes.slice(ByteRange(start, end))
      return NounAfter(name: noun, noun: noun, isVerbLed: false, hasPossessive: hasPossessive)
    }
    // 职工技能提升和转岗培训: behind 和 goes on what is counted.
    if ["和", "与", "及", "、"].contains(where: { (word: StaticString) in
      bytes.has(word, endingAt: predicate, notBefore: start + 6)
    }) {
      let noun = bytes.slice(ByteRange(start, end))
      return NounAfter(name: noun, noun: noun, isVerbLed: false, hasPossessive: hasPossessive)
    }
    var nounEnd = predicate
    // 85个口袋公园等建成开放
    if bytes.has("等", endingAt: nounEnd, notBefore: start + 3) { nounEnd -= 3 }
    // 2300个县已初步建立, 16个区均被评为: adverbs stand one behind the other.
    for _ in 0..<2 {
      for adverb: StaticString in ["同时", "累计", "合计", "连续多年", "连年", "实质性", "已经", "已", "初步", "首次", "均", "都"]
      where bytes.has(adverb, endingAt: nounEnd, notBefore: start + 3) {
        nounEnd -= adverb.utf8CodeUnitCount
      }
    }
    // 以10件民生实事为引领: 为 belongs to what they are.
    if bytes.has("为", endingAt: nounEnd, notBefore: start + 6),
      bytes.has("引领", at: nounEnd) || bytes.has("重点", at: nounEnd)
    {
      nounEnd -= 3
    }
    // 640万困难群众基本生活得到保障: what of theirs it was done to belongs to what was done.
    var ownsSubject = false
    // 职工及家属 are one noun.
    if countsPersons, let end = lastPerson(bytes, ByteRange(start, nounEnd), lexicon), end + 6 <= nounEnd,
      !["及", "和", "与", "、"].contains(where: { (word: StaticString) in bytes.has(word, at: end) })
    {
      (nounEnd, predicate, ownsSubject) = (end, end, true)
    }
    // 36个市州实现生产总值排名为: what they reached is what the next number measures.
    for verb: StaticString in ["实现", "完成"] where bytes.has(verb, at: predicate) && !bytes.has("实现了", at: predicate) {
      var stop = end
      for word: StaticString in ["排名为", "排名", "分别为", "为"] where bytes.has(word, endingAt: stop, notBefore: predicate) {
        stop -= word.utf8CodeUnitCount
      }
      let reached = ByteRange(predicate + verb.utf8CodeUnitCount, stop)
      guard reached.count >= 6,
        stop < end || lexicon.cues.suffix(.head, in: bytes, from: reached.start, to: reached.end) != nil,
        nounEnd > start
      else { continue }
      let noun = bytes.slice(ByteRange(start, nounEnd))
      // 1.42万名下岗职工实现再就业: so many of them found work.
      if countsPersons, bytes.has("就业", endingAt: reached.end, notBefore: reached.start), reached.count <= 12 {
        return NounAfter(
          name: noun + bytes.slice(reached), noun: noun, isVerbLed: false, hasPossessive: hasPossessive)
      }
      return NounAfter(
        name: noun, noun: noun, measured: IndicatorName.withoutAbbreviation(bytes.slice(reached)), isVerbLed: false,
        hasPossessive: hasPossessive)
    }
    // 31个行业增加值保持增长 counts industries whose 增加值 grew.
    let amountStart = NounAfter.amountStart(bytes, start, nounEnd, lexicon)
    let noun = bytes.slice(ByteRange(start, amountStart ?? nounEnd))
    var attribute = ByteRange(amountStart ?? predicate, end)
    // Adverbs and 实现 say nothing of their own: 全部开工, 实现脱贫.
    for _ in 0..<(ownsSubject ? 0 : 3) {
      for word: StaticString in [
        "实现", "全部", "得到", "有效", "圆满", "妥善", "陆续", "相继", "顺利", "成功", "基本", "正式", "如期", "全面", "有序", "稳步", "提前", "均", "已",
        "率先", "进行", "了", "分别",
      ]
      where bytes.has(word, at: attribute.start) { attribute.start += word.utf8CodeUnitCount }
    }
    attribute = ByteRange(min(attribute.start, end), end)
    // 37项向全国推广: no noun begins with a preposition.
    let isPhrase =
      ["向", "对", "由", "为", "被", "将", "因"].contains { (word: StaticString) in noun.hasPrefix(word) }
      && lexicon.cues.prefix(.guardWord, in: bytes, at: start, to: end) == nil
    // 120万人稳定脱贫: nor is how they did it.
    let isManner = noun.equals("稳定")
    if noun.isEmpty || isPhrase || isManner {
      return NounAfter(
        name: bytes.slice(ByteRange(isManner ? attribute.start : start, end)), noun: [], isVerbLed: true,
        hasPossessive: hasPossessive)
    }
    // 145个已整治完成: that it was done is all that is said.
    if lexicon.cues.has(.action, noun), bytes.has("完成", at: predicate), predicate + 6 >= end {
      return NounAfter(
        name: bytes.slice(ByteRange(start, end)), noun: [], isVerbLed: true, hasPossessive: hasPossessive)
    }
    // “绿色十佳”创建目标单位: behind a quotation goes on what is counted, whatever verb it holds.
    if noun.hasSuffix("”"), !ownsSubject,
      ["单位", "企业", "项目", "工程", "社区", "村", "基地", "平台", "示范点"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: attribute.start + 3)
      })
    {
      let whole = bytes.slice(ByteRange(start, end))
      return NounAfter(name: whole, noun: whole, isVerbLed: false, hasPossessive: hasPossessive)
    }
    // 入选名录的企业 is a kind of firms; what 32条线路撬动休闲升级 says of the lines is no part of their name.
    // 在校学生成为招商引资的一张王牌: nor is a figure of speech.
    let isDeed =
      lexicon.cues.prefix(.predicate, in: bytes, at: predicate, to: end)?.value == "deed"
      || bytes.has("成为", at: predicate)
        && ["一张", "王牌", "名片", "亮点", "主力", "主角", "支柱", "底气", "风景"].contains { (word: StaticString) in
          bytes.contains(word, in: ByteRange(predicate, end))
        }
    let name = attribute.count <= longestAttribute && !isDeed ? attributed(bytes.slice(attribute), noun) : noun
    let isQuality = bytes.has("质量", endingAt: nounEnd, notBefore: start)
    let measured = isQuality ? nil : amountStart.map { _ in bytes.slice(ByteRange(start, nounEnd)) }
    return NounAfter(name: name, noun: noun, measured: measured, isVerbLed: false, hasPossessive: hasPossessive)
  }

  /// 入选国家级中试平台 is what the platforms became: a noun that ends its attribute stands once.
  private static func attributed(_ attribute: [UInt8], _ noun: [UInt8]) -> [UInt8] {
    noun.count >= 6 && attribute.count > noun.count && attribute.suffix(noun.count) == noun[...]
      ? attribute : attribute + noun
  }

  /// Where the last noun for persons in a range ends.
  private static func lastPerson(_ bytes: [UInt8], _ range: ByteRange, _ lexicon: Lexicon) -> Int? {
    var last: Int?
    var start = range.start
    while let found = lexicon.cues.first(.person, in: bytes, from: start, to: range.end) {
      start = found.end
      // 农牧民就业增收: who they are stands before their work.
      if last == found.start, bytes.has("就业", at: found.start) { continue }
      last = found.end
    }
    return last
  }

  /// 农业转移人口在城镇落户: where something was done belongs to what was done.
  private static func place(before predicate: Int, _ bytes: [UInt8], _ start: Int) -> Int? {
    for offset in stride(from: predicate - 6, to: max(start, predicate - 18), by: -3) where bytes.has("在", at: offset) {
      for word: StaticString in ["在建", "在校", "在岗", "在线", "在职", "在外", "在营", "存在", "现在", "所在", "潜在", "内在"]
      where bytes.has(word, at: offset) || bytes.has(word, at: offset - 3) { return nil }
      let adverb = ["分别", "先后", "相继"].first { (word: StaticString) in
        bytes.has(word, endingAt: offset, notBefore: start)
      }
      return offset - (adverb?.utf8CodeUnitCount ?? 0)
    }
    return nil
  }

  /// 70个县与省外医院建立帮扶关系, 医院为老年人设立门诊: with whom, for whom or by whom belongs to what was done.
  private static func partner(before predicate: Int, _ bytes: [UInt8], _ start: Int) -> Int? {
    let shared: [StaticString] = ["建立", "签订", "签署", "达成", "结成", "结对", "开展", "实现", "合作", "共建"]
    for offset in stride(from: predicate - 6, to: max(start, predicate - 36), by: -3) {
      if bytes.has("与", at: offset), shared.contains(where: { bytes.has($0, at: predicate) }) { return offset }
      for (word, others) in [
        ("为", ["作为", "成为", "行为", "人为", "分为", "称为", "列为", "为主", "为重点"]), ("由", ["自由", "理由", "由于"]),
      ] as [(StaticString, [StaticString])]
      where bytes.has(word, at: offset) {
        if others.contains(where: { bytes.has($0, at: offset) || bytes.has($0, at: offset - 3) }) { return nil }
        return offset
      }
    }
    return nil
  }

  /// 12家企业“新三板”挂牌: where they are listed belongs to what was done.
  private static func market(before predicate: Int, _ bytes: [UInt8], _ start: Int) -> Int? {
    guard bytes.has("”", endingAt: predicate, notBefore: start),
      bytes.has("挂牌", at: predicate) || bytes.has("上市", at: predicate)
    else { return nil }
    return stride(from: predicate - 6, to: start, by: -3).first { bytes.has("“", at: $0) }
  }

  /// 帮扶县, 参保户, 开通率: a verb and one last character make a noun.
  private static func isNounEnding(_ bytes: [UInt8], _ offset: Int, _ end: Int, _ lexicon: Lexicon) -> Bool {
    guard let verb = lexicon.cues.prefix(.predicate, in: bytes, at: offset, to: end), verb.end + 3 == end else {
      return false
    }
    return ["县", "村", "户", "区", "园", "站", "点", "线", "率", "量", "者", "员", "人", "地"].contains {
      (ending: StaticString) in bytes.has(ending, at: verb.end)
    }
  }

  /// Whether 中 at the end says among which, and is no part of a word.
  private static func isAmong(_ bytes: [UInt8], _ end: Int) -> Bool {
    !["高中", "初中", "完中", "集中", "空中", "华中", "关中", "汉中", "晋中", "心中"].contains { (word: StaticString) in
      bytes.has(word, endingAt: end, notBefore: 0)
    }
  }

  /// 与企业签订就业协议: where what was done begins, behind with whom; nil where no such deed follows.
  static func deedWith(_ bytes: [UInt8], _ range: ByteRange) -> Int? {
    guard bytes.has("与", at: range.start) || bytes.has("同", at: range.start) else { return nil }
    let behind = ByteRange(min(range.start + 9, range.end), min(range.end, range.start + 48))
    return (["签订", "签约", "签署", "达成", "结对", "签了", "签下"] as [StaticString]).compactMap { bytes.first($0, in: behind) }
      .min()
  }

  /// 30万吨规模, 5000万元以上: whether a word stands there that goes with the number; 128家规模以上企业 are counted.
  private static func followsLevel(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.cues.prefix(.afterLevel, in: bytes, at: start, to: end) != nil
      && !["规模以上", "规模工业", "规模企业", "规模较大", "规模养殖", "规模以下", "达成", "达标", "达产"].contains { (word: StaticString) in
        bytes.has(word, at: start)
      }
  }

  /// 39个县（市）财政收入超过7亿元, 6万人人均纯收入超过1000元: the bound says which are counted and stays in the name; nil elsewhere.
  private static func bounded(_ bytes: [UInt8], _ range: ByteRange, _ lexicon: Lexicon, hasPossessive: Bool)
    -> NounAfter?
  {
    guard let owner = owner(bytes, range.start, range.end, lexicon), owner + 12 <= range.end,
      let over = lexicon.cues.first(.over, in: bytes, from: owner, to: range.end)
        ?? lexicon.cues.first(.under, in: bytes, from: owner, to: range.end),
      measuresEnd(bytes, owner, over.start, lexicon)
        || firstPredicate(bytes, range.start, range.end, lexicon) == nil
    else { return nil }
    // 6万人人均纯收入: those counted have no other name than their unit.
    let noun = bytes.slice(ByteRange(range.start == owner ? max(0, owner - 3) : range.start, owner))
    // 31个行业增加值高于去年同期，占全部行业的八成: without an amount what follows is about the industries.
    let isAmount =
      ChineseNumeral.read(bytes, at: over.end, to: range.end) != nil
      || DecimalNumber.read(bytes, at: over.end, to: range.end).end > over.end
    return NounAfter(
      name: bytes.slice(ByteRange(owner, range.end)) + Array("的") + noun, noun: noun,
      measured: isAmount ? bytes.slice(ByteRange(owner, max(owner, over.start))) : nil, isVerbLed: false,
      hasPossessive: hasPossessive)
  }

  /// Whether text ends with what is measured (财政收入, 年纳税).
  static func measuresEnd(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.cues.suffix(.head, in: bytes, from: start, to: end) != nil
      || lexicon.cues.suffix(.firmAmount, in: bytes, from: start, to: end) != nil
  }

  /// Where a counted thing ends whose own amount may follow it (行业, 县（市）); 县级 and 县域 are no 县.
  static func owner(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> Int? {
    // 6万人人均纯收入, 2.3万户户均收入, 1.2万户农民年收入
    let isPerson = ["人", "户"].contains { (word: StaticString) in bytes.has(word, endingAt: start, notBefore: 0) }
    let perOne: [StaticString] = ["人均", "户均", "年人均", "年均", "年收入", "家庭人均"]
    if isPerson, perOne.contains(where: { bytes.has($0, at: start) }) { return start }
    if isPerson, let person = lexicon.cues.prefix(.person, in: bytes, at: start, to: end),
      perOne.contains(where: { bytes.has($0, at: person.end) })
    {
      return person.end
    }
    guard let owner = lexicon.cues.prefix(.countedOwner, in: bytes, at: start, to: end) else {
      // 15个重点事项审批时限压缩70%
      let near = ByteRange(start, min(end, start + 30))
      if let matters = bytes.first("事项", in: near),
        lexicon.cues.prefix(.head, in: bytes, at: matters + 6, to: end) != nil
      {
        return matters + 6
      }
      // 323家工业企业营业收入超百亿元
      guard let firms = bytes.first("企业", in: near),
        lexicon.cues.prefix(.firmAmount, in: bytes, at: firms + 6, to: end) != nil
      else { return nil }
      return firms + 6
    }
    let goesOn: [StaticString] = [
      "级", "域", "城", "乡", "道", "直", "总", "结构", "场", "政", "民", "辖", "属", "管", "重", "本", "外", "内", "更新", "管网", "道路", "江",
    ]
    return goesOn.contains { bytes.has($0, at: owner.end) } ? nil : owner.end
  }

  /// Where the amount begins that stands between a counted noun and what it did.
  private static func amountStart(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> Int? {
    guard let after = NounAfter.owner(bytes, start, end, lexicon) else { return nil }
    // 218个城市环境空气质量达标
    if after + 6 < end, bytes.has("质量", endingAt: end, notBefore: after) { return after }
    // 27个省份工业效益好于上年, 20个县区教育均衡发展完成验收
    if after + 6 < end,
      ["效益", "发展", "建设", "水平", "工作", "改革"].contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: end, notBefore: after)
      })
    {
      return after
    }
    guard after < end, let head = lexicon.cues.suffix(.head, in: bytes, from: after, to: end) else { return nil }
    return head.start >= after ? after : nil
  }

  /// Where the amount begins that ends a noun for markets, hospitals and the like (专业市场交易额); nil where none does.
  private static func amountOfPlaces(_ bytes: [UInt8], _ range: ByteRange, _ lexicon: Lexicon) -> Int? {
    for place: StaticString in ["市场", "医院", "景区", "商场", "超市", "商圈", "酒店", "园区", "门店"] {
      guard let found = bytes.first(place, in: range), found > range.start else { continue }
      let end = found + place.utf8CodeUnitCount
      // 14个省级园区规模以上工业增加值: a known indicator is one amount, whatever its name holds.
      let known = lexicon.catalogue.prefix(in: bytes, at: end, to: range.end)
      if let known, known.end == range.end { return end }
      guard end + 6 <= range.end,
        let head = lexicon.cues.suffix(.head, in: bytes, from: end, to: range.end), head.start == end,
        // 8个绿电园区项目: projects are counted themselves.
        ["量", "额", "值", "率", "收入", "面积", "利润", "税收", "人次"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: range.end, notBefore: end)
        })
      else { continue }
      return end
    }
    return nil
  }

  /// 增收措施, 扩容工程: whether a short text ends as the names of measures do, whatever verb it begins with.
  static func namesMeasure(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    range.count <= 24
      && ["措施", "政策", "行动", "计划", "机制"].contains { (word: StaticString) in
        bytes.has(word, endingAt: range.end, notBefore: range.start + 6)
      }
  }

  /// Where what a noun did begins in a range; nil where there is only the noun.
  static func predicate(_ bytes: [UInt8], _ range: ByteRange, _ lexicon: Lexicon) -> Int? {
    firstPredicate(bytes, range.start, range.end, lexicon)
  }

  private static func firstPredicate(_ bytes: [UInt8], _ start: Int, _ end: Int, _ lexicon: Lexicon) -> Int? {
    var offset = start
    var depth = 0
    while offset < end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      let kind = CharacterClass.of(scalar, lexicon.classes)
      if kind.contains(.opening) { depth += 1 }
      if kind.contains(.closing) { depth = max(0, depth - 1) }
      // A known indicator is a noun, whatever verb its name holds.
      if depth == 0, offset == start, let known = lexicon.catalogue.prefix(in: bytes, at: offset, to: end) {
        offset = known.end
        continue
      }
      // 调整改造 is no 整改: a word that holds the start of a verb is read as a whole.
      if depth == 0, let whole = lexicon.cues.prefix(.guardWord, in: bytes, at: offset, to: end),
        lexicon.cues.prefix(.predicate, in: bytes, at: offset, to: end).map({ $0.end < whole.end }) ?? true
      {
        offset = whole.end
        continue
      }
      if depth == 0, offset == start, namesMeasure(bytes, ByteRange(start, end)),
        lexicon.cues.prefix(.predicate, in: bytes, at: offset, to: end) != nil
      {
        return nil
      }
      // 新投产项目 is a noun.
      if depth == 0, lexicon.cues.prefix(.predicate, in: bytes, at: offset, to: end) != nil,
        !bytes.has("新", endingAt: offset, notBefore: start), !bytes.has("生产出", at: offset - 3),
        !isNounEnding(bytes, offset, end, lexicon)
      {
        return place(before: offset, bytes, start) ?? partner(before: offset, bytes, start)
          ?? market(before: offset, bytes, start) ?? offset
      }
      offset += length
    }
    return nil
  }
}
