import EconomyModel

// 工业企业实现利税126亿元，其中利润62亿元: parts that are more than what they say and what their whole is measured in.
extension IndicatorName {
  /// The name of such a part; nil for parts that are named as all others are.
  func namedPart(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    valueAdded(subject, of: whole) ?? treated(subject, of: whole) ?? insured(subject, of: whole) ?? sideOfTaxAndProfit(
      subject, of: whole)
      ?? partWithin(subject, of: whole) ?? partOfArranged(subject, of: whole) ?? pricesIn(subject, of: whole)
  }

  /// 居民消费价格上涨2.2%，其中城市上涨2.2%: 城市居民消费价格, all prices of some of the consumers; nil for other parts.
  private func pricesIn(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard ["城市", "农村"].contains(where: { (word: StaticString) in subject.equals(word) }),
      let place = whole.first("居民消费价格", in: ByteRange(0, whole.count))
    else { return nil }
    return subject + whole[place...]
  }

  /// 固体废物产生量412万吨，其中综合利用398万吨，处置12万吨: 固体废物综合利用量, what became of it; nil for other parts.
  private func treated(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    let ways: [StaticString] = ["综合利用", "处置", "贮存", "利用", "填埋", "焚烧", "回收利用", "无害化处理"]
    guard whole.hasSuffix("产生量"), whole.count > 15, ways.contains(where: { subject.equals($0) }) else { return nil }
    return Array(whole.dropLast(9)) + subject + Array("量")
  }

  /// Whether a name is of firms that have a part of a sum (外资企业 of 工业增加值).
  static func areFirms(_ name: [UInt8], ofSum sum: [UInt8]) -> Bool { sumOfFirms(name, sum) != nil }

  /// 外资企业增加值 of 规模以上工业企业增加值: the name of the part that firms have of a sum; nil for other names.
  static func sumOfFirms(_ name: [UInt8], _ sum: [UInt8]) -> [UInt8]? {
    let sums: [StaticString] = [
      "增加值", "总产值", "产值", "利润总额", "利润", "利税总额", "利税", "营业收入", "销售收入", "收入", "销售额", "零售额", "投资", "进出口总额", "进出口", "进口",
      "出口", "税收",
      "亏损额",
    ]
    guard let head = sums.first(where: { sum.hasSuffix($0) }),
      ["企业", "公司", "单位", "机构", "农场", "经济"].contains(where: { (word: StaticString) in name.hasSuffix(word) })
    else { return nil }
    return name + [UInt8](head)
  }

  /// 工业企业实现利税126亿元，其中利润62亿元；税金64亿元: whose profit that is; nil for other parts.
  private func sideOfTaxAndProfit(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard let kind = (["利税总额", "利税"] as [StaticString]).first(where: { whole.hasSuffix($0) }),
      whole.count > kind.utf8CodeUnitCount + 6,
      ["利润", "利润总额", "税金", "税金总额", "税收"].contains(where: { (word: StaticString) in subject.equals(word) })
    else { return nil }
    var owner = Array(whole.dropLast(kind.utf8CodeUnitCount))
    if owner.hasSuffix("实现") { owner.removeLast(6) }
    return owner + subject
  }

  /// 居民人均消费支出26312元，其中食品烟酒7862元, 公路通车里程6213公里，其中国道312公里: a part that stands within the words of its whole.
  private func partWithin(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard subject.count >= 6 else { return nil }
    for spending: StaticString in ["生活消费支出", "消费性支出", "消费支出"]
    where whole.hasSuffix(spending) && whole.has("人均", endingAt: whole.count - spending.utf8CodeUnitCount, notBefore: 0)
    {
      let isComplete =
        lexicon.catalogue.indicator(named: subject) != nil
        || lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) != nil || subject.contains("支出")
        || subject.contains("居民") || subject.contains("人均") || subject.count > 24
      return isComplete ? nil : Array(whole.dropLast(spending.utf8CodeUnitCount)) + subject + [UInt8](spending)
    }
    // 房屋施工面积210万平方米，其中住宅150万平方米: a kind of buildings stands for them.
    if ["住宅", "商品住宅", "办公楼", "写字楼", "商业营业用房", "商业用房", "商铺"].contains(where: { (word: StaticString) in
      subject.equals(word)
    }),
      let building = (["新建商品房", "商品房", "房屋"] as [StaticString]).first(where: { whole.hasPrefix($0) }),
      whole.count >= building.utf8CodeUnitCount + 6
    {
      return subject + whole[building.utf8CodeUnitCount...]
    }
    // 货物运输总量1560万吨，其中公路1201万吨: what goes by one way is no total.
    if ["公路", "铁路", "水运", "水路", "民航", "航空", "管道"].contains(where: { (word: StaticString) in subject.equals(word) }),
      ["货", "客"].contains(where: { (word: StaticString) in whole.contains(word) }),
      whole.hasSuffix("量") || whole.hasSuffix("运输")
    {
      var carried = headOfWhole(whole)
      if carried.hasSuffix("总量") { carried.removeLast(6) }
      return subject + carried + (carried.hasSuffix("量") ? [] : Array("量"))
    }
    if whole.hasPrefix("公路"),
      ["国道", "省道", "县道", "乡道", "村道"].contains(where: { (road: StaticString) in subject.hasSuffix(road) })
    {
      return subject + whole[6...]
    }
    return nil
  }

  /// 职工基本养老保险参保人数62.3万人，其中离退休人员17.1万人: in which insurance those are; nil for other parts.
  private func insured(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard whole.contains("保险") || whole.contains("医保"), isPerson(subject) || subject.hasSuffix("居民"),
      subject.count <= 30,
      !subject.contains("保") || subject.hasPrefix("参保")
    else { return nil }
    // 其中城乡居民366万人 are those in that insurance, 其中参保职工154万人 says that they are.
    if whole.hasSuffix("参保人数"),
      ["城镇职工", "城乡居民", "城镇居民", "职工", "居民"].contains(where: { (word: StaticString) in subject.equals(word) })
    {
      return subject + whole
    }
    if subject.hasPrefix("参保"), whole.hasSuffix("参保人数") { return Array(whole.dropLast(12)) + subject }
    for count: StaticString in ["参保人数", "参保"] where whole.hasSuffix(count) {
      return Array(whole.dropLast(count.utf8CodeUnitCount)) + subject + Array("参保人数")
    }
    if whole.hasPrefix("参加"), whole.hasSuffix("人数") { return Array(whole.dropLast(6)) + subject }
    return whole.hasPrefix("参加") ? whole + subject : nil
  }

  /// 安排固定资产投资十一亿元，其中技术改造三亿八千万元: 安排技术改造投资, what a part of the money is for; nil where it says whose the money is.
  private func partOfArranged(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard let verb = (["计划安排", "安排", "计划投入", "投入"] as [StaticString]).first(where: { whole.hasPrefix($0) }),
      let head = (["投资", "专项资金", "资金", "贷款"] as [StaticString]).first(where: { whole.hasSuffix($0) }),
      subject.count >= 6, subject.count <= 30,
      lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil
    else { return nil }
    let givers: [StaticString] = [
      "中央", "国家", "省", "市", "区", "县", "级", "财政", "自筹", "企业", "银行", "本级", "地方", "社会", "个人", "集体", "资金", "投资", "预算", "国债",
      "外资",
    ]
    guard !givers.contains(where: { subject.contains($0) }) else { return nil }
    return [UInt8](verb) + subject + [UInt8](head)
  }
}
