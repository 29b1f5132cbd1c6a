import EconomyModel
import ReferenceData

// 与全省平均水平相比，我市生产总值增速还低0.5个百分点: from whom, the sentence said where it opened.
extension SentenceComposer {
  /// The distance to those whom the sentence opened with; nil where it opened with none, or the words before the number do not end
  /// with which side of them it is on.
  func openedGap(_ range: ByteRange) -> NamedSubject? {
    guard opensWithOthers() || comparesPlaces(range) else { return nil }
    var end = range.end
    for word: StaticString in ["出了", "出", "了"] where bytes.has(word, endingAt: end, notBefore: range.start) {
      end -= word.utf8CodeUnitCount
      break
    }
    let sides: [(word: StaticString, sign: Int64)] = [("高", 1), ("快", 1), ("低", -1), ("慢", -1), ("落后", -1), ("领先", 1)]
    guard let side = sides.first(where: { bytes.has($0.word, endingAt: end, notBefore: range.start) }) else {
      return nil
    }
    end -= side.word.utf8CodeUnitCount
    for word: StaticString in ["却要", "却", "则", "反而", "分别", "略微", "还要", "仍然", "还", "仍", "略", "要", "均", "都"]
    where bytes.has(word, endingAt: end, notBefore: range.start) {
      end -= word.utf8CodeUnitCount
      break
    }
    let said = bytes.slice(withRate(reader.read(ByteRange(range.start, end), isRank: false).subject))
    let isBare = SentenceComposer.rates.contains {
      said.equals($0) || said.hasPrefix("的") && Array(said.dropFirst(3)).equals($0)
    }
    let name =
      said.isEmpty ? frame.inherited : isBare && !frame.inherited.isEmpty ? frame.inherited + Array("增速") : said
    return name.isEmpty ? nil : NamedSubject(name: name, gap: side.sign)
  }

  private static let rates: [StaticString] = ["增速", "增幅", "涨幅"]

  /// 绍兴以7368亿元紧随其后，比温州少672亿元，不过4.3%的增速要快0.5个百分点; 温州以2498亿元略逊一筹，增速却快了5.9个百分点: whether a rate is held
  /// against that of the place with which a story has just compared an amount.
  private func comparesPlaces(_ range: ByteRange) -> Bool {
    guard facts.kind == .news, Self.rates.contains(where: { bytes.contains($0, in: range) }), !rows.isEmpty else {
      return false
    }
    return rows.contains { $0.measured.measure == .gap && $0.measured.unit != "pp" }
      || ["略逊一筹", "稍逊一筹", "略胜一筹", "更胜一筹", "稍胜一筹"].contains { (word: StaticString) in
        bytes.contains(word, in: ByteRange(sentence.start, range.start))
      }
  }

  /// Whether the first clause of the sentence names a group or a region that the ones behind it are compared with.
  private func opensWithOthers() -> Bool {
    let withWhom: [StaticString] = ["与", "同", "和", "跟"]
    var start = sentence.start
    if !withWhom.contains(where: { bytes.has($0, at: start) }),
      let lead = lexicon.cues.prefix(.connector, in: bytes, at: start, to: sentence.end)
    {
      start = bytes.has("，", at: lead.end) ? lead.end + 3 : lead.end
    }
    guard let comma = bytes.first("，", in: ByteRange(start, min(sentence.end, start + 75))) else { return false }
    return withWhom.contains { bytes.has($0, at: start) }
      && ["相比", "比较", "相比较", "比"].contains { (word: StaticString) in
        bytes.has(word, endingAt: comma, notBefore: start + 9)
      } && namesGroup(ByteRange(start, comma))
  }
}
