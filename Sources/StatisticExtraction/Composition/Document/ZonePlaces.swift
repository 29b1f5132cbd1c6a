import EconomyModel
import ReferenceData

// 柯桥区的印染企业全部集聚到滨海工业区。…滨海工业区印染企业亩均税收21.6万元: in which part of its city a story's zone lies.

/// The zones that a story has told of, each with the part of its region that it lies in.
struct ZonePlaces {
  private static let kinds: [StaticString] = [
    "工业区", "开发区", "高新区", "经开区", "产业园", "产业园区", "工业园", "工业园区", "科技园", "物流园", "小镇", "集聚区", "保税区", "示范区", "新城",
  ]
  /// Characters that no name of a zone goes back over.
  private static let borders: [StaticString] = [
    "在", "到", "的", "于", "是", "从", "和", "与", "入", "往", "及", "了", "，", "。", "、", "；", "：", "“", "”", "（", "\n", "　",
  ]
  private static let longestName = 45
  private static let mostZones = 64

  private var known: [(name: [UInt8], region: RegionCode)] = []

  /// Remembers the zones of a sentence that names one part of the region only, before them or in their own names.
  mutating func learn(_ bytes: [UInt8], _ sentence: ByteRange, in own: RegionCode, year: Int?, _ lexicon: Lexicon) {
    var place: RegionCode?
    var offset = sentence.start
    while offset < sentence.end {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: bytes, at: offset, to: sentence.end),
        case let meant = Set(lexicon.gazetteer.meant(match.rows, year: year, in: own) { $0.code != own }.map(\.code)),
        meant.count == 1, let code = meant.first
      {
        // 余杭区、萧山区的企业都搬到工业区: beside two places it may lie in either.
        guard place == nil || place == code else { return }
        place = code
        offset = match.end
      } else if let place, let kind = Self.kinds.last(where: { bytes.has($0, at: offset) }) {
        let end = offset + kind.utf8CodeUnitCount
        remember(Self.name(bytes, endingAt: end, notBefore: sentence.start), place)
        offset = end
      } else {
        offset += length
      }
    }
  }

  /// The part of the region in which the zone lies that a sentence opens with; nil where it opens with none that is known.
  func region(_ bytes: [UInt8], opening start: Int) -> RegionCode? {
    known.last { zone in
      bytes.count - start >= zone.name.count && bytes[start..<(start + zone.name.count)].elementsEqual(zone.name)
    }?
    .region
  }

  private mutating func remember(_ name: [UInt8]?, _ region: RegionCode) {
    guard let name, known.count < Self.mostZones, !known.contains(where: { $0.name == name }) else { return }
    known.append((name, region))
  }

  /// The name that ends at an offset, four characters or more; nil for 开发区 and the like alone.
  private static func name(_ bytes: [UInt8], endingAt end: Int, notBefore start: Int) -> [UInt8]? {
    var place = end - 9
    while place > start, end - place < longestName,
      !borders.contains(where: { bytes.has($0, endingAt: place, notBefore: start) })
    {
      place -= 1
      while place > start, !Scalars.isStart(place, in: bytes) { place -= 1 }
    }
    return end - place >= 12 && end - place < longestName ? bytes.slice(ByteRange(place, end)) : nil
  }
}
