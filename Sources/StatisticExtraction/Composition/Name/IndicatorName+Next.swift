import EconomyModel
import ReferenceData

// The next thing of a kind, of which the same amount is meant: 国有企业增加值增长5.6%，股份制企业增长8.4%.
extension IndicatorName {
  /// 国有企业增加值增长5.6%，股份制企业增长8.4%: of the next class the same amount is meant.
  func classmate(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    let previous = frame.recent.last ?? frame.items.last ?? frame.parent
    // 623种产品中有308种产品产量增长。其中，钢材12277万吨 is of the output of steel.
    let whole = frame.parent.isEmpty ? previous : frame.parent
    if whole.hasSuffix("产品产量"), needsHead(subject, frame) {
      return subject + Array(subject.hasSuffix("发电") ? "量" : "产量")
    }
    // 钢产量由五千万吨增加到七千万吨；原煤由六亿吨增加到八亿吨: of the next good the output, too, where it is known by it.
    if previous.hasSuffix("产量"), subject.count <= 24, lexicon.catalogue.indicator(named: subject) == nil,
      lexicon.catalogue.indicator(named: subject + Array("产量")) != nil
    {
      return subject + Array("产量")
    }
    // 已收获玉米3150万亩、水稻620万亩: so much of the next crop as well.
    if left.isLinked, frame.unit?.equals("亩") == true || frame.unit?.equals("公顷") == true,
      (6...12).contains(subject.count),
      let area = (["收获面积", "收割面积", "播种面积", "种植面积", "栽种面积"] as [StaticString]).first(where: {
        frame.lastName.hasSuffix($0)
      }),
      lexicon.catalogue.indicator(named: subject) == nil,
      lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil
    {
      return subject + [UInt8](area)
    }
    // 产钢302万吨、铁315万吨: what was made as well.
    if left.isLinked, previous.hasSuffix("产量") || frame.lastName.hasSuffix("产量"), (3...12).contains(subject.count),
      frame.unit?.equals("吨") == true, lexicon.catalogue.indicator(named: subject) == nil,
      !IndicatorName.isDone(subject)
    {
      return subject + Array("产量")
    }
    // 其中荔枝产量30.4万吨，增产12%；香蕉86万吨: and of the next crop.
    if left.verb == nil, frame.unit?.equals("吨") == true || frame.unit?.equals("公斤") == true, previous.hasSuffix("产量"),
      (6...12).contains(subject.count), lexicon.catalogue.indicator(named: subject) == nil,
      !IndicatorName.isDone(subject),
      lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil,
      IndicatorName.products.contains(where: { subject.hasSuffix($0) })
    {
      return subject + Array("产量")
    }
    if let same = branchmate(subject, left, frame, previous) ?? namedShort(subject, left, frame) { return same }
    guard left.verb == .up || left.verb == .down,
      subject.hasSuffix("企业") || lexicon.catalogue.indicator(named: subject) == nil,
      let head = lexicon.cues.suffix(.head, in: previous, from: 3, to: previous.count), !isShare(previous),
      !previous.hasSuffix("率")
    else { return nil }
    let owner = Array(previous[..<head.start])
    // 制造业增加值增长4.1%，新设企业增长23.7%: new firms are no branch.
    if !owner.hasSuffix("企业"),
      ["新设", "新增", "新登记", "新注册", "净增"].contains(where: { (word: StaticString) in subject.hasPrefix(word) })
    {
      return nil
    }
    for kind: StaticString in ["企业", "类", "业", "品"] where subject.hasSuffix(kind) && owner.hasSuffix(kind) {
      return subject + previous[head.start...]
    }
    return nil
  }

  /// 产油, 可产梨: whether a good stands behind what was done with it.
  private static func isDone(_ subject: [UInt8]) -> Bool {
    ["产", "可", "出", "采", "收", "炼", "运", "销", "用"].contains { (verb: StaticString) in subject.hasPrefix(verb) }
  }

  /// 制造业实际到账外资48.6亿美元；服务业29.7亿美元: of the next branch the same sum is meant.
  private func branchmate(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame, _ previous: [UInt8]) -> [UInt8]? {
    guard left.verb == nil, frame.unit?.equals("CNY") == true || frame.unit?.equals("USD") == true,
      (9...30).contains(subject.count), subject.hasSuffix("业"),
      !["就业", "企业", "创业"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      let place = previous.first("业", in: ByteRange(6, max(6, min(previous.count, 33)))),
      (12...33).contains(previous.count - place), !previous.has("务", at: place + 3), !isShare(previous),
      !["就业", "企业", "创业"].contains(where: { (word: StaticString) in previous.has(word, at: place - 3) })
    else { return nil }
    return subject + previous[(place + 3)...]
  }

  /// 韩国、日本投资分别为12亿和5亿美元，韩国增长8.4%: the one that was named before with what is measured.
  private func namedShort(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard left.verb == .up || left.verb == .down, (6...18).contains(subject.count),
      lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil,
      lexicon.catalogue.indicator(named: subject) == nil
    else { return nil }
    return frame.recent.suffix(32).last { name in
      name.starts(with: subject) && (6...18).contains(name.count - subject.count)
        && lexicon.cues.has(.head, Array(name[subject.count...]))
    }
  }

  /// 绥芬河口岸过货量46万吨，黑河口岸18.2万吨: of the next gate the same traffic is meant.
  func gate(_ subject: [UInt8], _ previous: [UInt8]) -> [UInt8]? {
    let gates: [StaticString] = ["港域", "港区", "口岸", "机场", "车站", "码头", "关区", "港", "流域", "水系"]
    guard subject.count <= 36,
      let gate = gates.first(where: { subject.hasSuffix($0) }),
      lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil
    else { return nil }
    // 九江港 behind 集装箱吞吐量88万标箱 of the province
    let handled: [StaticString] = ["吞吐量", "过货量", "货邮吞吐量"]
    if handled.contains(where: { previous.hasSuffix($0) }), previous.count <= 27,
      !gates.contains(where: { previous.contains($0) })
    {
      return subject + previous
    }
    guard
      let place = previous.first(gate, in: ByteRange(3, min(previous.count, 45))),
      place + gate.utf8CodeUnitCount < previous.count
    else { return nil }
    let traffic = Array(previous[(place + gate.utf8CodeUnitCount)...])
    let isTraffic =
      traffic.hasSuffix("量") || traffic.hasSuffix("额") || traffic.hasSuffix("人次")
      || lexicon.cues.suffix(.head, in: traffic, from: 0, to: traffic.count) != nil
    return isTraffic ? subject + traffic : nil
  }

  /// 莱州港、蓬莱港分别完成 behind 龙口港吞吐量836万吨，其中煤炭占五成: the last traffic of a gate that was told of.
  func gateOf(_ subject: [UInt8], _ told: [[UInt8]]) -> [UInt8]? {
    told.suffix(4).reversed().lazy.compactMap { gate(subject, $0) }.first
  }

  /// 国有企业、外商投资企业分别为121亿元和72亿元 behind 民营企业进出口158亿元: of the next kinds of firm the same amount.
  func kindOf(_ subject: [UInt8], _ told: [[UInt8]]) -> [UInt8]? {
    guard lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil else { return nil }
    for kind: StaticString in ["企业", "贸易"] where subject.hasSuffix(kind) && subject.count <= 36 {
      for name in told.suffix(4).reversed() where !isShare(name) {
        guard let place = name.first(kind, in: ByteRange(3, max(3, min(name.count, 45)))) else { continue }
        let amount = Array(name[(place + kind.utf8CodeUnitCount)...])
        if amount.count >= 6, lexicon.cues.suffix(.head, in: amount, from: 0, to: amount.count) != nil {
          return subject + amount
        }
      }
    }
    return nil
  }

  /// 民营企业进出口5520亿元。其中，出口3570亿元；进口1950亿元: each side is of those whose trade it is.
  func sideOfTrade(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    // 出口汽车12万辆，价值188亿元: what they are worth.
    if let last = frame.recent.last, ["出口", "进口"].contains(where: { (trade: StaticString) in last.hasPrefix(trade) }),
      last.count > 6, ["价值", "货值", "金额", "均价"].contains(where: { (worth: StaticString) in subject.equals(worth) })
    {
      return last + subject
    }
    // 进口原油225万吨；天然气420万吨; 铜26万吨: of the next good the same was done, unless it says what.
    if let last = frame.recent.last, frame.parent.isEmpty, !left.isPart, left.verb == nil, subject.count <= 15,
      let trade = (["进口", "出口"] as [StaticString]).first(where: { last.hasPrefix($0) && last.count > 6 }),
      !hasMeasure(last), !hasMeasure(subject), !IndicatorName.dealings.contains(where: { subject.hasPrefix($0) }),
      lexicon.catalogue.indicator(named: subject) == nil,
      [CueRole.action, .predicate, .frontVerb].allSatisfy({
        lexicon.cues.prefix($0, in: subject, at: 0, to: subject.count) == nil
      })
    {
      return [UInt8](trade) + subject
    }
    let sides: [StaticString] = ["出口", "进口", "出口总额", "进口总额", "出口额", "进口额", "出口总值", "进口总值"]
    guard left.isPart || !frame.parent.isEmpty, sides.contains(where: { subject.equals($0) }) else { return nil }
    let whole = frame.parent.isEmpty ? frame.topic : frame.parent
    guard let trade = (["进出口总额", "进出口总值", "进出口额", "进出口"] as [StaticString]).first(where: { whole.hasSuffix($0) }),
      whole.count > trade.utf8CodeUnitCount + 6
    else { return nil }
    let owner = Array(whole.dropLast(trade.utf8CodeUnitCount))
    // 外贸进出口 and 货物进出口 are trade by another name.
    let isKind = ["外贸", "货物", "货物贸易", "对外贸易", "全市", "商品"].contains { (word: StaticString) in owner.hasSuffix(word) }
    return isKind ? nil : owner + subject
  }

  private func hasMeasure(_ name: [UInt8]) -> Bool {
    lexicon.cues.suffix(.head, in: name, from: 0, to: name.count) != nil || name.hasSuffix("总额") || name.hasSuffix("量")
  }

  /// 医疗旅游人次18.7万、收入15.2亿元: a bare amount behind 、 is of the owner of the one before.
  func ownedAmount(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    let countable: [StaticString] = ["企业", "项目", "平台", "机构", "中心", "园区", "基地", "工程", "小区", "住房"]
    guard left.isLinked, subject.count <= 12, lexicon.cues.has(.head, subject), !lexicon.cues.has(.bareHead, subject),
      lexicon.catalogue.indicator(named: subject) == nil,
      !countable.contains(where: { frame.inherited.hasSuffix($0) }),
      let head = lexicon.cues.suffix(.head, in: frame.inherited, from: 0, to: frame.inherited.count), head.start >= 6
    else { return nil }
    // 固定资产投资2万亿元、进出口额1.2万亿元: what an amount is of in its name owns no other amount.
    let owner = Array(frame.inherited[..<head.start])
    let isKind = ["固定资产", "社会消费品", "税收", "地区", "国内"].contains { (word: StaticString) in owner.hasSuffix(word) }
    return isKind ? nil : owner + subject
  }

  /// 城镇人均居住面积8.7平方米，农村22平方米: the other half of a pair takes the place of the first.
  func counterpart(_ subject: [UInt8], _ inherited: [UInt8]) -> [UInt8]? {
    let pairs: [(StaticString, StaticString)] = [
      ("城镇", "农村"), ("城市", "农村"), ("农村", "城镇"), ("农村", "城市"), ("国内", "入境"), ("男性", "女性"), ("城镇居民", "农村居民"),
      ("城镇常住居民", "农村常住居民"), ("农村常住居民", "城镇常住居民"),
    ]
    // 城镇居民人均可支配收入增长9.1%，农民居民人均增长9.2%
    if subject.hasSuffix("人均"), let place = inherited.first("人均", in: ByteRange(0, inherited.count)),
      place + 6 < inherited.count
    {
      return subject + inherited[(place + 6)...]
    }
    // 第一产业新设企业增长23.6%；第二产业增长5.3%
    let industries: [StaticString] = ["第一产业", "第二产业", "第三产业"]
    if subject.count == 12, industries.contains(where: { subject.hasPrefix($0) }),
      industries.contains(where: { inherited.hasPrefix($0) }), !inherited.has("对", at: 12), !inherited.has("占", at: 12),
      !inherited.has("拉动", at: 12)
    {
      return subject + inherited[12...]
    }
    // 东部地区拥有法人单位1280万个；中部地区493万个
    let parts: [StaticString] = ["东部地区", "中部地区", "西部地区", "东北地区"]
    if subject.count == 12, parts.contains(where: { subject.hasPrefix($0) }),
      parts.contains(where: { inherited.hasPrefix($0) })
    {
      return subject + inherited[12...]
    }
    for (first, second) in pairs
    where subject.count == second.utf8CodeUnitCount && subject.hasPrefix(second) && inherited.hasPrefix(first) {
      return subject + inherited[first.utf8CodeUnitCount...]
    }
    return nil
  }

  /// Whether an income has an account of its own with a side of spending; what was left over or handed down has none.
  func hasOtherSide(_ income: [UInt8]) -> Bool {
    income.hasSuffix("收入") && income.count > 6
      && !["结转", "结余", "补助", "调入"].contains { (word: StaticString) in income.contains(word) }
  }

  /// 新登记市场主体887万户，平均每天新设4.9万户: what came about each day completes the name.
  func perDay(_ subject: [UInt8], _ inherited: [UInt8]) -> [UInt8]? {
    for lead: StaticString in ["平均每天", "平均每日", "每天", "日均", "平均每月", "月均"]
    where subject.hasPrefix(lead) && subject.count > lead.utf8CodeUnitCount {
      let action = Array(subject[lead.utf8CodeUnitCount...])
      // 新登记私营企业7642户，平均每天诞生28户
      if ["诞生", "出生", "新生", "开张", "挂牌"].contains(where: { (word: StaticString) in action.equals(word) }),
        !inherited.isEmpty
      {
        return Array(subject[..<lead.utf8CodeUnitCount]) + inherited
      }
      guard lexicon.cues.has(.action, action) || lexicon.cues.has(.netNew, action) else { return nil }
      var thing = inherited
      if thing.hasPrefix(lead) { thing.removeFirst(lead.utf8CodeUnitCount) }
      if let said = lexicon.cues.prefix(.action, in: thing, at: 0, to: thing.count) { thing.removeFirst(said.end) }
      return thing.isEmpty ? nil : subject + thing
    }
    return nil
  }
}
