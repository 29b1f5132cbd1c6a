import EconomyModel

/// Where the words around a number begin and end.
struct ClauseSpan {
  /// The text from the clause's start, or the number before, up to the number.
  var left: ByteRange
  /// The text from the number to the end of its clause, or to the next number.
  var right: ByteRange
  /// The clauses between the number before and `left`, which hold no number.
  var skipped: ByteRange
  /// Whether a 、 parts it from the number before, so that what that one said goes on.
  var isLinked: Bool
  /// The text before the bracket that the number stands in.
  var beforeBracket: ByteRange?

  /// All that parts clauses, and the marks between which nothing does.
  private static let marks = CharacterFilters(
    CharacterClass.sentenceEnds + CharacterClass.clauseEnds + CharacterClass.enumerations + "“”《》（）")

  /// - Parameters:
  ///   - previous: where the number before ends, hedges included; the sentence's start for the first one.
  ///   - next: where the next number starts; the sentence's end for the last one.
  init(_ bytes: [UInt8], number: ByteRange, end: Int, previous: Int, isFirst: Bool, next: Int, _ classes: [UInt8]) {
    var start = previous
    var firstMark: Int?
    var lastClause: Int?
    var opened: Int?
    var outside: (Int?, Int?)?
    var quotes = 0
    var offset = ClauseSpan.marks.next(in: bytes, from: previous, to: number.start)
    while offset < number.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      let kind = CharacterClass.of(scalar, classes)
      if scalar == 0x201C && !Quotation.isSpeech(bytes, at: offset + length) || scalar == 0x300A { quotes += 1 }
      if scalar == 0x201D || scalar == 0x300B { quotes = max(0, quotes - 1) }
      if quotes == 0, !kind.isDisjoint(with: [.clauseEnd, .sentenceEnd]) {
        lastClause = offset + length
        if outside == nil { opened = nil }
      }
      if quotes == 0, kind.contains(.enumeration), firstMark == nil { firstMark = offset + length }
      if scalar == 0xFF08 { (opened, outside) = (offset, (lastClause, firstMark)) }
      // （以2021年为基期，下同）: what is parted inside a bracket parts nothing outside.
      if scalar == 0xFF09, let before = outside { (lastClause, firstMark, outside) = (before.0, before.1, nil) }
      if scalar == 0xFF09 {
        // A bracket that closes here without having opened here held the number before.
        if opened == nil { (lastClause, firstMark) = (offset + length, firstMark ?? offset + length) }
        opened = nil
      }
      offset = ClauseSpan.marks.next(in: bytes, from: offset + length, to: number.start)
    }
    // 新建7家平台和6家孵化器: 和 before the number links it to the one before.
    var joins = false
    for word: StaticString in ["和", "及", "与"] where bytes.has(word, endingAt: number.start, notBefore: previous) {
      joins = true
    }
    // 惠及 and 普及 are verbs that end in 及.
    for word: StaticString in ["惠及", "普及", "涉及", "波及", "危及"]
    where bytes.has(word, endingAt: number.start, notBefore: previous) { joins = false }
    if !isFirst, joins, lastClause == nil { firstMark = number.start }
    // 新增公园12座和绿道86公里: so does 和 behind the one before.
    if !isFirst, lastClause == nil, firstMark == nil, outside == nil {
      for word: StaticString in ["以及", "和", "及", "与"]
      where bytes.has(word, at: previous) && previous + word.utf8CodeUnitCount + 6 <= number.start {
        firstMark = previous + word.utf8CodeUnitCount
        break
      }
    }
    isLinked = !isFirst && lastClause == nil && firstMark != nil
    if let lastClause { start = lastClause } else if !isFirst, let firstMark { start = firstMark }
    if let opened, opened >= start {
      beforeBracket = ByteRange(start, opened)
      start = opened + 3
    }
    skipped = ByteRange(previous, start)
    left = ByteRange(start, number.start)
    var stop = end
    var depth = 0
    var inQuote = 0
    scan: while true {
      stop = ClauseSpan.marks.next(in: bytes, from: stop, to: next)
      guard stop < next else { break }
      let (scalar, length) = Scalars.at(stop, in: bytes)
      let kind = CharacterClass.of(scalar, classes)
      if scalar == 0x201C && !Quotation.isSpeech(bytes, at: stop + length) || scalar == 0x300A { inQuote += 1 }
      if scalar == 0x201D || scalar == 0x300B { inQuote -= 1 }
      if scalar == 0xFF08 { depth += 1 }
      if scalar == 0xFF09 {
        depth -= 1
        if depth < 0 { break scan }
      }
      if depth == 0, inQuote <= 0, !kind.isDisjoint(with: .delimiter) { break }
      stop += length
    }
    right = ByteRange(end, stop)
  }
}
