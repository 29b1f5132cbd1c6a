import EconomyModel
import ReferenceData

// 新登记企业中，第三产业7328户: the branches among which firms that are new divide.
extension IndicatorName {
  /// Those that are new, where a sentence opens with 中 behind them; empty for other sentences.
  ///
  ///     新登记企业中，第一、二、三产业分别为…    新登记企业
  static func newOnes(_ bytes: [UInt8], _ sentence: ByteRange) -> [UInt8] {
    let start = bytes.has("在", at: sentence.start) ? sentence.start + 3 : sentence.start
    guard ["新登记", "新设立", "新设", "新注册", "新增", "新开业"].contains(where: { bytes.has($0, at: start) }),
      let end = bytes.first("中，", in: ByteRange(start, min(sentence.end, start + 60)))
    else { return [] }
    let name = bytes.slice(ByteRange(start, end))
    return ["企业", "主体", "私企", "工商户", "合作社"].contains { (word: StaticString) in name.hasSuffix(word) } ? name : []
  }

  /// 第三产业新登记企业, 批发零售业新登记企业; nil for what is no branch.
  func amongNew(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard !frame.newOnes.isEmpty,
      frame.unit?.equals("户") == true || frame.unit?.equals("家") == true || frame.unit?.equals("个") == true,
      subject.hasSuffix("业"), subject.count >= 9,
      !["企业", "就业", "创业"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    else { return nil }
    return subject + frame.newOnes
  }
}
