import EconomyModel

// 入冬以前还要新建日光温室6500亩: by when something is still to be done, in words that no date says.
extension LeftReader {
  private static let bounds: [StaticString] = ["以前", "之前", "到来前", "来临前", "开始前", "结束前"]

  /// Words behind the bound that say that it is still to be done; 再 has none of its own behind it.
  private static let intents: [StaticString] = [
    "还要", "还将", "还可", "还需", "要再", "将再", "将", "要", "再", "争取", "力争", "计划", "打算", "准备", "必须", "应",
  ]

  /// Where what is to be done begins behind the time by which it is (入冬以前还要); nil where no such time stands.
  func skipBound(_ start: Int, _ end: Int) -> Int? {
    let near = ByteRange(start, min(end, start + 36))
    for bound in Self.bounds {
      guard let place = bytes.first(bound, in: near), place >= start + 6,
        !["，", "的", "比", "较"].contains(where: { (word: StaticString) in
          bytes.contains(word, in: ByteRange(start, place))
        })
      else { continue }
      let next = place + bound.utf8CodeUnitCount
      guard let intent = Self.intents.first(where: { bytes.has($0, at: next) }), next + intent.utf8CodeUnitCount < end
      else { continue }
      return next + intent.utf8CodeUnitCount
    }
    // 年内准备购置新车380辆; 公交公司准备新建停车场12个
    for intent: StaticString in ["准备", "打算"] {
      guard let place = bytes.first(intent, in: near),
        place == start || Self.planners.contains(where: { bytes.has($0, endingAt: place, notBefore: start) })
      else { continue }
      let next = place + intent.utf8CodeUnitCount
      if next < end, lexicon.cues.prefix(.action, in: bytes, at: next, to: end) != nil || bytes.has("购", at: next) {
        return next
      }
    }
    return nil
  }

  /// What the names of those end with who plan.
  private static let planners: [StaticString] = [
    "公司", "集团", "厂", "局", "部门", "学校", "里", "方", "企业", "园区", "合作社", "全县", "全市", "全省", "全区",
  ]
}
