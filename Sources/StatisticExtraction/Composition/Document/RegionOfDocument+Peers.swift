import EconomyModel
import ReferenceData

// 成都之外，绵阳身后的德阳宜宾南充追到哪儿了: a headline that sets several cities against each other.
extension RegionOfDocument {
  /// The city of such a headline that the text tells of most; nil where fewer than three are named, or none stands out.
  static func mostToldOfPeers(
    _ chain: [[Region]], _ range: ByteRange, _ text: CleanText, _ year: Int?, _ lexicon: Lexicon
  ) -> RegionCode? {
    guard range.count <= 200 else { return nil }
    let peers = Set(chain.filter { $0.count == 1 }.map { $0[0].code })
    guard peers.count >= 3, peers.allSatisfy({ lexicon.gazetteer.level(of: $0) == .prefecture }) else { return nil }
    let told = counts(text, year, lexicon, countsDatelines: false)
    let ranked = peers.map { (code: $0, times: told[$0] ?? 0) }.sorted { ($0.times, $1.code) > ($1.times, $0.code) }
    return ranked[0].times * 2 >= ranked[1].times * 3 ? ranked[0].code : nil
  }
}
