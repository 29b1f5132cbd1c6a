import EconomyModel

// 高速公路项目已完成投资12亿元, 地铁两条线共运送乘客3.4亿人次，日均94万人次: adverbs between who did it and what was done.
extension IndicatorName {
  /// A name in which 已, 了, 共 and 今年 are left out and 日均 stands before what was done.
  static func withoutInnerAdverbs(_ name: [UInt8]) -> [UInt8] {
    withoutDone(withoutAlso(withoutTogether(averagedInside(withoutTime(withoutAlready(name))))))
  }

  /// 开通了光纤宽带乡镇: that it has been done says nothing of what was done.
  private static func withoutDone(_ name: [UInt8]) -> [UInt8] {
    guard let place = name.first("了", in: ByteRange(min(3, name.count), name.count)), place + 9 <= name.count,
      !["除", "为", "罢", "末", "不", "得", "有"].contains(where: { (word: StaticString) in
        name.has(word, endingAt: place, notBefore: 0)
      }), !["解", "望", "却", "结", "不", "的"].contains(where: { (word: StaticString) in name.has(word, at: place + 3) })
    else { return name }
    return Array(name[..<place] + name[(place + 3)...])
  }

  /// 园区已聚集企业: that it has been done says nothing of what was done.
  ///
  /// 早已, 来自已落户企业 and 不少于已建成的 keep theirs: there it is a part of a word or of what describes a noun.
  private static func withoutAlready(_ name: [UInt8]) -> [UInt8] {
    guard let place = name.first("已", in: ByteRange(min(6, name.count), name.count)) else { return name }
    var (start, end) = (place, place + 3)
    for longer: StaticString in ["已经", "已大体", "已基本", "已全部"] where name.has(longer, at: place) {
      end = place + longer.utf8CodeUnitCount
    }
    for before: StaticString in ["现", "均", "都", "就"] where name.has(before, endingAt: start, notBefore: 6) {
      start -= 3
    }
    let keeping: [StaticString] = [
      "早", "而", "自", "对", "的", "不", "为", "中", "与", "和", "、", "于", "在", "把", "将", "未", "由",
    ]
    let isIndustry = ["企业", "产业", "行业", "工业", "农业", "专业"].contains { (word: StaticString) in
      name.has(word, endingAt: start, notBefore: 0)
    }
    let describes =
      name.first("的", in: ByteRange(end, max(end, name.count))).map { !name.has("比重", at: $0 + 3) } ?? false
    guard isIndustry || !name.has("业", endingAt: start, notBefore: 0), end + 3 <= name.count, !describes,
      !name.has("于", at: end), !keeping.contains(where: { name.has($0, endingAt: start, notBefore: 0) })
    else { return name }
    return Array(name[..<start] + name[end...])
  }

  /// 经济总量仅占全国的比重, 几所院校也录取: how the writer weighs it.
  private static func withoutAlso(_ name: [UInt8]) -> [UInt8] {
    // 船只, 不仅, 又一 and 只有 are words of their own.
    let leads: [StaticString] = ["船", "不", "一", "两", "几", "每", "的", "“", "、", "万", "千", "百", "退", "冷", "了"]
    let follows: [StaticString] = ["门", "一", "好", "不", "是", "能", "要", "有", "以", "被", "可", "越", "及", "为", "在"]
    // 为老服务中心现有护理床位: that they are there now.
    if let place = name.first("现有", in: ByteRange(min(9, name.count), name.count)), place + 12 <= name.count,
      !["、", "的", "在", "对", "与", "和", "利用", "盘活", "改造", "占"].contains(where: { (word: StaticString) in
        name.has(word, endingAt: place, notBefore: 0)
      })
    {
      return Array(name[..<place] + name[(place + 6)...])
    }
    for adverb: StaticString in ["仅", "只", "也", "亦", "又", "却"] {
      guard let place = name.first(adverb, in: ByteRange(min(6, name.count), name.count)), place + 9 <= name.count,
        !leads.contains(where: { name.has($0, endingAt: place, notBefore: 0) }),
        !follows.contains(where: { name.has($0, at: place + 3) })
      else { continue }
      return Array(name[..<place] + name[(place + 3)...])
    }
    return name
  }

  /// 高等学校去年招生, 种植面积目前: when it was is told by the period.
  private static func withoutTime(_ name: [UInt8]) -> [UInt8] {
    for word: StaticString in ["今年", "去年", "目前", "眼下", "如今"] {
      guard let place = name.first(word, in: ByteRange(min(6, name.count), name.count)) else { continue }
      let end = place + 6
      // 比去年, 占今年的; 今年的教育支出, 去年同期, 今年底: words of a comparison, of a noun's description or of a longer time.
      let leads: [StaticString] = [
        "比", "占", "较", "同", "于", "自", "跟", "到", "过", "在", "与", "和", "从", "至", "由", "把", "将", "（", "、", "对", "截", "为",
        "是", "的",
      ]
      let follows: [StaticString] = [
        "的", "同", "底", "初", "末", "冬", "春", "秋", "夏", "上", "下", "年", "前", "以", "一", "二", "三", "四", "五", "六", "七", "八",
        "九", "十", "1",
        "2", "3", "4", "5", "6", "7", "8", "9", "计划", "可", "要", "将", "为",
      ]
      if leads.contains(where: { name.has($0, endingAt: place, notBefore: 0) })
        || follows.contains(where: { name.has($0, at: end) })
      {
        continue
      }
      return Array(name[..<place] + name[end...])
    }
    return name
  }

  /// 两条线共运送乘客, 卫生机构共有床位: that all are counted together is no part of what is counted.
  private static func withoutTogether(_ name: [UInt8]) -> [UInt8] {
    guard let place = together(in: name) else { return name }
    return Array(name[..<place.start] + name[place.end...])
  }

  /// Where 共, 共有, 总共 or 一共 stands between a noun and what is told of it; nil where 共 is a part of a word.
  private static func together(in name: [UInt8]) -> ByteRange? {
    var from = min(6, name.count)
    while let place = name.first("共", in: ByteRange(from, name.count)) {
      from = place + 3
      let follows: [StaticString] = [
        "享", "同", "青", "产", "建", "和", "治", "生", "用", "作", "管", "创", "赢", "富", "振", "线", "性", "患", "鸣", "体", "识",
      ]
      let leads: [StaticString] = ["公", "中", "国", "反", "与", "校", "苏", "、", "“", "的"]
      if place + 6 > name.count || follows.contains(where: { name.has($0, at: place + 3) })
        || leads.contains(where: { name.has($0, endingAt: place, notBefore: 0) })
      {
        continue
      }
      var range = ByteRange(place, place + 3)
      for before: StaticString in ["总", "一"] where name.has(before, endingAt: place, notBefore: 6) {
        range = ByteRange(place - 3, range.end)
      }
      for after: StaticString in ["有", "计"] where name.has(after, at: place + 3) && place + 12 <= name.count {
        range = ByteRange(range.start, place + 6)
      }
      return range
    }
    return nil
  }

  /// 湿垃圾日均分出量 of 湿垃圾分出量日均: how it is averaged stands before the amount or the deed.
  private static func averagedInside(_ name: [UInt8]) -> [UInt8] {
    for average: StaticString in ["平均每天", "平均每日", "平均每月", "日均", "月均"] where name.hasSuffix(average) {
      let whole = Array(name.dropLast(average.utf8CodeUnitCount))
      guard whole.count >= 9 else { return name }
      if let place = together(in: whole) { return whole[..<place.start] + [UInt8](average) + whole[place.end...] }
      if let place = whole.first("累计", in: ByteRange(0, whole.count)) {
        return whole[..<place] + [UInt8](average) + whole[(place + 6)...]
      }
      // 客运量, 吞吐量; 客流: the amount is of three or of two characters.
      let head = whole.hasSuffix("量") ? 9 : whole.hasSuffix("客流") || whole.hasSuffix("人次") ? 6 : whole.count
      return whole.dropLast(head) + [UInt8](average) + whole.suffix(head)
    }
    return name
  }
}
