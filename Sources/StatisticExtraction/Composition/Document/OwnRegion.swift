import EconomyModel
import ReferenceData

/// 全省, 我市, 全县: how a text speaks of its own region says of what kind the region is.
enum OwnRegion {
  private enum Kind: CaseIterable {
    case province, city, county, district, banner

    /// The words by which a text of such a region speaks of the whole of it.
    var words: [StaticString] {
      switch self {
      case .province: ["全省", "我省"]
      case .city: ["全市", "我市", "本市"]
      case .county: ["全县", "我县"]
      case .district: ["全区", "我区"]
      case .banner: ["全旗", "我旗", "全州", "我州", "全盟", "我盟"]
      }
    }

    /// The last characters of the names of such regions.
    var endings: [StaticString] {
      switch self {
      case .province: ["省"]
      case .city: ["市"]
      case .county: ["县"]
      case .district: ["区"]
      case .banner: ["旗", "州", "盟"]
      }
    }
  }

  /// The region of that kind which the text names most, itself or its parts; nil where the text speaks of no whole, or
  /// hardly beside the country.
  ///
  /// - Parameter totals: how often the text names each region.
  static func find(_ bytes: [UInt8], _ totals: [RegionCode: Int], _ lexicon: Lexicon) -> RegionCode? {
    guard let kind = kind(of: bytes) else { return nil }
    let isClear = kind.words.reduce(0) { $0 + count($1, bytes) } >= 2
    var scores: [RegionCode: Int] = [:]
    for (code, total) in totals {
      for whole in Set([code, code.prefecture, code.province]) where isNamed(whole, kind, lexicon) {
        // A region named itself says more than one of its parts.
        scores[whole, default: 0] += whole == code ? 2 * total : total
      }
    }
    // One part named in passing says nothing of the whole.
    // 郑州海关 and 我省 again and again: the one province that any of the names lies in.
    let isOnly = isClear && scores.count == 1
    scores = scores.filter { totals[$0.key] != nil || $0.value >= 4 || isOnly }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, ranked.count < 2 || first.value > ranked[1].value else { return nil }
    return first.key
  }

  /// 全省 in a text on a county, 全市 in one on a district: the whole that the text's own region lies in; nil for other words.
  static func wider(than own: RegionCode?, in bytes: [UInt8], at start: Int, _ lexicon: Lexicon) -> RegionCode? {
    guard let own, own != .country, own != own.province else { return nil }
    if bytes.has("全省", at: start) || bytes.has("全自治区", at: start) { return own.province }
    // 全疆火电机组, in a story from one of its prefectures
    if bytes.has("全疆", at: start), lexicon.gazetteer.name(of: own.province)?.hasPrefix("新疆") == true {
      return own.province
    }
    guard bytes.has("全市", at: start), lexicon.gazetteer.level(of: own) == .county,
      let name = lexicon.gazetteer.name(of: own), !Array(name.utf8).hasSuffix("市")
    else { return nil }
    let city = own.prefecture
    return lexicon.gazetteer.level(of: city) == .prefecture ? city : own.province
  }

  /// How often a text speaks of the whole of a province, a city or a county.
  static func timesSpokenOf(_ bytes: [UInt8]) -> Int {
    Kind.allCases.reduce(0) { sum, kind in sum + kind.words.reduce(0) { $0 + count($1, bytes) } }
  }

  /// Whether a text speaks of the whole of its own region, which is not the country.
  static func isSpokenOf(_ bytes: [UInt8]) -> Bool { kind(of: bytes) != nil }

  /// Whether the whole that a text speaks of is a county or a district.
  static func speaksOfCounty(_ bytes: [UInt8]) -> Bool {
    kind(of: bytes).map { $0 == .county || $0 == .district } ?? false
  }

  /// The one of several regions of a name that is of the kind which the text speaks of: 长宁区, where it speaks of 全区 and never
  /// of 全县; nil where none or several are.
  static func ofOwnKind(_ regions: [Region], _ bytes: [UInt8]) -> RegionCode? {
    guard let own = kind(of: bytes),
      own.words.reduce(0, { $0 + count($1, bytes) }) >= 2
    else { return nil }
    let fitting = Set(
      regions.filter { region in own.endings.contains { Array(region.name.utf8).hasSuffix($0) } }.map(\.code))
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Whether the whole that a text speaks of may be a region: 全区 is 松江区, and never 上海市.
  static func isSpokenOf(_ region: RegionCode, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    kind(of: bytes).map { isNamed(region, $0, lexicon) } ?? false
  }

  /// Whether the whole that a text speaks of is a province; nil where it speaks of none.
  static func isProvince(_ bytes: [UInt8]) -> Bool? { kind(of: bytes).map { $0 == .province } }

  /// Whether an article is on the whole of what its paper is printed for, and not on the part of it that it names.
  ///
  /// It speaks of the whole before it names the part (我省…。瑞安市…; 全市…，城关区…), or names the part neither in its headlines nor
  /// where it begins.
  ///
  /// - Parameter whole: a province, or a city.
  static func isOn(_ whole: RegionCode, notOn part: RegionCode, _ text: CleanText, _ lexicon: Lexicon) -> Bool {
    guard let name = lexicon.gazetteer.name(of: part).map({ Array($0.utf8) }) else { return false }
    let short = name.count >= 9 ? Array(name.dropLast(3)) : name
    // What stands above the dateline or the byline is a headline, which may name a part first.
    let lead = text.blocks.firstIndex {
      Dateline.end(of: $0.range, in: text.bytes) > $0.range.start || Articles.isByline($0.range, text.bytes)
    }
    let body = lead.map { Dateline.end(of: text.blocks[$0].range, in: text.bytes) } ?? 0
    // 本报记者 张三 in a line of its own: the paragraph behind it is the first.
    let isAlone = lead.map { $0 + 1 < text.blocks.count && text.blocks[$0].range.count < 90 } ?? false
    let opening = lead.map { text.blocks[isAlone ? $0 + 1 : $0].range.end } ?? text.bytes.count
    // 西海岸新区: a part by another name.
    guard let named = text.bytes.first(short, from: 0) else {
      return !headlinesName(part, text.blocks.prefix(lead ?? 0), text.bytes, lexicon)
    }
    guard named < opening else { return true }
    let isCity = isNamed(whole, .city, lexicon)
    // 进了6月，左云县店湾镇一座煤矿冷清了许多。…全市地方煤矿…: a county for example, of whose whole nothing is told.
    let headlines = ByteRange(0, lead.map { text.blocks[$0].range.start } ?? 0)
    if isCity, lead != nil, text.bytes.slice(headlines).first(short) == nil,
      tellsOfWhole(text.bytes, from: body),
      !["全县", "全区", "该县", "该区", "这个县", "这个区", "县里", "区里", "县委", "区委"].contains(where: { (word: StaticString) in
        text.bytes.contains(word)
      })
    {
      return true
    }
    guard isCity || isProvince(text.bytes) == true else { return false }
    let kind: Kind = isCity ? .city : .province
    let start = isCity ? body : 0
    let spoken = kind.words.compactMap { text.bytes.first($0, in: ByteRange(start, text.bytes.count)) }.min()
    guard let spoken else { return false }
    return text.bytes.first(short, from: start).map { spoken < $0 } ?? true
  }

  /// Whether headlines name a region by another name than its own.
  private static func headlinesName(
    _ part: RegionCode, _ headlines: ArraySlice<Block>, _ bytes: [UInt8], _ lexicon: Lexicon
  ) -> Bool {
    headlines.contains { headline in
      var offset = headline.range.start
      while offset < headline.range.end {
        if let match = lexicon.gazetteer.match(in: bytes, at: offset, to: headline.range.end),
          lexicon.gazetteer.inForce(match.rows, year: nil).contains(where: { $0.code == part })
        {
          return true
        }
        offset += Scalars.at(offset, in: bytes).length
      }
      return false
    }
  }

  /// Whether a clause of a text tells of all of the city (1至5月，全市地方煤矿…), and does not only compare with it.
  private static func tellsOfWhole(_ bytes: [UInt8], from start: Int) -> Bool {
    let openings: [StaticString] = ["，", "。", "月", "月份", "年", "末", "底", "月底", "季度", "上半年", "止", "："]
    var offset = start
    while let place = bytes.first("全市", in: ByteRange(offset, bytes.count)) {
      offset = place + 6
      if openings.contains(where: { bytes.has($0, endingAt: place, notBefore: start) }),
        !["第", "平均", "首", "各", "最", "前", "的"].contains(where: { (word: StaticString) in bytes.has(word, at: offset) })
      {
        return true
      }
    }
    return false
  }

  /// The kind of region that a text speaks of most; nil where it speaks of none, or hardly beside the country.
  private static func kind(of bytes: [UInt8]) -> Kind? {
    var counts = Kind.allCases.map { kind in
      (kind, kind.words.reduce(0) { $0 + count($1, bytes, compared: false) })
    }
    // 占全省的四成 and nothing else: better than no word at all.
    if counts.allSatisfy({ $0.1 == 0 }) {
      counts = Kind.allCases.map { kind in (kind, kind.words.reduce(0) { $0 + count($1, bytes) }) }
    }
    // Of two that are named as often the smaller one speaks: a district's text compares with 全市, too.
    guard let (kind, times) = counts.max(by: { $0.1 <= $1.1 }), times > 0 else { return governed(bytes) }
    return times * 3 >= count("全国", bytes) + count("我国", bytes) ? kind : nil
  }

  /// 县委, 市政府: who governs it, in a text that never speaks of the whole.
  private static func governed(_ bytes: [UInt8]) -> Kind? {
    let words: [(Kind, [StaticString])] = [
      (.province, ["省委", "省政府", "省人民政府"]), (.city, ["市委", "市政府", "市人民政府"]),
      (.county, ["县委", "县政府", "县人民政府"]), (.district, ["区委", "区政府", "区人民政府"]),
    ]
    let counts = words.map { kind, words in (kind, words.reduce(0) { $0 + count($1, bytes) }) }
    // 贯彻省委部署 stands in the texts of counties, too: who is named last in the order counts.
    return counts.last { $0.1 > 0 }?.0
  }

  private static func isNamed(_ code: RegionCode, _ kind: Kind, _ lexicon: Lexicon) -> Bool {
    guard let name = lexicon.gazetteer.name(of: code) else { return false }
    return kind.endings.contains { Array(name.utf8).hasSuffix($0) }
  }

  /// How often a word stands in a text, up to 50.
  ///
  /// - Parameter compared: whether to count 高于全省平均水平 and 居全省第三位, which only compare with the whole.
  private static func count(_ word: StaticString, _ bytes: [UInt8], compared: Bool = true) -> Int {
    var (count, offset) = (0, 0)
    while count < 50, let place = bytes.first(word, in: ByteRange(offset, bytes.count)) {
      offset = place + word.utf8CodeUnitCount
      if compared || !isCompared(bytes, place, offset) { count += 1 }
    }
    return count
  }

  /// Whether a region is compared with the whole that stands here, or ranks in it.
  private static func isCompared(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let leads: [StaticString] = [
      "高于", "低于", "快于", "慢于", "好于", "优于", "大于", "小于", "占", "居", "列", "比", "较", "超", "超过", "占到",
    ]
    return leads.contains { bytes.has($0, endingAt: start, notBefore: 0) }
      || bytes.has("平均水平", at: end) || bytes.has("第", at: end)
  }
}
