import EconomyModel
import ReferenceData

/// Spells out coordinated subjects: 城镇和农村常住居民人均可支配收入 is two indicators.
struct SubjectList {
  let lexicon: Lexicon

  private static let conjunctions: [StaticString] = ["和", "及", "与", "以及"]

  /// The names of `count` things that a phrase coordinates; nil where it does not come to that many.
  func split(_ phrase: [UInt8], into count: Int) -> [[UInt8]]? {
    guard count > 1 else { return nil }
    if let counted = countedParts(phrase, into: count) { return counted }
    // 生产总值（预计，下同）、财政总收入: how they were counted is no part of a name.
    if let close = phrase.first("下同）", in: ByteRange(6, max(6, phrase.count))),
      let open = phrase.first("（", in: ByteRange(3, close))
    {
      return split(Array(phrase[..<open]) + phrase[(close + 9)...], into: count)
    }
    // 企业、高等学校经费支出所占比重: the share of what each of them spends.
    for share: StaticString in ["所占比重", "所占的比重"] where phrase.hasSuffix(share) {
      return split(Array(phrase.dropLast(share.utf8CodeUnitCount)), into: count)?.map { $0 + [UInt8](share) }
    }
    if let shares = sharesOfWhole(phrase, into: count) { return shares }
    // 批发和零售业、住宿和餐饮业 are two; 批发和零售业 two only where nothing else comes to two.
    return split(phrase, into: count, keepingCompounds: true) ?? split(phrase, into: count, keepingCompounds: false)
  }

  private func split(_ phrase: [UInt8], into count: Int, keepingCompounds: Bool) -> [[UInt8]]? {
    func pieces(of phrase: [UInt8], at separators: [StaticString]) -> [[UInt8]] {
      self.pieces(of: phrase, at: separators, keepingCompounds: keepingCompounds).map { phrase.slice($0) }
    }
    var parts = pieces(of: phrase, at: ["、"])
    // 采矿业、研究和技术服务业以及批发和零售业 are three.
    let wide = pieces(of: phrase, at: ["、", "以及"])
    if parts.count < count, wide.count == count { parts = wide }
    // 粮油、食品类零售额和常住人口 is parted where the name before is complete.
    let wider = pieces(of: phrase, at: SubjectList.conjunctions)
    if parts.count == count, wider.count == count, wider.dropLast().allSatisfy(hasHead),
      !parts.dropLast().allSatisfy(hasHead)
    {
      parts = wider
    }
    let isNumbered = phrase.hasPrefix("一、") || phrase.hasPrefix("第一、")
    // 加工贸易和保税物流进出口 names two things, 进出口总额 one of two.
    let joined = parts.reduce(0) { $0 + pieces(of: $1, at: SubjectList.conjunctions).count }
    // 金融机构存、贷款余额 is parted by its own pair, not at 、.
    if let folded = unfold(phrase, count, onlyJoint: (joined == count || parts.count == count) && !isNumbered) {
      return folded
    }
    // 总资产、存贷款余额 are three: one of the parts is a pair.
    if parts.count >= 2, parts.count + 1 == count, joined != count {
      for index in parts.indices {
        guard let both = unfold(parts[index], 2, onlyJoint: false) else { continue }
        parts.replaceSubrange(index...index, with: both)
        break
      }
    }
    // 和 joins names only where 、 alone does not give as many (交通和通信 is one).
    while parts.count < count {
      guard let place = parts.indices.last(where: { pieces(of: parts[$0], at: SubjectList.conjunctions).count > 1 })
      else { return nil }
      let inner = self.pieces(of: parts[place], at: SubjectList.conjunctions, keepingCompounds: keepingCompounds)
      let surplus = max(0, inner.count - (count - parts.count + 1))
      let first = parts[place].slice(ByteRange(inner[0].start, inner[surplus].end))
      let kept = [first] + inner[(surplus + 1)...].map { parts[place].slice($0) }
      parts.replaceSubrange(place...place, with: kept)
    }
    guard parts.count == count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    // 中、高等职业教育在校生: 等 and all behind it belongs to both.
    if let second = parts.dropFirst().first, second.has("等", at: 3), parts[0].hasSuffix("中") || parts[0].hasSuffix("初")
    {
      parts[0] += second[3...]
    }
    // “住宿业”“零售业”新设企业: what stands behind the last quotation belongs to all.
    if parts.dropLast().allSatisfy({ $0.hasSuffix("”") }), let last = parts.last, last.hasPrefix("“"),
      let close = last.first("”", in: ByteRange(3, last.count)), close + 3 < last.count
    {
      return parts.dropLast().map { $0 + last[(close + 3)...] } + [last]
    }
    shareAdjective(&parts)
    shareThing(&parts)
    return shareClass(parts) ?? share(parts)
  }

  private static let attributes: [StaticString] = [
    "面积", "播种面积", "种植面积", "收获面积", "养殖面积", "产量", "总产量", "总产", "单产", "亩产", "产值", "销量", "销售额", "销售面积", "出栏", "存栏", "出栏量",
    "存栏量", "出厂价格", "购进价格", "成交量", "成交额",
  ]

  /// 棉花面积、总产: whose the first amount is, the others are too.
  private func shareThing(_ parts: inout [[UInt8]]) {
    func attribute(of part: [UInt8]) -> StaticString? {
      SubjectList.attributes.filter { part.hasSuffix($0) }.max { $0.utf8CodeUnitCount < $1.utf8CodeUnitCount }
    }
    guard let first = attribute(of: parts[0]), parts[0].count >= first.utf8CodeUnitCount + 6,
      parts.dropFirst().allSatisfy({ part in SubjectList.attributes.contains { part.equals($0) } })
    else { return }
    let owner = Array(parts[0].dropLast(first.utf8CodeUnitCount))
    for index in parts.indices.dropFirst() { parts[index] = owner + parts[index] }
  }

  /// 轻、重工业占比: what stands behind the adjective of a name belongs to the bare adjective before it.
  private func shareAdjective(_ parts: inout [[UInt8]]) {
    let adjectives: [StaticString] = [
      "轻", "重", "大", "中", "小", "东", "西", "南", "北", "城", "乡", "男", "女", "新", "旧", "内", "外",
    ]
    func begins(_ part: [UInt8]) -> Bool { adjectives.contains { part.hasPrefix($0) } }
    for index in parts.indices.dropLast().reversed()
    where parts[index].count == 3 && begins(parts[index]) && begins(parts[index + 1]) && parts[index + 1].count > 6 {
      parts[index] += parts[index + 1][3...]
    }
  }

  /// The pieces between separators that stand outside brackets, quotations and, if asked, names that hold them.
  private func pieces(of phrase: [UInt8], at separators: [StaticString], keepingCompounds: Bool) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = 0
    var depth = 0
    var offset = 0
    scan: while offset < phrase.count {
      let (scalar, length) = Scalars.at(offset, in: phrase)
      let kind = CharacterClass.of(scalar, lexicon.classes)
      // Two quotations side by side are two names: “上海标准”“上海品牌”.
      if depth == 0, scalar == 0x201C, phrase.has("”", endingAt: offset, notBefore: start) {
        parts.append(ByteRange(start, offset))
        start = offset
      }
      if kind.contains(.opening) { depth += 1 }
      if kind.contains(.closing) { depth = max(0, depth - 1) }
      if depth == 0, keepingCompounds,
        let compound = lexicon.cues.prefix(.compound, in: phrase, at: offset, to: phrase.count)
      {
        offset = compound.end
        continue
      }
      if depth == 0 {
        for separator in separators where phrase.has(separator, at: offset) && offset > start {
          if separator.utf8CodeUnitCount == 3, !phrase.has("、", at: offset), isInsideWord(phrase, offset) { continue }
          parts.append(ByteRange(start, offset))
          offset += separator.utf8CodeUnitCount
          start = offset
          continue scan
        }
      }
      offset += length
    }
    parts.append(ByteRange(start, phrase.count))
    return parts
  }

  /// 和 in 和谐, 与 in 参与, 及 in 普及 join nothing.
  private func isInsideWord(_ phrase: [UInt8], _ offset: Int) -> Bool {
    let words: [(StaticString, Int)] = [
      ("和谐", 0), ("和平", 0), ("共和", 3), ("参与", 3), ("普及", 3), ("以及", 0), ("涉及", 3), ("惠及", 3), ("饱和", 3), ("及时", 0),
      ("与会", 0), ("总和", 3), ("及以上", 0), ("及以下", 0), ("及其", 0), ("与其", 0),
    ]
    return words.contains { word, before in
      phrase.has(word, at: offset - before) && word.utf8CodeUnitCount > 3 && !phrase.has("以及", at: offset)
    }
  }

  /// 存贷款余额, 城乡居民…, 一二三产增加值, 第一、二、三产业投资.
  ///
  /// - Parameter onlyJoint: leave out words without a conjunction (进出口), since the phrase has one that parts it.
  private func unfold(_ phrase: [UInt8], _ count: Int, onlyJoint: Bool) -> [[UInt8]]? {
    var start = 0
    while start < phrase.count {
      if let match = lexicon.cues.prefix(.pair, in: phrase, at: start, to: phrase.count),
        !onlyJoint || phrase.contains("和", in: ByteRange(start, match.end))
          || phrase.contains("、", in: ByteRange(start, match.end))
      {
        let names = match.value.split(separator: "|").map { Array($0.utf8) }
        if names.count == count {
          // 三次产业结构进一步优化: the parts of a structure are whole names.
          if match.value.hasSuffix("比重") { return names }
          // 第一、二、三产业 spells out as 第一产业…; the 第 before it goes.
          var lead = Array(phrase[..<start])
          if lead.hasSuffix("第") { lead.removeLast(3) }
          let tail = Array(phrase[match.end...])
          return names.map { lead + $0 + tail }
        }
      }
      start += Scalars.at(start, in: phrase).length
    }
    return nil
  }

  /// 食品、石化、医药等产业增加值: what stands behind 等 belongs to every name.
  private func shareClass(_ parts: [[UInt8]]) -> [[UInt8]]? {
    guard let last = parts.last, let place = last.first("等", in: ByteRange(3, last.count)), last.count - place >= 9
    else { return nil }
    for word: StaticString in ["等级", "等次", "等额", "等值"] where last.has(word, at: place) { return nil }
    for word: StaticString in ["高等", "中等", "初等", "平等", "均等"] where last.has(word, endingAt: place + 3, notBefore: 0) {
      return nil
    }
    var tail = Array(last[(place + 3)...])
    // 氨氮、二氧化硫等主要污染物排放量 is what they all are.
    if tail.hasPrefix("主要污染物"), tail.count > 15 { tail.removeFirst(15) }
    // 锂离子电池、光伏电池等绿色低碳产品产量
    for kind: StaticString in ["产品", "商品", "作物", "货物"] {
      if let named = tail.first(kind, in: ByteRange(6, max(6, tail.count))),
        case let head = Array(tail[(named + 6)...]), lexicon.cues.has(.head, head)
      {
        tail = head
      }
    }
    return (Array(parts.dropLast()) + [Array(last[..<place])]).map { $0 + tail }
  }

  /// Gives every part the head that only the last one spells out, and the prefix that only the first one does.
  private func share(_ parts: [[UInt8]]) -> [[UInt8]] {
    var named = parts
    guard let last = named.last else { return named }
    // 城镇、农村居民收入: all behind the counterpart belongs to both.
    let counterparts: [(StaticString, StaticString)] = [
      ("城镇", "农村"), ("城市", "农村"), ("农村", "城镇"), ("国内", "入境"), ("入境", "国内"), ("第二", "第三"), ("第一", "第二"), ("第一", "第三"),
    ]
    if named.count == 2,
      let second = counterparts.first(where: { Array($0.0) == named[0] && last.hasPrefix($0.1) })?.1
    {
      return [named[0] + last[second.utf8CodeUnitCount...], last]
    }
    // 关区进口、出口整体通关时间: so does the time that both sides of the trade take.
    if named.count == 2, last.hasSuffix("时间"), named[0].hasSuffix("进口") || named[0].hasSuffix("出口"),
      last.hasPrefix("进口") || last.hasPrefix("出口")
    {
      return [named[0] + last[6...], last]
    }
    // 广州、深圳地铁客运量: all behind the last place belongs to all of them.
    if let tail = behindPlace(last), named.dropLast().allSatisfy({ isPlace($0) }) {
      return named.dropLast().map { $0 + tail } + [last]
    }
    // 服务业投资、民间投资占全部投资比重: each of them is a part of the whole.
    // 增加值和上缴税金所占比重
    let part = last.first("占", in: ByteRange(6, max(6, last.count)))
    if let place = part.map({ last.has("所", endingAt: $0, notBefore: 9) ? $0 - 3 : $0 }), place + 6 < last.count,
      ["比重", "比例", "占比"].contains(where: { (word: StaticString) in last.hasSuffix(word) }),
      // 水运、铁路占全部货运量的比重: and so are branches that say no amount.
      Set((named.dropLast() + [Array(last[..<place])]).map { hasHead($0) || lexicon.cues.has(.firmAmount, $0) })
        .count == 1,
      named.dropLast().allSatisfy({ !$0.contains("占") && !$0.hasSuffix("率") })
    {
      // 民营企业进出口、出口占全市的比重: of whom, which the first of them says.
      var amounts = Array(named.dropLast()) + [Array(last[..<place])]
      if hasHead(named[0]) { shareOwner(&amounts) }
      return amounts.map { $0 + last[place...] }
    }
    var head = sharedHead(of: last, before: named[named.count - 2])
    // 煤炭、石油、天然气消费量: gas is one of them, and none of what the others share.
    if head.hasPrefix("气"), last.has("天然", endingAt: last.count - head.count, notBefore: 0) { head.removeFirst(3) }
    // 工业、制造业、工业技改投资: the head is 投资, or the first name would be the last one.
    while !head.isEmpty, named.dropLast().contains(where: { $0 + head == last }) {
      guard let shorter = lexicon.cues.suffix(.head, in: head, from: 3, to: head.count), shorter.start > 0 else {
        break
      }
      head = Array(head[shorter.start...])
    }
    // 建材、纺织和轻工行业利润: 行业 belongs to all of them.
    for kind: StaticString in ["行业", "产业", "地区", "领域", "保险"]
    where !head.isEmpty && last.count > head.count + kind.utf8CodeUnitCount + 3
      && last.has(kind, endingAt: last.count - head.count, notBefore: 3)
      && !named.dropLast().contains(where: { $0.contains(kind) || $0.hasSuffix("业") && !$0.hasSuffix("失业") })
    {
      head = Array(kind) + head
    }
    // Where one of the names before is complete, the others are too: 进口货值、入境游客、免税销售额.
    // 示范河湖、示范海湾建成率: no name before is a rate, whatever else it may be.
    let isRate = last.hasSuffix("率")
    // 城镇化率、清洁能源占比: a rate is no part of anything.
    let isShare = ["占比", "比重"].contains { (word: StaticString) in last.hasSuffix(word) }
    // 化学需氧量、氨氮排放量: the demand is a pollutant, whatever it ends with.
    let emission = (["排放量", "排放总量", "减排量"] as [StaticString]).first { last.hasSuffix($0) }
    if let emission { head = [UInt8](emission) }
    // 教育、社会保障和就业、医疗卫生支出: so is 就业 a purpose of spending.
    let isSpending = last.hasSuffix("支出") && last.count > 6
    if isSpending, head.isEmpty { head = Array("支出") }
    let isWhole: ([UInt8]) -> Bool = { name in
      isSpending
        ? ["收入", "支出", "税收", "利润", "投资", "费", "债务", "额", "值", "率", "贷款", "存款"].contains { name.hasSuffix($0) }
          // 直接融资、接待游客人次和一般公共预算支出
          || lexicon.catalogue.indicator(named: name).map { $0.unit != "CNY" } ?? name.hasSuffix("融资")
        : emission != nil
          ? endsInAmount(name) && !name.hasSuffix("需氧量")
          : isRate ? endsInAmount(name) || SubjectList.isGrowth(name) : hasHead(name) || isShare && name.hasSuffix("率")
    }
    if !named.dropLast().contains(where: isWhole) {
      for index in named.indices.dropLast() { named[index] += head }
    }
    // 发明专利申请量和授权量
    for index in named.indices.dropFirst() where named[index].equals("授权量") || named[index].equals("授权") {
      for word: StaticString in ["申请量", "申请"] where named[0].hasSuffix(word) && named[0].count > word.utf8CodeUnitCount
      {
        named[index] = Array(named[0].dropLast(word.utf8CodeUnitCount)) + named[index]
        break
      }
    }
    shareOwner(&named)
    shareDenominator(&named)
    let lead = sharedLead(of: parts[0])
    if !lead.isEmpty {
      for index in named.indices.dropFirst()
      where !named[index].starts(with: lead) && sharedLead(of: named[index]).isEmpty
        && !(lead.hasSuffix("级") && named[index].contains("级"))
        // 新增就业、创业贷款发放: a longer name is complete.
        && !(lead.hasPrefix("新") && named[index].count > parts[0].count - lead.count + 9)
        && !standsAlone(parts[index], without: lead)
      {
        named[index] = lead + named[index]
      }
    }
    return named
  }

  private func isPlace(_ name: [UInt8]) -> Bool {
    lexicon.gazetteer.match(in: name, at: 0, to: name.count)?.end == name.count
  }

  /// 出口 of 芜湖两市出口, whose place is the region of the row; 满洲里口岸进出境班列 keeps the name of the gate.
  func withoutPlace(_ name: [UInt8]) -> [UInt8] {
    let gates: [StaticString] = ["口岸", "港", "机场", "海关", "站", "综合保税区", "地铁", "轨道交通"]
    guard let rest = behindPlace(name), !gates.contains(where: { rest.hasPrefix($0) }) else { return name }
    return rest
  }

  /// What stands behind the place that a name begins with; nil where it begins with none.
  private func behindPlace(_ name: [UInt8]) -> [UInt8]? {
    guard let place = lexicon.gazetteer.match(in: name, at: 0, to: name.count), place.end < name.count else {
      return nil
    }
    // 安顺地区生产总值 is of 安顺.
    if name.has("地区生产总值", at: place.end - 6) { return Array(name[(place.end - 6)...]) }
    var tail = Array(name[place.end...])
    // 福州、厦门两市房价: how many they are is no part of what is measured.
    if let count = ChineseNumeral.read(tail, at: 0, to: tail.count), !count.isPositional {
      for word: StaticString in ["个城市", "个地区", "个市", "个区", "个县", "地区", "市", "区", "县", "地", "州"]
      where tail.has(word, at: count.end) {
        tail = Array(tail[(count.end + word.utf8CodeUnitCount)...])
        break
      }
    }
    return tail.isEmpty ? nil : tail
  }

  func hasHead(_ name: [UInt8]) -> Bool {
    if lexicon.catalogue.indicator(named: name) != nil { return true }
    return endsInAmount(name)
  }

  /// Whether a name says how fast something grew: 居民消费价格涨幅.
  static func isGrowth(_ name: [UInt8]) -> Bool {
    ["涨幅", "增幅", "增速", "降幅"].contains { (word: StaticString) in name.hasSuffix(word) && name.count > 9 }
  }

  /// Whether a name ends in a word for what can be measured.
  private func endsInAmount(_ name: [UInt8]) -> Bool {
    for ending: StaticString in ["数", "率", "量", "额", "值", "比", "度", "积", "费"] where name.hasSuffix(ending) {
      return true
    }
    return lexicon.cues.suffix(.head, in: name, from: 0, to: name.count) != nil
  }

  /// The end of the last name that the names before it leave off.
  private func sharedHead(of last: [UInt8], before first: [UInt8]) -> [UInt8] {
    // 国家级、省级创新平台: what stands behind 级 belongs to both.
    if first.hasSuffix("级"), let place = last.first("级", in: ByteRange(0, min(last.count, 15))), place + 3 < last.count
    {
      return Array(last[(place + 3)...])
    }
    // 急难型、支出型临时救助标准
    if first.hasSuffix("型"), let place = last.first("型", in: ByteRange(0, min(last.count, 15))), place + 3 < last.count
    {
      return Array(last[(place + 3)...])
    }
    // 城镇居民、农村居民人均消费支出: what stands behind the word that both of them have belongs to both.
    if first.count >= 9, let place = last.first(Array(first.suffix(6))), place >= 3, place + 12 <= last.count,
      !hasHead(first), hasHead(last)
    {
      return Array(last[(place + (last.has("的", at: place + 6) ? 9 : 6))...])
    }
    // 职工、居民医保报销比例: what stands behind the second of two like groups belongs to both.
    if let tail = behindLikeGroup(last, first) { return tail }
    // 先进制造业、高技术制造业增加值占工业比重: the amount that is a part of the whole is that of both.
    if let place = last.first("占", in: ByteRange(3, last.count)), !hasHead(first),
      let amount = lexicon.cues.suffix(.head, in: last, from: 3, to: place), amount.start > 3
    {
      // 先进产能 is one thing.
      let isAdvanced = last.has("先进", endingAt: amount.start, notBefore: 3)
      return Array(last[(amount.start - (isAdvanced ? 6 : 0))...])
    }
    // 地表水、近岸海域水质优良比例: 比例 alone would make a share of the first.
    if let rate = lexicon.cues.suffix(.ownRate, in: last, from: 3, to: last.count) { return Array(last[rate.start...]) }
    if let match = lexicon.cues.suffix(.head, in: last, from: 3, to: last.count) {
      return Array(last[match.start...])
    }
    if let match = lexicon.catalogue.suffix(in: last, from: 3, to: last.count) { return Array(last[match.start...]) }
    // 柳工、东风柳汽本地配套率: a rate that no list knows is three characters at least.
    if last.hasSuffix("率"), last.count >= 18, !endsInAmount(first) { return Array(last.suffix(9)) }
    // 燃气、排水管网: what the last name has more than the one before it, character by character.
    let (length, own) = (Scalars.count(0, last.count, in: last), Scalars.count(0, first.count, in: first))
    // 软件业、研发设计业 are both complete.
    if first.suffix(3) == last.suffix(3) { return [] }
    guard own <= 4, length >= own + 2, length <= own + (own == 2 ? 6 : 4), !last.contains("和"),
      !last.contains("及"), !last.contains("（")
    else { return [] }
    var offset = 0
    for _ in 0..<own { offset += Scalars.at(offset, in: last).length }
    return Array(last[offset...])
  }

  /// What stands behind the group that a name begins with, where the name before it ends with such a group.
  private func behindLikeGroup(_ last: [UInt8], _ first: [UInt8]) -> [UInt8]? {
    for role: CueRole in [.person, .group] {
      guard lexicon.cues.suffix(role, in: first, from: 0, to: first.count) != nil,
        let group = lexicon.cues.prefix(role, in: last, at: 0, to: last.count), last.count - group.end >= 9,
        role == .group || lexicon.catalogue.prefix(in: last, at: 0, to: last.count).map({ $0.end < last.count }) ?? true
      else { continue }
      return Array(last[group.end...])
    }
    return nil
  }

  /// 固定资产投资 behind 规模以上工业增加值: whether a name of a list is complete without the beginning of the first.
  private func standsAlone(_ part: [UInt8], without lead: [UInt8]) -> Bool {
    if lexicon.catalogue.indicator(named: lead + part) != nil { return false }
    // 规模以上工业增加值、高技术制造业增加值: so is an amount with an owner of its own.
    if part.hasPrefix("高技术") || part.hasPrefix("战略性新兴") || part.hasPrefix("装备制造业") { return true }
    if lexicon.catalogue.indicator(named: part) != nil, !lexicon.cues.has(.bareHead, part) { return true }
    // 技术合同成交额, 民营经济投资: no amount of an industry or of its firms, and not the amount alone.
    guard lead.hasSuffix("以上") || lead.equals("规上") else { return false }
    let isOfFirms = ["业", "单位", "商品"].contains { (word: StaticString) in part.contains(word) }
    return !isOfFirms && hasHead(part) && !lexicon.cues.has(.head, part) && !lexicon.cues.has(.bareHead, part)
  }

  /// 每千人, 人均, 对, 规模以上: a beginning that goes for all names of the list.
  private func sharedLead(of name: [UInt8]) -> [UInt8] {
    // 对东盟出口的纺织机械、纺织原料
    if name.hasPrefix("对") || name.hasPrefix("自"), let place = name.first("口的", in: ByteRange(3, name.count)) {
      return Array(name[..<(place + 6)])
    }
    for lead: StaticString in [
      "每千人", "每万人", "每百户", "每百人", "人均", "对", "限额以上", "限上", "规模以上", "规上", "新增", "新建", "国家级", "省级",
    ]
    where name.hasPrefix(lead) {
      return Array(lead)
    }
    return []
  }

  /// A name with the verb behind 分别 (集成电路、平板电脑分别出口), once: 集成电路出口, and 进出口 of 进出口规模…分别进出口.
  func withTail(_ name: [UInt8], _ tail: [UInt8]) -> [UInt8] {
    guard !tail.isEmpty, !name.isEmpty else { return name + tail }
    for sum: StaticString in ["规模", "总额", "总值", "额"] where name.hasSuffix(sum) {
      let plain = Array(name.dropLast(sum.utf8CodeUnitCount))
      if plain.suffix(tail.count) == tail[...] { return plain }
    }
    return name.suffix(tail.count) == tail[...] ? name : name + tail
  }
}
