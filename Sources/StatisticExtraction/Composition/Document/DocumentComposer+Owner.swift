import EconomyModel
import ReferenceData

// 石化产业持续升级。产值突破1300亿元, ▶ 新能源汽车 / 产量14.3万辆: whose the amounts are that follow.
extension DocumentComposer {
  /// The industry that a sentence opens with; nil where it opens with something else.
  func industry(_ sentence: ByteRange) -> [UInt8]? {
    if let named = industryAlone(sentence) { return named }
    let head = ByteRange(sentence.start, min(sentence.end, sentence.start + 30))
    guard let place = text.bytes.first("产业", in: head), place > sentence.start + 3,
      !text.bytes.contains("、", in: ByteRange(head.start, place)),
      !text.bytes.contains("，", in: ByteRange(head.start, place)),
      !text.bytes.has("链", at: place + 6), !text.bytes.has("园", at: place + 6),
      !text.bytes.has("化", at: place + 6)
    else { return nil }
    let name = text.bytes.slice(ByteRange(sentence.start, place + 6))
    return namesThing(name) ? name : nil
  }

  /// Whether words begin with no verb, no joint and no whole region.
  private func namesThing(_ words: [UInt8]) -> Bool {
    [CueRole.frontVerb, .action, .connector, .predicate, .wholeRegion].allSatisfy {
      lexicon.cues.prefix($0, in: words, at: 0, to: words.count) == nil
    }
  }

  /// ——海洋渔业。: the industry that is all a sentence says; nil for others.
  private func industryAlone(_ sentence: ByteRange) -> [UInt8]? {
    var name = sentence
    for dash: StaticString in ["——", "—"] where text.bytes.has(dash, at: name.start) {
      name.start += dash.utf8CodeUnitCount
    }
    guard text.bytes.has("业。", endingAt: name.end, notBefore: name.start), (12...63).contains(name.count),
      mentions.amounts.isEmpty, mentions.periods.isEmpty,
      !["，", "、", "；", "：", "就业", "创业", "企业"].contains(where: { (mark: StaticString) in
        text.bytes.contains(mark, in: name)
      })
    else { return nil }
    let said = text.bytes.slice(ByteRange(name.start, name.end - 3))
    return namesThing(said) ? said : nil
  }

  /// ▶ 新能源汽车: the thing that a line with a bullet names and says nothing of; empty for other lines.
  func labelLine(_ block: Block) -> [UInt8] {
    let bullet = ListBullet.at(block.range.start, text.bytes)
    let name = ByteRange(block.range.start + bullet, block.range.end)
    guard block.isHeading, bullet > 0, (6...36).contains(name.count),
      !["，", "。", "：", "；", "！", "？"].contains(where: { (mark: StaticString) in text.bytes.contains(mark, in: name) }),
      !text.bytes[name.start..<name.end].contains(where: TextFolding.isDigit),
      lexicon.gazetteer.match(in: text.bytes, at: name.start, to: name.end)?.end != name.end
    else { return [] }
    return text.bytes.slice(name)
  }
}
