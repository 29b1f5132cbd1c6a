import EconomyModel
import ReferenceData

// 从GDP同比增速来看，21个省份高于全国，其中江西（6.9%）、福建（6.7%）; 南京以7622.77亿元位居第六位: places alone, of what the sentence
// says that it looks at, or of what was measured of other places before.
extension SentenceComposer {
  /// What a number measures whose name is that of places alone.
  struct PlaceMeasure {
    var name: [UInt8]
    /// Whether the number says how much it grew.
    var moves: Bool
    /// The first of the places.
    var region: RegionCode?
  }

  /// What a number measures whose name says only of which places it is; nil for other names, and where nothing tells.
  func measureOfPlaces(_ name: [UInt8], _ amount: Amount, _ left: LeftReading, _ input: MeasureInput) -> PlaceMeasure? {
    if let other = measureForNothing(name, amount, left, input) { return other }
    if let owned = measureBeforePlace(name) ?? (facts.isOfManyPlaces ? measureWithPlaces(name) : nil) { return owned }
    // 预算收入2042.5亿元，暂时超过江苏省位列全国第二: of whose amount stands before.
    if let last = rows.last,
      let verb = (["暂时超过", "超过", "超越了", "超越", "反超", "紧跟", "仅次于", "紧随"] as [StaticString]).first(where: {
        name.hasPrefix($0)
      }),
      placesNamed(Array(name.dropFirst(verb.utf8CodeUnitCount))) != nil, amount.kind == .rank
    {
      return PlaceMeasure(name: last.name, moves: false, region: last.region ?? facts.region)
    }
    // 建邺区以173.2亿元超过鼓楼区的168.5亿元, 珠海以1298亿元反超江门（1274亿元）: the amount of the one behind which it was left.
    if let last = rows.last, last.measured.measure == .level, last.measured.unit == input.unit?.unit,
      let verb = (["反超", "超过", "超越", "赶超", "超出"] as [StaticString]).first(where: { name.hasPrefix($0) }),
      let other = placesNamed(Array(name.dropFirst(verb.utf8CodeUnitCount)))?.region
    {
      return PlaceMeasure(name: last.name, moves: false, region: other)
    }
    // 9个县中有7个实现正增长。其中兰溪增长18.6%: those counted before are no measure.
    let counted: (region: RegionCode?, saysGroup: Bool)? = countsPlaces(name) ? (nil, false) : nil
    // 其余四市总量都在1000亿元出头: how much there is of it in them.
    let side = (["总量", "体量", "规模"] as [StaticString]).first { name.hasSuffix($0) && name.count > $0.utf8CodeUnitCount }
    let alone = side.map { Array(name.dropLast($0.utf8CodeUnitCount)) } ?? name
    guard !input.countsNoun, let places = placesNamed(alone) ?? counted,
      places.region != nil || left.region != nil || frame.region != nil || sectionRegion != nil || places.saysGroup
    else { return nil }
    let unit = input.unit
    guard let found = knownMeasure(unit, amount) else { return nil }
    let isRate = lexicon.catalogue.indicator(named: found.name).map { $0.unit == "%" } ?? found.name.hasSuffix("率")
    let isPlain = left.verb == nil || left.verb == .reach
    let moves = unit?.kind == .percent && amount.kind != .rank && isPlain && !isRate && !names.isShare(found.name)
    // 三地市增长24.3%，高于全省4.9个百分点: how far its growth lies above.
    let ranksGrowth =
      amount.kind == .rank && ["增速", "增幅"].contains { (word: StaticString) in name.hasSuffix(word) }
    let isOfGrowth = (unit?.kind == .points || ranksGrowth) && !isRate && !names.isShare(found.name)
    return PlaceMeasure(
      name: isOfGrowth ? found.name + Array("增速") : found.name, moves: moves, region: places.region)
  }

  /// 建邺、玄武两区旗鼓相当，分别为1187亿元和1173亿元。栖霞区1718亿元: what the story measures of its places, where a clause names a place alone and
  /// what the one before says measures no money and no growth; nil elsewhere.
  private func measureForNothing(_ name: [UInt8], _ amount: Amount, _ left: LeftReading, _ input: MeasureInput)
    -> PlaceMeasure?
  {
    // 其余四市总量都在1000亿元出头: nor do several of them together name anything.
    let saysGroup =
      ["其余", "其他"].contains { (word: StaticString) in bytes.has(word, at: left.subject.start) }
      && placesNamed(bytes.slice(left.subject))?.saysGroup == true
    guard facts.kind == .news, let own = facts.region, left.subject.isEmpty || saysGroup, !left.isPart, !left.isNew,
      !input.countsNoun,
      amount.kind == .number, let unit = input.unit, unit.kind == .money || unit.kind == .percent,
      case let region = left.region ?? frame.region ?? own, region != own && own.contains(region) || saysGroup,
      !names.isShare(name), !namesRate(name), !frame.placeMeasures.isEmpty,
      !input.isCompletion, isDetailOfAnother(name, left, saysGroup) || measuresNothing(name, unit, amount),
      // 马铃薯外销8.6万吨，环比增长14.2%: of what the sentence has counted.
      !rows.contains(where: { $0.name == name && $0.measured.unit != "CNY" && $0.measured.unit != "USD" }),
      let found = knownMeasure(unit, amount)
    else { return nil }
    let isRate = lexicon.catalogue.indicator(named: found.name).map { $0.unit == "%" } ?? found.name.hasSuffix("率")
    return PlaceMeasure(
      name: found.name, moves: unit.kind == .percent && (left.verb == nil || left.verb == .reach) && !isRate,
      region: saysGroup ? own : nil)
  }

  private func measuresNothing(_ name: [UInt8], _ unit: UnitOfMeasure, _ amount: Amount) -> Bool {
    !measures(name, unit, amount)
      // 临平开发区GDP: what a zone has is measured.
      && lexicon.catalogue.suffix(in: name, from: 0, to: name.count) == nil
      // 园区签约项目12个，总投资…: what firms and projects have is told by its own words.
      && !["企业", "项目", "公司", "集团", "园区", "港", "机场", "收入", "投资", "额", "价"].contains { (word: StaticString) in
        name.hasSuffix(word)
      }
  }

  /// 宜春3168亿元，锂电产业营业收入超过500亿元。上饶3024亿元: whether a name is that of a branch in the place before, which the sentence on the
  /// next place does not go on with.
  private func isDetailOfAnother(_ name: [UInt8], _ left: LeftReading, _ saysGroup: Bool) -> Bool {
    rows.isEmpty && (left.region != nil || saysGroup) && isOfBranch(name) && !frame.placeMeasures.contains(name)
  }

  /// 锂电新能源产业营业收入, 光伏产品出口: whether a name is that of one branch or kind of goods.
  func isOfBranch(_ name: [UInt8]) -> Bool {
    ["产业", "产品", "制造业", "加工业", "集群"].contains { (word: StaticString) in
      name.first(word, in: ByteRange(3, max(3, name.count))) != nil
    } && !["第一产业", "第二产业", "第三产业", "三次产业", "战略性新兴产业", "高技术产业"].contains { (word: StaticString) in name.contains(word) }
  }

  /// What the next sentence goes on with: 固定资产投资 behind 固定资产投资，9个县中有7个实现正增长, and no places that were counted.
  func topicTold() -> [UInt8] {
    let topic = frame.parent.isEmpty ? frame.subject : frame.parent
    return countsPlaces(topic) ? measureOfLead()?.name ?? topic : topic
  }

  /// Whether a name is that of places which a number counted before.
  private func countsPlaces(_ name: [UInt8]) -> Bool {
    let kinds: [StaticString] = ["县（市、区）", "县市区", "县市", "区县", "城市", "省份", "市州", "县", "市", "区", "镇"]
    return kinds.contains { name.hasSuffix($0) }
      && rows.contains { $0.measured.rule == "counted noun" && $0.name == name }
  }

  /// What the sentence says that it looks at, or measured before, or the sentences before did, as far as a number may be one of it.
  private func knownMeasure(_ unit: UnitOfMeasure?, _ amount: Amount) -> (name: [UInt8], moves: Bool)? {
    // 总量继续领跑；三水区增长5.9%: of what the sentence measured before.
    let before = rows.last {
      [.level, .changeRate].contains($0.measured.measure) && $0.measured.rule != "counted noun"
    }
    let told =
      rows.isEmpty
      ? frame.placeMeasures + [frame.inherited] : [frame.inherited, before?.name ?? []] + frame.placeMeasures
    let known = ([measureOfLead()?.name].compactMap { $0 } + told).lazy.map { self.withoutMoves($0) }
    return known.first { measures($0.name, unit, amount) }
  }

  /// 嘉兴市以250亿元位居第5位, 榆林增速为120.5%: what a number measures whose clause names a place and nothing that is measured; nil for
  /// other clauses.
  func measureInClause(_ amount: Amount, _ left: LeftReading, _ subject: [UInt8], _ span: ClauseSpan) -> PlaceMeasure? {
    let unit = amount.unit.map { lexicon.units.units[$0] }
    guard unit?.kind == .money || unit?.kind == .percent, !left.isFrom else { return nil }
    let isGrowth =
      unit?.kind == .percent && left.region != nil && (left.verb == nil || left.verb == .reach)
      && ["增速", "增幅", "同比增速", "增长速度"].contains { (word: StaticString) in subject.equals(word) }
      && !measures(withoutMoves(frame.inherited).name, unit, amount)
    var start = reader.behindMarks(span.left)
    for word: StaticString in ["其中，", "其中", "而", "其次，"] where bytes.has(word, at: start) {
      start += word.utf8CodeUnitCount
    }
    let ends = bytes.has("以", endingAt: span.left.end, notBefore: start) ? span.left.end - 3 : nil
    let place = ends.flatMap { $0 >= start + 6 ? placesNamed(bytes.slice(ByteRange(start, $0))) : nil }
    guard isGrowth || place?.region != nil, let found = knownMeasure(unit, amount) else { return nil }
    let isRate = lexicon.catalogue.indicator(named: found.name).map { $0.unit == "%" } ?? found.name.hasSuffix("率")
    return PlaceMeasure(
      name: found.name, moves: unit?.kind == .percent && !isRate && !names.isShare(found.name),
      region: place?.region ?? left.region)
  }

  /// 人均可支配收入厦门最高: a known measure and the place behind it that stands out; nil for other names.
  private func measureBeforePlace(_ name: [UInt8]) -> PlaceMeasure? {
    guard let known = lexicon.catalogue.prefix(in: name, at: 0, to: name.count), known.end + 6 <= name.count else {
      return nil
    }
    var rest = Array(name[known.end...])
    for top: StaticString in ["最高", "最大", "最多", "最快", "居首", "领先"] where rest.hasSuffix(top) {
      rest.removeLast(top.utf8CodeUnitCount)
    }
    guard let region = placesNamed(rest)?.region else { return nil }
    return PlaceMeasure(name: Array(name[..<known.end]), moves: false, region: region)
  }

  /// GDP of 杭州和武汉上半年GDP: a known measure behind its places, and the first of them; nil for other names.
  private func measureWithPlaces(_ name: [UInt8]) -> PlaceMeasure? {
    var offset = 0
    var region: RegionCode?
    while let match = lexicon.gazetteer.match(in: name, at: offset, to: name.count, year: facts.year) {
      let places = lexicon.gazetteer.meant(match.rows, year: facts.year, in: facts.region ?? .country)
      guard Set(places.map(\.code)).count == 1, places[0].code != .country else { return nil }
      region = region ?? places[0].code
      offset = match.end
      for word in SentenceComposer.groups + SentenceComposer.betweenPlaces where name.has(word, at: offset) {
        offset += word.utf8CodeUnitCount
      }
    }
    for time: StaticString in ["去年", "今年", "全年", "上半年", "前三季度", "一季度", "的"] where name.has(time, at: offset) {
      offset += time.utf8CodeUnitCount
    }
    let rest = Array(name[offset...])
    guard let region, lexicon.catalogue.indicator(named: rest) != nil else { return nil }
    return PlaceMeasure(name: rest, moves: false, region: region)
  }

  /// What a number in a bracket behind a place measures: what the sentence looks at, or measured before.
  func measureInBracket() -> [UInt8]? {
    let known = [measureOfLead()?.name, frame.inherited] + frame.wholes.reversed() + frame.placeMeasures
    return known.lazy.compactMap { $0 }.first { lists.hasHead($0) || lexicon.catalogue.indicator(named: $0) != nil }
  }

  /// What a sentence measured last of some place, which the next ones go on with.
  func placeMeasureTold() -> [UInt8]? {
    // 吉安生产总值2519亿元，电子信息产业营收2000亿元: not what a branch of it had beside.
    let told = rows.filter { row in
      [.level, .changeRate].contains(row.measured.measure) && row.measured.rule != "counted noun"
        && (lexicon.catalogue.indicator(named: row.name) != nil || lists.hasHead(row.name) && row.name.count <= 36)
        && placesNamed(row.name) == nil
        // 地区生产总值8041亿元，这也是经济总量首次突破8000亿元。: which goes on by the name that it was measured by.
        && !["经济总量", "经济规模"].contains { (word: StaticString) in row.name.equals(word) }
    }
    // 家电下乡产品42.6万台，销售额7.31亿元: an amount of the goods by its bare word is none of the place.
    let ofPlace = told.last { row in
      !isOfBranch(row.name) && (row.name.count > 9 || lexicon.catalogue.indicator(named: row.name) != nil)
    }
    guard let last = (ofPlace ?? told.last)?.name else { return nil }
    // 到账外资15.4亿美元，…，欧洲国家到账外资与上年持平: a part of it is none that places are measured by.
    return told.lazy.map(\.name).first { $0.count >= 9 && $0.count < last.count && last.suffix($0.count) == $0[...] }
      ?? last
  }

  /// GDP of 从GDP同比增速来看，: what the first clause of a sentence says that one looks at; nil for other clauses.
  private func measureOfLead() -> (name: [UInt8], moves: Bool)? {
    guard let end = bytes.first("，", in: ByteRange(sentence.start, min(sentence.end, sentence.start + 90))) else {
      return nil
    }
    let start = reader.behindMarks(ByteRange(sentence.start, end))
    for (open, close) in [
      ("从", "来看"), ("从", "上看"), ("从", "看"), ("就", "来看"), ("就", "而言"), ("在", "方面"), ("在", "上"), ("", "方面"), ("", "来看"),
    ] as [(StaticString, StaticString)]
    where (open.utf8CodeUnitCount == 0 || bytes.has(open, at: start))
      && bytes.has(close, endingAt: end, notBefore: start)
    {
      let inner = ByteRange(start + open.utf8CodeUnitCount, end - close.utf8CodeUnitCount)
      guard inner.count >= 3, inner.count <= 60 else { continue }
      let found = withoutMoves(bytes.slice(reader.read(inner, isRank: false).subject))
      return found.name.isEmpty ? nil : found
    }
    return measureOpening(start, end)
  }

  /// 固定资产投资 of 固定资产投资，9个县中有7个实现正增长; 零售总额 of 零售总额过千亿元的有4个区：…: a known measure that the sentence opens with.
  private func measureOpening(_ first: Int, _ end: Int) -> (name: [UInt8], moves: Bool)? {
    let start = mentions.periods.first { $0.range.start == first }?.range.end ?? first
    if let known = lexicon.catalogue.prefix(in: bytes, at: start, to: end),
      ["过", "超", "突破", "达到", "不足", "低于", "在"].contains(where: { (word: StaticString) in bytes.has(word, at: known.end) }
      ),
      bytes.contains("的有", in: ByteRange(known.end, min(sentence.end, known.end + 45)))
    {
      return withoutMoves(bytes.slice(ByteRange(start, known.end)))
    }
    let alone = bytes.slice(ByteRange(start, end))
    return lexicon.catalogue.indicator(named: alone) == nil ? nil : withoutMoves(alone)
  }

  /// A measure without the word for how it grew or how much there is of it.
  private func withoutMoves(_ measure: [UInt8]) -> (name: [UInt8], moves: Bool) {
    var (name, moves) = (measure, false)
    for word: StaticString in ["的增速", "增长速度", "增速", "增幅", "的增长", "增长", "的增量", "增量"]
    where name.hasSuffix(word) && name.count > word.utf8CodeUnitCount {
      name.removeLast(word.utf8CodeUnitCount)
      moves = true
      break
    }
    for word: StaticString in ["同比", "名义", "实际", "的"] where name.hasSuffix(word) && name.count > word.utf8CodeUnitCount
    {
      name.removeLast(word.utf8CodeUnitCount)
    }
    return (name, moves)
  }

  /// Whether a number of a unit may be one of a measure.
  private func measures(_ name: [UInt8], _ unit: UnitOfMeasure?, _ amount: Amount) -> Bool {
    guard name.count >= 3, placesNamed(name) == nil else { return false }
    let indicator = lexicon.catalogue.indicator(named: name)
    // 从人口总量看，浙江6456万人
    let countsPersons = ["人口总量", "人口规模", "人口数量", "总人口", "人数"].contains { (word: StaticString) in name.hasSuffix(word) }
    guard indicator != nil || lists.hasHead(name) && name.count <= 36 || countsPersons else { return false }
    guard amount.kind == .number || amount.kind == .fraction, let unit else { return true }
    switch unit.kind {
    case .percent, .points, .multiple: return true
    case .money:
      // 10240元 is no GDP, and 7600亿元 no income of one person.
      let isPerHead = ["人均", "均", "工资"].contains { (word: StaticString) in name.contains(word) }
      return (amount.value.double >= 10_000_000) != isPerHead
        && (indicator.map { $0.unit == "CNY" || $0.unit == "USD" } ?? true)
    default: return indicator.map { $0.unit == unit.unit } ?? (countsPersons && unit.unit == "人")
    }
  }

  /// The places that a name consists of, words for groups of them included; nil where it says anything else.
  private func placesNamed(_ name: [UInt8]) -> (region: RegionCode?, saysGroup: Bool)? {
    var (region, saysGroup): (RegionCode?, Bool) = (nil, false)
    var offset = 0
    while offset < name.count {
      if let group = SentenceComposer.groups.first(where: { name.has($0, at: offset) }) {
        offset += group.utf8CodeUnitCount
        saysGroup = true
      } else if let word = SentenceComposer.betweenPlaces.first(where: { name.has($0, at: offset) }) {
        offset += word.utf8CodeUnitCount
      } else if offset > 0, let end = countOfPlaces(name, offset) {
        (offset, saysGroup) = (end, true)
      } else if let match = lexicon.gazetteer.match(in: name, at: offset, to: name.count, year: facts.year) {
        let places = lexicon.gazetteer.meant(match.rows, year: facts.year, in: facts.region ?? .country)
        guard !places.contains(where: { $0.code == .country }) else { return nil }
        if Set(places.map(\.code)).count == 1 { region = region ?? places[0].code }
        offset = match.end
      } else {
        return nil
      }
    }
    return (region, saysGroup)
  }

  /// 赣州、吉安、上饶3市, 等11个县: where so many places end that stand behind their names; nil where no such number stands.
  private func countOfPlaces(_ name: [UInt8], _ start: Int) -> Int? {
    var end = start
    while end < name.count, end - start < 2, TextFolding.isDigit(name[end]) { end += 1 }
    guard end > start else { return nil }
    if name.has("个", at: end) { end += 3 }
    return ["市", "县", "区", "省", "州", "地"].contains { (word: StaticString) in name.has(word, at: end) } ? end + 3 : nil
  }

  private static let groups: [StaticString] = [
    "以下各市", "以下各县", "以下各区", "两区", "三区", "四区", "五区", "两县", "三县", "四县",
    "省区市", "省份", "省市", "省区", "省会城市", "省会", "直辖市", "计划单列市", "副省级城市", "地级市", "设区市", "市州", "州市", "县市", "区县", "县区", "城市",
    "地区",
    "两市", "三市", "四市", "五市", "两省", "三省", "四省", "五省", "六省", "七省", "两地", "三地", "四地", "五地", "中部", "东部", "西部", "东北",
  ]
  private static let betweenPlaces: [StaticString] = [
    "其余", "其他", "、", "和", "与", "及", "以及", "等", "的", "这两个", "这三个", "这四个", "两个", "三个", "四个", "五个", "沿海", "发达", "增速", "增幅",
    "分别", "以",
    "总量", "规模", "表现较为突出", "表现突出", "表现亮眼", "表现抢眼", "表现不俗", "紧随其后", "继续领跑", "领跑", "最大", "最高", "最多", "最快", "居首", "垫底", "省",
    "市", "也", "则", "都", "均",
  ]
}
