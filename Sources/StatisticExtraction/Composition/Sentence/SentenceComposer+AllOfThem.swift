import EconomyModel

// 总产值15亿元，营业收入13亿元，入库税金4120万元，三项依次增长46.3%、44%和38.5%: as many as were named before.
extension SentenceComposer {
  /// How many things a word that stands for them says that they are.
  static let numerals: [(word: StaticString, count: Int)] = [
    ("两", 2), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8),
  ]

  /// The names that a subject stands for by saying how many they are; nil where it says no such thing, or fewer were named.
  func allOfThem(_ subject: [UInt8], _ count: Int, isCumulative: Bool) -> [[UInt8]]? {
    // 营业收入13亿元，利润1.2亿元，后两项分别增长31%和44%: those that were named last, and no others.
    var words = subject.hasPrefix("后") ? Array(subject.dropFirst(3)) : subject
    for lead: StaticString in ["上述", "以上", "这", "前述"] where words.hasPrefix(lead) {
      words.removeFirst(lead.utf8CodeUnitCount)
      break
    }
    guard let numeral = SentenceComposer.numerals.first(where: { words.hasPrefix($0.word) && $0.count == count }) else {
      return nil
    }
    var kind = words.dropFirst(numeral.word.utf8CodeUnitCount)
    // 三者所占比重分别为: of each of them its share.
    let share = (["所占比重", "所占的比重", "占比", "比重"] as [StaticString]).first { Array(kind).hasSuffix($0) }
    kind = kind.dropLast(share?.utf8CodeUnitCount ?? 0)
    // 三者占土地总面积的比重分别为: of what it is a share.
    var ratio = share.map { [UInt8]($0) } ?? []
    if share != nil, let place = Array(kind).first("占", in: ByteRange(3, max(3, kind.count))) {
      ratio = Array(kind)[place...] + ratio
      kind = kind.prefix(place)
    }
    guard
      ["项", "者", "项指标", "项收入", "项税收", "类", "类商品", "类机构", "类企业", "类项目", "类主体", "类载体", "类平台", "地", "市", "县"].contains(
        where: { (word: StaticString) in
          Array(kind).equals(word)
        })
    else { return nil }
    var named: [[UInt8]] = []
    // 农用地1952万公顷，其中耕地438万公顷；建设用地124万公顷，未利用地298万公顷，三者…: not the parts of one of them.
    let wholes = rows.suffix(32).filter { $0.partOf.isEmpty && $0.measured.measure == .level }
    let rows = wholes.count == count ? wholes : Array(self.rows.suffix(32))
    for row in rows.reversed() where named.count < count && row.measured.measure != .share {
      guard row.measured.measure == .level else { break }
      if !named.contains(row.name) { named.append(row.name) }
    }
    // 新认定总部5家、研发中心3家，两类机构累计分别为61家和49家: all that there are, and not the new ones.
    if isCumulative { named = named.map { names.withoutNew($0) ?? $0 } }
    // 试验发展经费803亿元。三者所占比重分别为4.4%、10.9%和84.7%: those of the sentence before.
    if rows.isEmpty, frame.wholes.count == count { named = frame.wholes.reversed() }
    guard named.count == count else { return nil }
    return named.reversed().map { $0 + ratio }
  }
}
