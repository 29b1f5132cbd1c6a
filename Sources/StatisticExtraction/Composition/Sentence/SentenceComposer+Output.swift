import EconomyModel
import ReferenceData

// 产冬枣15.2万吨, 棉花收了2960万担: how much of a good was grown, dug or made, in the words in which that is named elsewhere.
extension SentenceComposer {
  /// Words of which 产 is only the first half (产业, 产能), and those that a product does not begin with.
  private static let notProducts: [StaticString] = [
    "业", "品", "值", "能", "量", "区", "地", "销", "出", "供", "线", "企", "单", "性", "总", "资", "基", "每", "一",
  ]

  /// The verbs of what was grown, dug or made, before the thing itself.
  private static let yields: [(StaticString, StaticString)] = [
    ("生产", "产量"), ("预计可产", "产量"), ("可产", "产量"), ("能产", "产量"), ("共产", "产量"), ("产出", "产量"), ("打下", "产量"), ("仍收", "产量"),
    ("共打", "产量"), ("收下", "产量"),
    ("共采", "产量"),
    ("共收", "产量"), ("收获", "产量"), ("共收获", "产量"), ("出产", "产量"), ("采摘", "产量"), ("采掘", "产量"), ("开采", "产量"), ("产", "产量"),
    ("出", "产量"), ("采", "产量"),
  ]

  /// 出煤2180万吨, 产油495万吨: the product that one character means.
  private static func inOneWord(_ thing: [UInt8]) -> [UInt8]? {
    let products: [(StaticString, StaticString)] = [
      ("煤", "煤炭产量"), ("油", "原油产量"), ("钢", "钢产量"), ("粮", "粮食产量"), ("棉", "棉花产量"), ("铁", "生铁产量"), ("气", "天然气产量"),
      ("糖", "食糖产量"),
      ("梨", "梨产量"), ("桃", "桃产量"), ("枣", "枣产量"), ("茶", "茶叶产量"), ("蒜", "大蒜产量"), ("盐", "原盐产量"),
    ]
    return products.first { thing.equals($0.0) }.map { [UInt8]($0.1) }
  }

  /// 棉花收了2960万担, 钢炼出224万吨: a good before the verb of what was grown or made of it; nil for other names.
  func yielded(_ name: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> [UInt8]? {
    guard let unit, unit.kind == .physical, left.verb == .reach, (3...24).contains(name.count),
      lexicon.cues.suffix(.head, in: name, from: 0, to: name.count) == nil,
      lexicon.catalogue.indicator(named: name) == nil || lexicon.catalogue.indicator(named: name + Array("产量")) != nil,
      [
        "收了", "打了", "就产了", "共产了", "仅产了", "已产了", "采了", "挖了", "产下", "可收", "能收", "可打", "能打", "可产", "能产", "炼出", "产出", "收",
        "打下", "收到", "仍收",
      ].contains(where: {
        (verb: StaticString) in bytes.slice(left.verbRange).equals(verb)
      }), !SentenceComposer.notYielded.contains(where: { name.hasSuffix($0) })
    else { return nil }
    return name + Array("产量")
  }

  /// What is counted by weight or area, and is no good that one grows or makes.
  private static let notYielded: [StaticString] = [
    "税", "面积", "量", "率", "额", "企业", "公司", "县", "农户", "社员", "农民", "垃圾", "污水", "货物",
  ]

  /// 产冬枣15.2万吨, 收获小麦532.6万亩: the amount that the verb says, in the words in which it is named elsewhere (冬枣产量); nil for
  /// other names.
  func output(_ name: [UInt8], _ unit: UnitOfMeasure?) -> [UInt8]? {
    guard let unit, name.count <= 36, unit.kind == .physical || unit.kind == .counter else { return nil }
    // 自行车将生产1680万辆, 家用电冰箱共生产62万台: the thing stands before its verb.
    for verb: StaticString in ["可以生产", "能够生产", "将生产", "共生产", "可生产", "已生产", "预计生产", "总共生产"]
    where name.hasSuffix(verb) && name.count >= verb.utf8CodeUnitCount + 6 && !name.contains("企业") {
      return name.dropLast(verb.utf8CodeUnitCount) + Array("产量")
    }
    if unit.kind == .physical, let made = madeByFirm(name, unit) { return made }
    // 连云港港吞吐货物867万吨: the amount is known by another order of its words.
    if name.hasSuffix("吞吐货物") { return name.dropLast(12) + Array("货物吞吐量") }
    // 造林46万亩: so much land was planted.
    if unit.unit == "亩" || unit.unit == "公顷",
      ["造林", "春季造林", "植棉", "种棉", "棉田", "麦田", "稻田", "治沙"].contains(where: { (word: StaticString) in name.equals(word) })
    {
      return name + Array("面积")
    }
    // 制成水泵1370台, 再生产小农具35万件
    for verb: StaticString in ["制成", "赶制", "再生产", "试制成功", "试制"]
    where name.hasPrefix(verb) && name.count >= verb.utf8CodeUnitCount + 6 && unit.unit != "人" && unit.unit != "种" {
      return Array(name[verb.utf8CodeUnitCount...]) + Array("产量")
    }
    // 生产汽车43.8万辆
    let isMachine = ["辆", "台", "艘", "架", "部"].contains(unit.unit)
    guard unit.kind == .physical || isMachine && name.hasPrefix("生产") else { return nil }
    let verbs: [(StaticString, StaticString)] =
      unit.unit == "亩" || unit.unit == "公顷"
      ? [
        ("收获", "收获面积"), ("播种", "播种面积"), ("种植", "种植面积"), ("栽种", "种植面积"), ("实播", "播种面积"), ("种下", "种植面积"), ("栽下", "种植面积"),
        ("抢种", "播种面积"), ("种", "种植面积"),
      ] : SentenceComposer.yields
    guard let (verb, amount) = verbs.first(where: { name.hasPrefix($0.0) }), name.count >= verb.utf8CodeUnitCount + 3
    else { return nil }
    let thing = Array(name[verb.utf8CodeUnitCount...])
    // 出口煤炭, 采购化肥: longer words begin with the verb.
    if thing.count >= 6, verb.utf8CodeUnitCount == 3, name.hasPrefix("出") || name.hasPrefix("采") { return nil }
    if thing.count < 6 { return unit.kind == .physical ? SentenceComposer.inOneWord(thing) : nil }
    if verb.utf8CodeUnitCount == 3, name.hasPrefix("种"),
      ["植", "子", "类", "业", "养", "牛", "羊", "猪", "畜", "质", "苗", "公"].contains(where: { (word: StaticString) in
        thing.hasPrefix(word)
      })
    {
      return nil
    }
    let isOther =
      SentenceComposer.notProducts.contains { thing.hasPrefix($0) }
      || ["面积", "产量", "能力", "产能", "耗煤", "耗电", "能耗", "率", "事故"].contains { (word: StaticString) in thing.hasSuffix(word)
      }
    return isOther ? nil : thing + [UInt8](amount)
  }

  /// 吉林油田公司今年头5个月生产原油203万吨, 钢铁总厂累计产钢302万吨: whose product it is stands before the time and the verb.
  private func madeByFirm(_ name: [UInt8], _ unit: UnitOfMeasure) -> [UInt8]? {
    for kind: StaticString in ["公司", "总厂", "厂", "集团", "油田", "煤矿", "矿务局"] {
      guard let place = name.first(kind, in: ByteRange(6, max(6, name.count))) else { continue }
      let end = place + kind.utf8CodeUnitCount
      var start = end
      if let verb = name.first("生产", in: ByteRange(end, name.count)), verb - end <= 30,
        ["今年", "去年", "上半年", "头", "前"].contains(where: { (time: StaticString) in name.has(time, at: end) })
      {
        start = verb
      }
      for time: StaticString in ["今年", "去年", "全年", "累计", "共", "已"] where name.has(time, at: start) {
        start += time.utf8CodeUnitCount
      }
      guard start < name.count, let product = output(Array(name[start...]), unit) else { continue }
      return Array(name[..<end]) + product
    }
    return nil
  }
}
