import EconomyModel
import ReferenceData

/// The regions that a title or a formal line names, one behind the other: 四川省, 岳池县.
///
/// Left out is what only looks like a region, or is named for another reason than that the text is about it.
enum NamedRegions {
  /// The regions that bear each of the names in a range, in their order.
  static func chain(_ bytes: [UInt8], _ range: ByteRange, year: Int?, _ lexicon: Lexicon) -> [[Region]] {
    var chain: [[Region]] = []
    var hasFull = false
    var offset = range.start
    var lastEnd = -1
    while offset < range.end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      guard lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: bytes, at: offset, to: range.end)
      else {
        offset += length
        continue
      }
      let name = ByteRange(offset, match.end)
      let regions = lexicon.gazetteer.inForce(match.rows, year: year)
      let isInside = regions.contains { region in
        chain.contains { $0.contains { $0.code.contains(region.code) && $0.code != .country } }
      }
      // 攀枝花市西区: a word that stands right behind the region it lies in is a name.
      guard !isWord(bytes, name, lexicon) || isInside && lastEnd == name.start else {
        offset += length
        continue
      }
      offset = match.end
      // 西宁海关: a customs house is named by the town that it stands in, whatever it is in charge of.
      if isNewspaper(bytes, at: match.end) || bytes.has("海关", at: match.end) { continue }
      if isRankedIn(bytes, regions, at: match.end) || isPlaceOfMeeting(bytes, name, in: range)
        || isDateline(bytes, behind: match.end, in: range)
      {
        continue
      }
      let isFull = regions.contains { $0.name.utf8.count == name.count }
      // 香港中路金融街: a road of another town bears the name.
      if !isFull, isRoad(bytes, at: match.end) { continue }
      // 镇安县…在县城东关剧院: behind a full name a short one counts only inside it.
      // 东莞港口吞吐量: so does the short name of a county behind any name.
      let isShortCounty = !isFull && regions.allSatisfy { $0.level == .county }
      // 胶州湾大桥, 鄱阳湖: a longer name of something that lies there and elsewhere.
      if isShortCounty, goesOn(bytes, at: match.end) { continue }
      if isFull || isInside || !hasFull && (chain.isEmpty || !isShortCounty) { chain.append(regions) }
      hasFull = hasFull || isFull && regions.contains { $0.code != .country }
      lastEnd = match.end
    }
    return chain
  }

  /// Words for what a place is known for, which stand before its name: 产粮大县榆树市.
  static let titles: [StaticString] = [
    "大县", "大市", "强县", "强市", "名县", "名城", "重镇", "老区", "之乡", "之乡”", "之都", "之都”",
  ]

  /// Whether an airport is named behind a place: 双流机场, 萧山国际机场.
  static func isAirport(_ bytes: [UInt8], at end: Int) -> Bool {
    bytes.has("机场", at: end) || bytes.has("国际机场", at: end)
  }

  /// Whether a name goes on as that of a road: 香港中路, 南京路.
  private static func isRoad(_ bytes: [UInt8], at end: Int) -> Bool {
    ["路", "中路", "东路", "西路", "南路", "北路", "大街", "大道"].contains { (word: StaticString) in bytes.has(word, at: end) }
      && !["路桥", "路网", "路政", "路局"].contains { (word: StaticString) in bytes.has(word, at: end) }
  }

  /// Whether the short name of a county goes on as that of a water, a mountain or a bridge.
  static func goesOn(_ bytes: [UInt8], at end: Int) -> Bool {
    isAirport(bytes, at: end)
      || ["湾", "江", "湖", "河", "山", "岛", "大桥", "路", "街", "火车站", "高铁站"].contains { (word: StaticString) in
        bytes.has(word, at: end)
      }
  }

  /// Whether all places of a text that hold a name have the same character before it: 金佛山 is no 佛山.
  static func isInsideName(_ bytes: [UInt8], _ name: [UInt8]) -> Bool {
    var before: UInt32?
    var offset = 0
    while let place = bytes.first(name, from: offset) {
      let scalar = place == 0 ? 0 : Scalars.before(place, in: bytes)
      guard (0x4E00...0x9FFF).contains(scalar), before ?? scalar == scalar else { return false }
      (before, offset) = (scalar, place + name.count)
    }
    return before != nil
  }

  /// 新区, 资源, 港口, 和县: names that some region bears, and words of any text.
  static func isWord(_ bytes: [UInt8], _ name: ByteRange, _ lexicon: Lexicon) -> Bool {
    // 老城区路窄: the old and the new town of any city.
    if ["老城区", "新城区"].contains(where: { (word: StaticString) in bytes.slice(name).equals(word) }) { return true }
    guard name.count == 6 else { return false }
    if lexicon.cues.prefix(.regionWord, in: bytes, at: name.start, to: name.end) != nil { return true }
    // 政协和县政府, 建成县级: two characters that end in 县 are a name only where no other word ends in the first one.
    guard bytes.has("县", endingAt: name.end, notBefore: name.start), name.start > 0 else { return false }
    let before = Scalars.before(name.start, in: bytes)
    guard CharacterClass.of(before, lexicon.classes).isDisjoint(with: .delimiter), before > 0x2FFF else { return false }
    return !["省", "市", "区", "州", "盟", "在", "于", "对"].contains { (word: StaticString) in
      bytes.has(word, endingAt: name.start, notBefore: 0)
    }
  }

  /// 光明日报, 解放日报: words in the titles of papers that some region bears too.
  static func isTitle(_ bytes: [UInt8], at start: Int) -> Bool {
    ["光明", "解放", "新华", "和平", "团结", "南方", "大众"].contains { (word: StaticString) in bytes.has(word, at: start) }
  }

  /// 来源：广西日报: who printed a text says little of where it is about.
  static func isNewspaper(_ bytes: [UInt8], at end: Int) -> Bool {
    ["日报", "晚报", "晨报", "早报", "商报", "都市报", "新报", "时报", "周报", "导报", "新闻网", "广播", "电视台"].contains { (word: StaticString) in
      bytes.has(word, at: end)
    }
  }

  /// 中国最大的朝鲜族聚居区: the greatest in the country is a part of it.
  private static func isRankedIn(_ bytes: [UInt8], _ regions: [Region], at end: Int) -> Bool {
    regions.contains { $0.code == .country }
      && ["最", "第", "首"].contains { (word: StaticString) in bytes.has(word, at: end) }
  }

  /// 人民代表大会会议27日在沈阳开幕: where they met, not what the report is on.
  private static func isPlaceOfMeeting(_ bytes: [UInt8], _ name: ByteRange, in range: ByteRange) -> Bool {
    guard bytes.has("在", endingAt: name.start, notBefore: range.start) else { return false }
    let behind = ByteRange(name.end, min(range.end, name.end + 18))
    return ["开幕", "召开", "举行", "开会", "闭幕"].contains { (word: StaticString) in bytes.contains(word, in: behind) }
  }

  /// 沈阳1月27日电, 南宁讯: from where a text was sent.
  static func isDateline(_ bytes: [UInt8], behind end: Int, in range: ByteRange) -> Bool {
    if bytes.has("讯", at: end) || bytes.has("电（", at: end) { return true }
    guard end < range.end, TextFolding.isDigit(bytes[end]) else { return false }
    let behind = ByteRange(end, min(range.end, end + 18))
    return bytes.contains("日电", in: behind) || bytes.contains("日讯", in: behind)
  }
}
