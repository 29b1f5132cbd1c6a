import EconomyModel
import ReferenceData

// 遂宁市小春收割已近尾声。…: the places that a text comes to, and what it measures of one after the other.
extension DocumentComposer {
  /// GDP of 15个副省级城市上半年GDP：…: the known measure that a headline names; empty where it names none.
  func measure(in headline: ByteRange) -> [UInt8] {
    guard headline.count <= 150 else { return [] }
    var offset = headline.start
    while offset < headline.end {
      if let known = lexicon.catalogue.prefix(in: text.bytes, at: offset, to: headline.end) {
        return text.bytes.slice(ByteRange(offset, known.end))
      }
      offset += Scalars.at(offset, in: text.bytes).length
    }
    // 前三季度全市规模以上工业运行情况分析: what such industry is measured by.
    let isOfIndustry = ["规模以上工业", "规上工业", "规模工业"].contains { (word: StaticString) in
      text.bytes.contains(word, in: headline)
    }
    return isOfIndustry ? Array("规模以上工业增加值") : []
  }

  /// 前三季度，深圳规模以上工业增加值增长4.8%。全市37个行业中，…: the one city that all rows of the sentence before are of, in a story on its
  /// province, where the next one goes on with a part, or with all of the city.
  func placeToldAlone(before sentence: ByteRange) -> RegionCode? {
    guard text.bytes.has("其中", at: sentence.start) || text.bytes.contains("全市", in: sentence), facts.kind == .news,
      let own = facts.region, own == own.province, let last = lastRows.last?.region, last != own,
      own.contains(last), lexicon.gazetteer.level(of: last) == .prefecture, lastRows.allSatisfy({ $0.region == last })
    else { return nil }
    return last
  }

  /// 上半年，河间市268家企业营业收入76.5亿元。年产能已达1500万台: the county that all rows of the sentence before are of, which named it in
  /// full before its first number; the paragraph goes on with it.
  func placeToldLast() -> RegionCode? {
    guard facts.kind == .news, !facts.isOfManyPlaces, let own = facts.region, own != .country,
      lexicon.gazetteer.level(of: own) == .prefecture, lastRows.count >= 2, let told = lastRows[0].region, told != own,
      own.contains(told), lastRows.allSatisfy({ $0.region == told }),
      let name = lexicon.gazetteer.name(of: told).map({ Array($0.utf8) }),
      let place = text.bytes.slice(lastSentence).first(name.count >= 9 ? Array(name.dropLast(3)) : name),
      lastSentence.start + place < lastRows[0].amount.range.start
    else { return nil }
    return told
  }

  /// 同期，全市农民人均现金收入6387元。其中，工资性收入3126元: the one region of the sentence before, which 其中 goes on with.
  func regionGoingOn(_ sentence: ByteRange) -> RegionCode? {
    guard text.bytes.has("其中", at: sentence.start), let region = lastRows.first?.region,
      lastRows.allSatisfy({ $0.region == region })
    else { return nil }
    return region
  }

  /// 分析人士认为，…，上半年14个县（市）…: whether a paragraph leaves the place that the headline above is labelled with.
  func leavesHeadline(_ paragraph: ByteRange) -> Bool {
    guard headlineRegion != nil else { return false }
    let end = SentenceEnd.find(in: text.bytes, from: paragraph.start, to: paragraph.end)
    return isOfOffice(ByteRange(paragraph.start, end))
      || ["个县（市", "个区（县", "各县（市", "各区（县", "按照市里", "市里的"].contains { (word: StaticString) in
        text.bytes.contains(word, in: paragraph)
      }
  }

  /// 州林业局抽样检查，…; 江北新区256.8亿元: whether a sentence is on the whole by its office, or on another zone.
  func leavesPlace(_ sentence: ByteRange) -> Bool {
    let head = ByteRange(sentence.start, min(sentence.end, sentence.start + 36))
    if ["新区", "开发区", "高新区", "经开区", "园区", "城区"].contains(where: { (zone: StaticString) in
      text.bytes.contains(zone, in: head)
    }) {
      return true
    }
    // 绵阳南郊机场 in a story on that city
    if let name = facts.region.flatMap({ lexicon.gazetteer.name(of: $0) }).map({ Array($0.utf8) }), name.count >= 9,
      text.bytes.slice(ByteRange(sentence.start, min(sentence.end, sentence.start + 120))).first(
        Array(name.dropLast(3))) != nil
    {
      return true
    }
    return isOfOffice(sentence)
  }

  /// 市统计局分析认为，…: whether an office of the whole opens a sentence or one of its first clauses.
  private func isOfOffice(_ sentence: ByteRange) -> Bool {
    let head = ByteRange(sentence.start, min(sentence.end, sentence.start + 36))
    let own: [StaticString] = ["市", "州", "地区"]
    var offset = sentence.start
    while offset < head.end {
      let opens =
        offset == sentence.start
        || ["据", "，", "从", "由", "“"].contains { text.bytes.has($0, endingAt: offset, notBefore: sentence.start) }
      if opens, own.contains(where: { text.bytes.has($0, at: offset) }),
        ["局", "委", "办", "部门", "政府", "院", "队"].contains(where: { (office: StaticString) in
          text.bytes.contains(office, in: ByteRange(offset, min(sentence.end, offset + 24)))
        })
      {
        return true
      }
      offset += Scalars.at(offset, in: text.bytes).length
    }
    return false
  }

  /// A paragraph that opens with a part of the document's region, without a number, is about that part.
  mutating func findRegion(_ sentence: ByteRange, isFirst: Bool) {
    guard isFirst, mentions.amounts.isEmpty, let own = facts.region, own != .country,
      let match = lexicon.gazetteer.match(in: text.bytes, at: sentence.start, to: sentence.end), sentence.count < 130
    else { return }
    let fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) { $0.code != own }
    guard let region = fitting.first, Set(fitting.map(\.code)).count == 1 else { return }
    for word: StaticString in ["、", "和", "等", "与"] where text.bytes.has(word, at: match.end) { return }
    tracker.region = region.code
  }

  /// 遂宁市小春收割已近尾声。…: the place whose whole name a paragraph of a story opens with, and which it goes on about; nil for others.
  func placeOpening(_ sentence: ByteRange) -> RegionCode? {
    // 养猪大县攸县动作较快。该县…: behind what it is known for.
    let head = ByteRange(sentence.start, min(sentence.end, sentence.start + 36))
    let title = NamedRegions.titles.lazy.compactMap { word in
      text.bytes.first(word, in: head).map { $0 + word.utf8CodeUnitCount }
    }.first
    let start = title ?? sentence.start
    let isItem = sentence.start >= 3 && ListBullet.at(sentence.start - 3, text.bytes) > 0
    guard let own = facts.region, own != .country, facts.kind == .news,
      let match = lexicon.gazetteer.match(in: text.bytes, at: start, to: sentence.end, year: facts.year),
      !["、", "和", "与", "等"].contains(where: { (word: StaticString) in text.bytes.has(word, at: match.end) })
    else { return nil }
    let places = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) {
      // ▲闽侯青口投资区首季签约6个项目。全县…: an item of a list opens with its place by a short name as well.
      $0.code != own && ($0.name.utf8.count == match.end - start || isItem)
    }
    return Set(places.map(\.code)).count == 1 ? places[0].code : nil
  }

  /// 滨海工业区印染企业亩均税收21.6万元: a story comes back to a zone, which lies in the part of its city that was named with it.
  mutating func followZone(_ sentence: ByteRange) {
    guard facts.kind == .news, let own = facts.region, own != .country, !facts.isOfManyPlaces else { return }
    zones.learn(text.bytes, sentence, in: own, year: facts.year, lexicon)
    if let place = zones.region(text.bytes, opening: sentence.start) { tracker.region = place }
  }

  /// “一吨无毛绒卖50万元”: what a story on a city tells without a place is of the county where it is.
  mutating func stayInPlace(_ sentence: ByteRange) {
    guard facts.kind == .news, !facts.isOfManyPlaces, let own = facts.region,
      lexicon.gazetteer.level(of: own) == .prefecture
    else { return }
    let before = stay.place
    if isOfOffice(sentence) {
      stay.leave()
    } else {
      stay.follow(text.bytes, sentence, mentions, year: facts.year, in: own, lexicon)
    }
    guard staysInPlace else { return }
    if let last = before, stay.place == nil, tracker.region == last { tracker.region = nil }
    tracker.region = tracker.region ?? stay.place
  }

  /// The place that a story has come to, which what follows in the paragraph is on.
  mutating func followStory(_ sentence: ByteRange) {
    guard facts.isOfManyPlaces else {
      // 到了西安高新区，是另一番光景。: so it does a story on one province or city, where a sentence without numbers leads there.
      if facts.kind == .news, let own = facts.region, own != .country, mentions.amounts.isEmpty,
        let place = StoryPlace.arrival(text.bytes, sentence, mentions, year: facts.year, in: own, lexicon)
      {
        tracker.region = place
      }
      // 9月末全省农村贫困人口524万人。今年…, in a story on one of its counties: on the province, until the county is named again.
      if facts.kind == .news, let own = facts.region, lexicon.gazetteer.level(of: own) == .county,
        StoryPlace.isOfOwn(own.province, text.bytes, sentence, lexicon), !mentions.amounts.isEmpty
      {
        tracker.region = own.province
      }
      return
    }
    if let place = StoryPlace.find(text.bytes, sentence, mentions, year: facts.year, lexicon) {
      tracker.region = place
    } else if let first = StoryPlace.firstOfList(text.bytes, sentence, year: facts.year, lexicon) {
      tracker.region = first
    } else if StoryPlace.isOfAll(text.bytes, sentence) {
      tracker.region = nil
    } else if tracker.region == nil, let last = lastRegion, StoryPlace.isOfProvince(text.bytes, sentence) {
      tracker.region = last.province
    }
  }
}
