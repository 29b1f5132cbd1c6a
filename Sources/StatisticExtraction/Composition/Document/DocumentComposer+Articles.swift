import EconomyModel
import ReferenceData

// The articles of a newspaper page, each on a place and a time of its own.
extension DocumentComposer {
  /// Reads the place and the time of each article of a page; what an article does not say is the page's.
  mutating func findArticles(_ source: SourceText) {
    let found = facts.isOnDevelopment ? [] : Articles.find(text, lexicon)
    if found.isEmpty {
      // 沧州日报 …，全市生产总值增长7.6%。…河间市: the paper speaks of the whole before it names a part.
      if source.region == nil, let page = RegionOfDocument.ofNewspaper(text, facts.year, lexicon), page != .country,
        let part = facts.region, part != page, page.contains(part), OwnRegion.isOn(page, notOn: part, text, lexicon)
      {
        facts.region = page
        extraction.region = page
      }
      // A page of one article looks back as well, where no plan is told.
      if let day = facts.publishedOn, !YearAhead.isTold(text, printedOn: day) { facts.lookBack(from: day, text) }
      return
    }
    // --region says where the whole page lies, else the name of the paper does.
    let pageOfAll = source.region ?? RegionOfDocument.ofNewspaper(text, facts.year, lexicon)
    let stamps = Articles.stamps(text)
    var whole = facts
    for blocks in found {
      let page = source.region ?? paperStamped(blocks, stamps) ?? pageOfAll
      // 发布时间：2011-05-26: articles of several days, each with its own.
      if let day = blocks.lazy.compactMap({ stamps[$0] }).first { whole.publishedOn = day }
      let known = SourceText(bytes: [], name: source.name, publishedOn: whole.publishedOn)
      var said = Extraction()
      var own = DocumentFacts(text.part(blocks), source: known, page: page, recognizer: recognizer, into: &said)
      // 2024年上半年… below an article that was stamped in 2020: of a day that nothing tells.
      if let day = whole.publishedOn, blocks.allSatisfy({ stamps[$0] == nil }),
        !stamps.isEmpty || own.period?.isPartOfYear == true, own.year.map({ $0 > day.year }) == true
      {
        let unknown = SourceText(bytes: [], name: source.name)
        said = Extraction()
        own = DocumentFacts(text.part(blocks), source: unknown, page: page, recognizer: recognizer, into: &said)
        whole.publishedOn = nil
      }
      guard own.kind != .report else { continue }
      extraction.findings += said.findings
      // The paper of a district calls the city its own (全市的四成) where it compares with it.
      if let page, own.region.map({ !page.contains($0) }) ?? true,
        source.region != nil
          || own.region.map({ $0 != .country && $0.contains(page) && !isOn($0, above: page, blocks) }) ?? true
      {
        own.region = page
      }
      // 苏州、合肥、嘉兴… in a story that speaks of 全区: beside places of many provinces the paper's own is what it is on.
      if let page, own.region == .country, OwnRegion.isSpokenOf(page, text.part(blocks).bytes, lexicon) {
        own.region = page
      }
      // 北京资金占了四成 above 我区紧抓机遇，…: the paper of a district is on the district that it calls its own.
      if let page, let other = own.region, !page.contains(other), lexicon.gazetteer.level(of: page) == .county,
        ["我区", "我县", "全区", "全县"].contains(where: { (word: StaticString) in text.part(blocks).bytes.contains(word) }),
        other == other.province || lexicon.gazetteer.level(of: other) == .county
      {
        own.region = page
      }
      // 金佛山成热门景区 on a page of 重庆 is on no 佛山.
      if let page, let other = own.region, other != .country, !page.contains(other), !other.contains(page),
        let name = lexicon.gazetteer.name(of: other).map({ Array($0.utf8) }), name.count >= 9,
        NamedRegions.isInsideName(text.part(blocks).bytes, Array(name.dropLast(3)))
      {
        own.region = page
      }
      // 全省 in the paper of a province is that province.
      if let page, page == page.province, page != .country, let other = own.region, other != .country,
        !page.contains(other), OwnRegion.isProvince(text.part(blocks).bytes) == true
      {
        own.region = page
      }
      // 来自省工商局的消息说，我省私营企业…。瑞安市塘下镇…: the province's paper speaks of the whole before it names a part.
      if let page, page != .country, let part = own.region, part != page, page.contains(part),
        OwnRegion.isOn(page, notOn: part, text.part(blocks), lexicon)
      {
        own.region = page
      }
      // 今年1至10月，广西北部湾港…: so it does where it opens with the province itself.
      if let page, page == page.province, page != .country, let part = own.region, part != page, page.contains(part),
        opensWithProvince(page, blocks), !headlinesOrDateline(blocks, name: part)
      {
        own.region = page
      }
      // 简讯: each of the briefs may be on a place of its own, and together they are on the page's.
      if Articles.opensBriefs(blocks.lowerBound, text) {
        own.region = page ?? whole.region ?? .country
        // 前5个月，… in one of them dates no other; “五一”小长假旅游账单 above them dates all.
        if !headingSaysTime(blocks) { own.period = nil }
      }
      // 中国香港独占54.3%: where the capital of a mainland's paper comes from.
      if let found = own.region,
        [RegionCode("710000"), RegionCode("810000"), RegionCode("820000")].contains(found.province),
        (page ?? whole.region)?.province != found.province
      {
        own.region = page ?? whole.region
      }
      own.sentOn = Dateline.day(of: text.part(blocks), printedOn: whole.publishedOn)
      own.region = own.region ?? whole.region
      // 江阴、宜兴用电量双双回升: on several parts of the region, and so on all of it.
      if let page, own.region != page, own.region.map({ page.contains($0) }) ?? false, opensWithPlaces(blocks, in: page)
      {
        own.region = page
      }
      // 福清老“三资”再办厂 above 许多外商在福清…: the paper of a region names the part that an article is on at its head.
      if own.region == page ?? whole.region, let place = placeOfHeadline(blocks, in: own.region) { own.region = place }
      // 本报瑞昌讯　江西铜业公司武山铜矿…: from where it was sent, where it speaks of nothing wider.
      if own.region == page ?? whole.region, let place = placeOfDateline(blocks, in: own.region) { own.region = place }
      // 掉转车头便往太原去: a place outside of what a city's paper is printed for is named at the head of what is on it.
      if let page, lexicon.gazetteer.level(of: page) != .province, let other = own.region, other != .country,
        !page.contains(other), !other.contains(page),
        // 广州、深圳方向车票最紧 in a headline: nor is a place of another province what a story is on that opens without it.
        !namesAtHead(other, blocks) || other.province != page.province && !opensWith(other, blocks)
      {
        own.region = page
      }
      own.year = own.year ?? whole.year
      own.inheritYear(of: whole, text.part(blocks))
      if YearAhead.isTold(text.part(blocks), printedOn: whole.publishedOn), let year = whole.publishedOn?.year {
        (own.isPlan, own.year) = (true, year)
      } else if let day = whole.publishedOn {
        own.lookBack(from: day, text.part(blocks))
      }
      articles[blocks.lowerBound] = own
    }
    extraction.region = pageOfAll ?? whole.region
    if pageOfAll == nil, let district = districtOfPage() {
      extraction.region = district
      for (block, own) in articles where own.region.map({ $0 != .country && $0.contains(district) }) ?? true {
        articles[block]?.region = district
      }
    }
  }

  /// 烟花日报 2017年12月14日: the region of the paper that the stamp of an article names, where a text holds cuttings of several.
  private func paperStamped(_ blocks: Range<Int>, _ stamps: [Int: CalendarDay]) -> RegionCode? {
    guard let block = blocks.first(where: { stamps[$0] != nil }) else { return nil }
    return RegionOfDocument.ofNewspaper(text.part(block..<block + 1), facts.year, lexicon)
  }

  /// Whether the first sentence of an article names the province, and no part of it right behind (广西钦州市).
  private func opensWithProvince(_ province: RegionCode, _ blocks: Range<Int>) -> Bool {
    guard let short = shortName(province),
      let body = blocks.first(where: { text.bytes.contains("。", in: text.blocks[$0].range) })
    else { return false }
    let line = text.blocks[body].range
    let start = Dateline.end(of: line, in: text.bytes)
    let end = text.bytes.first("。", in: ByteRange(start, max(start, line.end))) ?? line.end
    guard let place = text.bytes.first(short, from: start), place + short.count < end else { return false }
    let next = place + short.count
    let isLonger = ["省", "自治区", "壮族", "回族", "维吾尔"].contains { (word: StaticString) in text.bytes.has(word, at: next) }
    guard !isLonger, let behind = lexicon.gazetteer.match(in: text.bytes, at: next, to: end) else { return !isLonger }
    return lexicon.gazetteer.meant(behind.rows, year: facts.year, in: province) { $0.code != province }.isEmpty
  }

  /// Whether the first paragraph of an article names a region, its dateline included.
  private func opensWith(_ region: RegionCode, _ blocks: Range<Int>) -> Bool {
    guard let short = shortName(region),
      let body = blocks.first(where: { text.bytes.contains("。", in: text.blocks[$0].range) })
    else { return true }
    return text.bytes.slice(text.blocks[body].range).first(short) != nil
  }

  /// Whether the headlines of an article or its dateline name a region.
  private func headlinesOrDateline(_ blocks: Range<Int>, name region: RegionCode) -> Bool {
    guard let short = shortName(region) else { return true }
    let body = blocks.first { text.bytes.contains("。", in: text.blocks[$0].range) } ?? blocks.lowerBound
    let head = ByteRange(
      text.blocks[blocks.lowerBound].range.start, Dateline.end(of: text.blocks[body].range, in: text.bytes))
    return text.bytes.slice(head).first(short) != nil
  }

  /// 新疆 of 新疆维吾尔自治区, 钦州 of 钦州市.
  private func shortName(_ region: RegionCode) -> [UInt8]? {
    guard let name = lexicon.gazetteer.name(of: region).map({ Array($0.utf8) }) else { return nil }
    if region == region.province, name.hasSuffix("自治区") { return Array(name.prefix(name.hasPrefix("内蒙古") ? 9 : 6)) }
    return name.count >= 9 ? Array(name.dropLast(3)) : name
  }

  /// Whether an article of a city's paper is on the province: its headlines or its first words name the province, and it never
  /// speaks of all of the city.
  private func isOn(_ province: RegionCode, above page: RegionCode, _ blocks: Range<Int>) -> Bool {
    guard province == province.province, lexicon.gazetteer.level(of: page) == .prefecture, namesAtHead(province, blocks)
    else { return false }
    let article = text.part(blocks)
    return !["全市", "我市", "本市", "市里", "市政府", "市委"].contains { (word: StaticString) in article.bytes.contains(word) }
  }

  /// Whether one of the lines above the first item of a column names a time.
  private func headingSaysTime(_ blocks: Range<Int>) -> Bool {
    blocks.prefix { ListBullet.at(text.blocks[$0].range.start, text.bytes) == 0 && text.blocks[$0].range.count <= 105 }
      .contains { index in
        var heading = Mentions()
        recognizer.scan(text.bytes, text.blocks[index].range, into: &heading)
        return !heading.periods.isEmpty
      }
  }

  /// Whether a headline of an article opens with two parts of a region.
  private func opensWithPlaces(_ blocks: Range<Int>, in region: RegionCode) -> Bool {
    blocks.prefix { !text.bytes.contains("。", in: text.blocks[$0].range) }.contains { index in
      let line = text.blocks[index].range
      guard let first = lexicon.gazetteer.match(in: text.bytes, at: line.start, to: line.end) else { return false }
      guard let link = (["、", "和", "与"] as [StaticString]).first(where: { text.bytes.has($0, at: first.end) }),
        let second = lexicon.gazetteer.match(
          in: text.bytes, at: first.end + link.utf8CodeUnitCount, to: line.end)
      else { return false }
      return [first.rows, second.rows].allSatisfy { rows in
        !lexicon.gazetteer.meant(rows, year: facts.year, in: region) { $0.code != region }.isEmpty
      }
    }
  }

  /// The one part of a region that the headlines of an article open with and its first paragraph speaks of.
  private func placeOfHeadline(_ blocks: Range<Int>, in region: RegionCode?) -> RegionCode? {
    guard let region, region != .country,
      let body = blocks.first(where: { text.bytes.contains("。", in: text.blocks[$0].range) })
    else { return nil }
    let headlines = ByteRange(text.blocks[blocks.lowerBound].range.start, text.blocks[body].range.start)
    // 江阴一企业昨登陆上交所　全市上市公司增至123家: on all of the region.
    if ["全市", "我市", "全省", "我省"].contains(where: { (word: StaticString) in text.bytes.contains(word, in: headlines) }) {
      return nil
    }
    for headline in blocks.lowerBound..<body {
      guard let place = Articles.headlinePlace(headline, above: body, text, lexicon) else { continue }
      let codes = Set(
        lexicon.gazetteer.meant(place.rows, year: facts.year, in: region) { $0.code != region }.map(\.code))
      if codes.count == 1 { return codes.first }
    }
    return nil
  }

  /// The place from which an article was sent; nil where it speaks of the whole that the place lies in, or of the country, or
  /// was sent from a capital, where those sit who write on all of the province.
  private func placeOfDateline(_ blocks: Range<Int>, in region: RegionCode?) -> RegionCode? {
    let (bytes, article) = (text.bytes, text.part(blocks))
    guard
      let block = blocks.first(where: {
        Dateline.end(of: text.blocks[$0].range, in: bytes) > text.blocks[$0].range.start
      }),
      OwnRegion.isProvince(article.bytes) != true,
      !["全国", "我国", "自治区", "全疆", "全区各", "全省"].contains(where: { (word: StaticString) in article.bytes.contains(word) })
    else { return nil }
    let line = ByteRange(text.blocks[block].range.start, Dateline.end(of: text.blocks[block].range, in: bytes))
    var offset = line.start
    while offset < line.end {
      if let match = lexicon.gazetteer.match(in: bytes, at: offset, to: line.end),
        NamedRegions.isDateline(bytes, behind: match.end, in: ByteRange(offset, line.end))
      {
        let codes = Set(
          lexicon.gazetteer.meant(match.rows, year: facts.year, in: region ?? .country) { $0.code != region }.map(
            \.code))
        return codes.first.flatMap { codes.count == 1 && !$0.isCapital && $0 != $0.province ? $0 : nil }
      }
      offset += Scalars.at(offset, in: bytes).length
    }
    return nil
  }

  /// Whether the headlines of an article, its dateline or the words with which it opens name a region.
  private func namesAtHead(_ region: RegionCode, _ blocks: Range<Int>) -> Bool {
    guard let short = shortName(region) else { return false }
    let body = blocks.first { text.bytes.contains("。", in: text.blocks[$0].range) } ?? blocks.lowerBound
    let line = text.blocks[body].range
    let start = Dateline.end(of: line, in: text.bytes)
    let head = ByteRange(
      text.blocks[blocks.lowerBound].range.start, min(line.end, start + (region == region.province ? 120 : 45)))
    return text.bytes.slice(head).first(short) != nil
  }

  /// The county or district that several articles of a page are on, where none is on another one: the page is its paper's.
  private func districtOfPage() -> RegionCode? {
    let regions = articles.values.compactMap(\.region)
    let districts = regions.filter { lexicon.gazetteer.level(of: $0) == .county }
    guard districts.count >= 2, let district = districts.first,
      regions.allSatisfy({ $0 == district || $0 == .country || $0.contains(district) })
    else { return nil }
    return district
  }
}
