import EconomyModel
import ReferenceData

// 开发区到账外资2.85亿美元，保税区1.1亿美元，龙口市0.98亿美元: a zone keeps its name before what is measured; a place has a region instead.
extension IndicatorName {
  /// What the names of zones end with.
  static let zones: [StaticString] = [
    "开发区", "园区", "产业园", "新区", "保税区", "高新区", "经开区", "示范区", "试验区", "合作区", "综保区", "自贸区",
  ]

  /// 开发区利用外资9.3亿美元；保税区3.9亿美元: of the next zone the same amount is meant.
  func zone(_ subject: [UInt8], _ previous: [UInt8]) -> [UInt8]? {
    guard subject.count <= 36, IndicatorName.zones.contains(where: { subject.hasSuffix($0) }),
      lexicon.cues.prefix(.action, in: subject, at: 0, to: subject.count) == nil,
      let amount = amountOfZone(previous)
    else { return nil }
    return subject + amount
  }

  /// 开发区到账外资, 经开区: whether a name begins with a zone.
  func opensWithZone(_ name: [UInt8]) -> Bool { IndicatorName.zones.contains { name.hasPrefix($0) } }

  /// 龙口市9860万美元 behind 开发区到账外资2.85亿美元: what is measured of a place, without the zone that was told of before it.
  ///
  /// - Parameter said: what the clause itself says, which may name the zone of the place.
  func withoutZone(_ name: [UInt8], in said: [UInt8]) -> [UInt8] {
    guard !IndicatorName.zones.contains(where: { said.contains($0) }), let amount = behindZone(name), amount.count >= 6
    else { return name }
    return amount
  }

  /// The name of one of several places in a list; a zone among them keeps its own name, before what was measured where it says no more.
  func withoutPlaceOrZone(_ name: [UInt8], _ lists: SubjectList, in said: [UInt8], _ measured: [UInt8]) -> [UInt8] {
    guard opensWithZone(name) else { return withoutZone(lists.withoutPlace(name), in: said) }
    let isBare = IndicatorName.zones.contains { name.equals($0) }
    return isBare ? name + (behindZone(measured) ?? measured) : name
  }

  /// 利用外资 of 开发区利用外资; nil where nothing that is measured stands behind a zone.
  private func amountOfZone(_ name: [UInt8]) -> [UInt8]? {
    guard let amount = behindZone(name) else { return nil }
    let isMeasured =
      lexicon.cues.suffix(.head, in: amount, from: 0, to: amount.count) != nil || amount.hasSuffix("额")
      || lexicon.catalogue.indicator(named: amount) != nil
    return isMeasured ? amount : nil
  }

  private func behindZone(_ name: [UInt8]) -> [UInt8]? {
    let ends = IndicatorName.zones.compactMap { word in
      name.first(word, in: ByteRange(0, min(name.count, 45))).map { $0 + word.utf8CodeUnitCount }
    }
    return ends.min().flatMap { $0 < name.count ? Array(name[$0...]) : nil }
  }
}
