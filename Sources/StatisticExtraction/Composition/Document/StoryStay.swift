import EconomyModel
import ReferenceData

/// The county that a story on a city has come to, and stays with over its next paragraphs.
///
///     清河县的直播间有140多个。
///     “一吨无毛绒卖50万元左右，”雪岭绒业公司董事长说。公司投资1.2亿元…
struct StoryStay {
  /// Where the story is; nil where it is on the whole.
  private(set) var place: RegionCode?
  /// The short names of the counties that the story has named in full.
  private var names: [(name: [UInt8], place: RegionCode)] = []

  /// A headline, or another article, leaves the place.
  mutating func leave() { place = nil }

  /// Nothing is known in a new article.
  mutating func start() { self = StoryStay() }

  /// Goes where a sentence leads: to the one place that it names before its first number, or back to the whole.
  mutating func follow(
    _ bytes: [UInt8], _ sentence: ByteRange, _ mentions: Mentions, year: Int?, in own: RegionCode, _ lexicon: Lexicon
  ) {
    let end = mentions.amounts.first?.range.start ?? sentence.end
    // 与清河、平乡相比，宁晋县…
    let compared = bytes.first("相比", in: ByteRange(sentence.start, end)).map { $0 + 6 }
    let named = places(bytes, ByteRange(compared ?? sentence.start, end), year: year, in: own, lexicon)
    if named.count == 1 {
      place = named.first
    } else if !named.isEmpty || Self.isOfWhole(bytes, sentence, own, lexicon) {
      place = nil
    }
  }

  /// The places that lie in the story's region and are named in a range.
  private mutating func places(
    _ bytes: [UInt8], _ range: ByteRange, year: Int?, in own: RegionCode, _ lexicon: Lexicon
  ) -> Set<RegionCode> {
    var found: Set<RegionCode> = []
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let known = names.first(where: { bytes[offset...].starts(with: $0.name) })
      {
        if !NamedRegions.goesOn(bytes, at: offset + known.name.count) { found.insert(known.place) }
        offset += known.name.count
        continue
      }
      guard scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: bytes, at: offset, to: range.end)
      else {
        offset += length
        continue
      }
      let regions = lexicon.gazetteer.meant(match.rows, year: year, in: own) {
        $0.code != own && $0.name.utf8.count == match.end - offset
      }
      if Set(regions.map(\.code)).count == 1, let region = regions.first {
        found.insert(region.code)
        learn(region)
      }
      offset = match.end
    }
    return found
  }

  /// 清河, behind 清河县.
  private mutating func learn(_ region: Region) {
    let short = Array(Array(region.name.utf8).dropLast(3))
    guard short.count >= 6, names.count < 64, !names.contains(where: { $0.place == region.code }) else { return }
    names.append((short, region.code))
  }

  /// Whether a paragraph goes on with where the story is: it tells of a county, a village or a firm, and of nothing wider.
  static func goesOn(_ bytes: [UInt8], _ paragraph: ByteRange) -> Bool {
    let wider: [StaticString] = ["全市", "我市", "本市", "市里", "全省", "市区"]
    let near: [StaticString] = [
      "全县", "县里", "县财政", "全镇", "镇上", "公司", "这里", "本县", "该厂", "该镇", "全村", "村里", "县委", "县政府", "该县",
    ]
    return !wider.contains { bytes.contains($0, in: paragraph) } && near.contains { bytes.contains($0, in: paragraph) }
  }

  /// 全市现有特色产业集群32个; 据市工信局统计: whether a sentence is on all of the story's region.
  private static func isOfWhole(_ bytes: [UInt8], _ sentence: ByteRange, _ own: RegionCode, _ lexicon: Lexicon) -> Bool
  {
    if StoryPlace.isOfOwn(own, bytes, sentence, lexicon) { return true }
    // 按照赣州市的安排
    if let name = lexicon.gazetteer.name(of: own), name.utf8.count >= 9,
      bytes.slice(sentence).first(Array(name.utf8.dropLast(3))) != nil
    {
      return true
    }
    return ["各县", "各区", "各地", "个县", "市委", "市政府"].contains { (word: StaticString) in bytes.contains(word, in: sentence) }
  }
}
