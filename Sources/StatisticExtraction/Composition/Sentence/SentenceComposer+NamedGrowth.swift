import EconomyModel

// 汕尾以14.3%的GDP增速领跑, 接近40%的进出口增长: a number in front of the amount whose growth it is.
extension SentenceComposer {
  /// What grew, how, and whether that is aimed at; nil where something else stands behind the number.
  func namedGrowth(after amount: Amount) -> (name: [UInt8], verb: LeftReading.Verb, isTarget: Bool)? {
    guard isPercent(amount) || amount.kind == .doubleDigit, bytes.has("的", at: amount.end) else { return nil }
    let start = amount.end + 3
    let words = ByteRange(start, min(sentence.end, start + 36))
    let growths: [(word: StaticString, verb: LeftReading.Verb)] = [
      ("增长目标", .up), ("增速目标", .up), ("增长速度", .up), ("增速", .up), ("增幅", .up), ("增长率", .up), ("涨幅", .up), ("降幅", .down),
      ("增长", .up),
    ]
    for (word, verb) in growths {
      guard let place = bytes.first(word, in: words), place >= start + 3 else { continue }
      let name = bytes.slice(ByteRange(start, place))
      let isKnown =
        ["经济", "工业", "外贸", "消费", "营收"].contains { (kind: StaticString) in name.equals(kind) }
        || lexicon.catalogue.indicator(named: name) != nil || lists.hasHead(name)
      let end = place + word.utf8CodeUnitCount
      let isEnd =
        end >= sentence.end
        || !CharacterClass.of(Scalars.at(end, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
      // 12%的企业增长乏力: who grows is no amount.
      let isBare = bytes.has("增长", at: place) && word.utf8CodeUnitCount == 6
      guard isKnown, isEnd || !isBare, !name.contains("的") else { continue }
      let isTarget = bytes.has("目标", endingAt: end, notBefore: place) || bytes.has("目标", at: end)
      let measured = name.equals("经济") ? name + Array("增长") : name
      return (measured, verb, isTarget)
    }
    return nil
  }
}
