import EconomyModel
import ReferenceData

// 遵义、安顺生产总值分别增长11.7%、11.3%；铜仁、黔南分别增长9.9%、9.8%: the same measure of one place after the other.
extension SentenceComposer {
  /// 杭州市、宁波市地区生产总值分别增长: the region of each name; nil where one of them begins with none.
  func listedRegions(_ parts: [[UInt8]]) -> [RegionCode]? {
    guard let own = facts.region else { return nil }
    var regions: [RegionCode] = []
    // 开发区、莱山区、龙口市: a zone among them keeps its name, and is of what it lies in.
    let zones = parts.filter { names.opensWithZone($0) && lexicon.gazetteer.match(in: $0, at: 0, to: $0.count) == nil }
    for part in parts {
      if zones.count < parts.count, zones.contains(part) {
        regions.append(own)
        continue
      }
      guard let match = lexicon.gazetteer.match(in: part, at: 0, to: part.count, year: facts.year) else { return nil }
      var fitting = Set(
        lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) { region in
          // 红旗、解放品牌 are no districts of some town.
          region.code != own && (own != .country || region.level != .county || region.name.utf8.count == match.end)
        }.map(\.code))
      // 南通、无锡分别增长…, in a story on another city of the province.
      if fitting.isEmpty, facts.kind == .news, lexicon.gazetteer.level(of: own) == .prefecture {
        fitting = Set(
          lexicon.gazetteer.meant(match.rows, year: facts.year, in: own.province) { $0.level == .prefecture }.map(
            \.code))
      }
      guard fitting.count == 1, let code = fitting.first else { return nil }
      regions.append(code)
    }
    let places = regions.filter { $0 != own }
    return Set(places).count + zones.count == parts.count ? regions : nil
  }

  /// The words before 分别 in a clause whose subject says nothing of whom it tells, since a list of places says where.
  func placesText(_ subject: [UInt8], _ span: ClauseSpan) -> [UInt8] {
    guard subject.isEmpty, let end = Respectively.first(in: bytes, span.left) else { return subject }
    return bytes.slice(ByteRange(min(end, reader.behindMarks(span.left)), end))
  }

  /// The places of 赣榆、东海、灌云、灌南四县; nil for a subject that names anything else.
  func placesListed(_ subject: [UInt8]) -> [RegionCode]? {
    var places: [RegionCode] = []
    var offset = 0
    while offset < subject.count {
      guard let match = lexicon.gazetteer.match(in: subject, at: offset, to: subject.count, year: facts.year) else {
        return nil
      }
      let meant = lexicon.gazetteer.meant(match.rows, year: facts.year, in: facts.region ?? .country) {
        $0.code != facts.region
      }
      guard Set(meant.map(\.code)).count == 1 else { return nil }
      places.append(meant[0].code)
      offset = match.end
      if let joint = (["、", "和", "与"] as [StaticString]).first(where: { subject.has($0, at: offset) }) {
        offset += joint.utf8CodeUnitCount
        continue
      }
      let rest = Array(subject[offset...])
      let isGroup =
        rest.isEmpty
        || rest.count == 6
          && ["县", "市", "区", "地", "省", "旗", "州"].contains { (word: StaticString) in rest.hasSuffix(word) }
          && ChineseNumeral.digit(Scalars.at(0, in: rest).value) != nil
      return isGroup && places.count > 1 ? places : nil
    }
    return nil
  }

  /// The first places of the list that a sentence opens with, so many or more, one for each of so many numbers; nil where it opens with
  /// none, or with fewer.
  func placesOpening(_ count: Int, atLeast least: Int = 3) -> [RegionCode]? {
    var places: [RegionCode] = []
    var offset = reader.behindMarks(ByteRange(sentence.start, sentence.end))
    while let match = lexicon.gazetteer.match(in: bytes, at: offset, to: sentence.end, year: facts.year) {
      let meant = lexicon.gazetteer.meant(match.rows, year: facts.year, in: facts.region ?? .country) {
        $0.code != facts.region
      }
      guard Set(meant.map(\.code)).count == 1 else { break }
      places.append(meant[0].code)
      guard let joint = (["、", "和", "与", "及"] as [StaticString]).first(where: { bytes.has($0, at: match.end) }) else {
        break
      }
      offset = match.end + joint.utf8CodeUnitCount
    }
    return places.count >= least && places.count >= count && places.count <= count + 1
      ? Array(places.prefix(count)) : nil
  }

  /// 福州、泉州分别为2389亿元和2018亿元，增长6.1%和下降2.3%: the places of the list before, one for each number; nil where it was of no
  /// places.
  func regionsOfList(_ run: [Amount], _ subject: [UInt8]) -> [RegionCode]? {
    let before = rows.suffix(run.count)
    // 五峰、长阳收入分别增长9.3%、9.0%，但绝对额只有7624元和8157元: how much that comes to in each.
    let isAmount = ["绝对额", "绝对量", "绝对值", "总量"].contains { (word: StaticString) in subject.equals(word) }
    guard subject.isEmpty || isAmount, before.count == run.count, let first = before.first,
      before.allSatisfy({
        $0.name == first.name && ($0.measured.measure == .level || isAmount && $0.measured.measure == .changeRate)
      })
    else { return nil }
    let regions = before.compactMap(\.region)
    return Set(regions).count == run.count ? regions : nil
  }

  /// What 分别 gives to one place after the other: what stands behind it, else what was measured before; nil where neither names anything.
  func measuredInPlaces(_ tail: [UInt8]) -> [UInt8]? {
    let deed = (["完成", "实现"] as [StaticString]).first { tail.hasPrefix($0) && tail.count >= $0.utf8CodeUnitCount + 6 }
    let measured = Array(tail.dropFirst(deed?.utf8CodeUnitCount ?? 0))
    if lexicon.catalogue.indicator(named: measured) != nil || lists.hasHead(measured) { return measured }
    if rows.isEmpty, tail.count <= 12, isOfBranch(frame.inherited), let measure = frame.placeMeasures.first,
      lexicon.catalogue.indicator(named: measure) != nil
    {
      return measure
    }
    return tail.count <= 12 && (frame.inherited.contains(tail) || lists.hasHead(frame.inherited))
      ? names.withoutZone(frame.inherited, in: tail) : nil
  }

  /// What the last name measures without its place, where a part is the name of a place alone.
  func measuredOfPlace(_ part: [UInt8]) -> [UInt8]? {
    // 北川县接待游客62.4万人次；江油市、安州区分别接待57.1万人次和41.8万人次: the verb alone, of what was said with it.
    if lexicon.cues.has(.action, part) {
      return rows.last { $0.name.starts(with: part) && $0.measured.measure == .level }?.name
    }
    guard lexicon.gazetteer.match(in: part, at: 0, to: part.count)?.end == part.count else { return nil }
    let last = frame.inherited.isEmpty ? frame.lastName : frame.inherited
    guard let place = lexicon.gazetteer.match(in: last, at: 0, to: last.count), place.end < last.count else {
      return last.isEmpty ? nil : last
    }
    // 安顺地区生产总值 is of 安顺.
    if last.has("地区生产总值", at: place.end - 6) { return Array(last[(place.end - 6)...]) }
    return Array(last[place.end...])
  }

  /// 规上工业增加值增长8.2%。分地区看，枝江市、猇亭区分别增长…: all that was spoken of, in the places that a subject lists alone.
  func wholeOfPlaces(_ part: [UInt8], _ subject: [UInt8]) -> [UInt8]? {
    guard !part.isEmpty, frame.parent.count > part.count, frame.parent.suffix(part.count) == part[...],
      !lists.hasHead(subject), lexicon.gazetteer.match(in: subject, at: 0, to: subject.count) != nil
    else { return nil }
    return frame.parent
  }

  /// 开发区GDP达538.6亿元；小榄镇、西区街道分别增长1.2%、2.4%: what was measured of one town or zone, of the next one, which a subject names
  /// alone; nil for other subjects.
  func measureOfTown(_ subject: [UInt8], _ amount: Amount, _ left: LeftReading) -> [UInt8]? {
    let kinds: [StaticString] = ["镇", "乡", "街道", "开发区", "高新区", "经开区", "新区", "园区", "工业区"]
    // 江宁区完成285亿元。江北新区256亿元: of what the story measures of its places.
    if rows.isEmpty, facts.kind == .news, (9...24).contains(subject.count), left.verb != .up, left.verb != .down,
      !left.isNew,
      ["新区", "开发区", "高新区", "经开区"].contains(where: { (kind: StaticString) in subject.hasSuffix(kind) }),
      let measure = frame.placeMeasures.first, let known = lexicon.catalogue.indicator(named: measure),
      let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .money, known.unit == unit.unit
    {
      return subject + measure
    }
    guard (9...45).contains(subject.count), kinds.contains(where: { subject.hasSuffix($0) }), !left.isNew,
      // 景德镇 is a city.
      lexicon.gazetteer.match(in: subject, at: 0, to: subject.count)?.end != subject.count,
      let before = rows.last(where: { [.level, .changeRate].contains($0.measured.measure) }),
      case let last = before.name,
      let known = lexicon.catalogue.suffix(in: last, from: 0, to: last.count),
      // 江宁区完成285亿元。江北新区256亿元: or of a place, which is no part of the name.
      known.start == 0 && before.region != facts.region && before.region != nil
        || known.start >= 6 && kinds.contains(where: { last.has($0, endingAt: known.start, notBefore: 0) })
    else { return nil }
    let unit = amount.unit.map { lexicon.units.units[$0] }
    let moves = unit?.kind == .percent && (left.verb == .up || left.verb == .down)
    let isLevel = rows.contains { $0.name == last && $0.measured.measure == .level && $0.measured.unit == unit?.unit }
    return moves || isLevel ? subject + Array(last[known.start...]) : nil
  }

  /// The places that a subject lists, where it names nothing else (黔东南、安顺); nil for other subjects.
  func placesAlone(_ subject: [UInt8]) -> [[UInt8]]? {
    var places: [[UInt8]] = []
    var offset = 0
    while offset < subject.count {
      guard let match = lexicon.gazetteer.match(in: subject, at: offset, to: subject.count, year: facts.year) else {
        return nil
      }
      places.append(Array(subject[offset..<match.end]))
      offset = match.end
      if offset == subject.count { break }
      guard let mark = (["、", "和", "与"] as [StaticString]).first(where: { subject.has($0, at: offset) }) else {
        return nil
      }
      offset += mark.utf8CodeUnitCount
    }
    return places.count > 1 ? places : nil
  }

  /// 前三季度出口，广东下降1.6%; 工业增加值杭州增长5.4%: whose measure it is, where a subject names a place alone, or an
  /// amount and the place behind it.
  func placeAsSubject(_ subject: [UInt8], _ amount: Amount, _ left: LeftReading) -> (name: [UInt8], region: RegionCode)?
  {
    guard left.verb == .up || left.verb == .down || left.verb == .reach || amount.kind == .unchanged,
      subject.count >= 6, !left.isPart
    else { return nil }
    // 销售价格环比上涨0.1%；无锡环比持平
    if let region = province(subject) ?? (amount.kind == .unchanged ? listedRegions([subject])?.first : nil) {
      guard let name = measuredOfPlace(subject), lists.hasHead(name) else { return nil }
      return (name, region)
    }
    var head = subject.count - 6
    while head >= 6, subject.count - head <= 15 {
      let place = Array(subject[head...])
      if let region = listedRegions([place])?.first ?? province(place), lists.hasHead(Array(subject[..<head])) {
        return (Array(subject[..<head]), region)
      }
      head -= 3
    }
    return nil
  }

  /// The province that some text names and nothing else.
  private func province(_ text: [UInt8]) -> RegionCode? {
    guard let match = lexicon.gazetteer.match(in: text, at: 0, to: text.count, year: facts.year),
      match.end == text.count
    else { return nil }
    let codes = Set(
      lexicon.gazetteer.inForce(match.rows, year: facts.year).filter { $0.level == .province }.map(\.code))
    return codes.count == 1 ? codes.first : nil
  }
}
