import EconomyModel
import ReferenceData

// 唐山港货物吞吐量, 松原、白城经济总量: the places that a clause begins with, and which of them belong to the name.
extension LeftReader {
  /// Where the text's own region ends that stands behind the one it lies in; nil where other words do.
  private func ownBehindOuter(_ outer: (rows: [Int32], end: Int), _ end: Int, _ own: RegionCode)
    -> Int?
  {
    guard own != .country, own != own.province,
      lexicon.gazetteer.inForce(outer.rows, year: facts.year).contains(where: {
        $0.code != own && $0.code.contains(own)
      }),
      let inner = lexicon.gazetteer.match(in: bytes, at: outer.end, to: end, year: facts.year),
      lexicon.gazetteer.inForce(inner.rows, year: facts.year).contains(where: { $0.code == own }),
      !startsName(at: inner.end, end)
    else { return nil }
    return inner.end
  }

  /// 今年全省要减贫120万人, in a story on one county: whatever the province has, but not how the county stands in it.
  func isOfProvinceInStory(_ start: Int, _ end: Int) -> Bool {
    guard facts.kind == .news, let own = facts.region, lexicon.gazetteer.level(of: own) == .county,
      bytes.has("全省", at: start) || bytes.has("全市", at: start)
    else { return false }
    return !["第", "首", "各", "平均", "重点", "的", "排", "最", "唯一", "先进", "示范", "十", "百", "前", "同", "县", "市", "总", "增", "新增"]
      .contains {
        (word: StaticString) in bytes.has(word, at: end)
      }
  }

  /// 中欧班列（武汉）开行271列: the city in brackets from which such trains run; nil where none stands there.
  func cityInBrackets(_ start: Int, _ end: Int) -> RegionCode? {
    guard let own = facts.region, let open = bytes.first("班列（", in: ByteRange(start, end)),
      let match = lexicon.gazetteer.match(in: bytes, at: open + 9, to: end, year: facts.year),
      bytes.has("）", at: match.end)
    else { return nil }
    let fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own)
    return Set(fitting.map(\.code)).count == 1 ? fitting[0].code : nil
  }

  /// A region of the document's own region at the front: it is the clause's region, and no part of the name unless the
  /// name needs it (上海港, 长沙机场).
  func skipRegion(_ start: Int, _ end: Int, _ reading: inout LeftReading) -> Int? {
    guard let own = facts.region,
      var match = lexicon.gazetteer.match(in: bytes, at: start, to: end, year: facts.year),
      // 大庆式企业 are like 大庆, and lie anywhere.
      !bytes.has("式", at: match.end)
    else { return nil }
    // 汉中至西安高铁项目: a way from one place to another has the names of both.
    for way: StaticString in ["至", "—"] where bytes.has(way, at: match.end) {
      if lexicon.gazetteer.match(in: bytes, at: match.end + way.utf8CodeUnitCount, to: end) != nil { return nil }
    }
    // 内蒙古自治区翁牛特旗, in a story on the county: it is spelled out with what it lies in.
    if let inner = ownBehindOuter(match, end, own) { return inner }
    // 嘉兴地区生产总值 is of 嘉兴, not of 嘉兴地区.
    if bytes.has("地区生产总值", at: match.end - 6),
      let shorter = lexicon.gazetteer.match(in: bytes, at: start, to: match.end - 6)
    {
      match = shorter
    }
    // 招远市场成交额: the market of 招远.
    if endsInOtherWord(ByteRange(start, match.end)),
      let shorter = lexicon.gazetteer.match(in: bytes, at: start, to: match.end - 3)
    {
      match = shorter
    }
    var fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own)
    // 高安市工业用电量, among briefs of which the first was on another county of the city: spelled out, it is meant.
    // 乌拉特中旗甘其毛都口岸, in a story on another gate of the region: of any county of the province that is spelled out.
    if fitting.isEmpty, facts.kind == .news, lexicon.gazetteer.level(of: own) == .county {
      for whole in [own.prefecture, own.province] where fitting.isEmpty {
        fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: whole).filter {
          $0.level == .county && $0.name.utf8.count == match.end - start
        }
      }
    }
    // 深圳港, in a story on one of its districts: the city that the district lies in.
    if fitting.isEmpty, facts.kind == .news, lexicon.gazetteer.level(of: own) == .county,
      lexicon.gazetteer.inForce(match.rows, year: facts.year).contains(where: { $0.code == own.prefecture })
    {
      reading.region = reading.region ?? own.prefecture
      return startsName(at: match.end, end) ? nil : match.end
    }
    // 上榨季广西产混合糖508.7万吨, in a story on one of its counties: of the province that is named.
    if fitting.isEmpty, facts.kind == .news, own != own.province, own != .country,
      lexicon.gazetteer.inForce(match.rows, year: facts.year).contains(where: { $0.code == own.province }),
      bytes.has("产", at: match.end) && !bytes.has("产业", at: match.end)
        || lexicon.catalogue.prefix(in: bytes, at: match.end, to: end)?.end == end
    {
      reading.region = reading.region ?? own.province
      return match.end
    }
    // 宿迁10月份乘用车销量, in a story on another city of the province; 舟山 of 宁波舟山港 opens no clause.
    if fitting.isEmpty, facts.kind == .news, lexicon.gazetteer.level(of: own) == .prefecture,
      start == 0 || !CharacterClass.of(Scalars.before(start, in: bytes), lexicon.classes).isDisjoint(with: .delimiter)
    {
      fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own.province).filter {
        $0.level == .prefecture
      }
    }
    // 淮安全市: the city itself, though a district of it has the name too.
    guard let region = fitting.first(where: { $0.code == own }) ?? fitting.first,
      region.code == own || Set(fitting.map(\.code)).count == 1
    else { return nil }
    // 双流机场旅客吞吐量 is of the city whose airport it is, whatever district it lies in.
    if region.level == .county, region.code != own, region.name.utf8.count > match.end - start,
      NamedRegions.isAirport(bytes, at: match.end)
    {
      return nil
    }
    let isInstitution = startsInstitution(at: match.end, end)
    let isNamed = startsName(at: match.end, end) || isInstitution
    // 唐山港货物吞吐量 is of 唐山, and keeps the name; 包头钢铁公司 lies in 包头.
    if region.code != own, isNamed || region.level == .county,
      isZone(at: match.end, of: region.level, own) || isInstitution && region.level != .county
    {
      reading.region = reading.region ?? region.code
      return nil
    }
    guard !isNamed else { return nil }
    // 山西昔阳县粮食亩产: the place that lies in the one before it, by its whole name.
    if region.code != own || own == .country,
      let inner = lexicon.gazetteer.match(in: bytes, at: match.end, to: end, year: facts.year)
    {
      let within = lexicon.gazetteer.meant(inner.rows, year: facts.year, in: region.code) {
        $0.code != region.code && $0.name.utf8.count == inner.end - match.end
      }
      if Set(within.map(\.code)).count == 1, !startsName(at: inner.end, end),
        !endsInOtherWord(ByteRange(match.end, inner.end))
      {
        reading.region = reading.region ?? within[0].code
        reading.spellsPlace = true
        return inner.end
      }
    }
    // 宁波舟山港: two regions side by side make a name; 天河 in 武汉天河机场 is none of the region's.
    if let next = lexicon.gazetteer.match(in: bytes, at: match.end, to: end), startsName(at: next.end, end),
      !lexicon.gazetteer.meant(next.rows, year: facts.year, in: own).isEmpty
    {
      // 杭州萧山国际机场 is the airport of 杭州.
      if NamedRegions.isAirport(bytes, at: next.end), region.level == .prefecture, region.code != own {
        reading.region = reading.region ?? region.code
      }
      return nil
    }
    if region.code != own {
      // Of several regions named together the number is not one region's, but it takes the first one.
      if let next = skipPlaces(match.end, end, own, &reading, first: region) { return next }
      // A short county name (延长, 建设) is more often a word than a place; it needs a word of places behind it.
      let isFull = region.name.utf8.count == match.end - start
      // 潜江龙虾产值, in a text on its province: a city right under the province is known by its short name.
      // 淳安千岛湖进湖游客: so is a county whose name is no word.
      let isKnown =
        isFull
        || own != .country
          && (region.code.isUnderProvince || isCounty(ByteRange(start, match.end)))
      // 港口货物吞吐量 is of no 港口区.
      if region.level == .county, !isFull, NamedRegions.isWord(bytes, ByteRange(start, match.end), lexicon) {
        return nil
      }
      if region.level == .county, !isKnown, own == .country || !startsPlace(at: match.end, end) { return nil }
      for word: StaticString in ["、", "和", "与", "等"] where bytes.has(word, at: match.end) { return nil }
      reading.region = reading.region ?? region.code
      reading.spellsPlace = isFull
      for word: StaticString in ["一地", "一县", "一市", "一区"] where bytes.has(word, at: match.end) {
        reading.spellsPlace = true
        return match.end + 6
      }
    }
    // 高安市用电3.9亿千瓦时，铜鼓县用电0.6亿千瓦时: back to the text's own place.
    // 苏州为69亿美元；常州仅24亿美元: so is the short name of a city or a province.
    if region.code == own, facts.kind == .news, region.name.utf8.count == match.end - start || region.level != .county {
      reading.region = reading.region ?? own
    }
    return bytes.has("的", at: match.end) ? match.end + 3 : match.end
  }

  /// 而全国为39218元, 全国增长6.3%: whether nothing but a verb stands between the country and its number.
  func isVerbAlone(at start: Int) -> Bool {
    let verbs: [StaticString] = [
      "为", "是", "则为", "则是", "仅为", "只有", "平均为", "增长", "下降", "同比增长", "同比下降", "仅增长", "平均增长", "上涨", "上升", "提高", "减少", "增加",
      "则增长", "则下降",
    ]
    return verbs.contains { verb in
      var end = start + verb.utf8CodeUnitCount
      if bytes.has("了", at: end) { end += 3 }
      return bytes.has(verb, at: start) && end < bytes.count && TextFolding.isDigit(bytes[end])
    }
  }

  /// 产粮大县榆树市的玉米: where the place begins behind what it is known for; nil where it is known for nothing.
  func behindTitle(_ start: Int, _ end: Int) -> Int? {
    let near = ByteRange(start, min(end, start + 45))
    // 省会广州到位外资10.6亿美元, 主产区河南一省就发放87亿元
    for title: StaticString in ["省会", "首府", "主产区", "主产省"] where bytes.has(title, at: start) {
      let place = start + title.utf8CodeUnitCount
      if lexicon.gazetteer.match(in: bytes, at: place, to: end, year: facts.year) != nil { return place }
    }
    for title in NamedRegions.titles {
      guard let place = bytes.first(title, in: near).map({ $0 + title.utf8CodeUnitCount }), place > start + 6,
        place < end,
        let own = facts.region, let match = lexicon.gazetteer.match(in: bytes, at: place, to: end, year: facts.year),
        lexicon.gazetteer.meant(match.rows, year: facts.year, in: own, where: { $0.code != own }).count == 1
      else { continue }
      return place
    }
    return nil
  }

  /// 义乌市场: whether the 市 with which a name ends begins another word; 宜昌市民营企业 has none.
  private func endsInOtherWord(_ name: ByteRange) -> Bool {
    let begins: [StaticString] = ["民营", "民间", "民办", "民用", "民生", "民族", "民政", "价格"]
    return bytes.has("市", endingAt: name.end, notBefore: name.start)
      && !begins.contains { bytes.has($0, at: name.end) }
      && ["场", "民", "值", "容", "政", "价"].contains { (word: StaticString) in bytes.has(word, at: name.end) }
  }

  /// Whether the short name of a county is no word, and begins none (鄱阳湖, 黄浦江, 芙蓉学校).
  private func isCounty(_ name: ByteRange) -> Bool {
    !NamedRegions.isWord(bytes, name, lexicon) && !NamedRegions.goesOn(bytes, at: name.end)
      && !["学校", "职业", "职院", "流域", "等"].contains { (word: StaticString) in bytes.has(word, at: name.end) }
  }

  /// 位于襄州区的面粉公司: where it lies is no part of a name.
  func cutAtLocation(_ reading: inout LeftReading) {
    let subject = reading.subject
    guard let own = facts.region,
      let word = (["位于", "地处", "坐落在", "座落在", "坐落于", "座落于", "设在", "落户在"] as [StaticString]).first(where: {
        bytes.has($0, at: subject.start)
      }),
      let match = lexicon.gazetteer.match(
        in: bytes, at: subject.start + word.utf8CodeUnitCount, to: subject.end, year: facts.year),
      let end = bytes.first("的", in: ByteRange(match.end, min(subject.end, match.end + 30))), end + 6 < subject.end
    else { return }
    let fitting = Set(lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) { $0.code != own }.map(\.code))
    guard fitting.count == 1 else { return }
    reading.region = reading.region ?? fitting.first
    reading.subject.start = end + 3
  }

  /// 唐山港, 珲春综合保税区: a zone or a gate that has the name of the place in which it lies.
  private func isZone(at offset: Int, of level: Region.Level, _ own: RegionCode) -> Bool {
    let zones: [StaticString] = [
      "机场", "综保区", "综合保税区", "保税区", "高新区", "高新技术", "经开区", "经济开发区", "经济技术开发区", "开发区", "工业园区", "口岸", "综合改革",
    ]
    switch level {
    // 河口 and 资源 are words, too: the short name of a county is one beside its zone, in a text on what it lies in.
    case .county where own == .country: return false
    case .prefecture where bytes.has("港", at: offset): return true
    default: return zones.contains { bytes.has($0, at: offset) }
    }
  }

  /// 六县市排名第三: among how many a rank is held, and nothing else.
  ///
  /// 位居全国第三、云南第一: or the place alone.
  func isPeers(_ subject: ByteRange) -> Bool {
    if !subject.isEmpty, let place = lexicon.gazetteer.match(in: bytes, at: subject.start, to: subject.end),
      place.end == subject.end, bytes.has("、", endingAt: subject.start, notBefore: 0)
    {
      return true
    }
    var offset =
      ChineseNumeral.read(bytes, at: subject.start, to: subject.end)?.end
      ?? DecimalNumber.read(bytes, at: subject.start, to: subject.end).end
    guard offset > subject.start else { return false }
    if bytes.has("个", at: offset) { offset += 3 }
    guard let peers = lexicon.cues.prefix(.countedOwner, in: bytes, at: offset, to: subject.end) else { return false }
    return peers.end == subject.end || peers.end + 3 == subject.end && bytes.has("中", at: peers.end)
  }

  /// 水环境质量松原市排名第一: which part of the document's region ranks stands behind what it ranks in.
  func takeRankedRegion(_ reading: inout LeftReading) {
    // 增幅列丽水各县（市、区）第一: whose counties they are among whom it ranks.
    for offset in stride(
      from: reading.subject.end - 6, through: max(reading.subject.start + 6, reading.subject.end - 15), by: -3)
    {
      guard
        let verb = (["位列", "位居", "列", "居", "排"] as [StaticString]).first(where: {
          bytes.has($0, endingAt: offset, notBefore: reading.subject.start)
        }), let match = lexicon.gazetteer.match(in: bytes, at: offset, to: reading.subject.end),
        match.end == reading.subject.end
      else { continue }
      reading.subject.end = offset - verb.utf8CodeUnitCount
      break
    }
    guard let own = facts.region, reading.region == nil else { return }
    for offset in stride(
      from: reading.subject.end - 9, through: max(reading.subject.start + 9, reading.subject.end - 27), by: -3)
    {
      guard let match = lexicon.gazetteer.match(in: bytes, at: offset, to: reading.subject.end),
        match.end == reading.subject.end
      else { continue }
      let fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) {
        $0.code != own && $0.name.utf8.count == match.end - offset
      }
      guard fitting.count == 1 else { continue }
      (reading.region, reading.subject.end) = (fitting[0].code, offset)
      return
    }
  }

  /// 松原、白城经济总量突破2000亿元, 伊川、新安两县压减产能: where the names of places end that one number is of; nil where they are
  /// no such list.
  private func skipPlaces(_ start: Int, _ end: Int, _ own: RegionCode, _ reading: inout LeftReading, first: Region)
    -> Int?
  {
    // 杭州、宁波生产总值保持增长，分别增长5.7%、5.3%: the places are needed one by one.
    guard !reading.isDistributed, Respectively.first(in: bytes, ByteRange(end, min(bytes.count, end + 60))) == nil
    else { return nil }
    var offset = start
    var count = 1
    while let mark = (["、", "和", "与"] as [StaticString]).first(where: { bytes.has($0, at: offset) }),
      let match = lexicon.gazetteer.match(in: bytes, at: offset + mark.utf8CodeUnitCount, to: end, year: facts.year)
    {
      let fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own)
      guard Set(fitting.map(\.code)).count == 1, fitting[0].level == first.level else { return nil }
      (offset, count) = (match.end, count + 1)
    }
    // 陈仓、洋县园区产值: the zones of both have a name of their own.
    guard count > 1,
      !["园区", "开发区", "高新区", "经开区"].contains(where: { (word: StaticString) in bytes.has(word, at: offset) })
    else { return nil }
    // 两县, 三省, 等地: what they all are.
    let sums: [StaticString] = [
      "两县", "两市", "两区", "两省", "两地", "两旗", "两州", "三县", "三市", "三区", "三省", "三地", "四县", "四市", "四省", "五省", "等地", "等县", "等市",
      "等省", "等区",
    ]
    if let sum = sums.first(where: { bytes.has($0, at: offset) }) {
      offset += sum.utf8CodeUnitCount
      if bytes.has("的", at: offset) { offset += 3 }
    } else {
      guard
        lexicon.cues.suffix(.head, in: bytes, from: offset, to: end) != nil
          || lexicon.catalogue.prefix(in: bytes, at: offset, to: end) != nil
      else { return nil }
    }
    reading.region = reading.region ?? first.code
    return offset
  }

  /// Words that show that a place was named before them.
  private func startsPlace(at offset: Int, _ end: Int) -> Bool {
    for word: StaticString in [
      "一地", "一县", "一市", "一区", "园区", "全", "地区", "生产总值", "GDP", "经济", "财政", "新区", "开发区", "城区", "引领区", "固定", "规上", "规模",
    ]
    where offset + word.utf8CodeUnitCount <= end && bytes.has(word, at: offset) { return true }
    return lexicon.catalogue.prefix(in: bytes, at: offset, to: end) != nil
  }

  /// 山西博物院, 上海银行: an institution keeps the region in its name.
  private func startsInstitution(at offset: Int, _ end: Int) -> Bool {
    for word: StaticString in [
      "博物", "图书馆", "银行", "集团", "公司", "研究院", "实验室", "美术馆", "电视台", "卫视", "日报", "体育馆", "钢铁", "石化", "矿务局", "油田", "煤矿",
    ]
    where offset + word.utf8CodeUnitCount <= end && bytes.has(word, at: offset) { return true }
    return false
  }

  /// Words that make a name of the region before them.
  func startsName(at offset: Int, _ end: Int) -> Bool {
    guard
      let word = LeftReader.nameGoesOn.first(where: {
        offset + $0.utf8CodeUnitCount <= end && bytes.has($0, at: offset)
      })
    else { return false }
    let isOther = LeftReader.notGoingOn.contains { bytes.has($0, at: offset) }
    // 绵阳小麦产量, 绵阳市场主体: a longer word that is known names what is measured.
    let known = lexicon.catalogue.prefix(in: bytes, at: offset, to: end)
    // 北京大兴机场 and 全国政协 are names, whatever is known by the rest.
    let isGate = ["港", "机场", "政协", "人大"].contains { (name: StaticString) in bytes.has(name, at: offset) }
    return !isOther && (isGate || known.map { $0.end <= offset + word.utf8CodeUnitCount } ?? true)
      && !(isSpelledOut(offset) && LeftReader.endedBySpelling.contains { bytes.has($0, at: offset) })
  }

  /// Whether the name of a place that ends at an offset says what it is: 绵阳市, not 绵阳.
  private func isSpelledOut(_ offset: Int) -> Bool {
    // 凉山州 has a name without its 州, 泸州 has none.
    let isPrefecture =
      bytes.has("州", endingAt: offset, notBefore: 9)
      && lexicon.gazetteer.match(in: bytes, at: offset - 9, to: offset - 3)?.end == offset - 3
    return isPrefecture
      || ["省", "市", "县", "区", "自治州", "旗", "盟"].contains { (word: StaticString) in
        bytes.has(word, endingAt: offset, notBefore: 0)
      }
  }

  /// What makes a longer name of the name of a place: 上海港, 北京大学.
  private static let nameGoesOn: [StaticString] = [
    "港", "机场", "大学", "学院", "市场", "湾", "路", "镇", "标准", "品牌", "文明", "统一", "首", "人大", "卓越", "重点", "百强", "先进", "示范", "性",
    "第一", "领先", "级", "最", "政协", "综合", "县域", "试点", "党", "优秀", "劳模", "农村信用", "前列", "特色", "小", "国际机场", "经济圈", "都市圈",
    "城市群",
  ]

  /// Words that begin like one of those, and are no part of the name of a place.
  private static let notGoingOn: [StaticString] = [
    "第一产业", "第一季度", "港口", "党员", "小麦", "小微", "小学", "小型", "小客车", "最低工资", "最低生活", "先进制造", "首发经济", "路网", "特色产业", "市场主体",
    "重点项目", "重点工程", "综合交通", "标准化", "优秀率",
  ]

  /// Those that go on a short name only: 上海港, but 绵阳市 and 港口.
  private static let endedBySpelling: [StaticString] = [
    "港", "机场", "市场", "湾", "路", "镇", "重点", "最", "综合", "县域", "特色", "小",
  ]

  /// 最高的海盐县达2310元, 空气最好的五指山市只有9微克: the place that stands out is whose amount follows, and no name.
  func takeExtreme(_ reading: inout LeftReading) {
    let subject = reading.subject
    guard let own = facts.region, subject.count >= 18, subject.count <= 60,
      let most = bytes.first("最", in: subject),
      let of = bytes.first("的", in: ByteRange(most, subject.end)), of + 9 <= subject.end, of - most <= 12,
      let match = lexicon.gazetteer.match(in: bytes, at: of + 3, to: subject.end, year: facts.year),
      match.end == subject.end
    else { return }
    let fitting = lexicon.gazetteer.meant(match.rows, year: facts.year, in: own) { $0.code != own }
    guard Set(fitting.map(\.code)).count == 1 else { return }
    reading.region = fitting[0].code
    reading.subject = ByteRange(subject.end, subject.end)
  }
}
