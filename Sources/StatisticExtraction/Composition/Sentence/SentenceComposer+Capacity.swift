import EconomyModel
import ReferenceData

// How large a project is that a sentence names: 10万吨再生铝等项目, 720兆瓦储能电站.
extension SentenceComposer {
  /// 梅花60万吨赖氨酸等项目, 年产60万吨油料项目: the size of a project, between its owner and its kind.
  func isCapacity(_ amount: Amount) -> Bool {
    let start = amount.range.start
    let isOutput = bytes.has("年产", endingAt: start, notBefore: sentence.start)
    // 时速350公里高铁 is a kind of railway.
    if bytes.has("时速", endingAt: start, notBefore: sentence.start) { return true }
    let before = Scalars.before(start, in: bytes)
    guard isOutput || CharacterClass.of(before, lexicon.classes).isDisjoint(with: .delimiter), start > sentence.start,
      isOutput
        || before >= 0x4E00 && lexicon.cues.beforeNumber(in: bytes, from: sentence.start, to: start) == nil
          && lexicon.cues.suffix(.action, in: bytes, from: sentence.start, to: start) == nil
          && lexicon.cues.suffix(.head, in: bytes, from: sentence.start, to: start) == nil
          && lexicon.catalogue.suffix(in: bytes, from: sentence.start, to: start) == nil
          && !mentions.periods.contains(where: { $0.range.end == start })
    else { return false }
    var offset = amount.end
    while offset < sentence.end, offset - amount.end < 60 {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) || bytes.has("产能", at: offset) {
        return false
      }
      for word: StaticString in ["项目", "工程", "装置", "生产线", "基地", "机组", "电站", "航道", "泊位"]
      where bytes.has(word, at: offset) {
        return true
      }
      offset += length
    }
    return false
  }

  /// Whether a size between the owner of a project and its kind is a figure of its own: not what a class is called by
  /// (30万吨级航道, 750千伏电网工程, 时速350公里高铁).
  func isSizeOfProject(_ amount: Amount) -> Bool {
    guard amount.kind == .number, let unit = amount.unit.map({ lexicon.units.units[$0] }), unit.kind == .physical,
      !unit.word.hasEnding("级"), !unit.word.equals("千伏"), !unit.word.equals("公里"),
      !bytes.has("级", at: amount.range.end),
      !amount.isBounded, !bytes.has("时速", endingAt: amount.range.start, notBefore: sentence.start)
    else { return false }
    return isCapacity(amount)
  }

  /// Adds a row for each such size; what the rest of the sentence says leans on none of them.
  mutating func readCapacities() {
    guard !capacities.isEmpty else { return }
    for amount in capacities {
      guard let unit = amount.unit.map({ lexicon.units.units[$0] }), let product = product(behind: amount) else {
        residues.append(Residue(range: amount.range, class: .threshold, reason: "a bound inside a name"))
        continue
      }
      let kind: StaticString = unit.unit.hasSuffix("瓦") ? "装机容量" : unit.unit.hasSuffix("吨") ? "产能" : "规模"
      let period: Period? =
        frame.openingPeriod.flatMap { resolution.period($0) }.map { .year($0.end.year) }
        ?? resolution.moodYear.map { .year($0) }
      let isPlanned = if case .target = mood { true } else if case .targetSpan = mood { true } else { frame.isTarget }
      rows.append(
        Row(
          amount: amount, name: product + Array(kind), partOf: [],
          measured: Measured(
            measure: .level, basis: nil, value: amount.value, high: amount.high, unit: unit.unit,
            rule: "size of a project"),
          region: frame.region ?? sectionRegion ?? facts.region, period: period,
          status: isPlanned ? .target : .actual, qualifier: amount.qualifier, prices: nil))
    }
    rows.sort { $0.amount.range.start < $1.amount.range.start }
  }

  /// What a project is of, up to the word that says that it is one.
  private func product(behind amount: Amount) -> [UInt8]? {
    var offset = amount.end
    while offset < sentence.end, offset - amount.end < 60 {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if !CharacterClass.of(scalar, lexicon.classes).isDisjoint(with: .delimiter) || bytes.has("等", at: offset) {
        break
      }
      // 6万吨锂盐一体化和3万吨碳酸锂项目: behind the joint stands another project.
      let isJoint = bytes.has("和", at: offset) || bytes.has("与", at: offset)
      if isJoint, offset + 3 < sentence.end, TextFolding.isDigit(bytes[offset + 3]) { break }
      for word: StaticString in ["项目", "工程", "装置", "生产线", "技术升级"]
      where offset > amount.end && bytes.has(word, at: offset) {
        return bytes.slice(ByteRange(amount.end, offset))
      }
      for word: StaticString in ["基地", "机组", "电站"] where bytes.has(word, at: offset) {
        return bytes.slice(ByteRange(amount.end, offset + word.utf8CodeUnitCount))
      }
      offset += length
    }
    return offset >= amount.end + 6 ? bytes.slice(ByteRange(amount.end, offset)) : nil
  }
}
