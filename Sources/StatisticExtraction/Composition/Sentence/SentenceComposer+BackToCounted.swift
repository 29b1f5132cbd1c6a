import EconomyModel

// 改造老旧小区18个，惠及居民9200户，目前已完成5个: of what was counted in the same unit, whatever stands between.
extension SentenceComposer {
  private static let stages: [StaticString] = ["完成", "建成", "开工", "竣工", "完工", "投产", "启动", "落地", "投用", "通车"]

  /// The name of the last row in the unit of a number before which a clause says only how far things are.
  ///
  /// 农村公路改造计划3500公里，目前已完工2980公里
  func stageOfCounted(_ subject: [UInt8], _ amount: Amount, _ span: ClauseSpan) -> [UInt8]? {
    // 目前已完工2980公里: the verb is all that the clause says.
    let isStage =
      ["完成", "完工"].contains { (word: StaticString) in subject.equals(word) } && bytes.contains("已", in: span.left)
      && !span.isLinked
    guard subject.isEmpty || isStage, let unit = amount.unit.map({ lexicon.units.units[$0] }), !unit.unit.isEmpty,
      SentenceComposer.stages.contains(where: { (word: StaticString) in
        bytes.has(word, endingAt: amount.range.start, notBefore: span.left.start)
      })
    else { return nil }
    return rows.suffix(32).last { $0.measured.unit == unit.unit && $0.measured.measure == .level }?.name
  }
}
