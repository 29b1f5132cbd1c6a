import EconomyModel
import ReferenceData

// 宁波、绍兴靠制造业托住了底，两地工业增加值分别增长3.9%和8.2%: the places that 两地 stands for, which the paragraph listed last.
extension SentenceComposer {
  private static let counts: [(word: StaticString, count: Int)] = [
    ("两市", 2), ("两地", 2), ("两城", 2), ("两县", 2), ("两区", 2), ("两省", 2), ("两州", 2), ("三市", 3), ("三地", 3), ("三城", 3),
    ("三县", 3),
    ("三区", 3), ("三省", 3), ("四市", 4), ("四地", 4),
  ]
  /// How many bytes of the paragraph are looked through for the places.
  private static let reach = 600

  /// The places that a subject begins with a word for; nil where it begins with none, or the paragraph listed not as many.
  func placesMeant(by subject: ByteRange) -> [RegionCode]? {
    guard facts.kind == .news,
      let said = Self.counts.first(where: { bytes.has($0.word, at: subject.start) && subject.start + 6 <= subject.end })
    else { return nil }
    var offset = subject.start
    while offset > max(0, subject.start - Self.reach), bytes[offset - 1] != UInt8(ascii: "\n") { offset -= 1 }
    while offset < subject.start, !Scalars.isStart(offset, in: bytes) { offset += 1 }
    var (run, found): ([RegionCode], [RegionCode]?) = ([], nil)
    var joined = false
    while offset < subject.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      guard scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: bytes, at: offset, to: subject.start, year: facts.year),
        let place = onePlace(match.rows)
      else {
        offset += length
        joined = false
        continue
      }
      run = joined ? run + [place] : [place]
      offset = match.end
      let joint = (["、", "和", "与"] as [StaticString]).first { bytes.has($0, at: offset) }
      joined = joint != nil
      offset += joint?.utf8CodeUnitCount ?? 0
      if !joined, run.count == said.count, Set(run).count == run.count { found = run }
    }
    return found
  }

  /// The one place that a name stands for within what the text is on; nil for a name of none, of several, or of all of it.
  func onePlace(_ rows: [Int32]) -> RegionCode? {
    let meant = Set(
      lexicon.gazetteer.meant(rows, year: facts.year, in: facts.region ?? .country) { $0.code != facts.region }.map(
        \.code))
    return meant.count == 1 ? meant.first : nil
  }

  /// Reads one number of each place that the list goes through; false where it goes through none.
  mutating func readOfEachPlace(_ run: [Amount], _ subject: [UInt8], _ left: LeftReading, _ span: ClauseSpan) -> Bool {
    var own = left
    var places = placesMeant(by: left.subject)
    if places?.count == run.count {
      own.subject.start += 6
    } else if subject.isEmpty, rows.isEmpty, left.verb == nil || left.verb == .reach || left.isDistributed {
      // 丽水、衢州的盘子虽小，只有432.8亿元和378.1亿元: so does one that tells of the places before it.
      places = placesOpening(run.count, atLeast: 2)
      // 莱州市、龙口市到账外资居前两位，分别为…: what is measured of each, without the list of them.
      if places != nil { frame.subject = withoutList(frame.inherited) }
    } else {
      places = nil
    }
    guard let places, places.count == run.count else { return false }
    own.isDistributed = false
    for (amount, region) in zip(run, places) {
      own.region = region
      readSingle(amount, own, span)
    }
    return true
  }

  /// 到账外资 of 莱州市、龙口市到账外资; a name that opens with no list of places as it is.
  private func withoutList(_ name: [UInt8]) -> [UInt8] {
    var offset = 0
    while let match = lexicon.gazetteer.match(in: name, at: offset, to: name.count, year: facts.year) {
      offset = match.end
      guard let joint = (["、", "和", "与", "及"] as [StaticString]).first(where: { name.has($0, at: offset) }) else {
        break
      }
      offset += joint.utf8CodeUnitCount
    }
    let measured = Array(name[offset...])
    return measured.count >= 6 ? measured : name
  }
}
