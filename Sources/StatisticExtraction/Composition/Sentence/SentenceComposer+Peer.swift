import EconomyModel
import ReferenceData

// 五峰县生产总值48.73亿元，仅相当于宜都市的12.2%: an amount of one place held against that of another, of which it is no part.
extension SentenceComposer {
  private static let verbs: [StaticString] = [
    "仅相当于", "只相当于", "大致相当于", "大约相当于", "约相当于", "相当于", "只有", "仅有", "仅为", "只及", "仅及", "还不到", "不到", "不足",
  ]

  /// What is held against another place's: 地区生产总值相当于宜都市的比例; nil where the clause names no such place alone.
  ///
  /// - Parameter subject: the words of the clause before 的 and the number: 仅相当于宜都市.
  func heldAgainstPeer(_ subject: [UInt8]) -> [UInt8]? {
    guard let last = rows.last(where: { $0.measured.measure == .level && $0.measured.unit != "%" }),
      let verb = Self.verbs.first(where: { subject.hasPrefix($0) })
    else { return nil }
    let other = Array(subject[verb.utf8CodeUnitCount...])
    return isPeer(other, of: last.region) ? last.name + Array("相当于") + other + Array("的比例") : nil
  }

  /// GDP相当于苏州的比例 for GDP占苏州的比重, of a place that is no part of it; any other name as it is.
  func namedAgainstPeer(_ name: [UInt8], _ region: RegionCode?) -> [UInt8] {
    guard name.hasSuffix("的比重"), let place = name.first("占", in: ByteRange(3, max(3, name.count))) else { return name }
    let other = Array(name[(place + 3)..<max(place + 3, name.count - 9)])
    return isPeer(other, of: region) ? name[..<place] + Array("相当于") + other + Array("的比例") : name
  }

  /// Whether a name is that of a place alone, and neither a part of another place nor what that lies in.
  private func isPeer(_ name: [UInt8], of region: RegionCode?) -> Bool {
    guard name.count >= 6, name.count <= 30, let own = region ?? facts.region,
      let match = lexicon.gazetteer.match(in: name, at: 0, to: name.count, year: facts.year), match.end == name.count
    else { return false }
    // 占全省的两成: a part of the place that it lies in is a share.
    return !lexicon.gazetteer.inForce(match.rows, year: facts.year).contains {
      $0.code.contains(own) || own.contains($0.code)
    }
  }
}
