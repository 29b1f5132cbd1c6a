import EconomyModel

// 每百户居民拥有电视机96台、洗衣机61台; 销售家电42.6万台，销售额7.31亿元: what is had or sold, by the words around the first of it.
extension IndicatorName {
  /// The name of the next thing that is had by so many, or of what was paid for the things sold; nil for other subjects.
  func possession(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    hadByHouseholds(subject, frame) ?? soldFor(subject, frame) ?? planned(subject, frame)
      ?? shareByCount(subject, frame)
  }

  /// 现代产业类项目250个，个数占比28.3%，投资占比29.1%: what share those that were counted have, and by what.
  private func shareByCount(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard
      ["个数占比", "数量占比", "户数占比", "家数占比", "投资占比", "总投资占比"].contains(where: { (word: StaticString) in subject.equals(word) }
      )
        || subject.equals("总投资") && frame.lastMeasure == .share
    else { return nil }
    return ([frame.noun, frame.inherited] + frame.recent.reversed()).first { counted in
      counted.count >= 9
        && ["项目", "企业", "工程", "单位"].contains { (kind: StaticString) in counted.hasSuffix(kind) }
    }.map { $0 + subject }
  }

  /// 实施市级重大项目，当年计划投资5300亿元; 项目投资完成率前三名：隆德县计划投资5亿元: what is to be put into what was spoken of.
  private func planned(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard subject.equals("计划投资") else { return nil }
    for works in [frame.parent, frame.inherited, frame.object, frame.topic] where works.count >= 6 {
      if works.hasSuffix("投资完成率"), works.count > 15 { return works.dropLast(15) + subject }
      if ["项目", "工程", "基地", "园区"].contains(where: { (word: StaticString) in works.hasSuffix(word) }) {
        return works + subject
      }
    }
    return nil
  }

  /// 每百户居民家庭拥有电视机96台，其中彩色电视机23台；洗衣机61台: all of it is had by as many.
  private func hadByHouseholds(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let first = frame.parent.isEmpty ? frame.inherited : frame.parent
    guard (6...24).contains(subject.count), let had = first.first("拥有", in: ByteRange(9, max(9, first.count))),
      had + 6 < first.count, !first.has("量", at: had + 6),
      ["每百户", "每户", "户均", "每百人", "每千人", "每万人", "每10万人", "每十万人"].contains(where: { (word: StaticString) in
        first.contains(word, in: ByteRange(0, had))
      }), lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil,
      lexicon.catalogue.indicator(named: subject) == nil,
      !["拥有", "户", "人均", "居民", "占"].contains(where: { (word: StaticString) in subject.contains(word) })
    else { return nil }
    return Array(first[..<(had + 6)]) + subject
  }

  /// 销售家电下乡产品42.6万台，销售额7.31亿元: what was paid for them.
  private func soldFor(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard ["销售额", "销售金额", "销售总额"].contains(where: { (word: StaticString) in subject.equals(word) }) else { return nil }
    let sold = frame.lastName
    for verb: StaticString in ["累计销售", "共销售", "销售", "售出"] where sold.hasPrefix(verb) {
      let goods = Array(sold[verb.utf8CodeUnitCount...])
      return goods.count >= 6 && lexicon.cues.suffix(.head, in: goods, from: 0, to: goods.count) == nil
        ? goods + subject : nil
    }
    for count: StaticString in ["销售量", "销量"] where sold.hasSuffix(count) && sold.count >= count.utf8CodeUnitCount + 6 {
      return Array(sold.dropLast(count.utf8CodeUnitCount)) + subject
    }
    return nil
  }
}
