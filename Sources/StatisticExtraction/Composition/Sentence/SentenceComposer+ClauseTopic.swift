import EconomyModel
import ReferenceData

// What a clause or a sentence without numbers is about, which the numbers behind it may be of: 联想创新园正式启用，达到….
extension SentenceComposer {
  /// Whether a clause without a number names an amount, and the one behind it begins with how much that is.
  func opensAmount(_ name: [UInt8], _ clause: LeftReading, _ end: Int) -> Bool {
    let dated = mentions.periods.first { $0.range.start == end + 3 }?.range.end
    let isDated =
      dated.map { place in
        ["是", "为", "达", "已", "仅", "约", "只", "有"].contains { (word: StaticString) in bytes.has(word, at: place) }
      } ?? false
    guard bytes.has("，", at: end), name.count >= 12,
      lexicon.catalogue.indicator(named: name) != nil
        // 服装产业由负转正，增长0.7%: an industry, how whose amount went.
        || name.hasSuffix("业") && name.count < clause.subject.count
          && (bytes.has("增长", at: end + 3) || bytes.has("下降", at: end + 3))
        || clause.verb == nil && name.count == clause.subject.count
          && (isDated || names.isShare(name) || name.hasSuffix("份额") || lists.hasHead(name)
            || lexicon.cues.suffix(.objectAttribute, in: name, from: 6, to: name.count) != nil),
      [CueRole.action, .frontVerb, .objectVerb, .up, .down].allSatisfy({
        lexicon.cues.prefix($0, in: name, at: 0, to: name.count) == nil
      })
    else { return false }
    let next = end + 3
    return mentions.periods.contains { $0.range.start == next }
      || [
        "由", "从", "达", "为", "已", "约", "有", "仅", "只", "仍", "比", "较", "同", "增", "下降", "要求", "计划", "预计", "力争", "反而", "反倒",
      ].contains {
        (word: StaticString) in
        bytes.has(word, at: next)
      }
  }

  /// What a sentence without numbers is about; empty where its first clause has no verb behind a noun.
  func topicOfSentence() -> [UInt8] {
    var start = sentence.start
    // 同时，经营主体持续壮大: the words that join a sentence to the one before are no clause of it.
    if let lead = lexicon.cues.prefix(.connector, in: bytes, at: start, to: sentence.end), bytes.has("，", at: lead.end)
    {
      start = lead.end + 3
    }
    // 10月14日，铝板带项目签约。: when it was is no clause of its own.
    if let time = mentions.periods.first, time.range.start == start, bytes.has("，", at: time.range.end) {
      start = time.range.end + 3
    }
    var end = start
    while end < sentence.end {
      let (scalar, length) = Scalars.at(end, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) { break }
      end += length
    }
    // 一般公共预算收入反映一个区的“钱袋子”鼓不鼓: what a known amount tells.
    if let known = lexicon.catalogue.prefix(in: bytes, at: start, to: end), known.end - start >= 9,
      ["反映", "体现", "衡量", "直接反映", "是衡量", "是反映", "最能反映"].contains(where: { (word: StaticString) in
        bytes.has(word, at: known.end)
      })
    {
      return bytes.slice(ByteRange(start, known.end))
    }
    let clause = bytes.slice(reader.read(ByteRange(start, end), isRank: false).subject)
    guard let name = topicName(clause), name.count < clause.count, name.count >= 6, name.count <= 36,
      // 工作扎实推进 is about nothing that has an amount.
      !["工作", "各项工作", "任务", "建设", "改革", "发展", "成效", "形势"].contains(where: { (word: StaticString) in name.equals(word) })
    else { return [] }
    return name
  }

  /// 经过治理整顿，去年的涨幅回落到2.3%: by what means is nothing that the next number is of.
  func tellsHow(_ clause: [UInt8]) -> Bool {
    // 月度之间起伏较大，5月份当月增速…
    if ["月度", "各月之间", "各季度之间"].contains(where: { (word: StaticString) in clause.hasPrefix(word) }) { return true }
    return tellsMeans(clause)
  }

  private func tellsMeans(_ clause: [UInt8]) -> Bool {
    ["经过", "通过", "随着", "按照", "根据", "围绕", "面对", "针对", "得益于", "按", "鉴于"].contains { (word: StaticString) in
      clause.hasPrefix(word) && !clause.contains("的")
    }
      // 仍夺得历史上第二个丰收年，总产量达142亿公斤: what was won or overcome is nothing that the next number is of.
      || ["作为", "被称", "被誉", "堪称", "夺得", "喜获", "克服", "战胜", "遭受", "遭遇", "抵御", "仍夺得", "仍获得", "又夺得", "再获"].contains {
        (word: StaticString) in
        clause.hasPrefix(word)
      }
      || ["又遇上", "又逢", "又遭", "又受", "掉到", "跌到", "落到", "滑到", "甚至掉", "甚至跌"].contains { (word: StaticString) in
        clause.hasPrefix(word)
      }
      // 一季度开局不错，增长4.9%；二季度跌进谷底，下降0.4%: how the time went.
      || clause.count <= 18
        && [
          "开局", "起步", "跌进", "跌入", "触底", "探底", "站稳", "企稳", "重新", "稳住", "冲高", "回稳", "止跌", "爬坡", "收官", "收尾", "迎头",
        ].contains { (word: StaticString) in clause.hasPrefix(word) }
      // 行情偏淡，产值97.2亿元
      || ["行情", "天气", "形势", "市况", "光景"].contains { (word: StaticString) in clause.hasPrefix(word) && clause.count <= 18
      }
  }

  /// 安居工程 of 安居工程是今年的硬任务; nil where a clause does not say what something is.
  private func defined(_ clause: [UInt8]) -> [UInt8]? {
    guard let place = clause.first("是", in: ByteRange(9, max(9, clause.count))), place + 9 <= clause.count,
      !["但", "还", "就", "别", "其", "正", "都", "也", "可", "于", "只", "不", "要", "若", "乃", "更", "仍", "国", "凡", "或", "而", "次"]
        .contains(where: { (word: StaticString) in clause.has(word, endingAt: place, notBefore: 0) })
    else { return nil }
    let name = Array(clause[..<place])
    return [CueRole.action, .frontVerb, .connector, .objectVerb].allSatisfy {
      lexicon.cues.prefix($0, in: name, at: 0, to: name.count) == nil
    } ? name : nil
  }

  /// 粮食总产量，不算大豆，约有…: what was left out is nothing that the next number is of.
  func leavesOut(_ clause: [UInt8]) -> Bool {
    ["不算", "不含", "不包括", "不计", "未计", "除去", "除开", "撇开"].contains { (word: StaticString) in clause.hasPrefix(word) }
  }

  /// What a clause without a number is about: 联想创新园 of 联想创新园正式启用; nil where it begins with what was done.
  func topicName(_ clause: [UInt8]) -> [UInt8]? {
    guard var name = toldTopic(clause) else { return nil }
    // 是近六年来最快的一年；: how it was is nothing that is measured.
    if name.hasPrefix("最"), name.count <= 9 { return nil }
    // 主城区最为活跃，云龙区新登记1385户: a part of the place is nothing that is measured.
    // 把目光投向拉美，出口1.27亿美元: nor is what one looks at or counts on.
    if [
      "目光", "眼光", "重点", "重心", "心思", "希望", "脚步", "步子", "好消息", "底气", "答案", "日子", "秘诀", "奥秘", "年初", "岁末", "年终", "主城区",
      "城区", "老城区", "市区", "郊区", "县域", "山区", "城乡", "各地", "各区县", "各县区", "各县市",
    ].contains(where: {
      (word: StaticString) in name.equals(word)
    }) {
      return nil
    }
    if let settled = settledTopic(name) { return settled.isEmpty ? nil : settled }
    // 一般贸易则, 机电产品过去: a word that leads to what is told of it.
    let leads: [StaticString] = [
      "则", "却", "也", "亦", "还", "过去", "以前", "历来", "向来", "一向", "原来", "原先", "战线", "日前", "近日", "最近", "昨日", "昨天",
    ]
    if name.count < clause.count,
      let lead = leads.first(where: { name.hasSuffix($0) && name.count >= $0.utf8CodeUnitCount + 6 })
    {
      name.removeLast(lead.utf8CodeUnitCount)
    }
    // 固定资产投资方面，永康市完成86.5亿元: a side of what is told of is what is measured.
    if name.hasSuffix("方面"), case let side = Array(name.dropLast(6)),
      lexicon.catalogue.indicator(named: side) != nil || lists.hasHead(side)
    {
      return side
    }
    return name
  }

  /// The words of a clause before its verb.
  private func toldTopic(_ clause: [UInt8]) -> [UInt8]? {
    // 中央财政用于教育的投入 is one name, whatever verb it holds.
    if lexicon.catalogue.indicator(named: clause) != nil { return clause }
    let site = withoutSite(clause, isClause: true)
    if site.count < clause.count { return toldTopic(site) }
    // 值得一提的是，10月当月进出口271.6亿元
    if clause.hasPrefix("值得") || clause.hasPrefix("令人") || tellsStanding(clause) { return nil }
    if leavesOut(clause) || tellsHow(clause) || Speaker.endsClause(clause) || advisesOrExplains(clause) { return nil }
    // 永康市总量最大，达到86.5亿元: nor is how much there is of it.
    if ["增长最快", "总量最大", "规模最大", "总量居首", "增速最快", "增幅最大", "增速领先", "总量领先"].contains(where: { (word: StaticString) in
      clause.equals(word)
    }) {
      return nil
    }
    // 江岸区最贵，每平方米4386元: where it is so is nothing that is measured.
    if ["最", "最贵", "最便宜", "最高", "最低", "最多", "最少", "居首", "垫底", "领跑"].contains(where: { (word: StaticString) in
      clause.hasSuffix(word)
    }),
      let place = lexicon.gazetteer.match(in: clause, at: 0, to: clause.count, year: facts.year),
      clause.count - place.end <= 9
    {
      return nil
    }
    // 高精铝板带项目在经济开发区签约: what came about there.
    for kind: StaticString in ["项目在", "工程在", "公司在", "基地在"] {
      guard let place = clause.first(kind, in: ByteRange(6, max(6, clause.count))),
        !clause.has("在建", at: place + kind.utf8CodeUnitCount - 3)
      else { continue }
      return Array(clause[..<(place + kind.utf8CodeUnitCount - 3)])
    }
    // 拿工业来说，总产值…: what is spoken of.
    if clause.hasPrefix("拿") || clause.hasPrefix("就") || clause.hasPrefix("以"),
      let end = (["来说", "来看", "而论", "而言", "来讲"] as [StaticString]).first(where: { clause.hasSuffix($0) }),
      clause.count >= 15
    {
      return Array(clause[3..<(clause.count - end.utf8CodeUnitCount)])
    }
    // 市级重点项目进展顺利: how it goes on is no part of the name.
    for going: StaticString in ["进展", "进展顺利", "推进", "推进顺利", "进度", "推进有力"] where clause.hasSuffix(going) {
      let thing = Array(clause.dropLast(going.utf8CodeUnitCount))
      if ["项目", "工程", "建设", "改造"].contains(where: { (word: StaticString) in thing.hasSuffix(word) }) { return thing }
    }
    if let object = objectOfEffort(clause) { return object }
    // 原油增长较多, 收入增加较快: how far it moved is no part of the name.
    for move: StaticString in ["增长", "增加", "下降", "减少", "上升", "提高", "回落", "上涨", "下跌", "增产", "减产"] {
      for far: StaticString in ["较", "很", "颇", "更", "得较", "得更", "过", "较快", "较多", "较大", "不多", "不大"]
      where clause.hasSuffix(far) && clause.has(move, endingAt: clause.count - far.utf8CodeUnitCount, notBefore: 6) {
        return Array(clause.dropLast(far.utf8CodeUnitCount + move.utf8CodeUnitCount))
      }
    }
    // 雨雪天气使鲜菜涨得最凶，价格贵了9.7%: what something makes go up is what is told of.
    if let place = clause.first("使", in: ByteRange(6, max(6, clause.count))), place + 9 <= clause.count,
      !clause.has("使用", at: place), !clause.has("使馆", at: place), !clause.has("大使", at: place - 3)
    {
      return toldTopic(Array(clause[(place + 3)...]))
    }
    // 疫情防控投入带动卫生健康支出大幅增加: what was moved, and not what moved it.
    for verb: StaticString in ["带动", "推动", "拉动", "促使"] {
      guard let place = clause.first(verb, in: ByteRange(6, max(6, clause.count))), place + 18 <= clause.count,
        let moved = toldTopic(Array(clause[(place + verb.utf8CodeUnitCount)...])), lists.hasHead(moved)
      else { continue }
      return moved
    }
    // 越过二百亿元大关，实际完成…: what an amount stepped over.
    if lexicon.cues.has(.afterLevel, clause) { return nil }
    // 新设企业主要集中在批发和零售业、租赁和商务服务业，占比分别为…: those in which they are.
    for word: StaticString in ["主要集中在", "主要分布在", "主要集中于", "主要来自"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let those = Array(clause[(place + word.utf8CodeUnitCount)...])
      if those.count >= 12, those.contains("、") { return those }
    }
    if let named = defined(clause) { return named }
    // 油料因为压缩了面积，减产一成; 粮食生产如无特大灾荒，增产…: why, or if, is no part of the name.
    for word: StaticString in ["因为", "由于", "得益于", "受益于", "考虑到", "如无", "如果", "若无", "如不", "因"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))), place + 9 <= clause.count,
        !clause.has("因此", at: place), !clause.has("因素", at: place)
      else { continue }
      return Array(clause[..<place])
    }
    // 乡镇企业要放手发展，总收入力争突破50亿元: who is to do something.
    if let place = clause.first("要", in: ByteRange(6, max(6, clause.count))), place + 9 <= clause.count,
      !["需", "主", "重", "必", "只"].contains(where: { (word: StaticString) in
        clause.has(word, endingAt: place, notBefore: 0)
      }),
      !["素", "求", "点", "闻", "害"].contains(where: { (word: StaticString) in clause.has(word, at: place + 3) })
    {
      let name = Array(clause[..<place])
      if name.hasSuffix("业") || lists.hasHead(name) { return name }
    }
    // 工业战线一手抓整顿: what is done on the one hand, and what on the other.
    if let place = clause.first("一手抓", in: ByteRange(6, max(6, clause.count))) { return Array(clause[..<place]) }
    // 热的一头是汽车制造业，产值增长11.3%: who it is of which so much is told.
    if let place = clause.first("是", in: ByteRange(6, max(6, clause.count))), clause.hasSuffix("业"),
      ["一头", "的", "部分"].contains(where: { (word: StaticString) in clause.has(word, endingAt: place, notBefore: 0) })
    {
      return Array(clause[(place + 3)...])
    }
    // 服务业仍是压舱石，拉动经济增长7.4个百分点
    for word: StaticString in ["仍然是", "依然是", "依旧是", "仍是", "更是", "还是", "就是", "是"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let name = Array(clause[..<place])
      // 猪肉仍是推高食品价格的主要因素: what drives it is what is told of.
      let drives = ["推高", "拉动", "推动", "带动", "支撑", "拉高", "抬高"].contains { (verb: StaticString) in
        clause.has(verb, at: place + word.utf8CodeUnitCount)
      }
      // 医药原料和纺织服装仍是大头，出口2.91亿美元
      // 食品还是“主力”，同比上涨3.3%
      let role = clause.hasSuffix("”") ? Array(clause.dropLast(3)) : clause
      let isMain = [
        "大头", "主力", "主力军", "主角", "重头", "重头戏", "大户", "支柱", "主体", "主打", "推手", "引擎", "压舱石", "顶梁柱", "领头羊", "排头兵", "主导",
        "主要动力", "重要支撑",
      ].contains { (word: StaticString) in role.hasSuffix(word) }
      // 消费是主要动力: what is no more than that is said by a bare 是, too.
      if word.utf8CodeUnitCount == 3 {
        if isMain, name.count <= 36, !name.hasSuffix("的") { return name } else { continue }
      }
      if name.hasSuffix("业") || lists.hasHead(name) || drives || isMain { return name }
    }
    // 工业占比稳中有升，2025年为22.1%: how it moved is no part of the name.
    if clause.hasSuffix("稳中"), clause.count > 12 { return Array(clause.dropLast(6)) }
    // 工农业总产值中轻工业所占的比重，由33%上升到36%
    if clause.contains("所占"), let share = names.proportion(clause, frame: frame) { return share }
    // 固定资产交付使用率 is a name, though 交付使用 is something that is done.
    if clause.hasSuffix("使用率") || clause.hasSuffix("利用率"), clause.count <= 36 { return clause }
    // 成为全国第十个万亿元城市，比上年增长10%; 为历年单月最高，环比增长9.5%: what it became is nothing that is measured.
    if clause.hasPrefix("成为") || clause.hasPrefix("为") && clause.count <= 36 { return nil }
    // GDP增长9.1%，领跑全市；廉江增长8.3%: where something stands is nothing that is measured; 在苏北各市中最高，但比苏州低 neither.
    if ["领跑", "位居", "名列", "居于", "高居", "稳居", "遥遥领先", "蝉联"].contains(where: { (word: StaticString) in
      clause.hasPrefix(word)
    })
      || clause.hasPrefix("在") && clause.count <= 45
        && ["中", "中最高", "中最低", "中居首", "中最快", "中领先"].contains(where: { (word: StaticString) in clause.hasSuffix(word) })
    {
      return nil
    }
    // 继续领跑，…: a verb and nothing else.
    let verb = (["继续", "仍然", "依然", "再次", "仍"] as [StaticString]).first { clause.hasPrefix($0) }?.utf8CodeUnitCount ?? 0
    if lexicon.cues.prefix(.predicate, in: clause, at: verb, to: clause.count)?.end == clause.count { return nil }
    // 上半年由负转正，微增0.4%: how it turned is nothing that is measured.
    if clause.hasPrefix("由"), clause.count <= 24, clause.contains("转") || clause.contains("变") { return nil }
    // 对日本进出口则连续第4个月走低: for how long it has is no part of the name.
    for word: StaticString in ["则连续", "已连续", "也连续", "连续第"] {
      if let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) { return Array(clause[..<place]) }
    }
    // 烟酒类零售额受假期因素影响，增长13.0%: why it moved is no part of the name.
    // 建材行业受开工不足拖累由升转降，增加值减少1.7%
    if let place = clause.first("受", in: ByteRange(6, max(6, clause.count))),
      ["影响", "拖累", "冲击", "带动", "提振", "支撑", "推动", "驱动", "拉动"].contains(where: { (word: StaticString) in
        clause.hasSuffix(word)
          || clause.contains(word, in: ByteRange(place, clause.count))
            && (clause.contains("转") || clause.contains("继续"))
      })
    {
      return Array(clause[..<place])
    }
    // 设施农业向规模化、标准化方向发展，新增22.6万亩: where it goes is no part of the name.
    if let place = clause.first("向", in: ByteRange(6, max(6, clause.count))),
      ["方向发展", "方向迈进", "方向转变", "方向转型"].contains(where: { (word: StaticString) in clause.hasSuffix(word) })
    {
      return Array(clause[..<(clause.has("朝", endingAt: place, notBefore: 0) ? place - 3 : place)])
    }
    // 重工业调整了服务方向，增长12.2%: what an industry did is no part of the name.
    if let place = clause.first("了", in: ByteRange(12, max(12, clause.count))), place + 9 <= clause.count,
      clause.has("业", endingAt: place - 6, notBefore: 0)
    {
      return Array(clause[..<(place - 6)])
    }
    // 零售物价总指数以上年为基期计算，为99.6%: from which base is no part of the name.
    for base: StaticString in ["以上年为基期计算", "以上年为基期", "以上年为100", "按上年为基期计算"]
    where clause.hasSuffix(base) && clause.count >= base.utf8CodeUnitCount + 6 {
      return Array(clause.dropLast(base.utf8CodeUnitCount))
    }
    if let trade = tradeDescribed(clause) { return trade }
    // 零售总额今年扣除涨价因素，增长7%: what is left out of account is no part of the name.
    for word: StaticString in ["今年扣除", "今年剔除", "扣除", "剔除"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      return Array(clause[..<place])
    }
    // 工业企业经过关停并转，由二十五万个减少到十六万个: what they went through is no part of the name.
    if let place = clause.first("经过", in: ByteRange(6, max(6, clause.count))), place + 12 <= clause.count {
      return Array(clause[..<place])
    }
    // 实际利用外资接近上年总和，达到2.09亿美元: what it came near to is no part of the name.
    for word: StaticString in ["接近", "相当于"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let name = Array(clause[..<place])
      if lists.hasHead(name) { return name }
    }
    // 外贸出口从7月份开始回升，全年达到1949亿美元: since when it moved is no part of the name.
    if let place = clause.first("从", in: ByteRange(6, max(6, clause.count))),
      ["月份开始", "月开始", "月份起", "月起", "季度开始", "季度起"].contains(where: { (word: StaticString) in
        clause.contains(word, in: ByteRange(place, clause.count))
      })
    {
      return Array(clause[..<place])
    }
    // 粮食在播种面积减少的情况下，总产量达到3.5亿吨: under which conditions is no part of the name.
    if ["情况下", "基础上", "条件下", "前提下"].contains(where: { (word: StaticString) in clause.hasSuffix(word) }) {
      guard let place = clause.first("在", in: ByteRange(0, clause.count)) else { return nil }
      return place < 6 ? nil : Array(clause[..<place])
    }
    // 用电量保持增长态势，上半年完成1200亿千瓦时; 投资力度加大，同比增长7%: how it went is no part of the name.
    for word: StaticString in [
      "继续保持", "保持", "呈现", "延续", "发展态势", "运行态势", "增长态势", "增势", "发展势头", "增长势头", "上升势头", "回升势头", "的强度",
      "力度",
    ] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let name = Array(clause[..<place])
      // 稻虾共作发展势头迅猛，年末面积达到…
      let isOfForce = ["发展态势", "发展势头", "增势", "增长势头"].contains { (said: StaticString) in clause.has(said, at: place) }
      if lists.hasHead(name) || name.hasSuffix("业") || name.hasSuffix("投资") || isOfForce { return name }
    }
    // 教育支出数额最大，达17.5亿元: that it is the largest is no part of the name.
    for ending: StaticString in [
      "数额最大", "总量最大", "规模最大", "增幅最高", "增幅最大", "增速最快", "增速最高", "增长最快", "占比最高", "比重最大", "最大", "最高", "最多", "最快",
    ] where clause.hasSuffix(ending) && clause.count > ending.utf8CodeUnitCount + 6 {
      return Array(clause.dropLast(ending.utf8CodeUnitCount))
    }
    // 国有工业企业经济效益大幅提高，实现利润3784亿元: of the firms, whose results are told.
    for results: StaticString in ["经济效益", "效益"]
    where clause.hasSuffix(results) && clause.count > results.utf8CodeUnitCount + 9 {
      return Array(clause.dropLast(results.utf8CodeUnitCount))
    }
    // 分别增长9.9%、9.8%，排名居中；…: where one ranks is no subject.
    if ["位居", "排名", "居于", "位列"].contains(where: { (word: StaticString) in clause.hasPrefix(word) }), clause.count <= 18
    {
      return nil
    }
    // 列浙江、福建之后，跃居全国第三位: behind whom it ranks is no subject.
    if clause.hasPrefix("列") || clause.hasPrefix("仅次于") || clause.hasPrefix("位居"),
      clause.hasSuffix("后") || clause.hasSuffix("之") || clause.hasPrefix("仅次于")
    {
      return nil
    }
    // 钢材制造业还浮不出水面，仍降6.7%; 房地产开发投资尚在调整之中，减少2.1%: how it still goes.
    for word: StaticString in ["还", "尚", "仍", "依旧", "依然", "却", "则", "也", "亦"] {
      guard let place = clause.first(word, in: ByteRange(9, max(9, clause.count))),
        place + word.utf8CodeUnitCount + 6 <= clause.count
      else { continue }
      let name = Array(clause[..<place])
      if name.hasSuffix("制造业") || lists.hasHead(name) { return name }
    }
    // 增速方面，荆门增长85.6%: an aspect of what was spoken of is no subject.
    if clause.hasSuffix("方面"), lexicon.cues.has(.bareHead, Array(clause.dropLast(6))) { return nil }
    if let place = lastPossessive(clause),
      lists.hasHead(Array(clause[(place + 3)...])) || clause.hasSuffix("投入")
    {
      return clause
    }
    for verb: StaticString in [
      "抓好", "抓实", "做好", "坚持", "打造", "推动", "推进", "加快", "完善", "健全", "深化", "强化", "落实", "优化", "起伏", "波动",
    ]
    where clause.hasPrefix(verb) { return nil }
    // 下调职工失业保险单位缴费比例: a rate of its own is whole, whatever verb it holds, but for what was done to it.
    if lexicon.cues.suffix(.ownRate, in: clause, from: 6, to: clause.count) != nil {
      return lexicon.cues.prefix(.down, in: clause, at: 0, to: clause.count).map { Array(clause[$0.end...]) } ?? clause
    }
    var offset = 6
    while offset < clause.count {
      if let verb = lexicon.cues.prefix(.predicate, in: clause, at: offset, to: clause.count),
        // 二手房成交量, 中欧班列发运量: how much was done is what is measured.
        !["量", "额", "面积", "值", "率", "价", "数", "总量", "总额", "金额", "规模", "里程"].contains(where: { (amount: StaticString) in
          clause.has(amount, at: verb.end)
        }),
        !["全部", "基本", "分别", "依次", "集中", "有力"].contains(where: { (word: StaticString) in clause.has(word, at: offset) }),
        lexicon.catalogue.prefix(in: clause, at: 0, to: clause.count).map({ $0.end <= offset }) ?? true
      {
        // 用电量上半年由负转正: when it was is no part of the name.
        // 商品销售总额则基本走平: so is how far.
        let words: [StaticString] = [
          "上半年", "下半年", "前三季度", "一季度", "二季度", "三季度", "四季度", "全年", "则基本", "则大体", "基本", "大体",
        ]
        let time = words.first { clause.has($0, endingAt: offset, notBefore: 6) }
        return Array(clause[..<(offset - (time?.utf8CodeUnitCount ?? 0))])
      }
      offset += Scalars.at(offset, in: clause).length
    }
    return amountToldOf(clause) ?? clause
  }

  /// 市级重大项目 of 滚动实施市级重大项目: what is carried out, behind an adverb and a verb; nil for other clauses.
  private func objectOfEffort(_ clause: [UInt8]) -> [UInt8]? {
    let adverbs: [StaticString] = [
      "滚动", "统筹", "全面", "深入", "扎实", "有序", "持续", "强力", "大力", "积极", "集中", "分批", "稳步", "加力", "精准", "全力", "加快",
    ]
    guard let adverb = adverbs.first(where: { clause.hasPrefix($0) }),
      let verb = (["实施", "推进", "建设", "谋划"] as [StaticString]).first(where: {
        clause.has($0, at: adverb.utf8CodeUnitCount)
      })
    else { return nil }
    let object = Array(clause[(adverb.utf8CodeUnitCount + verb.utf8CodeUnitCount)...])
    let isThing = ["项目", "工程"].contains { (word: StaticString) in object.hasSuffix(word) }
    return isThing && object.count >= 12 && object.count <= 45 && !object.contains("、") ? object : nil
  }

  /// 网上零售额 of 网上零售额交出亮丽答卷: the known amount that a clause begins with, and tells of in words of its own; nil elsewhere.
  private func amountToldOf(_ clause: [UInt8]) -> [UInt8]? {
    guard let known = lexicon.catalogue.prefix(in: clause, at: 0, to: clause.count), clause.count - known.end >= 12
    else {
      return nil
    }
    let name = Array(clause[..<known.end])
    let goesOn: [StaticString] = [
      "项目", "企业", "工程", "单位", "行业", "产业", "市场", "规模", "结构", "目标", "任务", "计划", "资金", "政策", "指数", "人员", "人口", "地区", "领域",
      "基地",
      "平台", "公司", "系统", "设施", "设备", "产品", "商品", "工作", "方面", "部分", "中心", "机构", "保险", "保障", "速度", "水平", "能力", "比", "中",
    ]
    let told = ByteRange(known.end, clause.count)
    return lists.hasHead(name) && !lists.hasHead(clause) && !clause.has("在", at: known.end)
      && !["、", "的", "了"].contains { (mark: StaticString) in clause.contains(mark, in: told) }
      && !goesOn.contains { clause.hasSuffix($0) } ? name : nil
  }

  /// 装备制造业 of 装备制造业起势较猛; nil where a clause does not say in a few words how a trade does.
  private func tradeDescribed(_ clause: [UInt8]) -> [UInt8]? {
    guard let place = clause.first("业", in: ByteRange(6, max(6, clause.count))) else { return nil }
    let words = Array(clause[(place + 3)...])
    let manners: [StaticString] = [
      "较", "很", "颇", "不", "渐", "趋", "明显", "乏力", "承压", "向好", "走", "猛", "强劲", "疲软", "低迷", "吃紧", "抢眼", "亮眼", "突出", "起势",
      "发力", "回暖", "遇冷", "平平", "一般", "偏",
    ]
    guard (6...24).contains(words.count), !words.contains("业"),
      // 快递业务量表现亮眼 tells of no trade.
      !["务", "绩", "态", "主", "者", "余", "界", "户"].contains(where: { (word: StaticString) in words.hasPrefix(word) }),
      !words.contains("的"), !lists.hasHead(words),
      lexicon.cues.prefix(.head, in: words, at: 0, to: words.count) == nil,
      manners.contains(where: { words.contains($0) })
    else { return nil }
    return Array(clause[..<(place + 3)])
  }

  /// 经济增长速度 of 经济增长速度的宏观调控目标; nil where a clause names no aim of something that can be measured.
  func aimed(_ clause: [UInt8]) -> [UInt8]? {
    guard clause.hasSuffix("目标"), let place = lastPossessive(clause), place >= 6 else { return nil }
    let name = Array(clause[..<place])
    guard lists.hasHead(name), lexicon.cues.prefix(.frontVerb, in: name, at: 0, to: name.count) == nil,
      lexicon.cues.prefix(.predicate, in: name, at: 0, to: name.count) == nil
    else { return nil }
    return name
  }

  private func lastPossessive(_ clause: [UInt8]) -> Int? {
    stride(from: clause.count - 3, to: 0, by: -1).first { clause.has("的", at: $0) }
  }
}
