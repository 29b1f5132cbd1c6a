import EconomyModel
import ReferenceData

// 受理纠纷案件74件，结案71件; 出让采矿权87宗，成交价款23.6亿元: what became of the things that were counted before, or how much they came to.
extension IndicatorName {
  /// Units in which such things are counted.
  static let unitsOfThings: Set<String> = ["件", "起", "宗", "项", "个", "处", "辆", "艘", "笔", "批", "幅", "块"]

  private static let outcomes: [(things: [StaticString], outcomes: [StaticString])] = [
    (
      ["案件", "纠纷", "申诉", "投诉", "诉讼", "信访"],
      ["结案", "办结", "破案", "查结", "和解", "侦破", "结案率", "审结率", "办结率", "破案率", "涉案金额", "涉案货值", "涉案价值", "罚没款", "标的额"]
    ),
    (
      ["采矿权", "探矿权", "矿业权", "土地", "宗地", "地块", "用地", "用海", "交易", "使用权", "房产", "股权"],
      [
        "成交价款", "成交总价款", "成交金额", "成交总额", "成交总价", "成交额", "成交价", "成交面积", "出让面积", "出让价款", "出让金", "出让收入", "交易金额", "交易额",
        "交易面积",
      ]
    ),
    (["项目", "工程"], ["建设规模", "总建设规模", "建筑面积", "总建筑面积", "用地面积", "占地面积", "总建筑规模"]),
    (["汽车", "车", "车辆", "船舶", "船", "飞机"], ["辆数", "吨位", "客位", "艘数", "净载重量", "载客量", "总功率", "功率"]),
    (
      ["事故", "灾害", "火灾", "地震", "险情"],
      [
        "死亡", "受伤", "失踪", "死亡（失踪）", "死亡人数", "受伤人数", "亡人", "伤人", "起数", "损失", "直接经济损失", "直接财产损失", "经济损失", "财产损失",
      ]
    ),
  ]

  /// Whether something may become of what a name counts.
  func hasOutcome(_ name: [UInt8]) -> Bool {
    for (index, kind) in IndicatorName.outcomes.enumerated() where kind.things.contains(where: { name.hasSuffix($0) }) {
      // 受理案件 and 违法案件 say of what kind they are as little as what became of them does.
      return index > 0 || thing(name).count >= 15
    }
    return false
  }

  /// 专利侵权纠纷行政裁决案件 of 受理专利侵权纠纷行政裁决案件.
  private func thing(_ name: [UInt8]) -> [UInt8] {
    var thing = withoutAction(name)
    for deed: StaticString in [
      "立案受理", "立案查处", "接报", "接到", "受理", "立案", "新收", "查办", "查处", "出让", "发生", "验收", "实施", "安排", "立",
    ]
    where thing.hasPrefix(deed) && thing.count > deed.utf8CodeUnitCount {
      thing.removeFirst(deed.utf8CodeUnitCount)
    }
    return thing
  }

  /// 专利侵权纠纷行政裁决案件结案 of 结案 behind 受理专利侵权纠纷行政裁决案件74件; nil for other subjects.
  func outcome(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    guard !left.isPart, !frame.countedThings.isEmpty, subject.count <= 24 else { return nil }
    var said = subject
    for verb: StaticString in ["造成", "共", "其中"] where said.hasPrefix(verb) { said.removeFirst(verb.utf8CodeUnitCount) }
    guard
      IndicatorName.outcomes.contains(where: { kind in
        kind.outcomes.contains { said.equals($0) } && kind.things.contains { frame.countedThings.hasSuffix($0) }
      })
    else { return nil }
    // 死亡9人: so many of those who died.
    let isOfPersons = ["死亡", "受伤", "失踪", "亡人", "伤人"].contains { (word: StaticString) in said.equals(word) }
    return thing(frame.countedThings) + said + (isOfPersons && !said.hasSuffix("人") ? Array("人数") : [])
  }
}
