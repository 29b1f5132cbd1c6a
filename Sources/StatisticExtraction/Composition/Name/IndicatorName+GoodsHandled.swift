import EconomyModel
import ReferenceData

// 收购粮食120万吨，其中玉米80万吨: what was done with the goods was done with a part of them.
extension IndicatorName {
  /// What is done with goods on their way from who makes them to who uses them.
  static let dealings: [StaticString] = [
    "收购", "购进", "采购", "出口", "进口", "供应", "销售", "出售", "交售", "销往", "调入", "调出", "调运", "外运", "外调", "运出", "储备", "投放", "加工",
    "收获",
    "收割", "回收", "运输", "运送",
  ]
  /// What is named with its whole (出口企业, 加工能力) and is not itself bought, sold or carried.
  private static let notGoods: [StaticString] = [
    "企业", "公司", "项目", "基地", "园区", "人", "户", "商", "人员", "人数", "队", "站", "店", "厂", "市场", "能力", "车间", "线", "品牌",
    "总值", "总额", "总量",
  ]

  /// The part's own goods behind what its whole says was done with them: 收购玉米.
  func goodsHandled(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    let whole = frame.parent.isEmpty ? frame.inherited : frame.parent
    // 收购生猪3万头、鲜蛋18万斤: so was what is named next in the list.
    guard left.isPart || !frame.parent.isEmpty || left.isLinked, (3...24).contains(subject.count),
      needsHead(subject, frame),
      // 收购小麦3.2亿公斤，其中国家定购小麦2.8亿公斤: the part says itself how it was bought.
      !subject.contains("购"), !subject.contains("售"),
      !IndicatorName.dealings.contains(where: { subject.contains($0) }),
      !["类", "部分", "品种"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      let goods = IndicatorName.goodsPlace(in: whole), (6...24).contains(whole.count - goods),
      lexicon.cues.suffix(.head, in: whole, from: goods, to: whole.count) == nil,
      !IndicatorName.notGoods.contains(where: { whole.hasSuffix($0) || subject.hasSuffix($0) }),
      [CueRole.action, .frontVerb, .predicate, .objectVerb].allSatisfy({
        lexicon.cues.prefix($0, in: subject, at: 0, to: subject.count) == nil
      })
    else { return nil }
    return whole[..<goods] + subject
  }

  /// Where the goods begin in 供销社供应化肥: behind the last of the dealings.
  private static func goodsPlace(in whole: [UInt8]) -> Int? {
    dealings.compactMap { word in
      // 参加工伤保险 deals in nothing.
      whole.first(word, in: ByteRange(0, whole.count)).flatMap {
        whole.has("参", endingAt: $0, notBefore: 0) ? nil : $0 + word.utf8CodeUnitCount
      }
    }.max()
  }

  /// The last characters of goods that are made or grown: 尿素, 无缝钢管, 绿茶, 香蕉.
  static let products: [StaticString] = [
    "素", "剂", "肥", "药", "管", "垫", "材", "板", "布", "纱", "绸", "衣", "鞋", "袜", "煤", "焦", "油", "糖", "酒", "纸", "机", "车", "器",
    "盐", "碱", "酸",
    "醇", "烯", "胶", "膜", "丝", "泥", "砖", "瓦", "铝", "铜", "钢", "铁", "锌", "茶", "菜", "果", "瓜", "豆", "麦", "稻", "米", "薯", "棉",
    "麻", "烟", "桑",
    "肉", "蛋", "奶", "鱼", "虾", "蟹", "菇", "菌", "粮", "禽", "蕉", "枝", "橙", "柑", "橘", "梨", "桃", "花", "具", "柜", "镜", "表", "笔",
    "艇", "船", "电池", "玩具",
  ]

  /// 肥料总产量12万吨，其中尿素3万吨: a product that is a part of another has an output of its own.
  func outputOfPart(_ subject: [UInt8], _ left: LeftReading, _ frame: Frame) -> [UInt8]? {
    let whole = frame.parent.isEmpty ? frame.inherited : frame.parent
    guard left.isPart || !frame.parent.isEmpty, whole.hasSuffix("产量"), (6...24).contains(subject.count),
      !whole.hasPrefix("人均"), needsHead(subject, frame),
      IndicatorName.products.contains(where: { subject.hasSuffix($0) })
    else { return nil }
    return subject + Array("产量")
  }
}
