import EconomyModel
import ReferenceData

// What is no part of a name in the words before a number: 南通“唐闸夜市”等夜间消费聚集区, 共出口.
extension SentenceComposer {
  /// A subject without the words that are no part of a name.
  func trimmed(_ subject: [UInt8]) -> [UInt8] {
    var name =
      amongCounted(subject) ?? earnedByThose(subject) ?? withoutOpenQuote(withoutFirstBracket(subject))
    name = withoutAlone(withoutOffice(withoutSite(name)))
    name = withoutLead(withoutFirst(withoutListed(withoutTraits(name))))
    name = withoutTotal(withoutInnerVerb(withoutExamples(name)))
    name = withoutAccompaniment(name)
    // 外商投资企业挑大梁，半年出口39.85亿美元: in how long.
    if name.hasPrefix("半年"), name.count >= 12,
      !["度", "报", "来", "线"].contains(where: { (word: StaticString) in name.has(word, at: 6) })
    {
      name.removeFirst(6)
    }
    name = withoutEach(withoutCount(withoutScope(withoutReceipt(withoutAdverb(name)))))
    name = withoutPlan(withoutInside(name))
    // 一年中减少了420万头, 只能安排445万件, 同计划相比只完成95.6%: words that name nothing.
    let nothing: [StaticString] = [
      "中", "另", "能", "能安排", "好", "可", "会", "应", "则", "内", "里", "间", "同计划相比", "与计划相比", "和计划相比", "跟计划相比",
    ]
    if nothing.contains(where: { name.equals($0) }) { return [] }
    // 四川北路等板块共完成7幢: several places are nothing that is measured.
    let places: [StaticString] = ["等板块", "等街道", "等乡镇", "等片区", "等街镇"]
    return places.contains { name.hasSuffix($0) } ? [] : name
  }

  /// 随着深圳经济总量破3万亿元, 新冠肺炎疫情以来: with what something came about, and since what, is no part of its name.
  private func withoutAccompaniment(_ subject: [UInt8]) -> [UInt8] {
    if subject.hasSuffix("疫情以来") { return [] }
    guard let lead = (["随着", "伴随着", "伴随"] as [StaticString]).first(where: { subject.hasPrefix($0) }) else {
      return subject
    }
    let rest = Array(subject[lead.utf8CodeUnitCount...])
    let place = lexicon.gazetteer.match(in: rest, at: 0, to: rest.count)?.end ?? 0
    return lists.hasHead(Array(rest[place...])) ? Array(rest[place...]) : subject
  }

  /// 枫林街道今年计划加装电梯: that it is planned is no part of the name, nor is that it has been done (员工已从12人增到286人).
  private func withoutPlan(_ subject: [UInt8]) -> [UInt8] {
    var name = subject
    for plan: StaticString in ["今年计划", "年内计划", "全年计划", "今年拟", "年内拟", "今年将", "力争全年", "力争"] {
      guard let place = name.first(plan, in: ByteRange(6, max(6, name.count))),
        place + plan.utf8CodeUnitCount + 6 <= name.count,
        // 今年计划定额 is a quota, and nothing that is planned.
        !["定额", "指标", "任务", "投资", "目标", "内", "数"].contains(where: { (word: StaticString) in
          name.has(word, at: place + plan.utf8CodeUnitCount)
        })
      else { continue }
      name = Array(name[..<place]) + name[(place + plan.utf8CodeUnitCount)...]
    }
    if name.hasSuffix("已"), name.count >= 9, !name.hasSuffix("早已"), !name.hasSuffix("而已") { name.removeLast(3) }
    // 5G基站累计建成4862个: so many were built.
    if name.hasSuffix("累计建成"), name.count >= 18 { name = Array("建成") + name.dropLast(12) }
    return name
  }

  /// 市第一商店 of 坐落在大街上的市第一商店: where it stands is no part of the name.
  ///
  /// - Parameter isClause: whether it is a clause of its own, in which 位于 says so, too.
  func withoutSite(_ subject: [UInt8], isClause: Bool = false) -> [UInt8] {
    guard
      ["坐落在", "坐落于", "座落在", "座落于"].contains(where: { (word: StaticString) in subject.hasPrefix(word) })
        || isClause && ["位于", "地处"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }),
      let place = subject.first("的", in: ByteRange(0, min(subject.count, 48))), place + 9 <= subject.count
    else { return placeSaid(subject) }
    return Array(subject[(place + 3)...])
  }

  /// 地处松原市的吉林油田公司: in which place it lies.
  private func placeSaid(_ subject: [UInt8]) -> [UInt8] {
    guard ["位于", "地处"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }),
      let end = (["市的", "县的", "区的", "旗的", "镇的", "乡的", "村的"] as [StaticString]).compactMap({
        subject.first($0, in: ByteRange(6, min(subject.count, 48)))
      }).min(), end + 15 <= subject.count
    else { return subject }
    return Array(subject[(end + 6)...])
  }

  /// （浑南新区）卖出新房: by what other name the place before is known.
  private func withoutFirstBracket(_ subject: [UInt8]) -> [UInt8] {
    guard subject.hasPrefix("（"), let close = subject.first("）", in: ByteRange(3, min(subject.count, 48))),
      close + 9 <= subject.count
    else { return subject }
    return Array(subject[(close + 3)...])
  }

  /// “这几天，一级红富士的地头价: a quotation that only begins is no part of the name, nor is what stands before its comma.
  private func withoutOpenQuote(_ subject: [UInt8]) -> [UInt8] {
    guard subject.hasPrefix("“"), subject.count >= 12, !subject.contains("”") else { return subject }
    let rest = Array(subject[3...])
    guard let comma = rest.first("，", in: ByteRange(0, min(rest.count, 18))), comma + 9 <= rest.count else {
      return rest
    }
    return Array(rest[(comma + 3)...])
  }

  /// 各级质监部门受理投诉87件: whose office did it is no part of what was done.
  private func withoutOffice(_ subject: [UInt8]) -> [UInt8] {
    for office: StaticString in ["部门", "机关"] {
      guard let place = subject.first(office, in: ByteRange(6, max(6, min(subject.count, 45)))) else { continue }
      var deed = place + 6
      for word: StaticString in ["累计", "共", "已"] where subject.has(word, at: deed) { deed += word.utf8CodeUnitCount }
      let deeds: [StaticString] = ["受理", "查处", "办理", "检查", "出动", "抽检", "检测", "破获", "侦破", "审结", "立案", "查获", "办结", "接待"]
      if deeds.contains(where: { subject.has($0, at: deed) }), deed + 12 <= subject.count {
        return Array(subject[deed...])
      }
    }
    return subject
  }

  /// 制造业一个行业就拉动: that it alone did so is no part of the name.
  private func withoutAlone(_ subject: [UInt8]) -> [UInt8] {
    // 仅这一块就拉动工业增长2.4个百分点
    for lead: StaticString in ["仅这一块就", "这一块就", "块就", "仅此一块就"] where subject.hasPrefix(lead) {
      return Array(subject[lead.utf8CodeUnitCount...])
    }
    // 高速公路一项就投入643亿元
    for word: StaticString in ["一项就", "一项即", "一项便"] {
      guard let place = subject.first(word, in: ByteRange(6, max(6, subject.count))) else { continue }
      return Array(subject[..<place]) + subject[(place + word.utf8CodeUnitCount)...]
    }
    // 光6月份就发货680万套
    if subject.hasPrefix("就"), subject.count >= 9,
      !["业", "地", "医", "诊", "读", "学", "餐", "近", "职"].contains(where: { (word: StaticString) in subject.has(word, at: 3)
      })
    {
      return Array(subject[3...])
    }
    let whole = ByteRange(0, subject.count)
    for word: StaticString in ["一个行业就", "一个产业就", "一家企业就", "一项就"] {
      if let place = subject.first(word, in: whole), place >= 6 {
        return Array(subject[..<place]) + subject[(place + word.utf8CodeUnitCount)...]
      }
    }
    return subject
  }

  /// 电动载人汽车、锂电池、太阳能电池“新三样”共出口: of a list and the name that is given to it, the name.
  private func withoutListed(_ subject: [UInt8]) -> [UInt8] {
    guard let open = subject.first("“", in: ByteRange(0, subject.count)), open >= 15,
      let comma = subject.first("、", in: ByteRange(0, open)),
      subject.contains("、", in: ByteRange(comma + 3, open)),
      let close = subject.first("”", in: ByteRange(open, subject.count)), close - open <= 24,
      !["、", "的", "和", "及", "与"].contains(where: { (word: StaticString) in
        subject.has(word, endingAt: open, notBefore: 0)
      })
    else { return subject }
    let rest = close + 3
    return Array(subject[open..<rest]) + (subject.has("共", at: rest) ? subject[(rest + 3)...] : subject[rest...])
  }

  /// 河阳港成为全球首个年吞吐量超过7000万标准箱的港口: the first of what kind it is says nothing of the amount.
  private func withoutFirst(_ subject: [UInt8]) -> [UInt8] {
    guard let verb = subject.first("成为", in: ByteRange(0, subject.count)) ?? (subject.hasPrefix("是") ? 0 : nil) else {
      return subject
    }
    for first in SentenceComposer.firsts {
      if let place = subject.first(first, in: ByteRange(verb + 3, max(verb + 3, subject.count))) {
        return Array(subject[..<verb]) + subject[(place + first.utf8CodeUnitCount)...]
      }
    }
    return subject
  }

  /// 义新欧已经开行 is 义新欧开行; 出口已恢复增长, 产量在上年较低基数上增长: how it came about is no part of the name.
  private func withoutAdverb(_ subject: [UInt8]) -> [UInt8] {
    if subject.hasPrefix("大约占") { return Array(subject[6...]) }
    if subject.hasPrefix("至今"), subject.count >= 12 { return Array(subject[6...]) }
    for day: StaticString in ["昨天", "昨日"] {
      guard subject.count >= 12, let place = subject.first(day, in: ByteRange(0, subject.count)) else { continue }
      return Array(subject[..<place]) + subject[(place + day.utf8CodeUnitCount)...]
    }
    if ["基数上", "基数之上"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      let place = subject.first("在", in: ByteRange(6, max(6, subject.count)))
    {
      return Array(subject[..<place])
    }
    for recovered: StaticString in ["已恢复", "恢复"] where subject.hasSuffix(recovered) {
      let rest = Array(subject.dropLast(recovered.utf8CodeUnitCount))
      return lists.hasHead(rest) || lexicon.catalogue.indicator(named: rest) != nil ? rest : subject
    }
    guard let place = subject.first("已经", in: ByteRange(3, max(3, subject.count))) else { return subject }
    return Array(subject[..<place]) + subject[(place + 6)...]
  }

  /// 鲜菜价格全省平均上升12.6%: on whose average is no part of the name; 流动资金周转一次需119天 tells how long a turn takes.
  private func withoutScope(_ subject: [UInt8]) -> [UInt8] {
    for whole: StaticString in ["全省", "全市", "全国", "全区", "全县"] where subject.hasSuffix(whole) {
      let rest = Array(subject.dropLast(whole.utf8CodeUnitCount))
      return rest.count >= 9 && lists.hasHead(rest) ? rest : subject
    }
    // 平均每人可望由84元提高到96元: that it is expected is no part of the name either.
    // 腿肉每500克均价11.30元: per how much is no part of the name.
    for unit: StaticString in ["每500克", "每公斤", "每斤", "每千克", "每平方米", "每吨"] {
      guard let place = subject.first(unit, in: ByteRange(6, max(6, subject.count))) else { continue }
      let price = Array(subject[(place + unit.utf8CodeUnitCount)...])
      if ["均价", "零售均价", "零售价", "售价", "收购价", "批发价", "平均价格", "价格"].contains(where: { (word: StaticString) in
        price.equals(word)
      }) {
        return subject[..<place] + price
      }
    }
    for hope: StaticString in ["可望", "有望", "预计", "预期", "争取拿", "争取"]
    where subject.hasSuffix(hope) && subject.count > hope.utf8CodeUnitCount {
      return Array(subject.dropLast(hope.utf8CodeUnitCount))
    }
    for turn: StaticString in ["周转一次只需", "周转一次需", "周转一次"]
    where subject.hasSuffix(turn) && subject.count > turn.utf8CodeUnitCount {
      return subject.dropLast(turn.utf8CodeUnitCount) + Array("周转天数")
    }
    return subject
  }

  /// 财政总收入累计入库58.9亿元: that it came in is no part of what came in.
  private func withoutReceipt(_ subject: [UInt8]) -> [UInt8] {
    // 下岗职工每月人均领到基本生活费226元
    for deed: StaticString in ["领到", "拿到", "领取"] {
      guard let place = subject.first(deed, in: ByteRange(6, max(6, subject.count))), place + 12 <= subject.count,
        ["人均", "每月", "每人", "户均", "每户"].contains(where: { (each: StaticString) in
          subject.has(each, endingAt: place, notBefore: 0)
        })
      else { continue }
      return Array(subject[..<place]) + subject[(place + deed.utf8CodeUnitCount)...]
    }
    for deed: StaticString in ["累计入库", "已入库", "共入库", "入库"] where subject.hasSuffix(deed) {
      let rest = Array(subject.dropLast(deed.utf8CodeUnitCount))
      return ["收入", "税收", "税", "基金"].contains { (word: StaticString) in rest.hasSuffix(word) } ? rest : subject
    }
    return subject
  }

  /// 地方收入决算数 is 地方收入: by which count says nothing of what was counted.
  private func withoutCount(_ subject: [UInt8]) -> [UInt8] {
    for count: StaticString in ["决算数", "执行数", "预计数", "完成数", "实绩数"]
    where subject.hasSuffix(count) && lists.hasHead(Array(subject.dropLast(count.utf8CodeUnitCount))) {
      return Array(subject.dropLast(count.utf8CodeUnitCount))
    }
    return subject
  }

  /// 各厂出钢, 各收购点收进籽棉: that all of them did it is no part of what was done.
  private func withoutEach(_ subject: [UInt8]) -> [UInt8] {
    guard subject.hasPrefix("各") else { return subject }
    let doers: [StaticString] = [
      "收购点", "收购站", "供销社", "合作社", "信用社", "单位", "企业", "公司", "工厂", "厂矿", "矿山", "粮站", "银行", "商场", "市场", "景区", "学校", "医院",
      "厂",
      "矿", "社", "队", "店",
    ]
    guard let doer = doers.first(where: { subject.has($0, at: 3) }), subject.count - doer.utf8CodeUnitCount >= 9 else {
      return subject
    }
    let deed = 3 + doer.utf8CodeUnitCount
    let verbs: [StaticString] = ["出", "收", "产", "炼", "卖", "购", "投", "发", "接", "生产", "上交", "完成", "共", "已", "还", "又"]
    guard let verb = verbs.first(where: { subject.has($0, at: deed) }) else { return subject }
    let isAdverb = ["共", "已", "还", "又"].contains { (word: StaticString) in subject.has(word, at: deed) }
    return Array(subject[(deed + (isAdverb ? verb.utf8CodeUnitCount : 0))...])
  }

  /// 天然气五年累计产量 is 天然气产量 of five years.
  private func withoutTotal(_ subject: [UInt8]) -> [UInt8] {
    guard subject.contains("年累计") else { return subject }
    for word: StaticString in ["近五年累计", "近三年累计", "五年累计", "三年累计", "两年累计", "四年累计", "十年累计"] {
      if let place = subject.first(word, in: ByteRange(0, subject.count)), place > 0 {
        return Array(subject[..<place]) + subject[(place + word.utf8CodeUnitCount)...]
      }
    }
    return subject
  }

  /// 南通“唐闸夜市”等夜间消费聚集区: the examples before 等 are no part of the name.
  private func withoutExamples(_ subject: [UInt8]) -> [UInt8] {
    let action = lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count)
    guard let place = subject.first("等", in: ByteRange(0, subject.count)), place > 0,
      subject.count - place >= (action == nil ? 12 : 9)
    else { return subject }
    // 制造业等行业, 水利等方面 are named by their examples; 在农业等领域应用落地 says where it was.
    if subject.has("等领域", at: place), place + 15 <= subject.count { return Array(subject[(place + 9)...]) }
    for word: StaticString in ["等行业", "等方面", "等级", "等次", "等于", "等额", "等量", "等效", "等值", "等离子"]
    where subject.has(word, at: place) {
      return subject
    }
    // 蔬菜、瓜果等种植面积: behind 等 stands nothing but the amount.
    let rest = subject[(place + 3)...]
    let done = ["种植", "播种", "养殖", "栽种", "生产", "销售", "收购", "消费", "进口", "出口"].contains { (word: StaticString) in
      subject.has(word, at: place + 3)
    }
    for amount in [Array(rest), done ? Array(rest.dropFirst(6)) : []]
    where lexicon.cues.has(.head, amount) || lexicon.cues.has(.bareHead, amount) { return subject }
    // 塑料、纸浆、纺织原料等合计进口: all of them together.
    for word: StaticString in ["等合计", "等共", "等总计"] where subject.has(word, at: place) {
      return Array(subject[..<(place + 3)]) + subject[(place + word.utf8CodeUnitCount)...]
    }
    // 资源勘探电力信息等事务支出: no examples, but a name.
    let examples = ByteRange(0, place)
    if lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil,
      !subject.contains("、", in: examples), !subject.contains("”", in: examples), subject.count <= 60,
      lists.hasHead(subject), !lists.hasHead(Array(subject[..<place])),
      // 工业机器人等新兴产业项目 are examples.
      !["项目", "工程", "企业"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    {
      return subject
    }
    for word: StaticString in ["高等", "中等", "初等", "平等", "同等", "均等", "对等", "优等", "一等", "二等", "三等"]
    where subject.has(word, endingAt: place + 3, notBefore: 0) { return subject }
    let named = Array(subject[(place + 3)...])
    // 新增康复大学等高校14所: what was done to the examples was done to all.
    if let action, action.end < place {
      // 改造水热气等管网, 举办购物季等活动: what the class alone leaves unsaid stays.
      let saysLittle = ["活动", "项目", "工程", "工作", "任务", "设施", "管网"].contains { (word: StaticString) in named.equals(word)
      }
      if named.count <= 9, saysLittle || place - action.end <= 9 { return subject }
      if action.value == "keep" || named.count <= 9 { return Array(subject[..<action.end]) + named }
    }
    return named
  }

  private func withoutInnerVerb(_ subject: [UInt8]) -> [UInt8] {
    guard SentenceComposer.innerVerbs.next(in: subject, from: 0, to: subject.count) < subject.count else {
      return subject
    }
    // “一区四园”共注册协议利用外资: all of them together.
    if let place = subject.first("共", in: ByteRange(6, max(6, subject.count))), !subject.has("公", at: place - 3),
      lexicon.cues.prefix(.action, in: subject, at: place + 3, to: subject.count) != nil
        || lexicon.cues.prefix(.frontVerb, in: subject, at: place + 3, to: subject.count) != nil
        || subject.has("注册", at: place + 3)
    {
      return withoutInnerVerb(Array(subject[..<place]) + subject[(place + 3)...])
    }
    let shorter = withoutVerb(of: subject)
    if shorter != subject { return shorter }
    // 烟酒类消费受到假期因素影响: why it moved is no part of the name.
    if subject.hasSuffix("影响") || subject.hasSuffix("拖累"),
      let place = subject.first("受", in: ByteRange(6, max(6, subject.count)))
    {
      return Array(subject[..<place])
    }
    // 一般公共预算收入加上上级补助收入: the number is of what was added.
    if let place = subject.first("加上", in: ByteRange(6, max(6, subject.count))), place + 12 <= subject.count,
      lists.hasHead(Array(subject[(place + 6)...]))
    {
      return Array(subject[(place + 6)...])
    }
    // 国家预算规定教育支出: who says it is no part of the name.
    for verb: StaticString in ["规定", "显示", "表明", "批准"] {
      guard let place = subject.first(verb, in: ByteRange(6, max(6, subject.count))), place + 12 <= subject.count,
        lists.hasHead(Array(subject[(place + 6)...])),
        // 新型显示产业 shows nothing.
        !subject.has("新型", endingAt: place, notBefore: 0), !subject.has("显示产业", at: place),
        !subject.has("显示器", at: place), !subject.has("显示屏", at: place), !subject.has("显示面板", at: place)
      else { continue }
      return Array(subject[(place + 6)...])
    }
    // “以旧换新”带动家电类零售额: what was moved, not what moved it.
    for verb: StaticString in ["带动", "推动", "助力"] {
      guard let place = subject.first(verb, in: ByteRange(3, max(3, subject.count))), place + 12 <= subject.count else {
        continue
      }
      let rest = Array(subject[(place + 6)...])
      // 直接带动消费: of consumption alone the name would be too wide.
      let isBare = ["就业", "消费", "投资", "销售", "融资"].contains { (word: StaticString) in rest.equals(word) }
      if lists.hasHead(rest), !isBare { return rest }
    }
    return subject
  }

  /// 作为主导产业的合金材料行业, 代表新动能的人工智能产业: where what is measured begins behind what it is said to be; nil elsewhere.
  private func behindRole(_ subject: [UInt8]) -> Int? {
    if subject.hasPrefix("对于"), subject.count >= 12 { return 6 }
    guard ["作为", "代表"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }),
      !["代表团", "代表队", "代表人", "代表建议", "代表议案"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }),
      let place = subject.first("的", in: ByteRange(9, max(9, min(subject.count, 48)))), place + 9 <= subject.count
    else { return nil }
    return place + 3
  }

  /// 配合市人大制定修改科技创新法规: a long phrase before an action says who acted, not what was counted.
  private func withoutLead(_ subject: [UInt8]) -> [UInt8] {
    for now: StaticString in ["现在", "如今", "而今", "当天", "当日"] where subject.hasPrefix(now) && subject.count >= 15 {
      let rest = Array(subject[6...])
      return rest.hasPrefix("预计") && rest.count >= 12 ? Array(rest[6...]) : rest
    }
    // 省政府核定我市政府债务限额: who set it, and for whom.
    for set: StaticString in ["核定我", "下达我", "核定全", "下达全", "转贷我"] {
      guard let place = subject.first(set, in: ByteRange(3, min(max(3, subject.count), 36))),
        place + 24 <= subject.count
      else { continue }
      return Array(subject[(place + set.utf8CodeUnitCount + 3)...])
    }
    // 该平台注册用户: which was spoken of before is no part of the name.
    if subject.hasPrefix("该"), subject.count >= 15,
      !IndicatorName.pointedKinds.contains(where: { subject.has($0, at: 3) })
    {
      return Array(subject[3...])
    }
    // 手表一项比上年多生产58万只
    if subject.hasSuffix("一项"), subject.count >= 12 { return Array(subject.dropLast(6)) }
    // 这7天迎来客人, 七天下来古镇接待: in how many days is no part of the name.
    if let start = behindStretch(subject) { return Array(subject[start...]) }
    if let start = behindOffice(subject) { return Array(subject[start...]) }
    if let start = behindRole(subject) { return Array(subject[start...]) }
    // 提请人大常委会审议法规: who is to act is no part of the name.
    if subject.hasPrefix("提请"),
      let verb = (["审议", "审查", "制定", "修订"] as [StaticString]).lazy.compactMap({ (word: StaticString) in
        subject.first(word, in: ByteRange(9, max(9, subject.count)))
      }).first
    {
      return Array("提请") + subject[verb...]
    }
    // 围绕重点领域开展职业技能培训, 通过各种方式使用国外贷款: to what end and by what means is no part of the name.
    let leads: [StaticString] = ["围绕", "针对", "面向", "聚焦", "通过", "依托", "借助", "结合", "配合", "协助"]
    if leads.contains(where: { subject.hasPrefix($0) }) {
      for verb: StaticString in ["开展", "使用", "举办", "组织", "争取", "审议", "制定", "修订"] {
        if let place = subject.first(verb, in: ByteRange(9, max(9, subject.count))), place + 12 <= subject.count {
          return Array(subject[place...])
        }
      }
    }
    guard subject.count > 45, !subject.hasPrefix("来自") else { return subject }
    // 新开工绿色厂房面积占新开工厂房面积比例: what it is a part of is no lead's end.
    let limit = subject.first("占", in: ByteRange(3, subject.count)) ?? subject.count
    var offset = 3
    while offset < min(limit, subject.count - 12) {
      if let action = lexicon.cues.prefix(.action, in: subject, at: offset, to: subject.count), action.value == "keep",
        action.end < subject.count, subject.count - offset <= 45,
        // 规模以上工业企业累计完成营业收入: whose income it is is no lead.
        !(subject.has("完成", endingAt: action.end, notBefore: offset) && lists.hasHead(Array(subject[action.end...])))
      {
        return Array(subject[offset...])
      }
      offset += Scalars.at(offset, in: subject).length
    }
    return subject
  }

  /// Where the name begins behind 7天, 八天里 or 9个月 at the front of a subject; nil where none stands there.
  private func behindStretch(_ subject: [UInt8]) -> Int? {
    var offset = 0
    while offset < subject.count {
      let (scalar, length) = Scalars.at(offset, in: subject)
      let isDigit =
        scalar < 0x80 && TextFolding.isDigit(UInt8(scalar)) || ChineseNumeral.digit(scalar) != nil
        || subject.has("十", at: offset)
      guard isDigit else { break }
      offset += length
    }
    guard offset > 0, offset <= 9 else { return nil }
    // 一天生产电机800台 is a rate.
    if subject.has("个月", at: offset), !subject.hasPrefix("一个月"), !subject.hasPrefix("1个月") {
      offset += 6
    } else if subject.has("天", at: offset), !subject.hasPrefix("一天") {
      offset += 3
    } else {
      return nil
    }
    for word: StaticString in ["下来", "里", "内", "间", "来", "中"] where subject.has(word, at: offset) {
      offset += word.utf8CodeUnitCount
      break
    }
    return subject.count - offset >= 6 ? offset : nil
  }

  /// 区绿化局新辟绿地: where the deed begins behind the office that did it; nil where no office stands in front.
  private func behindOffice(_ subject: [UInt8]) -> Int? {
    guard ["区", "市", "县", "省"].contains(where: { (word: StaticString) in subject.hasPrefix(word) }) else { return nil }
    for word: StaticString in ["局", "委", "办", "厅"] {
      guard let place = subject.first(word, in: ByteRange(6, min(subject.count, 33))), subject.count >= place + 12
      else { continue }
      // 省属企业投资布局新兴产业: no office stands there.
      if ["布", "格", "全", "结", "大", "创", "举", "主", "开"].contains(where: { (word: StaticString) in
        subject.has(word, endingAt: place, notBefore: 0)
      }) {
        continue
      }
      let deed = place + 3
      let isNew = ["新增", "新辟", "新建", "新改", "新开", "新认定", "新签", "新设", "新添"].contains { (word: StaticString) in
        subject.has(word, at: deed)
      }
      let isDeed =
        isNew || lexicon.cues.prefix(.action, in: subject, at: deed, to: subject.count)?.value == "keep"
      if isDeed { return deed }
    }
    return nil
  }

  /// The characters that begin a verb inside a subject.
  private static let innerVerbs = CharacterFilters("共全实完受规显表带推助")
}
