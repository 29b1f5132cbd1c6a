import EconomyModel
import ReferenceData

// 乡村企业产值过百万元的有428家，过千万元的15家: firms counted by what they reach, which the name puts in front of them.
extension SentenceComposer {
  private static let firms: [StaticString] = ["企业", "公司", "工商户", "农户", "乡镇", "村", "县", "项目", "园区"]
  private static let bounds: [StaticString] = ["超过", "突破", "达到", "过", "超", "上", "达"]

  /// 产值过百万元的乡村企业, of 乡村企业产值过百万元; nil for names that are no bound behind those that are counted.
  func boundedFirms(_ name: [UInt8], _ unit: UnitOfMeasure?) -> [UInt8]? {
    guard unit?.kind == .counter, name.hasSuffix("元") || name.hasSuffix("美元"), name.count <= 75 else { return nil }
    // 过千万元的15家: of the same firms, by the same amount.
    if let bound = SentenceComposer.bounds.first(where: { name.hasPrefix($0) }) {
      guard let end = frame.lastName.first("的", in: ByteRange(6, max(6, frame.lastName.count))),
        let place = frame.lastName.first(bound, in: ByteRange(3, end))
      else { return nil }
      return frame.lastName[..<place] + name + frame.lastName[end...]
    }
    for firm in SentenceComposer.firms {
      guard let place = name.first(firm, in: ByteRange(3, max(3, name.count))) else { continue }
      let rest = Array(name[(place + firm.utf8CodeUnitCount)...])
      guard
        let bound = SentenceComposer.bounds.lazy.compactMap({ rest.first($0, in: ByteRange(6, max(6, rest.count))) })
          .first,
        lexicon.cues.suffix(.head, in: rest, from: 0, to: bound) != nil
          || lexicon.cues.suffix(.firmAmount, in: rest, from: 0, to: bound) != nil
      else { continue }
      return rest + Array("的") + name[..<(place + firm.utf8CodeUnitCount)]
    }
    return nil
  }
}
