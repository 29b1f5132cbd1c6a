import EconomyModel
import ReferenceData

// 净增经营主体242万户, 减少租赁费1.2亿元: a verb before its object makes the number a change of the object.
extension SentenceComposer {
  private static let cuts: [StaticString] = ["减少", "裁减", "削减"]

  /// The object and the sign of the change, where a clause begins with such a verb and states an amount.
  func namedChange(_ subject: [UInt8], _ unit: UnitOfMeasure?, _ left: LeftReading) -> (object: [UInt8], isNet: Bool)? {
    guard left.verb == nil || left.verb == .reach && left.verbRange.isEmpty, !left.isFrom, !left.isNew else {
      return nil
    }
    if let kind = unit?.kind { guard [.money, .counter, .physical].contains(kind) else { return nil } }
    if unit != nil, subject.hasPrefix("净增"), !subject.hasPrefix("净增资"), subject.count > 6 {
      return (withoutMeasure(subject, 6), true)
    }
    for verb in SentenceComposer.cuts where subject.hasPrefix(verb) && subject.count > verb.utf8CodeUnitCount + 3 {
      let object = withoutMeasure(subject, verb.utf8CodeUnitCount)
      // 减少碳排放2810万吨: what was avoided is an achievement of its own.
      if object.contains("排放") || object.contains("损失") { return nil }
      // 减少贫困人口12.2万人: so are those who are no longer poor.
      if unit?.unit == "人", object.hasSuffix("贫困人口") { return nil }
      // 压减粗钢产能300万吨: so is what was closed.
      if unit?.kind == .physical, object.hasSuffix("产能") || object.hasSuffix("能力") { return nil }
      // 精简审批事项1191项 counts what was cut.
      if unit?.kind == .counter,
        ["事项", "项目", "许可", "证明", "材料", "环节", "流程"].contains(where: { (word: StaticString) in object.hasSuffix(word) })
      {
        return nil
      }
      return (object, false)
    }
    // 增加中央预算稳定调节基金3054亿元: more of a sum that there was before; 增加产值 brings about what is new.
    if unit?.kind == .money, subject.hasPrefix("增加"), subject.count >= 12,
      ["投资", "基金", "资金", "限额", "预算", "支出", "转移支付", "国债", "税收", "贷款", "存款"].contains(where: { (word: StaticString) in
        subject.hasSuffix(word)
      })
    {
      return (withoutMeasure(subject, 6), true)
    }
    // 增加工业用电量390亿千瓦时, 增加招生计划3.98万个
    if unit?.kind == .physical || unit?.kind == .counter, subject.hasPrefix("增加"),
      ["用电量", "发电量", "用水量", "招生计划", "用户"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    {
      return (withoutMeasure(subject, 6), true)
    }
    // 国家财政共增加支出540亿元: whose they are stands before the verb.
    for verb: StaticString in ["当年就增加", "共增加", "增加"] {
      guard unit?.kind == .money, let place = subject.first(verb, in: ByteRange(6, max(6, subject.count))),
        !subject.hasPrefix("为"),
        ["支出", "投入"].contains(where: { (word: StaticString) in
          subject.count == place + verb.utf8CodeUnitCount + 6 && subject.hasSuffix(word)
        })
      else { continue }
      return (Array(subject[..<place]) + subject.suffix(6), true)
    }
    // 企事业单位减少租赁费1.2亿元: whose they are stands before the verb.
    for verb: StaticString in ["减少", "削减"] {
      guard unit?.kind == .money, let place = subject.first(verb, in: ByteRange(6, max(6, subject.count))),
        !subject.hasPrefix("为"), place + verb.utf8CodeUnitCount + 6 <= subject.count
      else { continue }
      return (Array(subject[..<place]) + withoutMeasure(subject, place + verb.utf8CodeUnitCount), false)
    }
    return nil
  }

  private func withoutMeasure(_ subject: [UInt8], _ start: Int) -> [UInt8] {
    var object = Array(subject[start...])
    if object.hasPrefix("了"), object.count > 6 { object.removeFirst(3) }
    return object
  }
}
