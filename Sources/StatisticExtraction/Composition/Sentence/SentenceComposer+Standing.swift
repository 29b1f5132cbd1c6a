import EconomyModel

// 增速在全省垫底；宁波15655亿元, 具体到各市，出口…: clauses of a story that compares places which name nothing that is measured.
extension SentenceComposer {
  private static let sides: [StaticString] = ["增速", "增幅", "涨幅", "降幅", "总量", "规模", "增量", "体量", "占比", "比重", "排名", "位次"]
  private static let standings: [StaticString] = [
    "垫底", "居首", "居前", "靠前", "靠后", "领先", "领跑", "居中", "殿后", "最快", "最慢", "最高", "最低", "最大", "最小", "前列", "中游", "上游", "下游",
  ]
  private static let leads: [StaticString] = [
    "具体到", "具体看", "具体来看", "落到", "放到", "可以看到", "可以看出", "可以发现", "不难看出", "不难发现", "由此可见", "需要说明", "需要指出", "应当看到",
  ]

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
    // 郊区当中，溧水、浦口分别完成…: among whom.
    if clause.count <= 30, clause.hasSuffix("当中") { return true }
    if clause.count <= 45, Self.leads.contains(where: { clause.hasPrefix($0) }) { return true }
    // 丽水、衢州的盘子虽小，: what the places are like; 宁波、绍兴靠制造业托住了底，: by what they did it.
    let told = behindPlaces(clause)
    if told.hasPrefix("的"), told.count < clause.count || clause.count <= 30,
      told.contains("虽") || told.hasSuffix("小") || told.hasSuffix("大")
    {
      return true
    }
    return ["靠", "凭", "凭借", "借助"].contains { (word: StaticString) in told.hasPrefix(word) }
      && ["托", "撑", "稳住", "拉动", "带动", "支撑", "发力"].contains { (word: StaticString) in told.contains(word) }
  }

  /// The words of a clause behind the places that it opens with.
  private func behindPlaces(_ clause: [UInt8]) -> [UInt8] {
    var offset = 0
    while let match = lexicon.gazetteer.match(in: clause, at: offset, to: clause.count, year: facts.year) {
      offset = match.end
      if let joint = (["、", "和", "与"] as [StaticString]).first(where: { clause.has($0, at: offset) }) {
        offset += joint.utf8CodeUnitCount
      }
    }
    return Array(clause[offset...])
  }
}
