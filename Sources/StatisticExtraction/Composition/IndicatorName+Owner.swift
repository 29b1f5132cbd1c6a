import EconomyModel
import ReferenceData

// 完善城乡居民基本医保，财政补助标准提高到380元: whose amount it is, the clause before said.
extension IndicatorName {
  /// The name of an amount that is complete only with an owner which stands before; nil where it has one.
  func withOwner(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    // 狠抓园区扩容提质，投入2.8亿元
    if lexicon.cues.has(.objectAttribute, subject), !frame.object.isEmpty { return frame.object + subject }
    // 规模以上工业企业资产负债率降低2.3个百分点，利润增长3.2%: of the same firms.
    guard lexicon.cues.has(.firmAmount, subject) else { return nil }
    let before = frame.inherited
    for owner: StaticString in ["企业", "单位", "公司", "银行"] {
      guard let place = before.first(owner, in: ByteRange(6, max(6, before.count))) else { continue }
      let end = place + owner.utf8CodeUnitCount
      if lexicon.cues.has(.firmAmount, Array(before[end...])) { return Array(before[..<end]) + subject }
    }
    return nil
  }
}
