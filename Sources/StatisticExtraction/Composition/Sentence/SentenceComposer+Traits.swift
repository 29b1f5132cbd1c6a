import EconomyModel

// 占比最大的汽车制造业, 受疫情冲击较大的第三产业, 地区生产总值的最终核实数: what is told of a thing beside its name.
extension SentenceComposer {
  /// A subject without how it stands among others, what befell it, in which vintage it is published and at which hour.
  func withoutTraits(_ subject: [UInt8]) -> [UInt8] {
    if let plain = withoutTrait(subject) { return plain }
    // 七月一日零时全省总人口
    if subject.hasPrefix("零时"), subject.count >= 12 { return Array(subject[6...]) }
    return withoutStanding(withoutVintage(subject))
  }

  /// 第三产业 of 受疫情冲击较大的第三产业, 无店铺零售额 of 以网络购物为主的无店铺零售额: what is told of a thing that has a name of its own; nil for
  /// other subjects.
  private func withoutTrait(_ subject: [UInt8]) -> [UInt8]? {
    let traits: [(lead: StaticString, end: [StaticString])] = [
      ("受", ["冲击较大的", "冲击最大的", "影响较大的", "影响最大的", "冲击的", "影响的", "拖累的"]), ("以", ["为主的", "为代表的", "为重点的", "为主体的"]),
      ("网络", ["为主的"]), ("用于", ["方面的", "等的"]),
    ]
    for trait in traits where subject.hasPrefix(trait.lead) && !subject.contains("这") {
      for end in trait.end {
        guard let place = subject.first(end, in: ByteRange(0, subject.count)) else { continue }
        let rest = Array(subject[(place + end.utf8CodeUnitCount)...])
        if lexicon.catalogue.indicator(named: rest) != nil || rest.count >= 12 && lists.hasHead(rest)
          || trait.lead.utf8CodeUnitCount == 3 && rest.count >= 9 && rest.hasSuffix("业")
        {
          return rest
        }
      }
    }
    return nil
  }

  /// 地区生产总值的最终核实数: in which vintage the figure is published is no part of its name.
  private func withoutVintage(_ subject: [UInt8]) -> [UInt8] {
    for vintage: StaticString in ["的最终核实数", "最终核实数", "的初步核算数", "初步核算数", "的快报数", "的修订数", "最终核实"]
    where subject.hasSuffix(vintage) && subject.count >= vintage.utf8CodeUnitCount + 12 {
      return Array(subject.dropLast(vintage.utf8CodeUnitCount))
    }
    return subject
  }

  /// 占比最大的汽车制造业: nor is how it stands among the others.
  private func withoutStanding(_ subject: [UInt8]) -> [UInt8] {
    let standings: [StaticString] = [
      "占比最大的", "占比最高的", "比重最大的", "比重最高的", "权重最大的", "体量最大的", "增长最快的", "增速最快的", "增幅最大的", "降幅最大的", "占比较大的", "占比较高的",
      "涨得最多的", "跌得最多的", "涨幅最大的", "跌幅最大的",
    ]
    guard let standing = standings.first(where: { subject.hasPrefix($0) }),
      subject.count >= standing.utf8CodeUnitCount + 6,
      ["业", "业增加值", "类", "类价格"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    else { return subject }
    return Array(subject[standing.utf8CodeUnitCount...])
  }

  /// 松江区内网点投放: that it was in the region that was named is no part of the name.
  func withoutInside(_ subject: [UInt8]) -> [UInt8] {
    let words: [StaticString] = [
      "资", "贸", "销", "河", "陆", "科", "需", "部", "地", "蒙", "环", "存", "外", "容", "债", "分", "饰", "燃", "江", "黄",
    ]
    let isWord = words.contains { subject.has($0, at: 3) }
    return subject.hasPrefix("内") && subject.count >= 12 && !isWord ? Array(subject[3...]) : subject
  }
}
