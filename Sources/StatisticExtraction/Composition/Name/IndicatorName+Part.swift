import EconomyModel
import ReferenceData

// 卫生技术人员188人，其中执业医师326人: which parts are named in full, and which only say what part they are.
extension IndicatorName {
  /// Whether a part's name says only which part it is (其中小春) and needs what its whole ends with.
  func needsHead(_ subject: [UInt8], _ frame: Frame) -> Bool {
    guard
      subject.count <= 24 || subject.hasSuffix("业") && subject.count <= 60
        || subject.hasSuffix("类") && subject.count <= 45
    else { return false }
    // 进出口1144亿元。其中，4、5两月进出口值…: what says the whole itself is complete.
    if !frame.parent.isEmpty, subject.starts(with: frame.parent) { return false }
    // 进出口200亿元，其中出口农产品12亿元: a side of the trade and its goods are complete.
    if frame.parent.hasSuffix("进出口") || frame.parent.hasSuffix("进出口总额"), subject.count > 6,
      subject.hasPrefix("出口") || subject.hasPrefix("进口")
    {
      return false
    }
    // 毕业生2万人，其中1.4万人已经落实去处，就业率64%: a rate is one by its name.
    if subject.hasSuffix("率"),
      ["人", "生", "员", "户", "人数", "户数"].contains(where: { (word: StaticString) in frame.parent.hasSuffix(word) })
    {
      return false
    }
    // 各项存款余额1100亿元，其中城乡居民储蓄562.3亿元: savings are deposits by their name.
    if frame.parent.hasSuffix("存款余额") || frame.parent.hasSuffix("存款"), subject.hasSuffix("储蓄") { return false }
    // 医院、卫生院30处，其中医院4处，卫生院1处: the whole names its parts.
    if frame.parent.contains("、"), frame.parent.first(subject) != nil { return false }
    // 税收亿元楼68幢，其中10亿元楼16幢
    if subject.count > 9, subject.hasSuffix("亿元楼") || subject.hasSuffix("万元楼") { return false }
    if subject.equals("月亿楼") || subject.equals("亿元楼") { return false }
    // 工业企业实现利润515亿元，其中国有企业264亿元，增长12%: firms are counted elsewhere, and here they have a part of the sum.
    if let unit = frame.unit, unit.hasPrefix("CNY") || unit.hasPrefix("USD") || unit == "%",
      IndicatorName.areFirms(subject, ofSum: frame.parent)
    {
      return true
    }
    // 属地注册率达到63.5%，其中临空经济园区为71.2%: where the rate is so, whatever could be counted there.
    if frame.parent.hasSuffix("率"), frame.unit?.equals("%") == true,
      ["园区", "景区", "校区", "院区", "社区", "街区", "小区"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    {
      return true
    }
    // 床位2.6万张，其中医院1.9万张: those that stand in them.
    if frame.unit?.equals("张") == true, frame.parent.hasSuffix("床位") || frame.parent.hasSuffix("床位数") {
      return !subject.contains("床位")
    }
    // 医疗卫生机构85个，其中医院35个: houses are named by what they are.
    if frame.unit?.equals("个") == true || frame.unit?.equals("家") == true || frame.unit?.equals("所") == true,
      ["馆", "院", "站", "所", "室", "厂", "社", "店"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    {
      return false
    }
    // 出入境人员5.2亿人次，其中外国游客增长34.9%
    if ["人员", "旅客", "游客"].contains(where: { (word: StaticString) in frame.parent.hasSuffix(word) }),
      ["游客", "旅客", "居民", "人员"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    {
      return false
    }
    // 各类学校524所，其中教师进修校3所: schools are schools by their name.
    // 初中1472所，其中九年一贯制学校518所
    if frame.parent.hasSuffix("学校") || frame.unit?.equals("所") == true && lexicon.cues.has(.school, frame.parent),
      subject.hasSuffix("校") || lexicon.cues.suffix(.school, in: subject, from: 0, to: subject.count) != nil
    {
      return false
    }
    if frame.unit?.equals("人") == true,
      ["人员", "职工", "人才", "教师", "学生", "在校生"].contains(where: { (word: StaticString) in
        frame.parent.hasSuffix(word)
      })
    {
      // 其中医生582人 are persons by their name; 其中企业1774人 are persons that firms employ.
      return !isPerson(subject)
    }
    return lexicon.catalogue.indicator(named: subject) == nil
      && lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil
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
  func sideOfTaxAndProfit(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard let kind = (["利税总额", "利税"] as [StaticString]).first(where: { whole.hasSuffix($0) }),
      whole.count > kind.utf8CodeUnitCount + 6,
      ["利润", "利润总额", "税金", "税金总额", "税收"].contains(where: { (word: StaticString) in subject.equals(word) })
    else { return nil }
    var owner = Array(whole.dropLast(kind.utf8CodeUnitCount))
    if owner.hasSuffix("实现") { owner.removeLast(6) }
    return owner + subject
  }

  /// 居民人均消费支出26312元，其中食品烟酒7862元, 公路通车里程6213公里，其中国道312公里: a part that stands within the words of its whole.
  func partWithin(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
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
    if whole.hasPrefix("公路"),
      ["国道", "省道", "县道", "乡道", "村道"].contains(where: { (road: StaticString) in subject.hasSuffix(road) })
    {
      return subject + whole[6...]
    }
    return nil
  }

  /// 职工基本养老保险参保人数62.3万人，其中离退休人员17.1万人: in which insurance those are; nil for other parts.
  func insured(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    guard whole.contains("保险") || whole.contains("医保"), isPerson(subject), subject.count <= 30, !subject.contains("保")
    else { return nil }
    for count: StaticString in ["参保人数", "参保"] where whole.hasSuffix(count) {
      return Array(whole.dropLast(count.utf8CodeUnitCount)) + subject + Array("参保人数")
    }
    if whole.hasPrefix("参加"), whole.hasSuffix("人数") { return Array(whole.dropLast(6)) + subject }
    return whole.hasPrefix("参加") ? whole + subject : nil
  }

  private func isPerson(_ name: [UInt8]) -> Bool {
    lexicon.cues.suffix(.person, in: name, from: 0, to: name.count) != nil
      || ["师", "士", "员", "生", "工", "者", "民", "医", "护", "兵", "人", "数"].contains { (ending: StaticString) in
        name.hasSuffix(ending)
      }
  }
}
