import EconomyModel

// 欧盟、东盟和美国为我市前三大贸易伙伴，分别进出口452.6亿元、437.9亿元和398.2亿元: those whom a clause without a number calls something.
extension SentenceComposer {
  private static let callings: [StaticString] = ["贸易伙伴", "伙伴", "市场", "来源地", "目的地", "来源国", "投资来源", "产业", "行业", "支柱"]

  /// Those alone; the clause itself where it calls nobody anything.
  static func withoutCalling(_ clause: [UInt8]) -> [UInt8] {
    guard clause.contains("、"), callings.contains(where: { clause.hasSuffix($0) }) else { return clause }
    for verb: StaticString in ["依然是", "仍然是", "依旧是", "仍为", "仍是", "成为", "位列", "为", "是"] {
      guard let place = clause.first(verb, in: ByteRange(6, max(6, clause.count))) else { continue }
      return Array(clause[..<place])
    }
    return clause
  }

  /// 鞋类、服装、石材出口 of 鞋类、服装、石材出口居前三位.
  static func withoutRank(_ clause: [UInt8]) -> [UInt8] {
    for verb: StaticString in ["位居前", "位列前", "稳居前", "排在前", "居前", "列前"] {
      guard let place = clause.first(verb, in: ByteRange(6, max(6, clause.count))),
        (6...9).contains(clause.count - place - verb.utf8CodeUnitCount), clause.hasSuffix("位") || clause.hasSuffix("名")
      else { continue }
      return Array(clause[..<place])
    }
    return clause
  }
}
