import EconomyModel
import ReferenceData

// 健全城乡居民养老保险，财政补贴标准提高到510元: whose amount it is, the clause before said.
extension IndicatorName {
  /// The name of an amount that is complete only with an owner which stands before; nil where it has one.
  func withOwner(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    // 狠抓园区扩容提质，投入4.1亿元
    if lexicon.cues.has(.objectAttribute, subject), !frame.object.isEmpty {
      // 降低大病保险起付线，报销比例提高到60%: both are of the insurance.
      let attribute = (["起付线", "封顶线", "门槛"] as [StaticString]).first { frame.object.hasSuffix($0) }
      return frame.object.dropLast(attribute?.utf8CodeUnitCount ?? 0) + subject
    }
    // 唯有原油，年产一百一十九万吨: how much of it is made.
    if subject.equals("年产") || subject.equals("年产量"), frame.clause.count >= 6, frame.clause.count <= 30,
      lexicon.cues.suffix(.head, in: frame.clause, from: 0, to: frame.clause.count) == nil
    {
      return frame.clause + Array("产量")
    }
    // 城乡居民社会养老保险实现全覆盖，去年末参保1238万人: in which insurance.
    if ["参保", "参保人数", "参合", "参合人数"].contains(where: { (word: StaticString) in subject.equals(word) }),
      ["保险", "医保", "合作医疗", "新农合", "农保"].contains(where: { (word: StaticString) in frame.clause.hasSuffix(word) })
    {
      return frame.clause + subject + (subject.count == 6 ? Array("人数") : [])
    }
    // 法院新收各类案件12.6万件，审结11.2万件: of the cases, what was done to them.
    if ["审结", "办结", "执结"].contains(where: { (word: StaticString) in subject.equals(word) }),
      frame.lastName.hasSuffix("案件"),
      let deed = (["新收", "新受理", "受理", "收"] as [StaticString]).compactMap({ (word: StaticString) in
        frame.lastName.first(word, in: ByteRange(0, frame.lastName.count)).map { ($0, word.utf8CodeUnitCount) }
      }).first
    {
      return frame.lastName[..<deed.0] + subject + frame.lastName[(deed.0 + deed.1)...]
    }
    // 12345热线办结率99.6%、满意率95.3%: of the same calls.
    let rates: [StaticString] = ["办结率", "满意率", "解决率", "响应率", "合格率", "化解率", "好评率", "受理率", "按期率"]
    if rates.contains(where: { subject.equals($0) }), frame.lastName.count >= 15,
      let rate = rates.first(where: { frame.lastName.hasSuffix($0) && !subject.equals($0) })
    {
      return frame.lastName.dropLast(rate.utf8CodeUnitCount) + subject
    }
    // 进口591亿美元，逆差由78亿美元缩小到65亿美元: of the trade that was spoken of.
    if subject.equals("逆差") || subject.equals("顺差"), frame.inherited.contains("口") {
      return Array("进出口") + subject
    }
    // 财政用于农业的支出160亿元，其中用于农村道路建设30亿元: the part is spent by the same.
    let whole = frame.parent.isEmpty ? frame.inherited : frame.parent
    if subject.hasPrefix("用于"), subject.count > 12, !whole.isEmpty, !subject.contains("占"),
      !["支出", "投入", "资金", "投资", "总额", "经费"].contains(where: { (word: StaticString) in subject.contains(word) }),
      let kind = (["支出", "投入", "资金", "投资"] as [StaticString]).first(where: { whole.hasSuffix($0) })
    {
      let use = whole.first("用于", in: ByteRange(0, whole.count)) ?? whole.count - kind.utf8CodeUnitCount
      return Array(whole[..<use]) + subject + Array("的") + [UInt8](kind)
    }
    // 跨境支付账户上线运行，发生业务量350亿元
    if subject.equals("发生业务量") || subject.equals("业务量"), frame.clause.count >= 9, frame.inherited == frame.clause {
      return frame.clause + Array("业务量")
    }
    if let part = ofFacility(subject, frame) { return part }
    // 发放稳岗返还资金5.62亿元，惠及企业1.34万家: whom the money reached.
    if subject.hasPrefix("惠及"), (12...18).contains(subject.count), frame.parent.isEmpty,
      ["资金", "贷款", "补贴", "补助"].contains(where: { (word: StaticString) in frame.lastName.hasSuffix(word) })
    {
      return withoutAction(frame.lastName) + subject
    }
    // 出口乌龙茶5300吨，创汇1460万美元，出口量居第一: of the goods that went out.
    if ["创汇", "出口量", "出口创汇", "换汇"].contains(where: { (word: StaticString) in subject.equals(word) }),
      frame.inherited.hasPrefix("出口"),
      (12...30).contains(frame.inherited.count),
      lexicon.cues.suffix(.head, in: frame.inherited, from: 6, to: frame.inherited.count) == nil
    {
      return frame.inherited.dropFirst(6) + (subject.hasPrefix("出口") ? [] : Array("出口")) + subject
    }
    // 合同外资2.1亿美元，实际到位1.3亿美元
    // 韩国仍是最大的外资来源地，到账6200万美元
    if ["实际到位", "实到", "到位", "到账", "实际到账"].contains(where: { (word: StaticString) in subject.equals(word) }),
      let money = (["外资", "内资", "资金"] as [StaticString]).first(where: {
        frame.lastName.hasSuffix($0) || frame.inherited.hasSuffix($0) || frame.clause.contains($0)
      })
    {
      return subject + [UInt8](money)
    }
    // 来华旅游人数26万人次，创汇1.4亿美元
    if subject.equals("创汇") || subject.equals("外汇收入"), frame.inherited.contains("旅游") { return Array("旅游") + subject }
    // 提高企业退休人员基本养老金，人均增加1680元: so much for each, which is no name.
    if ["人均", "月人均", "平均每人", "每人"].contains(where: { (word: StaticString) in subject.equals(word) }),
      !frame.object.isEmpty
    {
      return frame.object
    }
    // 经济总量跨过2万亿元，人均超过3000美元: the product of each.
    if subject.equals("人均"), frame.inherited.hasSuffix("总值") || frame.inherited.hasSuffix("经济总量") {
      return Array("人均生产总值")
    }
    // 旅游接待人数超过6900万人次，收入超过800亿元: of the same visitors.
    if ["收入", "总收入", "综合收入"].contains(where: { (word: StaticString) in subject.equals(word) }),
      frame.inherited.hasPrefix("旅游") || frame.inherited.contains("游客")
    {
      return Array("旅游") + subject
    }
    // 引进外资势头不减，实际金额达到550亿美元
    if subject.hasPrefix("实际"), subject.count <= 12, frame.topic.count >= 6,
      lexicon.catalogue.indicator(named: subject) == nil
    {
      return frame.topic + subject
    }
    // 规模以上服务业企业资产负债率降低4.5个百分点，利润增长5.4%: of the same firms.
    guard lexicon.cues.has(.firmAmount, subject) else { return nil }
    let before = frame.inherited
    // 包头钢铁公司炼钢118万吨，盈利2140万元: the firm that made it.
    for kind: StaticString in ["公司", "集团", "钢厂", "油田", "煤矿", "矿务局", "总厂"] {
      guard let place = before.first(kind, in: ByteRange(6, max(6, before.count))) else { continue }
      let end = place + kind.utf8CodeUnitCount
      if before.count > end, before.count - end <= 24 { return Array(before[..<end]) + subject }
    }
    // 国有工业企业经济效益大幅提高，实现利润378亿元
    if before == frame.topic, before.hasSuffix("企业"), before.count <= 60 { return before + subject }
    // 农产品加工业营业收入64亿元，利润总额5亿元: of the same industry.
    // 规模以上工业增加值增长9%，实现利润增长15%
    let amount =
      lexicon.cues.suffix(.firmAmount, in: before, from: 9, to: before.count)?.start
      ?? (before.hasSuffix("工业增加值") ? before.count - 9 : nil)
    if let amount, before.has("业", endingAt: amount, notBefore: 6) { return Array(before[..<amount]) + subject }
    for owner: StaticString in ["企业", "单位", "公司", "银行"] {
      guard let place = before.first(owner, in: ByteRange(6, max(6, before.count))) else { continue }
      let end = place + owner.utf8CodeUnitCount
      // 乡镇企业现价总产值1700亿元，实现税金58亿元: in what prices it was counted is the output's alone.
      let prices = (["现价", "不变价"] as [StaticString]).first { before.has($0, at: end) }
      let rest = Array(before[(end + (prices?.utf8CodeUnitCount ?? 0))...])
      // 木制品企业完成产值214亿元、缴纳税金3.06亿元
      let isOutput = ["产值", "总产值", "增加值", "税收"].contains { (word: StaticString) in rest.equals(word) }
      if isOutput || lexicon.cues.has(.firmAmount, rest) { return Array(before[..<end]) + subject }
    }
    return nil
  }

  /// 深圳机场货邮吞吐量42.5万吨，旅客吞吐量1084万人次; 汽车项目总投资350亿元，年产能15万辆: another amount of what was named.
  private func ofFacility(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let last = frame.lastName
    guard frame.parent.isEmpty, last.count > subject.count else { return nil }
    if ["旅客吞吐量", "货邮吞吐量", "货物吞吐量", "集装箱吞吐量", "起降架次", "航班起降架次"].contains(where: { (word: StaticString) in
      subject.equals(word)
    }),
      last.hasSuffix("吞吐量")
    {
      for kind: StaticString in ["机场", "港"] {
        guard let place = last.first(kind, in: ByteRange(6, max(6, last.count))), place <= 36 else { continue }
        return last[..<(place + kind.utf8CodeUnitCount)] + subject
      }
    }
    if ["年产能", "设计年产能", "设计产能", "占地", "占地面积", "建筑面积", "总建筑面积"].contains(where: { (word: StaticString) in
      subject.equals(word)
    }),
      last.hasSuffix("总投资"), last.count >= 24 || last.equals("项目总投资"),
      last.contains("项目") || last.contains("工程") || last.contains("基地")
    {
      return last.dropLast(9) + subject
    }
    return nil
  }

  static let pointedKinds: [StaticString] = ["项目", "工程", "公司", "企业", "园区", "产业", "行业", "基地", "合作社"]

  /// 高精铝板带项目签约。该项目计划投资18亿元: whose amount it is, where a word points at what was told of; nil for other subjects.
  func pointed(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard subject.hasPrefix("该") else { return nil }
    for kind in IndicatorName.pointedKinds
    where subject.has(kind, at: 3) && subject.count > 3 + kind.utf8CodeUnitCount {
      let named = [frame.clause, frame.topic, frame.lastName].first {
        $0.hasSuffix(kind) && $0.count > kind.utf8CodeUnitCount
      }
      // 该项目总投资 of what was told of in other words
      return named.map { $0 + subject[(3 + kind.utf8CodeUnitCount)...] }
        ?? (subject.count >= 15 ? Array(subject[3...]) : nil)
    }
    return nil
  }

  /// 韩国仍是最大的一头: who is meant, without what is said of it.
  static func withoutCopula(_ owner: [UInt8]) -> [UInt8] {
    for word: StaticString in ["依然是", "仍然是", "仍是", "都是", "成为", "是"] {
      if let place = owner.first(word, in: ByteRange(min(6, owner.count), owner.count)) {
        return Array(owner[..<place])
      }
    }
    return owner
  }
}
