import EconomyModel

// 粮食价格由涨转跌, 从3月份起逐月回升, 脱贫攻坚成效明显: what is left of the words before the verb of a clause.
extension SentenceComposer {
  /// What such words are about; empty where they are about nothing that has an amount, nil for other words.
  func settledTopic(_ name: [UInt8]) -> [UInt8]? {
    // 粮食价格由涨转跌: of the price, whichever way it turned.
    if name.hasSuffix("转"), name.count >= 15, name.has("由", at: name.count - 9) { return Array(name.dropLast(9)) }
    // 从3月份起逐月回升: nor is since when.
    if name.hasPrefix("从") || name.hasPrefix("自"), name.hasSuffix("起") || name.hasSuffix("以来") { return [] }
    // 脱贫攻坚成效明显，1548户脱贫: nor is how far one has come.
    if ["成效", "综合效益", "步伐", "势头", "态势", "格局", "面貌"].contains(where: { (word: StaticString) in name.hasSuffix(word) }) {
      return []
    }
    return nil
  }
}
