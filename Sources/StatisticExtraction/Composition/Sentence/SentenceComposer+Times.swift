import EconomyModel

// 进口、出口整体通关时间分别为25.6小时和0.9小时; 其中优182天、良173天: spans of time that are measured.
extension SentenceComposer {
  private static let grades: [StaticString] = ["轻度污染", "中度污染", "重度污染", "严重污染", "优", "良"]

  /// Whether a span of time is one of several that 分别 gives to times which the clause names, or so many days of some quality of the air.
  func isNamedTime(_ amount: Amount) -> Bool {
    let clause = ByteRange(clauseStart(sentence.start, amount.range.start), amount.range.start)
    if bytes.has("天数有", endingAt: clause.end, notBefore: clause.start) || gradeOfAir(amount) != nil { return true }
    guard let each = Respectively.first(in: bytes, clause), each > clause.start else { return false }
    return lexicon.cues.suffix(.timeSubject, in: bytes, from: clause.start, to: each) != nil
  }

  /// 环境空气质量优天数 of 优182天 behind 监测天数366天: what such days are called; nil for other amounts.
  func gradeOfAir(_ amount: Amount) -> [UInt8]? {
    guard amount.unit.map({ lexicon.units.units[$0].word.equals("天") }) == true,
      let grade = Self.grades.first(where: { bytes.has($0, endingAt: amount.range.start, notBefore: sentence.start) }),
      case let start = amount.range.start - grade.utf8CodeUnitCount, start > sentence.start,
      ["、", "，", "其中", "：", "（"].contains(where: { (mark: StaticString) in
        bytes.has(mark, endingAt: start, notBefore: sentence.start)
      }),
      ["监测天数", "优良天数", "空气质量"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: ByteRange(max(sentence.start, start - 300), start))
      })
    else { return nil }
    return (grade.utf8CodeUnitCount == 3 ? Array("环境空气质量") : []) + Array(grade) + Array("天数")
  }

  /// Reads days of some quality of the air; whether it is such a number.
  mutating func readGrade(_ amount: Amount, _ left: LeftReading) -> Bool {
    guard let name = gradeOfAir(amount) else { return false }
    var left = left
    (left.verb, left.isPart) = (nil, true)
    let unit = amount.unit.map { lexicon.units.units[$0] }
    emit(amount, name: name, left, MeasureInput(amount: amount, unit: unit, left: left), subject: name)
    return true
  }
}
