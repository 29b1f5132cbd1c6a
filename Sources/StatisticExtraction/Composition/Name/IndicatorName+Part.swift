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
    // 毕业生2万人，其中1.4万人已经落实去处，就业率64%; 投入联合收割机1.86万台，水稻机收率98%: a rate is one by its name.
    if subject.hasSuffix("率"), subject.count >= 9, !frame.parent.hasSuffix("率") { return false }
    // 财政收入718.6亿元，其中资源税比上年多收33.1亿元: a tax is income by its name.
    if subject.hasSuffix("税"), frame.parent.hasSuffix("收入") || frame.parent.hasSuffix("税收") { return false }
    // 城市客运量41.7亿人次，其中出租汽车11.2亿人次: whom those carry.
    if frame.parent.hasSuffix("客运量"), frame.unit?.equals("人次") == true { return !subject.hasSuffix("量") }
    // 公路桥梁2.76万座，其中特大桥391座: bridges by their name.
    if frame.unit?.equals("座") == true,
      ["桥", "站", "库", "塔", "隧道"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    {
      return false
    }
    // 各项存款余额1100亿元，其中城乡居民储蓄562.3亿元: savings are deposits by their name.
    if frame.parent.hasSuffix("存款余额") || frame.parent.hasSuffix("存款"), subject.hasSuffix("储蓄") { return false }
    // 农用地1952万公顷，其中耕地438万公顷: land by its name.
    if frame.parent.hasSuffix("地"), subject.hasSuffix("地"),
      frame.unit?.equals("公顷") == true || frame.unit?.equals("亩") == true
    {
      return false
    }
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
      // 工业总产值732亿元，其中…，规上企业实现利税31.2亿元: an amount of firms as well.
      && lexicon.cues.suffix(.firmAmount, in: subject, from: 0, to: subject.count) == nil
  }

  func isPerson(_ name: [UInt8]) -> Bool {
    lexicon.cues.suffix(.person, in: name, from: 0, to: name.count) != nil
      || ["师", "士", "员", "生", "工", "者", "民", "医", "护", "兵", "人", "数"].contains { (ending: StaticString) in
        name.hasSuffix(ending)
      }
  }
}
