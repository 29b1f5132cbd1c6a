import EconomyModel
import ReferenceData

/// Whom a clause without a number tells of in words of its own: 海铁联运 of 海铁联运同样走热.
///
/// The amount behind the clause (运量13.9万标箱) is complete only with it. What the clause tells may be said in any words; where the
/// owner ends is known from the words that only tell of something, or from what an owner ends in.
struct ToldOwner {
  let lexicon: Lexicon

  /// The owner that a clause begins with; nil where it begins with none, or with what has no amounts.
  func read(_ clause: [UInt8]) -> [UInt8]? {
    guard clause.count >= 12, clause.count <= 90, let whole = behindLead(clause) else { return nil }
    guard let end = end(of: whole) else { return nil }
    var owner = Array(whole[..<end])
    // 家具、玩具等劳动密集型产品走俏: what some of are named.
    if let some = owner.first("等", in: ByteRange(6, max(6, owner.count))), some + 9 <= owner.count {
      owner = Array(owner[(some + 3)...])
    }
    // 化学纤维的底子薄
    if owner.hasSuffix("的") { owner.removeLast(3) }
    // 电解铝行业日子不好过, 稻虾共作发展势头迅猛
    for word: StaticString in ["行业", "发展", "生产"] where owner.hasSuffix(word) && owner.count >= 12 {
      owner.removeLast(6)
    }
    return isOwner(owner) ? owner : nil
  }

  /// 抢手的是优质小麦, 最抢眼的当数汽车: what is told of stands at the end.
  private func behindLead(_ clause: [UInt8]) -> [UInt8]? {
    for word: StaticString in ["的是", "的还是", "的要数", "的当数", "的当属"] {
      guard let place = clause.first(word, in: ByteRange(6, max(6, clause.count))) else { continue }
      let rest = Array(clause[(place + word.utf8CodeUnitCount)...])
      return rest.count >= 6 && rest.count <= 36 ? rest + Array("则") : nil
    }
    return clause
  }

  /// Where the owner ends.
  private func end(of clause: [UInt8]) -> Int? {
    var offset = 6
    while offset < clause.count, offset <= 60 {
      // 国有企业依托大宗原料采购: behind firms hardly anything goes on with their name.
      if clause.has("企业", endingAt: offset, notBefore: 3), offset >= 12,
        !ToldOwner.firmGoesOn.contains(where: { clause.has($0, at: offset) })
      {
        return offset
      }
      if ToldOwner.tells.longest(in: clause, from: offset, to: clause.count) != nil { return offset }
      if lexicon.cues.prefix(.predicate, in: clause, at: offset, to: clause.count) != nil { return offset }
      // 外商投资企业扭转了降势, 民营企业铺开了摊子: what was done, two characters long.
      if offset + 6 < clause.count, clause.has("了", at: offset + 6),
        ToldOwner.endings.contains(where: { (word: StaticString) in
          clause.has(word, endingAt: offset, notBefore: 0)
        })
      {
        return offset
      }
      offset += Scalars.at(offset, in: clause).length
    }
    return nil
  }

  /// Whether words may own an amount: no deed, no office, and nothing that only surrounds what is measured.
  private func isOwner(_ owner: [UInt8]) -> Bool {
    (6...(owner.hasSuffix("业") ? 66 : 36)).contains(owner.count)
      && [CueRole.action, .frontVerb, .objectVerb, .predicate, .connector, .up, .down, .basis, .wholeRegion].allSatisfy
      {
        lexicon.cues.prefix($0, in: owner, at: 0, to: owner.count) == nil
      }
      && (lexicon.cues.suffix(.person, in: owner, from: 0, to: owner.count) == nil || isHousehold(owner))
      && (ToldOwner.endings.contains { owner.hasSuffix($0) }
        || lexicon.cues.suffix(.head, in: owner, from: 0, to: owner.count) == nil
          && lexicon.catalogue.indicator(named: owner) == nil)
      && !ToldOwner.noOwners.contains { owner.hasSuffix($0) }
      && (!ToldOwner.noOpenings.contains { owner.hasPrefix($0) } || owner.hasPrefix("有") && owner.contains("的"))
      && !owner.contains { $0 < 0x80 } && !owner.contains("在")
  }

  /// 低收入农户, 农村居民: who have incomes and nothing else of their own.
  private func isHousehold(_ owner: [UInt8]) -> Bool {
    ["农户", "居民", "农民", "脱贫户", "贫困户", "农牧民", "家庭", "困难群众"].contains { owner.hasSuffix($0) }
  }

  /// Whether an amount needs an owner, and this one can have it.
  ///
  /// - Parameter isNamedAlone: whether a line of its own names the owner, so that any amount is its own.
  func owns(_ owner: [UInt8], _ amount: [UInt8], isNamedAlone: Bool = false) -> Bool {
    // 低收入农户增收更快，人均可支配收入增长13.7%
    let isIncome = ToldOwner.incomes.contains { amount.equals($0) }
    if isIncome || isHousehold(owner) { return isIncome && isHousehold(owner) }
    if ToldOwner.amounts.contains(where: { amount.equals($0) }) { return true }
    // 核电项目一期全面建设，完成投资50亿元
    if ToldOwner.works.contains(where: { owner.hasSuffix($0) }) {
      return ToldOwner.worksAmounts.contains { amount.equals($0) }
    }
    return ToldOwner.ownAmounts.contains { amount.equals($0) }
      && (isNamedAlone || ToldOwner.endings.contains { owner.hasSuffix($0) })
  }

  /// Whether some text holds one of the amounts.
  static func holdsAmount(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      if anyAmount.longest(in: bytes, from: offset, to: range.end) != nil { return true }
      offset += Scalars.at(offset, in: bytes).length
    }
    return false
  }

  private static let incomes: [StaticString] = [
    "人均可支配收入", "人均纯收入", "人均收入", "人均年收入", "户均收入", "人均消费支出", "人均生活消费支出",
  ]

  private static let anyAmount = WordTrie(of: (amounts + ownAmounts + incomes + worksAmounts).map { "\($0)" })

  /// 公路客运 and 客运量 are 公路客运量.
  static func join(_ owner: [UInt8], _ amount: [UInt8]) -> [UInt8] {
    for length in [6, 3] where amount.count > length && owner.suffix(length) == amount.prefix(length) {
      return owner + amount[length...]
    }
    return owner + amount
  }

  /// Words that only tell of what stands before them.
  private static let tells = WordTrie(of: [
    "的分量", "的份额", "的地位", "的盘子", "发展得", "增长得", "长得", "办得", "搞得", "同样", "也", "亦", "还", "仍", "已", "正", "又", "更", "最", "则",
    "却",
    "都", "均", "就", "没", "不", "未", "一度", "逐步", "迅速", "明显", "持续",
    "依旧", "依然", "竟", "倒", "犹如", "如同", "好比", "宛如", "成为", "成了", "变为", "变成", "从", "经", "因", "受", "由", "凭", "随着", "得益于",
    "受益于", "走俏", "走热",
    "走红", "抢手",
    "后劲", "日子", "订单", "依托", "借助", "瞄准", "面临", "承压", "的底子", "底子", "长势", "势头", "销路", "行情", "走势", "需求", "生意", "前景", "表现",
    "异军突起",
    "跟着", "接着", "保持", "继续", "呈现", "延续", "越", "终于", "首当其冲", "有意识",
    "走在", "跑在", "逆势", "逆市", "逆风", "拔得头筹", "紧随", "紧跟", "位居", "居于", "一枝独秀", "独占鳌头", "领跑", "撑起", "挑起", "挑大梁", "唱主角",
    "后来居上", "遍地开花", "风生水起",
    "方兴未艾", "渐",
    "日渐", "日益", "开始", "开局", "是", "增收", "快于", "好于", "跑", "全面建设", "加快建设", "加快推进", "顺利推进", "扎实推进", "稳步推进", "有序推进",
    "全面推进", "全面开工", "全面施工", "全力推进", "提速建设", "启动建设", "主体完工", "主体封顶",
  ])

  /// Works, of which is told how far they are, and what was spent on them.
  private static let works: [StaticString] = [
    "项目", "工程", "枢纽", "一期", "二期", "三期", "铁路", "公路", "高速", "高铁", "机场", "地铁", "隧道", "大桥", "水库", "电站", "基地", "港区", "管廊",
  ]
  private static let worksAmounts: [StaticString] = ["投资", "完成投资", "累计完成投资", "已完成投资", "年度投资", "累计投资"]

  /// What an owner of a firm's or a trade's amounts ends in.
  private static let endings: [StaticString] = [
    "企业", "业", "贸易", "商品", "产品", "公司", "集团", "工厂", "厂", "矿", "农场", "合作社", "市场", "园区", "开发区", "工业区", "保税区", "园", "汽车",
    "电池", "服装", "原料", "设备", "家电", "手机", "钢材", "药材", "食品", "经济", "租赁", "物流", "制品",
  ]

  /// What a name goes on with behind firms.
  private static let firmGoesOn: [StaticString] = [
    "法人", "职工", "园", "链", "质量", "利润", "数", "户", "家", "所", "的", "、", "和", "与", "等", "化", "单位", "总", "投资", "进出口", "产品",
    "贷款", "债", "研发", "创新",
    "产值", "收入", "税", "用工", "集群", "服务", "主体", "经营", "效益", "类",
  ]

  /// What has no amounts of its own, though things are told of it.
  private static let noOwners: [StaticString] = [
    "积极性", "时候", "年前", "收割", "播种", "插秧", "采摘", "收获", "收购", "上市", "充分", "供应", "形势", "环境", "行情", "工作", "任务", "建设", "改革",
    "成效", "条件", "政策", "措施", "压力", "中央", "国家", "局", "委", "府", "部", "厅", "队", "会", "办", "者", "县", "市",
    "省", "镇", "乡", "村", "地区", "价格", "成本", "疫情", "灾害", "天气", "气温", "雨", "旱", "今年", "去年", "这", "他", "她", "我们", "他们", "它",
    "但", "而", "中",
  ]

  private static let noOpenings: [StaticString] = [
    "当地", "本地", "本市", "我市", "一些", "不少", "多数", "许多", "部分", "大批", "这", "那", "他", "她", "我", "它", "各", "其", "有", "因", "受",
    "在", "从", "对", "把", "将", "被", "让", "使", "向", "与", "同", "比",
  ]

  /// Amounts that say nothing alone.
  private static let amounts: [StaticString] = [
    "产量", "总产量", "总产", "单产", "亩产", "平均亩产", "平均单产", "面积", "种植面积", "播种面积", "栽培面积", "养殖面积", "成交面积", "成交量", "成交额", "交易额",
    "出口量", "进口量",
    "出口数量", "进口数量", "销量", "销售量", "售价", "零售价", "收购价", "批发价", "均价", "运量", "货运量", "客运量", "货值", "新设户数", "户数", "存栏", "存栏量",
    "出栏", "出栏量", "装机",
    "总装机", "装机容量", "库存", "利用量", "空置率", "入住率", "普及率", "务工人员", "员工", "产值", "年产值", "用户", "用户数", "用户总数", "亏损面", "产销率",
    "开工率", "产能利用率",
  ]

  /// Amounts that a whole region has, too.
  private static let ownAmounts: [StaticString] = [
    "出口", "进口", "进出口", "出口额", "进口额", "进出口额", "出口值", "进口值", "进出口值", "出口总额", "投资", "投资额", "收入", "总收入", "利润", "利税", "税收",
    "增加值", "总产值", "营业收入", "合同外资", "实到外资", "合同金额", "注册资本", "纳税", "缴税",
    "营收", "销售收入", "销售额", "交易额", "从业人员", "成交", "到资", "到位外资", "贷款余额", "就业", "吸纳就业",
  ]
}
