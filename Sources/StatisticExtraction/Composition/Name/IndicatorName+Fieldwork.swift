import EconomyModel

// 其中洋芋已起挖308万亩, 棉花已栽20万亩: a crop and what has been done in its fields.
extension IndicatorName {
  /// What the names of crops end with.
  private static let crops: [StaticString] = [
    "稻", "麦", "玉米", "豆", "薯", "芋", "棉", "棉花", "油菜", "花生", "芝麻", "蔗", "甘蔗", "烟", "烤烟", "麻", "茶", "桑", "果", "梨", "桃",
    "柑橘", "柑桔", "葡萄",
    "瓜", "菜", "药", "药材", "花", "草", "树", "竹", "林", "粮", "米", "高粱", "谷子", "葱", "蒜", "姜", "椒",
  ]

  /// Kinds of animals, as their herds are told of.
  private static let animals: [StaticString] = [
    "生猪", "猪", "能繁母猪", "母猪", "牛", "肉牛", "奶牛", "黄牛", "牦牛", "水牛", "羊", "肉羊", "山羊", "绵羊", "奶山羊", "家禽", "禽", "鸡", "鸭", "鹅",
    "兔", "马",
    "驴", "骡", "骆驼", "大牲畜", "小畜",
  ]

  /// 薯类播种面积 behind 玉米播种面积16万亩, 羊存栏 behind 大牲畜年末存栏231万头: the next crop or herd, of which the same was measured; nil for
  /// other subjects.
  ///
  /// - Parameters:
  ///   - unit: the number's unit.
  ///   - before: the rows of the sentence, the last one first.
  static func nextKind(
    _ subject: [UInt8], unit: String, before: some Sequence<(name: [UInt8], unit: String)>
  ) -> [UInt8]? {
    let isArea = unit == "亩" || unit == "公顷"
    let isHerd = ["头", "只", "口", "羽", "匹", "头只", "头（只）"].contains(unit)
    let isCrop =
      isArea && subject.count <= 15
      && (crops.contains { subject.hasSuffix($0) } || subject.hasSuffix("类") || subject.hasSuffix("作物"))
    guard isCrop || isHerd && animals.contains(where: { subject.equals($0) }) else { return nil }
    let heads: [StaticString] = isArea ? ["播种面积", "种植面积"] : ["年末存栏", "存栏量", "存栏", "出栏量", "出栏"]
    for row in before {
      let isSame = isArea ? row.unit == unit : ["头", "只", "口", "羽", "匹", "头只", "头（只）"].contains(row.unit)
      guard isSame else { continue }
      if let head = heads.first(where: { row.name.hasSuffix($0) && row.name.count > $0.utf8CodeUnitCount }) {
        return subject + [UInt8](head)
      }
      // 大豆面积恢复到1118万亩；玉米627万亩
      if isArea, row.name.hasSuffix("面积"), row.name.count > 6,
        crops.contains(where: { row.name.has($0, endingAt: row.name.count - 6, notBefore: 0) })
      {
        return subject + Array("面积")
      }
    }
    return nil
  }

  /// The area of a crop by what has been done on it (洋芋起挖面积); nil for other subjects.
  func fieldwork(_ subject: [UInt8], after inherited: [UInt8], isArea: Bool) -> [UInt8]? {
    // 飞播造林进展顺利，已播21万亩: a verb alone is of what was told of.
    let told = inherited.hasSuffix("进展") || inherited.hasSuffix("进度") ? Array(inherited.dropLast(6)) : inherited
    if isArea, ["播", "栽", "插", "浇", "造", "割"].contains(where: { subject.equals($0) }), (6...24).contains(told.count) {
      let isCrop = Self.crops.contains { told.hasSuffix($0) } && !told.hasSuffix("林")
      return isCrop ? told + subject + Array("面积") : told
    }
    guard subject.count <= 42 else { return nil }
    // 双低油菜今年种了138万亩: when is no part of the name.
    for year: StaticString in ["今年", "去年"] {
      if isArea, let place = subject.first(year, in: ByteRange(6, max(6, subject.count))), place + 9 == subject.count {
        return fieldwork(Array(subject[..<place]) + subject[(place + 6)...], after: inherited, isArea: isArea)
      }
    }
    // 小麦种植面积98.6万亩，已收割93.2万亩
    if let area = (["种植面积", "播种面积"] as [StaticString]).first(where: { inherited.hasSuffix($0) }), inherited.count > 12,
      let work = (["收割", "收获", "翻耕", "浇灌", "采摘"] as [StaticString]).first(where: {
        subject.equals($0) || subject.hasPrefix("已") && subject.count == 9 && subject.hasSuffix($0)
      })
    {
      return Array(inherited.dropLast(area.utf8CodeUnitCount)) + [UInt8](work) + Array("面积")
    }
    let works: [(StaticString, StaticString)] = [
      ("起挖", "起挖面积"), ("收割", "收割面积"), ("收获", "收获面积"), ("播种", "播种面积"), ("播", "播种面积"), ("栽插", "栽插面积"), ("栽", "栽种面积"),
      ("插", "栽插面积"), ("翻耕", "翻耕面积"),
    ]
    // 全县早稻种了3.12万亩: what is sown of a crop is the area of it.
    if isArea, let verb = (["种", "栽", "种植"] as [StaticString]).first(where: { subject.hasSuffix($0) }),
      (6...24).contains(subject.count - verb.utf8CodeUnitCount),
      Self.crops.contains(where: { subject.has($0, endingAt: subject.count - verb.utf8CodeUnitCount, notBefore: 0) })
    {
      return subject.dropLast(verb.utf8CodeUnitCount) + Array("种植面积")
    }
    // 种蔗121.5万亩: a verb and a crop alone are too short to say that it is an area.
    if isArea, subject.count == 6, subject.hasPrefix("种"), Self.crops.contains(where: { subject.hasSuffix($0) }) {
      return subject + Array("面积")
    }
    // 插植早稻872万亩: a verb and the crop behind it say the area of the crop, too.
    if isArea,
      let verb = (["插植", "栽插", "播种", "种植", "移栽", "抢种", "栽植"] as [StaticString]).first(where: {
        subject.hasPrefix($0)
      }),
      (3...12).contains(subject.count - 6), Self.crops.contains(where: { subject.hasSuffix($0) })
    {
      return subject[verb.utf8CodeUnitCount...] + [UInt8](verb) + Array("面积")
    }
    for (work, area) in works where subject.hasSuffix(work) {
      let end = subject.count - work.utf8CodeUnitCount
      guard subject.has("已", endingAt: end, notBefore: 6) else { continue }
      return subject[..<(end - 3)] + [UInt8](area)
    }
    return nil
  }
}
