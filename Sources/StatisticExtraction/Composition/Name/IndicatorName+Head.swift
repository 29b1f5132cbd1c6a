import EconomyModel
import ReferenceData

// 规模以上工业增加值增长7.8%，其中制造业增长8.2%: what a part shares with its whole.
extension IndicatorName {
  /// The end of a name that says what kind of amount it is: 增加值 of 规模以上工业增加值.
  func head(of name: [UInt8], _ left: LeftReading) -> [UInt8] {
    // 法人单位数量居前三位的行业是：制造业7862个
    for counted: StaticString in ["法人单位", "产业活动单位", "从业人员", "个体经营户"] where name.hasSuffix(counted) {
      return [UInt8](counted)
    }
    // 按经营地分，城镇1241亿元: of what is told of the town and the country alike.
    for known: StaticString in ["社会消费品零售总额", "消费品零售总额", "社会消费品零售额"] where name.hasSuffix(known) {
      return [UInt8](known)
    }
    guard let match = lexicon.cues.suffix(.head, in: name, from: 0, to: name.count),
      name.count - match.start > 6 || !name.hasSuffix("总额")
    else { return [] }
    // 房地产业 needs no 产业 of 第三产业投资.
    if name.has("产业", at: match.start), match.start + 6 < name.count { return Array(name[(match.start + 6)...]) }
    // 私营企业 counts firms; 采矿业 is no 采矿业企业.
    return name.hasSuffix("企业") && (left.verb == .up || left.verb == .down) ? [] : Array(name[match.start...])
  }

  /// What a part shares with its whole: the whole's name without its own first word where it is a known compound.
  func headOfWhole(_ parent: [UInt8]) -> [UInt8] {
    guard parent.count <= 45 else { return [] }
    // 主要农副产品的收购价格提高24%，其中棉花提高一成半: the part is one of the goods, and has a price of its own.
    for goods: StaticString in ["产品的", "商品的", "物资的", "作物的", "原料的"] {
      guard let place = parent.first(goods, in: ByteRange(0, parent.count)) else { continue }
      let shared = Array(parent[(place + 9)...])
      if lexicon.cues.suffix(.head, in: shared, from: 0, to: shared.count) != nil { return shared }
    }
    // 苹果类产品出口3.94亿美元，其中浓缩苹果汁3.21亿美元: so is what is traded.
    for goods: StaticString in ["产品", "商品"] {
      guard let place = parent.first(goods, in: ByteRange(3, max(3, parent.count))) else { continue }
      let shared = Array(parent[(place + 6)...])
      if ["出口", "出口额", "进口", "进口额", "进出口", "进出口额", "产量", "销售额", "零售额"].contains(where: { (word: StaticString) in
        shared.equals(word)
      }) {
        return shared
      }
    }
    // 一般公共预算支出312亿元，其中教育62亿元: spending on a purpose says no budget.
    for spending: StaticString in ["一般公共预算支出", "公共财政预算支出", "一般预算支出", "公共财政支出", "地方财政支出", "财政支出", "财政总支出"]
    where parent.equals(spending) { return Array("支出") }
    // 全部单位在岗职工9363人，其中企业3996人: that all of them are meant is said of the whole alone.
    // 全社会用电量1823亿千瓦时，其中工业1200亿千瓦时: so is that all of society is.
    for lead: StaticString in [
      "全部单位", "各类", "全部", "各种", "全社会", "规模以上工业企业", "规上工业企业", "大牲畜", "民用车辆", "民用汽车", "机动车", "保险公司", "医疗卫生机构", "医疗机构",
      "卫生机构", "规模以上服务业企业", "规上服务业企业", "规模以上服务业", "规上服务业",
    ]
    where parent.hasPrefix(lead) && parent.count > lead.utf8CodeUnitCount + 3 {
      return Array(parent[lead.utf8CodeUnitCount...])
    }
    return parent
  }
}
