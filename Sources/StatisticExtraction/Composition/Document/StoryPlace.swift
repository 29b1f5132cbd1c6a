import EconomyModel
import ReferenceData

/// The places that a story on many provinces tells of, one after the other.
///
///     豫北滑县没有矿，没有海。今年夏收，全县亩产460公斤。
enum StoryPlace {
  /// Words before a name that say that the place is not told of.
  private static let asides: [StaticString] = ["比", "较", "于", "与", "占", "到", "从", "对", "向", "自", "赴", "（"]

  /// The one place that the words before the first number of a sentence name: a county by its whole name, a city or a province by
  /// its short one as well; nil where they name none, or several.
  ///
  /// - Parameter whole: the region in which the place lies.
  static func find(
    _ bytes: [UInt8], _ sentence: ByteRange, _ mentions: Mentions, year: Int?, in whole: RegionCode = .country,
    _ lexicon: Lexicon
  ) -> RegionCode? {
    let end = mentions.amounts.first?.range.start ?? sentence.end
    // 往北到廉江，…: in a story on a city a county is known by its short name.
    let isInCity = lexicon.gazetteer.level(of: whole) == .prefecture
    var found: RegionCode?
    var lastEnd = -1
    var offset = sentence.start
    while offset < end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      guard scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: bytes, at: offset, to: end),
        // 湖北郧县: behind a province two characters are a county.
        lastEnd == offset || !NamedRegions.isWord(bytes, ByteRange(offset, match.end), lexicon)
      else {
        offset += length
        continue
      }
      let name = ByteRange(offset, match.end)
      (offset, lastEnd) = (match.end, match.end)
      let isAside =
        asides.contains { bytes.has($0, endingAt: name.start, notBefore: sentence.start) }
        || NamedRegions.isNewspaper(bytes, at: name.end)
      let regions = lexicon.gazetteer.meant(match.rows, year: year, in: whole) {
        $0.code != whole
          && ($0.level != .county || $0.name.utf8.count == name.count
            || isInCity && motions.contains { bytes.has($0, endingAt: name.start, notBefore: sentence.start) })
      }
      guard !isAside, Set(regions.map(\.code)).count == 1, let code = regions.first?.code else { continue }
      // 湖北郧县: a place inside the one named before it.
      guard found.map({ $0.contains(code) }) ?? true else { return nil }
      found = code
    }
    return found
  }

  /// 广州、深圳、东莞等地…: the first of the places that a sentence opens with; nil where it opens with fewer than two.
  static func firstOfList(_ bytes: [UInt8], _ sentence: ByteRange, year: Int?, _ lexicon: Lexicon) -> RegionCode? {
    guard let first = lexicon.gazetteer.match(in: bytes, at: sentence.start, to: sentence.end, year: year),
      let joint = (["、", "和"] as [StaticString]).first(where: { bytes.has($0, at: first.end) }),
      lexicon.gazetteer.match(in: bytes, at: first.end + joint.utf8CodeUnitCount, to: sentence.end, year: year) != nil
    else { return nil }
    let places = lexicon.gazetteer.meant(first.rows, year: year, in: .country) {
      $0.level != .county || $0.name.utf8.count == first.end - sentence.start
    }
    return Set(places.map(\.code)).count == 1 ? places[0].code : nil
  }

  /// Words behind which a story has come to a place, or says what kind of place it is.
  private static let arrivals: [StaticString] =
    NamedRegions.titles + [
      "在", "到", "到了", "来到", "走进", "进", "抵达", "位于", "地处", "的是", "落户", "扎根", "基地", "古城", "老城", "山城", "新城",
      "水乡", "煤城", "钢城", "小县", "穷县", "要看", "还看", "当数", "首推",
    ]

  /// Words of going there.
  private static let motions: [StaticString] = ["往北到", "往南到", "往东到", "往西到", "再到", "来到", "走进", "到了", "北上到", "南下到"]

  /// The place that a story on one region has come to in a sentence without numbers: 从榆林南下，到了西安高新区，…; 老工业基地宝鸡….
  ///
  /// A place named in passing (海口马拉松如期举行) is none that the story has come to; one named by the region itself leads back to it.
  static func arrival(
    _ bytes: [UInt8], _ sentence: ByteRange, _ mentions: Mentions, year: Int?, in own: RegionCode, _ lexicon: Lexicon
  )
    -> RegionCode?
  {
    guard let place = find(bytes, sentence, mentions, year: year, in: own, lexicon),
      let name = lexicon.gazetteer.name(of: place).map({ Array($0.utf8) })
    else { return nil }
    let short = Array(name.dropLast(3))
    guard let start = bytes.first(short, from: sentence.start), start < sentence.end else { return nil }
    let opens =
      start == sentence.start || bytes.has("，", endingAt: start, notBefore: sentence.start)
      || arrivals.contains { bytes.has($0, endingAt: start, notBefore: sentence.start) }
    let isAmongOthers =
      bytes.has("、", endingAt: start, notBefore: sentence.start) || bytes.has("、", at: start + short.count)
    return opens && !isAmongOthers && !isOfSome(bytes, at: start + short.count)
      && !isVenue(ByteRange(start, start + short.count), bytes, sentence) ? place : nil
  }

  /// 全市重大项目集中开工活动在潢川县产业集聚区举行。: whether what concerns the whole only took place there.
  private static func isVenue(_ name: ByteRange, _ bytes: [UInt8], _ sentence: ByteRange) -> Bool {
    guard bytes.has("在", endingAt: name.start, notBefore: sentence.start) else { return false }
    let before = ByteRange(sentence.start, name.start)
    let behind = ByteRange(name.end, min(sentence.end, name.end + 60))
    return ["全市", "全省", "我市", "我省", "全区", "全县", "全州"].contains { (word: StaticString) in
      bytes.contains(word, in: before)
    }
      && ["举行", "召开", "举办", "开幕", "启动", "开启"].contains { (word: StaticString) in bytes.contains(word, in: behind) }
  }

  /// 长沙一些楼盘又见排队选房的场面: whether some of what lies in a place are told of for an example, so that the story goes on elsewhere.
  private static func isOfSome(_ bytes: [UInt8], at end: Int) -> Bool {
    ["一些", "不少", "有的", "几家", "多家", "部分"].contains { (word: StaticString) in
      bytes.has(word, at: end) || bytes.has(word, at: end + 3) && Scalars.isStart(end + 3, in: bytes)
    }
  }

  /// 到11月末，全省信用担保机构发展到368家: whether a sentence goes on with the province that was told of last.
  static func isOfProvince(_ bytes: [UInt8], _ sentence: ByteRange) -> Bool {
    ["全省", "我省", "省里"].contains { (word: StaticString) in bytes.contains(word, in: sentence) }
  }

  /// Whether a sentence speaks of the whole of the text's own region (全省 in a story on a province).
  ///
  /// - Parameter label: the part that the paragraph is labelled with; 全市 is that part, where it is a city itself.
  static func isOfOwn(
    _ own: RegionCode?, label: RegionCode? = nil, _ bytes: [UInt8], _ sentence: ByteRange, _ lexicon: Lexicon
  ) -> Bool {
    guard let own, own != .country else { return false }
    let isCity = label.flatMap { lexicon.gazetteer.name(of: $0) }?.hasSuffix("市") == true
    let words: [StaticString] =
      switch lexicon.gazetteer.level(of: own) {
      case .province: provinceWords(lexicon.gazetteer.name(of: own) ?? "")
      case .prefecture: ["全市", "我市", "本市", "市里", "全州", "我州"]
      default: ["全县", "我县", "全区", "我区", "全市", "我市"]
      }
    // 高出全省平均水平2.5吨 only compares with it.
    let before: [StaticString] = ["，", "月", "年", "末", "底", "日", "季度", "上半年", "止", "：", "看"]
    return words.contains { word in
      guard let place = bytes.first(word, in: sentence) else { return false }
      // 当年全省平均水平只有1.81%: its own average.
      let average = place + word.utf8CodeUnitCount
      if bytes.has("平均水平", at: average),
        ["只有", "为", "是", "仅为", "不过"].contains(where: { (verb: StaticString) in bytes.has(verb, at: average + 12) })
      {
        return true
      }
      guard !isCity || !bytes.has("市", endingAt: place + 6, notBefore: place),
        !["平均", "的"].contains(where: { (next: StaticString) in bytes.has(next, at: place + word.utf8CodeUnitCount) })
      else { return false }
      return place == sentence.start || before.contains { bytes.has($0, endingAt: place, notBefore: sentence.start) }
    }
  }

  /// What the whole of a province is called: 全市 in a story on 四川省 is one of its cities.
  private static func provinceWords(_ name: String) -> [StaticString] {
    if name.hasSuffix("市") { return ["全市", "我市", "本市", "市里"] }
    return name.hasSuffix("区") ? ["全区", "我区", "自治区"] : ["全省", "我省", "省里"]
  }

  /// Whether a sentence goes back to all of the places.
  static func isOfAll(_ bytes: [UInt8], _ sentence: ByteRange) -> Bool {
    ["全国", "我国", "各省", "三省", "四省", "五省", "六省", "七省", "八省", "各地"].contains { (word: StaticString) in
      bytes.contains(word, in: sentence)
    }
  }
}
