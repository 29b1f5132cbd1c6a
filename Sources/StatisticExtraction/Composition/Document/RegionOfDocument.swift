import EconomyModel
import ReferenceData

/// Finds the region that a document is about: in its title, else in its head, else by what the text names most.
enum RegionOfDocument {
  /// The region that a text is about; nil where it names none.
  ///
  /// - Parameter page: what the newspaper is printed for of which the text is an article: of several regions of a name the one
  ///   that lies in it is meant.
  static func find(
    _ text: CleanText, title: ByteRange, head: [Block], year: Int?, page: RegionCode? = nil, _ lexicon: Lexicon,
    _ findings: inout [Finding]
  ) -> RegionCode? {
    // A report names other provinces now and then, whose own it is all the same.
    if !isOfOffice(head, title, text.bytes) {
      if comparesProvinces(text, title, year, page: page, lexicon) { return .country }
      if page == nil, tellsOfMostProvinces(text, year, lexicon) { return .country }
    }
    if let code = named(in: text, title, year, text, page: page, lexicon, &findings) { return code }
    if let code = ofHeadlines(text, head, year, page: page, lexicon, &findings) { return code }
    for (index, block) in head.prefix(12).enumerated() {
      // 贯彻落实国务院部署 in a paragraph says nothing of whose report it is.
      let isLine = block.range.count <= 150
      // A page without line breaks is one block, whose first words are its head.
      // 本报讯（记者郭凤山）来自省统计局: who wrote it bears the name of no place.
      let start = Dateline.end(of: block.range, in: text.bytes)
      let block = Block(range: ByteRange(start, min(block.range.end, start + 300)), level: nil, isHeading: false)
      if isLine && text.bytes.contains("国务院", in: block.range)
        || text.bytes.contains("国务院总理", in: block.range) || text.bytes.contains("国务院政府", in: block.range)
        || (isLine || index == 0) && text.bytes.contains("全国人民代表大会", in: block.range)
      {
        return .country
      }
      let isFormal =
        text.bytes.contains("人民代表大会", in: block.range) || text.bytes.contains("人民政府", in: block.range)
        || text.bytes.contains("统计局", in: block.range)
      // 湖北省统计局…表示 in a paragraph of a page on thirty provinces is one voice of many.
      if isFormal, isLine || !isOfManyProvinces(text, year, lexicon),
        let code = named(in: text, block.range, year, text, lexicon, &findings)
      {
        return code
      }
    }
    if let code = ofOffice(text, head, year, lexicon, &findings) { return code }
    // 新华社合肥8月15日电　肥西县…: from where a text was sent counts where it names nothing else.
    return mostNamed(text, title: title, year, lexicon, &findings, countsDatelines: false)
      ?? mostNamed(text, title: title, year, lexicon, &findings, countsDatelines: true)
      ?? ofDateline(text, head, year, lexicon) ?? ofNewspaper(text, year, lexicon)
  }

  /// 在海南省第七届人民代表大会第五次会议上, 统计公报: whether the title or a line of the head says that an office gave the text.
  private static func isOfOffice(_ head: [Block], _ title: ByteRange, _ bytes: [UInt8]) -> Bool {
    let lines = [title] + head.prefix(12).map(\.range).filter { $0.count <= 150 }
    return lines.contains { line in
      ["人民代表大会", "人民政府", "工作报告", "公报", "规划纲要", "执行情况", "工作总结", "政协"].contains { (word: StaticString) in
        bytes.contains(word, in: line)
      }
    }
  }

  /// 昆山人均GDP远超义乌: whether a title names places of two provinces, of which the text tells in turn.
  private static func comparesProvinces(
    _ text: CleanText, _ title: ByteRange, _ year: Int?, page: RegionCode?, _ lexicon: Lexicon
  ) -> Bool {
    var provinces: Set<RegionCode> = []
    var offset = title.start
    while offset < title.end {
      guard let match = lexicon.gazetteer.match(in: text.bytes, at: offset, to: title.end),
        !NamedRegions.isWord(text.bytes, ByteRange(offset, match.end), lexicon)
      else {
        offset += Scalars.at(offset, in: text.bytes).length
        continue
      }
      offset = match.end
      // 义乌 is the city that the text calls 义乌市 elsewhere.
      let places = lexicon.gazetteer.inForce(match.rows, year: year).filter {
        $0.code != .country && ($0.level != .county || isSpelt($0, text))
      }
      let found = Set(places.map(\.code.province))
      if found.count == 1 { provinces.formUnion(found) }
    }
    // 上海、苏州… in a paper of 上海 is told from there.
    return provinces.count > 1 && page.map { !provinces.contains($0.province) } ?? true
      && isOfManyProvinces(text, year, lexicon)
  }

  /// 三年摘掉亏损帽 / 株洲南方工具厂…: the place that a further line of a headline names, above a dateline.
  private static func ofHeadlines(
    _ text: CleanText, _ head: [Block], _ year: Int?, page: RegionCode?, _ lexicon: Lexicon,
    _ findings: inout [Finding]
  ) -> RegionCode? {
    guard
      let dateline = head.prefix(4).firstIndex(where: {
        Dateline.end(of: $0.range, in: text.bytes) > $0.range.start || Articles.isByline($0.range, text.bytes)
      })
    else { return nil }
    for block in head[..<dateline] where block.range.count <= 105 && !text.bytes.contains("。", in: block.range) {
      if let code = named(in: text, block.range, year, text, page: page, lexicon, &findings) { return code }
    }
    return nil
  }

  /// 本报义乌10月22日电: the county or county-level city from where an article was sent that names no other place again and again.
  private static func ofDateline(_ text: CleanText, _ head: [Block], _ year: Int?, _ lexicon: Lexicon) -> RegionCode? {
    for block in head.prefix(4) {
      let end = Dateline.end(of: block.range, in: text.bytes)
      guard end > block.range.start else { continue }
      var offset = block.range.start
      while offset < end {
        if let match = lexicon.gazetteer.match(in: text.bytes, at: offset, to: end),
          NamedRegions.isDateline(text.bytes, behind: match.end, in: ByteRange(offset, end))
        {
          let places = lexicon.gazetteer.meant(match.rows, year: year, in: .country)
          let isNamedAgain = text.bytes.first(text.bytes.slice(ByteRange(offset, match.end)), from: end) != nil
          return places.count == 1 && places[0].level == .county && isNamedAgain ? places[0].code : nil
        }
        offset += Scalars.at(offset, in: text.bytes).length
      }
      return nil
    }
    return nil
  }

  /// The most particular region that a title or formal line names.
  static func named(
    in text: CleanText, _ range: ByteRange, _ year: Int?, _ whole: CleanText, page: RegionCode? = nil,
    _ lexicon: Lexicon, _ findings: inout [Finding]
  ) -> RegionCode? {
    // 中国旅游报, 中国经济导报 is a paper's name.
    if range.count <= 45, text.bytes.has("中国", at: range.start),
      text.bytes.has("报", endingAt: range.end, notBefore: range.start)
    {
      return nil
    }
    // 中华人民共和国天津海关 is a customs house of some place.
    let isCustomsHouse = text.bytes.contains("海关", in: range) && !text.bytes.contains("海关总署", in: range)
    // 今年是中华人民共和国成立97周年 in a paragraph says nothing of whose report it is.
    let saysCountry =
      text.bytes.contains("中华人民共和国", in: range) && !isCustomsHouse
      && (range.count <= 150 || text.bytes.has("中华人民共和国", at: range.start))
      || text.bytes.contains("国务院", in: range)
      || text.bytes.contains("全国人民代表大会", in: range)
    var chain = NamedRegions.chain(text.bytes, range, year: year, lexicon)
    // 中华人民共和国…公报, but not a page of 中华人民共和国图鉴社 on 内蒙古.
    if saysCountry, !chain.contains(where: { $0.contains { $0.code != .country } }) { return .country }
    // 浙江…高于全国平均: the country beside a part of it is what the part is compared with.
    let parts = chain.filter { regions in regions.contains { $0.code != .country } }
    if !parts.isEmpty { chain = parts } else if range.count > 150 { return nil }
    guard let last = chain.last else { return nil }
    // 苏州外贸翻红　南通工业领跑: a headline over several parts of what the paper is printed for is on the whole.
    if let page, page != .country {
      // 邯郸 is the city, though a county in it has the name, too.
      let named = chain.map { regions in
        regions.filter { region in !regions.contains { $0.code != region.code && $0.code.contains(region.code) } }
      }
      let parts = Set(named.flatMap { $0 }.map(\.code).filter { $0 != page && page.contains($0) })
      if parts.contains(where: { part in parts.allSatisfy { !$0.contains(part) && !part.contains($0) || $0 == part } }),
        parts.count > 1
      {
        return page
      }
    }
    // 南山前三季度生产总值 in a paper of 深圳 is of its 南山区.
    if let page, page != .country {
      // 乌鲁木齐 in the paper of the city is the city, though a county of it has the name, too.
      if last.contains(where: { $0.code == page }) { return page }
      // “长安号”开行392列 is on no 长安区.
      let own = Set(
        last.filter { region in
          let short = Array(region.name.utf8.dropLast(3))
          let place = text.bytes.first(short, from: range.start).flatMap { $0 < range.end ? $0 : nil }
          return region.code != page && page.contains(region.code)
            && place.map { !text.bytes.has("“", endingAt: $0, notBefore: range.start) } ?? true
        }.map(\.code))
      if own.count == 1, let code = own.first { return code }
    }
    if chain.count == 1, isDoubtful(last, in: text, isArticle: page != nil, lexicon) { return nil }
    // 贵州市县经济发展情况公布 黔东南增长5.7%: a text that speaks of the whole province is on it.
    if let province = chain.first?.first, chain.first?.count == 1, province.level == .province, last.count == 1,
      province.code.contains(last[0].code), province.code != last[0].code, OwnRegion.isProvince(text.bytes) == true,
      // 云南省怒江傈僳族自治州统计局: whose part it is stands directly before it.
      text.bytes.first(Array((province.name + last[0].name).utf8), from: range.start).map({ $0 < range.end }) != true
    {
      return province.code
    }
    if let most = mostToldOfPeers(chain, range, whole, year, lexicon) { return most }
    if let whole = wholeOfParts(chain) ?? wholeToldInParts(chain, range, whole, year, lexicon) { return whole }
    if let part = partNamed(in: chain, last, range, text, year, lexicon) { return part }
    // 四川省岳池县: the names before tell which of several regions of one name is meant.
    let context = chain.dropLast().compactMap { $0.count == 1 ? $0[0].code : nil }
    var fitting = last.filter { region in context.contains { $0 != .country && $0.contains(region.code) } }
    if fitting.isEmpty { fitting = last }
    if Set(fitting.map(\.code)).count == 1 { return fitting[0].code }
    if let decided = decide(fitting, counts: counts(whole, year, lexicon), whole, lexicon) { return decided }
    reportAmbiguity(fitting, &findings)
    return nil
  }

  /// 三江口“换电”记: the short name of a county in the headline of a page is one only where the text spells the county out, or
  /// speaks of what it lies in.
  private static func isDoubtful(_ regions: [Region], in text: CleanText, isArticle: Bool, _ lexicon: Lexicon) -> Bool {
    guard
      // 鹿城经济起步有力 on a page of 包头 is on no 鹿城区.
      isArticle
        || !["报告", "公报", "统计", "经济"].contains(where: { (word: StaticString) in
          text.bytes.contains(word, in: ByteRange(0, min(text.bytes.count, 150)))
        }), regions.allSatisfy({ $0.level == .county })
    else { return false }
    return !regions.contains { region in
      [region.code, region.code.prefecture, region.code.province].contains { code in
        lexicon.gazetteer.name(of: code).map { name in
          // 宜宾 as well as 宜宾市.
          let short = code == region.code ? name : String(name.prefix(2))
          return text.bytes.first(Array(short.utf8), from: 0) != nil
        } ?? false
      }
    }
  }

  /// 福建生产总值排名出炉：泉州总量最大，宁德增速最快: a title that opens with a whole and names several of its parts is on the whole.
  private static func wholeOfParts(_ chain: [[Region]]) -> RegionCode? {
    guard let first = chain.first, first.count == 1, let whole = first.first?.code, whole != .country else {
      return nil
    }
    let parts = Set(chain.dropFirst().flatMap { $0 }.map(\.code).filter { whole.contains($0) && $0 != whole })
    let areApart = parts.contains { part in parts.contains { !$0.contains(part) && !part.contains($0) } }
    return areApart ? whole : nil
  }

  /// 广东十强进阶：东莞有望冲刺万亿: a title that opens with a province and names a part of it is on the province where the text tells of
  /// other parts more often.
  private static func wholeToldInParts(
    _ chain: [[Region]], _ range: ByteRange, _ text: CleanText, _ year: Int?, _ lexicon: Lexicon
  ) -> RegionCode? {
    guard range.count <= 150, let whole = chain.first?.first, chain.first?.count == 1, whole.level == .province,
      let part = chain.last?.first, whole.code.contains(part.code), part.code != whole.code
    else { return nil }
    var told: [RegionCode: Int] = [:]
    for (code, total) in counts(text, year, lexicon) where whole.code.contains(code) && code != whole.code {
      told[code.prefecture, default: 0] += total
    }
    let others = told.filter { $0.key != part.code.prefecture && $0.value >= 4 }
    return others.count >= 2 && others.values.reduce(0, +) * 2 > (told[part.code.prefecture] ?? 0) * 3
      ? whole.code : nil
  }

  /// 临颍县…获河南省先进县等荣誉: prose that ends with a province is on the part of it that the text names most; nil for
  /// a title, and where no part is named.
  private static func partNamed(
    in chain: [[Region]], _ last: [Region], _ range: ByteRange, _ text: CleanText, _ year: Int?, _ lexicon: Lexicon
  ) -> RegionCode? {
    guard range.count > 150, let province = last.first, last.count == 1, province.level == .province else { return nil }
    let parts = Set(
      chain.filter { $0.count == 1 }.map { $0[0].code }.filter { province.code.contains($0) && $0 != province.code })
    guard !parts.isEmpty else { return nil }
    let counts = counts(text, year, lexicon)
    guard let most = parts.max(by: { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) }) else { return nil }
    if let isProvince = OwnRegion.isProvince(text.bytes) { return isProvince ? nil : most }
    return (counts[most] ?? 0) * 2 > (counts[province.code] ?? 0) ? most : nil
  }

  /// Of several regions of one name, the one whose province or prefecture the text names most; nil where none is named.
  static func decide(_ candidates: [Region], counts: [RegionCode: Int], _ text: CleanText, _ lexicon: Lexicon)
    -> RegionCode?
  {
    // 长沙 is the city unless the text writes 长沙县 somewhere.
    let higher = candidates.filter { $0.level != .county }
    if Set(higher.map(\.code)).count == 1, candidates.count > 1, let city = higher.first?.code,
      candidates.allSatisfy({ candidate in
        // 西安 is the capital, whatever ward of another province has that name too.
        candidate.level != .county || (city.contains(candidate.code) || city.isCapital) && !isSpelt(candidate, text)
      })
    {
      return city
    }
    var scores: [RegionCode: Int] = [:]
    for candidate in candidates {
      let above =
        (counts[candidate.code.province] ?? 0)
        + (candidate.code.prefecture != candidate.code.province ? (counts[candidate.code.prefecture] ?? 0) * 2 : 0)
      scores[candidate.code] = candidate.level == .province ? above + 1 : above
    }
    let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value > 0, ranked.count < 2 || first.value > ranked[1].value else {
      // 2019年宝山经济发展回眸 in 宝山报
      if let paper = ofKnownPaper(text, lexicon),
        candidates.contains(where: { $0.code == paper })
      {
        return paper
      }
      return OwnRegion.ofOwnKind(candidates, text.bytes)
    }
    return first.key
  }

  private static func isSpelt(_ region: Region, _ text: CleanText) -> Bool {
    let name = Array(region.name.utf8)
    var offset = 0
    // 西安区域 is no 西安区.
    while let place = text.bytes.first(name, from: offset) {
      offset = place + name.count
      let goesOn: [StaticString] = ["域", "位", "块", "间", "县", "市"]
      if !goesOn.contains(where: { text.bytes.has($0, at: offset) }) { return true }
    }
    return false
  }

  private static func reportAmbiguity(_ candidates: [Region], _ findings: inout [Finding]) {
    let list = candidates.map { "\($0.name) \($0.code)" }.joined(separator: ", ")
    findings.append(
      Finding(
        severity: .warning, code: "ambiguous_region",
        message: "the name of the region stands for several: \(list); give the code with --region"))
  }

  /// How often each region with an unambiguous name is named.
  static func counts(_ text: CleanText, _ year: Int?, _ lexicon: Lexicon, countsDatelines: Bool = true)
    -> [RegionCode: Int]
  {
    var counts: [RegionCode: Int] = [:]
    scan(text, lexicon, countsDatelines: countsDatelines) { rows, isFull in
      let regions = lexicon.gazetteer.inForce(rows, year: year)
      if regions.count == 1 { counts[regions[0].code, default: 0] += isFull ? 2 : 1 }
    }
    return counts
  }

  /// Without a title that says it: the region named most, a part before its whole where it is named nearly as often.
  private static func mostNamed(
    _ text: CleanText, title: ByteRange, _ year: Int?, _ lexicon: Lexicon, _ findings: inout [Finding],
    countsDatelines: Bool
  ) -> RegionCode? {
    let clear = counts(text, year, lexicon, countsDatelines: countsDatelines)
    var totals = clear
    var unclear: [RegionCode: Int] = [:]
    // 资源, 合作, 南部: the short name of a county is a word like any other until the text writes the whole name.
    var spelt: Set<RegionCode> = []
    scan(text, lexicon, countsDatelines: countsDatelines) { rows, isFull in
      let regions = lexicon.gazetteer.inForce(rows, year: year)
      if isFull { spelt.formUnion(regions.map(\.code)) }
      guard regions.count > 1 else { return }
      if let code = decide(regions, counts: clear, text, lexicon) {
        totals[code, default: 0] += isFull ? 2 : 1
      } else if isFull {
        for region in regions { unclear[region.code, default: 0] += 2 }
      }
    }
    totals[.country] = nil
    // 济源, 石河子: a county-level city right under its province is known by its short name.
    let isOfCounty = OwnRegion.speaksOfCounty(text.bytes)
    totals = totals.filter { code, times in
      lexicon.gazetteer.level(of: code) != .county || spelt.contains(code) || code.isUnderProvince
        // 普陀 again and again, in a text that speaks of 全区; 义乌 in the headline, too.
        || times >= 3 && (isOfCounty || names(code, in: title, text, lexicon))
    }
    if isOfManyProvinces(totals, text.bytes) { return .country }
    if let own = OwnRegion.find(text.bytes, totals, lexicon) { return own }
    guard let top = totals.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), top.value >= 2 else {
      let repeated = unclear.filter { $0.value >= 4 }
      if !repeated.isEmpty {
        reportAmbiguity(
          lexicon.gazetteer.regions.filter { repeated[$0.code] != nil && $0.lastRevision == nil }, &findings)
        return nil
      }
      // 全州 speaks of a whole that is not the country, whatever it is called.
      if OwnRegion.isSpokenOf(text.bytes) { return nil }
      return countryWords(text) >= (text.bytes.contains("政府工作报告", in: title) ? 1 : 3) ? .country : nil
    }
    // A report on the country names its parts here and there.
    if top.value < 6, countryWords(text) >= top.value * 3 { return .country }
    var chosen = top
    while let part = totals.filter({ $0.key != chosen.key && chosen.key.contains($0.key) })
      .max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), part.value * 2 >= chosen.value
    {
      chosen = part
    }
    return chosen.key
  }

  /// Whether a headline names a county or a city by its short name.
  private static func names(_ code: RegionCode, in title: ByteRange, _ text: CleanText, _ lexicon: Lexicon) -> Bool {
    guard title.count <= 150, let name = lexicon.gazetteer.name(of: code).map({ Array($0.utf8) }), name.count >= 9
    else {
      return false
    }
    return text.bytes.first(Array(name.dropLast(3)), from: title.start).map { $0 < title.end } ?? false
  }

  /// 28省份一季度GDP出炉：江西领跑: whether a text tells of a third of all provinces, though of one at length, and of no whole of its own.
  static func tellsOfMostProvinces(_ text: CleanText, _ year: Int?, _ lexicon: Lexicon) -> Bool {
    let totals = counts(text, year, lexicon, countsDatelines: false).filter { $0.key != .country }
    let spoken = OwnRegion.timesSpokenOf(text.bytes)
    let all = totals.values.reduce(0, +)
    // A text that mostly names one province is on it, however many others it names now and then.
    let provinces = byProvince(totals)
    if (provinces.values.max() ?? 0) * 2 > all { return false }
    if provinces.count >= 12, spoken * 4 < all, countryWords(text) >= 2 { return true }
    // 深圳、广州、南京、苏州、杭州…: so does a story on the cities of several provinces.
    var cities: [RegionCode: Int] = [:]
    for (code, total) in totals where lexicon.gazetteer.level(of: code) != .county || code.isUnderProvince {
      let isMunicipality = lexicon.gazetteer.name(of: code)?.hasSuffix("市") == true
      if code != code.province || isMunicipality { cities[code, default: 0] += total }
    }
    let told = cities.filter { $0.value >= 2 }
    return told.count >= 5 && Set(told.keys.map(\.province)).count >= 3 && spoken * 6 < all
      && (told.values.max() ?? 0) * 2 < told.values.reduce(0, +)
  }

  /// Whether a text tells of many provinces one after the other, so that its numbers are of the places that it tells of.
  static func isOfManyProvinces(_ text: CleanText, _ year: Int?, _ lexicon: Lexicon) -> Bool {
    isOfManyProvinces(counts(text, year, lexicon, countsDatelines: false).filter { $0.key != .country }, text.bytes)
  }

  /// Whether a text tells of four provinces or more, and of none of them most of the time, or of two or three again and again
  /// without ever speaking of a whole of its own.
  private static func isOfManyProvinces(_ totals: [RegionCode: Int], _ bytes: [UInt8]) -> Bool {
    let ranked = byProvince(totals).values.sorted(by: >)
    guard ranked.count >= 2, let most = ranked.first else { return false }
    let (all, spoken) = (ranked.reduce(0, +), OwnRegion.timesSpokenOf(bytes))
    if all >= 12, ranked[1] * 2 > most, spoken * 6 < all { return true }
    // 28省份一季度GDP出炉: half of them all, though one is told of at length.
    if ranked.count >= 12, spoken * 4 < all { return true }
    // Where a text speaks of its whole again and again, the others are what it is compared with.
    return ranked.count >= 4 && max(most, spoken) * 2 < all
  }

  /// How often a text names each province and its parts.
  private static func byProvince(_ totals: [RegionCode: Int]) -> [RegionCode: Int] {
    totals.reduce(into: [:]) { $0[$1.key.province, default: 0] += $1.value }
  }

  /// How often a text speaks of the country as a whole, up to 20.
  private static func countryWords(_ text: CleanText) -> Int {
    var count = 0
    for word: StaticString in ["全国", "我国", "国内生产总值", "国民生产总值", "国家统计局", "国务院"] {
      var offset = 0
      while count < 20, let place = text.bytes.first(word, in: ByteRange(offset, text.bytes.count)) {
        count += 1
        offset = place + word.utf8CodeUnitCount
      }
    }
    return count
  }

  private static func scan(
    _ text: CleanText, _ lexicon: Lexicon, countsDatelines: Bool, _ body: (_ rows: [Int32], _ isFull: Bool) -> Void
  ) {
    var offset = 0
    // The head of a long text is enough to tell what it is about.
    let limit = min(text.bytes.count, 200_000)
    let writers = WriterNames.find(text)
    var next = 0
    while offset < limit {
      // （记者郭凤山）: whoever wrote it bears the name of no place.
      while next < writers.count, writers[next].end <= offset { next += 1 }
      if next < writers.count, writers[next].start <= offset {
        offset = writers[next].end
        continue
      }
      let (scalar, length) = Scalars.at(offset, in: text.bytes)
      if scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let match = lexicon.gazetteer.match(in: text.bytes, at: offset, to: limit),
        !NamedRegions.isWord(text.bytes, ByteRange(offset, match.end), lexicon)
      {
        let name = match.rows.first.map { lexicon.gazetteer.regions[Int($0)].name.utf8.count } ?? 0
        // 双流机场 is the airport of a city, wherever it lies.
        let isAirport = NamedRegions.isAirport(text.bytes, at: match.end)
        // “安义夜巷” is the name of something.
        let isQuoted = text.bytes.has("“", endingAt: offset, notBefore: 0)
        let isSent =
          isQuoted || isAirport && name > match.end - offset
          || !countsDatelines && NamedRegions.isDateline(text.bytes, behind: match.end, in: ByteRange(0, limit))
        if !isSent { body(match.rows, name == match.end - offset) }
        offset = match.end
      } else {
        offset += length
      }
    }
  }
}
