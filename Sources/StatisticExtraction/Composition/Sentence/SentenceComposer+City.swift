import EconomyModel
import ReferenceData

// 磷矿石在宜昌被越磨越细，全市工业增加值增长9.2%；襄阳则盯住一辆车，…: which city a text on a province speaks of.
extension SentenceComposer {
  /// Whether the sentence begins with the whole name of a city, a county or the like, behind a time at most.
  func opensWithCity(_ region: RegionCode) -> Bool {
    guard let name = lexicon.gazetteer.name(of: region).map({ Array($0.utf8) }), region != .country else {
      return false
    }
    // 在山西省，煤炭外运量增加七千万吨
    let isIn = bytes.has("在", at: sentence.start) && bytes.has("，", at: sentence.start + 3 + name.count)
    if bytes[(sentence.start + (isIn ? 3 : 0))...].starts(with: name) { return true }
    // 宜昌GDP1285亿元，增长6.8%；规上工业增加值增长10.2%, 前三季度，柯桥规上企业产值…；水耗下降13.8%: by its short name, in a story on what
    // it lies in.
    if facts.kind == .news, let own = facts.region, own != region, own.contains(region) {
      let time = mentions.periods.first { $0.range.start == sentence.start && bytes.has("，", at: $0.range.end) }
      let start = time.map { $0.range.end + 3 } ?? sentence.start
      if let match = lexicon.gazetteer.match(in: bytes, at: start, to: sentence.end, year: facts.year),
        !["、", "和", "与", "等", "至", "海关"].contains(where: { (word: StaticString) in bytes.has(word, at: match.end) }),
        onePlace(match.rows) == region
      {
        return true
      }
    }
    // 四川一省被淹的县有128个，受灾群众…: a province by its short name.
    for whole: StaticString in ["一省", "过去", "各地", "人民", "全境", "一地", "一市"] where region == region.province {
      let short = ["省", "市", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区"].lazy.compactMap { (ending: StaticString) in
        name.hasSuffix(ending) ? name.dropLast(ending.utf8CodeUnitCount) : nil
      }.first
      if let short, bytes[sentence.start...].starts(with: short), bytes.has(whole, at: sentence.start + short.count) {
        return true
      }
    }
    guard let comma = bytes.first("，", in: ByteRange(sentence.start, min(sentence.end, sentence.start + 60))),
      mentions.periods.contains(where: { $0.range.end == comma })
    else { return false }
    return bytes[(comma + 3)...].starts(with: name)
  }

  /// The city that a clause without numbers opens with: at the front of the sentence by its whole name, behind ； by its short one.
  func cityOpening(_ range: ByteRange, isFirst: Bool) -> RegionCode? {
    // 金沙县已全部完成，正安县山高谷深，通畅率只有80%: the last of the clauses tells whose rate follows.
    let last = max(clauseStart(range.start, range.end), reader.behindMarks(range))
    if facts.kind == .news, last > range.start, !bytes.contains("、", in: ByteRange(last, max(last, range.end))),
      let city = city(at: last, to: range.end, isShort: false, countsCounties: true), city.end < range.end
    {
      return city.code
    }
    if isFirst, let city = city(at: range.start, to: range.end, isShort: false), opensWithCity(city.code) {
      return city.code
    }
    // 包头钢铁公司的工人…: whose works they are that a sentence on the whole country tells of.
    if isFirst, facts.region == .country, range.start == sentence.start,
      let city = city(at: range.start, to: range.end, isShort: true),
      let works = SentenceComposer.works.compactMap({
        bytes.first($0, in: ByteRange(city.end, min(range.end, city.end + 24)))
      }).min(), !bytes.contains("、", in: ByteRange(city.end, works))
    {
      return city.code
    }
    // 深圳特区注重打好基础，外销率已达53%
    if isFirst, range.start == sentence.start, let city = city(at: range.start, to: range.end, isShort: true),
      ["特区", "经济特区", "开发区", "高新区", "经济技术开发区", "高新技术开发区"].contains(where: { (word: StaticString) in
        bytes.has(word, at: city.end)
      })
    {
      return city.code
    }
    if let alone = placeAlone(range) { return alone }
    // 在象山，柑橘种到3.2万亩
    if isFirst, range.start == sentence.start, bytes.has("在", at: range.start),
      let city = city(at: range.start + 3, to: range.end + 3, isShort: true, countsCounties: true)
        ?? districtOfCity(at: range.start + 3, to: range.end + 3),
      bytes.has("，", at: city.end) || isZoneOfPlace(city.end)
    {
      return city.code
    }
    // 在长沙一家混凝土机械企业，4月份订单增加了三成: a firm for an example, in the place that it lies in.
    if isFirst, facts.kind == .news, range.start == sentence.start,
      let city = city(
        at: range.start + (bytes.has("在", at: range.start) ? 3 : 0), to: range.end + 3, isShort: true,
        countsCounties: true),
      ["一家", "一位", "一名", "一些", "几家"].contains(where: { (word: StaticString) in bytes.has(word, at: city.end) })
    {
      return city.code
    }
    if isFirst, let city = townOf(range) { return city }
    if isFirst, let city = cityTold(range) { return city }
    if let told = placeTold(range) { return told }
    guard let mark = bytes.first("；", in: ByteRange(range.start, min(range.end, range.start + 60))),
      let city = city(at: mark + 3, to: range.end, isShort: true)
    else { return nil }
    // 襄阳则…, 宜昌把…: what the city did, and no name of something that lies in it.
    let deeds: [StaticString] = ["则", "把", "将", "也", "以", "从", "是", "依托", "围绕", "聚焦", "抓住", "靠", "凭"]
    // ；烟台市受船舶出口减少的影响，进出口回落3.1%: by its whole name.
    let isWhole = lexicon.gazetteer.name(of: city.code).map { $0.utf8.count == city.end - mark - 3 } ?? false
    return isWhole || deeds.contains { bytes.has($0, at: city.end) } ? city.code : nil
  }

  /// 在柯桥，常驻的采购商超过5000人, in a story on the city: a district or county by its short name; nil where none stands there.
  private func districtOfCity(at start: Int, to end: Int) -> (code: RegionCode, end: Int)? {
    guard facts.kind == .news, let own = facts.region, lexicon.gazetteer.level(of: own) == .prefecture,
      let match = lexicon.gazetteer.match(in: bytes, at: start, to: end, year: facts.year)
    else { return nil }
    return onePlace(match.rows).map { ($0, match.end) }
  }

  /// 在柯桥时尚创意园区，已有设计机构412家: whether a zone that is named after a place ends the clause.
  private func isZoneOfPlace(_ start: Int) -> Bool {
    guard let comma = bytes.first("，", in: ByteRange(start, min(sentence.end, start + 45))) else { return false }
    return ["园区", "开发区", "高新区", "工业区", "产业园", "小镇", "街道", "新区", "集聚区"].contains { (word: StaticString) in
      bytes.has(word, endingAt: comma, notBefore: start)
    }
  }

  private static let works: [StaticString] = ["公司", "煤矿", "矿务局", "油田", "钢铁厂", "机床厂", "机械厂", "制造厂", "工厂", "经济特区"]

  /// 单是内蒙古自治区，年底存羊2050万只: one place out of all, in a clause of its own.
  private func placeAlone(_ range: ByteRange) -> RegionCode? {
    // 上海一地，前三个季度试制成功的新产品有1300多种
    if range.start == sentence.start, let city = city(at: range.start, to: range.end + 3, isShort: true),
      ["一地，", "一省，", "一市，"].contains(where: { (word: StaticString) in bytes.has(word, at: city.end) })
    {
      return city.code
    }
    // 江岸区最贵，每平方米4386元；新洲区最便宜，才1538元
    for start in [range.start, reader.behindMarks(range), clauseStart(range.start, range.end)] {
      guard let city = city(at: start, to: range.end + 3, isShort: true),
        ["最贵，", "最便宜，", "最快，", "最慢，", "最猛，", "最大，", "最高，", "最低，", "最多，", "最少，", "居首，", "垫底，", "领跑，"].contains(where: {
          (word: StaticString) in
          bytes.has(word, at: city.end)
        })
      else { continue }
      return city.code
    }
    for word: StaticString in ["单是", "光是", "仅", "单"] {
      guard let place = bytes.first(word, in: range),
        place == range.start || bytes.has("，", endingAt: place, notBefore: sentence.start),
        let city = city(at: place + word.utf8CodeUnitCount, to: range.end + 3, isShort: false),
        bytes.has("，", at: city.end)
      else { continue }
      return city.code
    }
    return nil
  }

  /// 在瑞安市塘下镇，做配件的企业缴税6200万元: the place in which a town lies that the sentence opens with.
  private func townOf(_ range: ByteRange) -> RegionCode? {
    guard range.start == sentence.start, bytes.has("在", at: range.start),
      let comma = bytes.first("，", in: ByteRange(range.start, min(sentence.end, range.start + 60))),
      ["镇", "乡", "街道", "村"].contains(where: { (kind: StaticString) in
        bytes.has(kind, endingAt: comma, notBefore: range.start)
      })
    else { return nil }
    return city(at: range.start + 3, to: comma, isShort: true, countsCounties: true)?.code
  }

  /// 杭州依旧是热点，各景点接待游客118万人次; 作为“国际消费中心城市”，广州不负称号，…: the city that a story on a province tells of, by its short
  /// name.
  private func cityTold(_ range: ByteRange) -> RegionCode? {
    guard facts.kind == .news, range.start == sentence.start, bytes.has("，", at: range.end) else { return nil }
    let told: [StaticString] = [
      "依旧", "依然", "仍", "还", "更", "又", "也", "则", "把", "将", "以", "是", "一直", "历来", "推行", "实行", "坚持", "大力", "积极", "依托",
      "围绕", "聚焦", "抓住",
      "靠", "凭", "利用", "发挥", "的", "紧随", "紧跟", "不负", "不甘", "同样", "稳居", "位居", "位列", "表现",
    ]
    for start in Set([range.start, clauseStart(range.start, range.end)]).sorted() {
      guard let city = city(at: start, to: range.end, isShort: true) else { continue }
      if told.contains(where: { bytes.has($0, at: city.end) }) { return city.code }
      // 潜江小龙虾提前上市，3月份交易量达1.2万吨: what a city of the province is known for, in a clause that names no other.
      let isOther = ["海关", "关区", "铁路", "局", "会", "到", "市场", "方面", "两地", "籍", "电", "讯", "日报", "晚报", "条约", "方向"].contains
      {
        (word: StaticString) in bytes.has(word, at: city.end)
      }
      if !isOther, facts.region.map({ $0 == $0.province && !isMunicipality($0) }) == true,
        !bytes.contains("、", in: ByteRange(city.end, max(city.end, range.end)))
      {
        return city.code
      }
    }
    return nil
  }

  /// 在因煤设市的铜川，今年要分流矿工1860名: a place told of first, in a clause of its own.
  private func placeTold(_ range: ByteRange) -> RegionCode? {
    let start = max(range.start, bytes.has("在", at: range.start) ? range.start : clauseStart(range.start, range.end))
    let isIn = bytes.has("在", at: start)
    guard let comma = bytes.first("，", in: ByteRange(start, min(sentence.end, start + 75))),
      comma <= range.end + 3
    else { return nil }
    var offset = start + 6
    while offset < comma {
      // 在“花木之乡”沭阳，
      if bytes.has("的", endingAt: offset, notBefore: start) || bytes.has("”", endingAt: offset, notBefore: start),
        Scalars.isStart(offset, in: bytes),
        // 高校最为集中的武汉市，: by its whole name it needs no 在; nor does a city of the province that a story is on.
        let city = city(
          at: offset, to: comma, isShort: isIn || facts.kind == .news && facts.region.map { $0 == $0.province } == true,
          countsCounties: isIn), city.end == comma
      {
        return city.code
      }
      offset += Scalars.at(offset, in: bytes).length
    }
    return nil
  }

  /// The city or county that 全市 or 全县 means in a text on a province: the one that the paragraph named last, else the one of
  /// the row before.
  func cityMeant(_ span: ClauseSpan) -> RegionCode? {
    // 罗甸县…的女童班已经报名。这个县的小学辍学率…: and so it is where a word points back to it.
    let isOfCounty = ["全县", "全区", "全旗", "这个县", "该县", "该旗"].contains { (word: StaticString) in
      bytes.contains(word, in: span.left)
    }
    guard let own = facts.region, own != .country else { return nil }
    // 塘沽区财政收入50亿元，全区投资202亿元, in a story on another district, or on the city.
    if isOfCounty, lexicon.gazetteer.level(of: own) != .province || isMunicipality(own), let last = frame.region,
      last != own, lexicon.gazetteer.level(of: last) == .county
    {
      return last
    }
    if lexicon.gazetteer.level(of: own) == .prefecture, facts.kind == .news {
      // 凤阳先后关停142家。…李守田说。如今，全县聚集96家: the county that was named last, else that of the row before.
      if isOfCounty, !bytes.contains("全区", in: span.left) {
        let told = lastNamed(before: span, countsCounties: true) ?? frame.regionBefore
        return told.flatMap { own.contains($0) && lexicon.gazetteer.level(of: $0) == .county ? $0 : nil }
      }
      if bytes.contains("全市", in: span.left), let city = cityOfParagraph() { return city }
    }
    guard own == own.province, !isMunicipality(own),
      isOfCounty && !bytes.contains("全区", in: span.left) || bytes.contains("全市", in: span.left)
    else { return nil }
    return lastNamed(before: span, countsCounties: isOfCounty) ?? frame.regionBefore
  }

  /// The city, or the county, that a paragraph names last before a clause; nil where it names none.
  private func lastNamed(before span: ClauseSpan, countsCounties: Bool) -> RegionCode? {
    var last: RegionCode?
    // What the paragraph said before is read as well, but for all of a page without line breaks.
    var offset = sentence.start
    while offset > max(0, sentence.start - (countsCounties ? 1500 : 600)), bytes[offset - 1] != UInt8(ascii: "\n") {
      offset -= 1
    }
    while offset < span.left.start {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if scalar >= 0x4E00, lexicon.gazetteer.canStart(scalar),
        let city = city(at: offset, to: span.left.start, isShort: true, countsCounties: countsCounties)
      {
        last = city.code
        offset = city.end
      } else {
        offset += length
      }
    }
    return last
  }

  /// 在苏皖交界的天长市，传统的仪表也在发新芽。全市…, in a story on what 天长市 lies in: the city under it that the paragraph opens with, by its
  /// whole name; nil where it opens with something else.
  private func cityOfParagraph() -> RegionCode? {
    guard let own = facts.region else { return nil }
    var start = sentence.start
    while start > max(0, sentence.start - 600), bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n"),
      let comma = bytes.first("，", in: ByteRange(start, min(sentence.end, start + 75)))
    else { return nil }
    var offset = start
    while offset < comma {
      if let match = lexicon.gazetteer.match(in: bytes, at: offset, to: comma, year: facts.year),
        match.end == comma, bytes.has("市", endingAt: comma, notBefore: start)
      {
        let meant = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) {
          $0.level == .county && $0.name.utf8.count == match.end - offset
        }
        return meant.count == 1 ? meant[0].code : nil
      }
      offset += Scalars.at(offset, in: bytes).length
    }
    return nil
  }

  /// A city or county of the document's region at an offset: counties by their whole names, but for those right under a province.
  private func city(at start: Int, to end: Int, isShort: Bool, countsCounties: Bool = false) -> (
    code: RegionCode, end: Int
  )? {
    guard let own = facts.region, start < end,
      let match = lexicon.gazetteer.match(in: bytes, at: start, to: end, year: facts.year),
      !["、", "和", "与", "等", "至", "式", "海关", "大学", "学院"].contains(where: { (word: StaticString) in
        bytes.has(word, at: match.end)
      })
    else { return nil }
    let fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) {
      $0.code != own
        && ($0.name.utf8.count == match.end - start || isShort && ($0.level == .prefecture || $0.code.isUnderProvince)
          || countsCounties && ($0.name.hasSuffix("县") || isShort && $0.name.hasSuffix("市")))
    }
    // 灵寿县学习平山的办法，今年也修通公路52公里: another county of the city, by its whole name.
    var found = fitting
    if found.isEmpty, facts.kind == .news, lexicon.gazetteer.level(of: own) == .county {
      found = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own.prefecture) {
        $0.code != own && $0.level == .county && $0.name.utf8.count == match.end - start
      }
    }
    guard Set(found.map(\.code)).count == 1 else { return nil }
    // 安徽省来安县1983年以来，共筹措…: the place that lies in the one before it.
    if let inner = lexicon.gazetteer.match(in: bytes, at: match.end, to: end, year: facts.year) {
      let within = lexicon.gazetteer.meant(inner.rows, year: facts.year, in: found[0].code) {
        $0.code != found[0].code && $0.name.utf8.count == inner.end - match.end
      }
      if Set(within.map(\.code)).count == 1 { return (within[0].code, inner.end) }
    }
    return (found[0].code, match.end)
  }

  /// 北京市, 上海市: of these 全市 is the whole.
  private func isMunicipality(_ code: RegionCode) -> Bool {
    lexicon.gazetteer.name(of: code)?.hasSuffix("市") == true
  }
}
