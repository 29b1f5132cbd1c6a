import EconomyModel

// 增速在全省垫底；宁波15655亿元, 具体到各市，出口…: clauses of a story that compares places which name nothing that is measured.
extension SentenceComposer {
  /// Sides of what is measured that name nothing by themselves; 占比最高 names the share.
  private static let plainSides: [StaticString] = ["增速", "增幅", "涨幅", "降幅", "跌幅", "总量", "规模"]
  private static let sides = plainSides + ["增量", "体量", "占比", "比重", "排名", "位次"]
  private static let standings: [StaticString] = [
    "垫底", "居首", "居前", "靠前", "靠后", "领先", "领跑", "居中", "殿后", "最快", "最慢", "最高", "最低", "最大", "最小", "最深", "前列", "中游", "上游",
    "下游",
  ]
  private static let leads: [StaticString] = [
    "具体到", "具体看", "具体来看", "落到", "放到", "可以看到", "可以看出", "可以发现", "不难看出", "不难发现", "由此可见", "需要说明", "需要指出", "应当看到",
  ]

  /// 枝江市和夷陵区旗鼓相当，分别为…: words that say how places stand beside others.
  private static let stances: [StaticString] = [
    "旗鼓相当", "紧列其后", "列其后", "不相上下", "难分伯仲", "并驾齐驱", "齐头并进", "平均水平", "相对靠后", "相对靠前", "排在前", "排在后", "挑大梁",
    "大体相当", "基本相当", "稍逊", "落在后", "步伐加快", "后来居上", "名列前茅", "实现反超", "你追我赶", "拉开差距", "第一方阵", "第二方阵", "第一梯队", "第二梯队",
    "后劲不足", "压力较大", "表现抢眼", "表现亮眼", "表现突出", "表现不俗", "总量较小", "总量偏小", "体量较小", "体量偏小", "基数较低", "基数较高",
  ]

  /// Words beside them that name nothing.
  private static let beside: [StaticString] = [
    "快于", "高于", "低于", "慢于", "好于", "优于", "超过", "达到", "全市", "全省", "全国", "全区", "总体", "相对", "基本", "大体", "继续", "依然", "明显",
    "略微",
    "增长", "增速", "总量", "发挥", "作用", "也", "均", "都", "则", "仍", "略", "稍", "要", "与", "的", "以上", "以下",
  ]

  /// Takes the places of a clause that says only how they stand as those of the numbers behind it; false for other clauses.
  mutating func openStance(_ range: ByteRange) -> Bool {
    frame.placesTold = []
    var start = range.start
    while ["，", "；", "。"].contains(where: { (mark: StaticString) in bytes.has(mark, at: start) }) { start += 3 }
    let clause = bytes.slice(ByteRange(start, max(start, range.end)))
    let (places, _) = placesBefore(clause)
    guard !places.isEmpty, tellsStance(clause), let regions = listedRegions(places),
      // 株洲、湘潭紧随其后，合计占18%: of both together.
      !["合计", "合起来", "两者", "共", "总计", "加起来"].contains(where: { (word: StaticString) in
        bytes.has(word, at: range.end + 3)
      })
    else { return false }
    // 长沙居首，株洲紧随其后，分别增长9%和8%: the numbers are of those before, too.
    let next = ByteRange(range.end, min(sentence.end, range.end + 30))
    if regions.count == 1, bytes.contains("分别", in: next) || bytes.contains("依次", in: next) { return false }
    // 南通跌幅最深，为5.5%
    let isOf = { (words: [StaticString]) in words.contains { clause.contains($0) } }
    frame.clauseMoves = isOf(["跌幅", "降幅"]) ? .down : isOf(["增速", "增幅", "涨幅"]) ? .up : nil
    if regions.count == 1 { (frame.clauseRegion, frame.region) = (regions[0], regions[0]) }
    // 长沙、株洲紧随其后，出口分别为…: whose amounts they are, as well.
    (frame.places, frame.placesTold, frame.clause) = (places, places, Array(places.joined(separator: Array("、"))))
    return true
  }

  /// 猇亭区、兴山县也快于全市平均水平，增速分别为…: the places of the clause before, where a side of what is measured is given to each.
  func placesOfStance(_ count: Int, _ subject: [UInt8]) -> [RegionCode]? {
    guard frame.places.count == count, Self.sides.contains(where: { subject.equals($0) }) else { return nil }
    return listedRegions(frame.places)
  }

  /// Whether a clause without a number tells where something stands, leads to whom the next one is on, or says what a place is like.
  func tellsStanding(_ clause: [UInt8]) -> Bool {
    if clause.contains("在"), Self.sides.contains(where: { clause.hasPrefix($0) }),
      Self.standings.contains(where: { clause.hasSuffix($0) })
    {
      return true
    }
    // 猪肉、鲜菜价格涨幅居前；5月当月上涨2.1%: nor is what others rank by measured.
    if clause.contains("、"), let standing = Self.standings.first(where: { clause.hasSuffix($0) }),
      case let ranked = Array(clause.dropLast(standing.utf8CodeUnitCount)),
      Self.sides.contains(where: { ranked.hasSuffix($0) }),
      // 食品类、烟酒类零售增幅最大，分别为12.4%和9.6% tells by how much.
      let place = bytes.first(clause, from: sentence.start), bytes.has("；", at: place + clause.count)
    {
      return true
    }
    // 金昌市在有色冶金企业满负荷生产带动下，增长12%; 西陵区受金融业放缓影响，低于全市2个百分点: why a place stands so.
    let cause = placesBefore(clause).told
    if ["带动下", "拉动下", "影响下", "支撑下", "推动下", "作用下", "驱动下", "牵引下"].contains(where: { (word: StaticString) in
      cause.hasSuffix(word)
    })
      || cause.hasPrefix("受")
        && ["影响", "拖累", "冲击", "制约", "拉动", "带动"].contains(where: { (word: StaticString) in cause.hasSuffix(word) })
    {
      return true
    }
    // 跌幅最深，为-5.5%: by what it is the first.
    if isStandingOfSide(clause) { return true }
    // 在万亿城市中排名靠后；苏州完成2456.8亿元
    if clause.count <= 60, clause.contains("中"),
      ["排名靠", "排名靠后", "排名靠前", "位次靠后", "位次靠前", "排名居中", "排名垫底", "排位靠后"].contains(where: { (word: StaticString) in
        clause.hasSuffix(word)
      })
    {
      return true
    }
    // 县市区中，宜都市19.87亿元
    if clause.count <= 36, clause.hasSuffix("中"),
      ["县市区", "县区", "区县", "各市", "各县", "各区", "市州", "地市", "省份", "城市", "区市", "市县", "乡镇", "街道"].contains(where: {
        (word: StaticString) in
        clause.has(word, endingAt: clause.count - 3, notBefore: 0)
      })
    {
      return true
    }
    // 郊区当中，溧水、浦口分别完成…: among whom.
    if clause.count <= 30, clause.hasSuffix("当中") { return true }
    // 但论速度，常州6.8%的增速排名第二: by what it is held against others.
    if clause.count <= 15, clause.hasPrefix("论") || clause.hasPrefix("但论") || clause.hasPrefix("若论") { return true }
    if clause.count <= 45, Self.leads.contains(where: { clause.hasPrefix($0) }) { return true }
    // 丽水、衢州的盘子虽小，: what the places are like; 宁波、绍兴靠制造业托住了底，: by what they did it.
    let told = placesBefore(clause).told
    if told.hasPrefix("的"), told.count < clause.count || clause.count <= 30,
      told.contains("虽") || told.hasSuffix("小") || told.hasSuffix("大")
    {
      return true
    }
    return ["靠", "凭", "凭借", "借助"].contains { (word: StaticString) in told.hasPrefix(word) }
      && ["托", "撑", "稳住", "拉动", "带动", "支撑", "发力"].contains { (word: StaticString) in told.contains(word) }
  }

  /// 五峰县总量最小，为48.73亿元; 也快于全市平均水平，增速分别为…: whether a clause says of places how they stand, and of nothing measured.
  private func tellsStance(_ clause: [UInt8]) -> Bool {
    var told = placesBefore(clause).told
    if told.count < clause.count, isStandingOfSide(told) { return true }
    guard let stance = Self.stances.first(where: { told.contains($0) }), told.count <= 60 else { return false }
    if let place = told.first(stance, in: ByteRange(0, told.count)) {
      told.removeSubrange(place..<(place + stance.utf8CodeUnitCount))
    }
    // 出口表现抢眼，增长12% and 城镇化率低于全省平均水平，为56% name what is measured.
    for word in Self.beside {
      if let place = told.first(word, in: ByteRange(0, told.count)) {
        told.removeSubrange(place..<(place + word.utf8CodeUnitCount))
      }
    }
    return told.count <= 3
  }

  /// 跌幅最深, 总量最小: a plain side and how something stands by it, and nothing else.
  private func isStandingOfSide(_ words: [UInt8]) -> Bool {
    guard let side = Self.plainSides.first(where: { words.hasPrefix($0) }) else { return false }
    return Self.standings.contains {
      words.hasSuffix($0) && words.count == side.utf8CodeUnitCount + $0.utf8CodeUnitCount
    }
  }

  /// The places that a clause opens with, and its words behind them.
  private func placesBefore(_ clause: [UInt8]) -> (names: [[UInt8]], told: [UInt8]) {
    var names: [[UInt8]] = []
    var offset = 0
    while let match = lexicon.gazetteer.match(in: clause, at: offset, to: clause.count, year: facts.year) {
      names.append(Array(clause[offset..<match.end]))
      offset = match.end
      if let joint = (["、", "和", "与"] as [StaticString]).first(where: { clause.has($0, at: offset) }) {
        offset += joint.utf8CodeUnitCount
      }
    }
    // 建邺、玄武两区旗鼓相当
    if let count = ["两", "三", "四", "五", "六"].first(where: { (word: StaticString) in clause.has(word, at: offset) }),
      ["区", "市", "县", "州", "地", "省", "镇"].contains(where: { (word: StaticString) in
        clause.has(word, at: offset + count.utf8CodeUnitCount)
      })
    {
      offset += 6
    }
    return (names, Array(clause[offset...]))
  }
}
