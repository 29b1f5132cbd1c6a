import EconomyModel

// 城镇居民人均可支配收入23126元；人均消费支出16231元: another amount of the owner that the amount before names.
extension IndicatorName {
  /// The name of an amount whose owner only the one before it names; nil for amounts that are complete or stand alone.
  func siblingAmount(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    perHead(subject, frame) ?? sameKind(subject, frame) ?? concentration(subject, frame)
  }

  /// 氨氮平均浓度1.06mg/L、总磷0.142mg/L: so much of the next matter is as concentrated as the one before is.
  private func concentration(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard let unit = frame.unit, unit.contains("/"), (6...24).contains(subject.count),
      let kind = (["年平均浓度", "年均浓度", "平均浓度", "浓度"] as [StaticString]).first(where: { frame.lastName.hasSuffix($0) }),
      lexicon.catalogue.indicator(named: subject) == nil,
      lexicon.cues.suffix(.head, in: subject, from: 0, to: subject.count) == nil
    else { return nil }
    return subject + [UInt8](kind)
  }

  /// 工业生产者出厂价格下降0.6%，购进价格下降1.1%; 房屋施工面积812万平方米，竣工面积312万平方米.
  private func sameKind(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    let kinds: [[StaticString]] = [["出厂价格", "购进价格"], ["施工面积", "竣工面积", "新开工面积", "销售面积"]]
    guard let kind = kinds.first(where: { $0.contains { subject.equals($0) } }) else { return nil }
    for said in [frame.inherited, frame.before] {
      if let other = kind.first(where: { said.hasSuffix($0) && !subject.equals($0) }),
        said.count > other.utf8CodeUnitCount + 3
      {
        return Array(said.dropLast(other.utf8CodeUnitCount)) + subject
      }
    }
    return nil
  }

  /// 人均消费支出 of 城镇居民, whose income was told before.
  private func perHead(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard subject.hasPrefix("人均"),
      ["消费支出", "消费性支出", "生活消费支出", "总支出", "住房面积", "住房建筑面积", "生活费支出", "纯收入", "可支配收入", "现金收入"].contains(where: {
        (word: StaticString) in
        subject.dropFirst(6).elementsEqual([UInt8](word))
      })
    else { return nil }
    let owners: [StaticString] = ["居民", "农民", "农牧民", "居民家庭", "牧民", "渔民"]
    for said in [frame.inherited, frame.before, frame.lastName] + frame.wholes.reversed() {
      guard let place = said.first("人均", in: ByteRange(0, said.count)), place >= 6,
        owners.contains(where: { said.has($0, endingAt: place, notBefore: 0) })
      else { continue }
      return Array(said[..<place]) + subject
    }
    return nil
  }
}
