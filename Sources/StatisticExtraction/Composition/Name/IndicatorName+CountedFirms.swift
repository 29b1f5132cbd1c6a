import EconomyModel

// 私营企业1.06万家，从业人员21.3万人，注册资金53.2亿元: the amounts of the firms that were counted before.
extension IndicatorName {
  private static let ofFirms: [StaticString] = [
    "注册资金", "注册资本", "进出口", "出口", "进口", "进出口额", "出口额", "进口额", "产值", "总产值", "年产值", "营业收入", "主营业务收入", "销售收入", "利润", "利润总额",
    "利税", "利税总额", "税收",
    "上缴税收", "纳税", "缴税", "增加值", "工业增加值", "工业总产值",
  ]

  /// Whose amount it is, where firms were counted in the sentence; nil where none were, or the amount is not one of theirs.
  func ofCountedFirms(_ said: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    // 198幢重点楼宇，一季度共产生税收141.2亿元
    let verb = (["产生", "贡献", "创造", "实现", "完成"] as [StaticString]).first { said.hasPrefix($0) }
    let subject = Array(said.dropFirst(verb?.utf8CodeUnitCount ?? 0))
    // 总投资1000万美元以上的大项目26个，合同外资8.81亿美元: those are the big ones' alone.
    if frame.countedFirms.hasSuffix("项目"), frame.countedFirms.contains("以上"), frame.parent.isEmpty, !left.isPart {
      let sums: [StaticString] = ["合同外资", "合同利用外资", "合同金额", "实到外资", "总投资", "总投资额", "计划总投资", "投资总额"]
      // 引进亿元以上项目83个，实到外资6.12亿美元: what was done says nothing of what follows.
      let isDeed = withoutAction(frame.countedFirms) != frame.countedFirms || frame.countedFirms.hasPrefix("引进")
      return !isDeed && sums.contains { subject.equals($0) } ? frame.countedFirms + subject : nil
    }
    // 停产半停产企业有78户，涉及职工3.4万人: whose workers they are.
    if !frame.countedFirms.isEmpty, frame.parent.isEmpty, !left.isPart, said.count <= 18, said.hasPrefix("涉及"),
      withoutAction(frame.countedFirms) == frame.countedFirms
    {
      return frame.countedFirms + said
    }
    guard !frame.countedFirms.isEmpty, frame.parent.isEmpty, !left.isPart, !frame.countedFirms.hasSuffix("项目"),
      IndicatorName.ofFirms.contains(where: { subject.equals($0) }),
      // 新批外商投资企业52家，出口8亿美元: what is new has no trade yet.
      subject.hasPrefix("注册") || !frame.countedFirms.hasPrefix("新")
    else { return nil }
    let firms = withoutAction(frame.countedFirms)
    // 规模以上工业企业118家；完成工业增加值13.72亿元: 规模以上工业增加值.
    if subject.hasPrefix("工业") {
      return firms.hasSuffix("工业企业") && firms.count > 12 ? firms.dropLast(12) + subject : nil
    }
    return firms + subject
  }

  /// Whether a name is of firms, of which amounts may follow.
  static func isOfFirms(_ name: [UInt8]) -> Bool {
    ["企业", "市场主体", "经营主体", "公司", "工商户", "合作社", "楼宇", "园区", "专业市场", "项目"].contains { (word: StaticString) in
      name.hasSuffix(word)
    }
  }
}
