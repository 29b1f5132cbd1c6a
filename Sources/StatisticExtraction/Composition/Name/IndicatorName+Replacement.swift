import EconomyModel
import ReferenceData

// A clause that names only what differs from the clause before: 发明专利申请97件，授权37件.
extension IndicatorName {
  /// The name of what a bare subject says of the thing named before; nil where it says something of its own.
  func replacement(_ subject: [UInt8], _ left: LeftReading, frame: Frame) -> [UInt8]? {
    let inherited = frame.inherited
    guard !inherited.isEmpty else { return nil }
    // 发明专利申请97件，授权37件; 企业申请专利343件，授权14件
    if subject.equals("授权") || subject.equals("授权量") {
      for word: StaticString in ["申请量", "申请"] {
        guard let place = inherited.first(word, in: ByteRange(0, inherited.count)) else { continue }
        let rest = Array(inherited[(place + word.utf8CodeUnitCount)...])
        return rest.isEmpty ? Array(inherited[..<place]) + subject : Array(inherited[..<place]) + rest + Array("授权量")
      }
    }
    // 生产电冰箱12.4万台，销售13.1万台: of what was made.
    if ["销售", "售出", "外销", "销出"].contains(where: { (word: StaticString) in subject.equals(word) }), frame.parent.isEmpty,
      let place = inherited.first("生产", in: ByteRange(0, inherited.count)), place + 12 <= inherited.count
    {
      return inherited[(place + 6)...] + subject + Array("量")
    }
    // 规模以上工业增加值增长23.5%，其中10月份完成增加值463.7亿元: the same amount again.
    if subject.equals("增加值") || subject.equals("总产值") || subject.equals("零售额"),
      inherited.suffix(subject.count) == subject[...], inherited.count > subject.count
    {
      return inherited
    }
    // 光伏并网装机容量87.4万千瓦，1至9月发电6.3亿千瓦时: of the same stations.
    if subject.equals("发电") || subject.equals("发电量"),
      let capacity = (["并网装机容量", "并网装机规模", "装机容量", "装机规模", "总装机", "装机"] as [StaticString]).first(where: {
        inherited.hasSuffix($0) && inherited.count >= $0.utf8CodeUnitCount + 6
      }), !inherited.hasPrefix("电力"), !inherited.hasPrefix("发电")
    {
      // 并网510万千瓦: what was joined to the grid are the same stations.
      let joined = inherited.hasPrefix("并网") ? 6 : 0
      return inherited[joined..<(inherited.count - capacity.utf8CodeUnitCount)] + Array("发电量")
    }
    // 商品住宅成交均价5876元，成交套数与9月份持平: of what was dealt in.
    // 新建商品住宅成交8914套；每平方米均价为6872元
    if ["每平方米均价", "均价", "平均价格", "每平方米平均价格", "平均单价", "每平方米价格"].contains(where: { (word: StaticString) in
      subject.equals(word)
    }), let deed = (["成交", "签约", "网签", "销售"] as [StaticString]).first(where: { inherited.hasSuffix($0) }),
      inherited.count >= deed.utf8CodeUnitCount + 6
    {
      return inherited.dropLast(deed.utf8CodeUnitCount) + subject
    }
    // 商品住宅成交面积78万平方米。均价每平方米3785元
    let sold = frame.lastName.isEmpty ? frame.wholes.last ?? inherited : inherited
    if subject.equals("均价") || subject.equals("每平方米均价"),
      let deed = (["成交面积", "销售面积", "签约面积", "成交套数", "销售额", "成交额"] as [StaticString]).first(where: {
        sold.hasSuffix($0)
      }), sold.count >= deed.utf8CodeUnitCount + 6
    {
      return sold.dropLast(deed.utf8CodeUnitCount) + subject
    }
    // 卖出商品住宅3.08万套；成交均价每平方米5978元: of what was sold.
    if subject.hasPrefix("成交"), subject.count > 6,
      let verb = (["卖出", "售出", "销售"] as [StaticString]).first(where: { inherited.contains($0) }),
      let place = inherited.first(verb, in: ByteRange(0, inherited.count)), place + 12 <= inherited.count
    {
      return inherited[(place + 6)...] + subject
    }
    for deed: StaticString in ["成交", "签约", "网签"] where subject.hasPrefix(deed) && subject.count > deed.utf8CodeUnitCount
    {
      if let place = inherited.first(deed, in: ByteRange(6, max(6, inherited.count))) {
        return Array(inherited[..<place]) + subject
      }
      // 新建商品住宅网签8936套；签约均价每平方米16127元: the deed may be called by another word.
      let other = (["成交", "签约", "网签", "销售", "认购"] as [StaticString]).first { inherited.hasSuffix($0) }
      if let other, inherited.count >= other.utf8CodeUnitCount + 6 {
        return inherited.dropLast(other.utf8CodeUnitCount) + subject
      }
    }
    // 成交商品住宅6218套，建筑面积63.7万平方米: how large those are that were counted.
    if ["建筑面积", "总建筑面积", "占地面积", "总面积"].contains(where: { (word: StaticString) in subject.equals(word) }),
      frame.lastMeasure == .level,
      ["住宅", "住房", "项目", "商品房", "厂房", "学校", "场馆", "楼宇", "写字楼", "商场", "酒店"].contains(where: { (word: StaticString) in
        frame.lastName.hasSuffix(word)
      })
    {
      return frame.lastName + subject
    }
    // 经济总量占全国9.6%，在北方地区占比由40.7%提升: whose share it is stands before.
    if left.saysIn || subject.hasPrefix("在"), subject.count <= 30,
      subject.hasSuffix("占比") || subject.hasSuffix("比重") || subject.hasSuffix("份额")
    {
      return inherited + (subject.hasPrefix("在") ? subject : Array("在") + subject)
    }
    // 清洁能源发电装机规模超9200万千瓦、装机占比超25%
    if left.isLinked, subject.equals("装机占比"), let place = inherited.first("装机", in: ByteRange(3, inherited.count)) {
      return Array(inherited[..<place]) + subject
    }
    // 幼儿园68所（民办12所）: which of them are counted in the bracket.
    if left.isBracketed, subject.count <= 9, frame.lastMeasure == .level,
      ["民办", "公办", "国有", "民营", "私营", "省级", "市级", "国家级", "在建", "续建", "新建"].contains(where: { (word: StaticString) in
        subject.equals(word)
      })
    {
      return subject + frame.lastName
    }
    // 新增国家级龙头企业6户、省级9户: what stands behind the 级 before belongs to both.
    // 国家级众创空间9家，省级37家
    if left.isLinked || left.verb == nil && inherited.count <= 45, subject.hasSuffix("级"), subject.count <= 12,
      let place = inherited.first("级", in: ByteRange(3, min(inherited.count, left.isLinked ? inherited.count : 18))),
      place + 3 < inherited.count
    {
      let action =
        lexicon.cues.prefix(.action, in: inherited, at: 0, to: inherited.count)?.end
        ?? (inherited.hasPrefix("新增") ? 6 : 0)
      return (action < place ? Array(inherited[..<action]) : []) + subject + inherited[(place + 3)...]
    }
    // 纺织产业实现销售收入780亿元，信息产业720亿元: of the next industry the same amount is meant.
    if left.verb == nil, subject.count <= 30,
      let kind = (["产业", "行业"] as [StaticString]).first(where: { subject.hasSuffix($0) }),
      let head = lexicon.cues.suffix(.head, in: inherited, from: 3, to: inherited.count),
      inherited.has(kind, at: head.start - kind.utf8CodeUnitCount), head.start > kind.utf8CodeUnitCount,
      !inherited.hasSuffix(kind)
    {
      return subject + inherited[head.start...]
    }
    // 建筑业从业人员73万人，制造业66万人: the same people in the next branch.
    if left.verb == nil, !left.isPart, (6...45).contains(subject.count), subject.hasSuffix("业"),
      !["就业", "毕业", "企业", "作业", "创业"].contains(where: { (word: StaticString) in subject.hasSuffix(word) }),
      let people = (["从业人员", "就业人员", "法人单位", "企业法人单位", "职工人数", "从业人员数"] as [StaticString]).first(where: {
        inherited.hasSuffix($0)
      }), inherited.has("业", endingAt: inherited.count - people.utf8CodeUnitCount, notBefore: 3)
    {
      return subject + [UInt8](people)
    }
    return nil
  }

  /// 生产总值增长4.1%，其中一、二、三产业分别增长: the parts of the product are values added.
  func valueAdded(_ subject: [UInt8], of whole: [UInt8]) -> [UInt8]? {
    let industries: [StaticString] = ["第一产业", "第二产业", "第三产业", "一产", "二产", "三产"]
    // 农林牧渔业总产值65亿元，其中农业41亿元
    let branches: [StaticString] = ["农业", "种植业", "林业", "牧业", "畜牧业", "渔业", "农林牧渔服务业", "农林牧渔专业及辅助性活动"]
    if whole.hasSuffix("农林牧渔业总产值") || whole.hasSuffix("农林牧渔总产值") || whole.hasSuffix("农业总产值"),
      branches.contains(where: { subject.equals($0) })
    {
      return subject + Array("产值")
    }
    if whole.hasSuffix("农林牧渔业增加值") || whole.hasSuffix("农林牧渔增加值"), branches.contains(where: { subject.equals($0) }) {
      return subject + Array("增加值")
    }
    guard whole.hasSuffix("生产总值") || whole.hasSuffix("生产总值（GDP）") || whole.equals("GDP"),
      industries.contains(where: { subject.equals($0) }) || subject.hasSuffix("业") && subject.count <= 45,
      // 城镇新增就业 below it in a table is no branch of it.
      !["就业", "失业", "创业", "企业", "毕业"].contains(where: { (word: StaticString) in subject.hasSuffix(word) })
    else { return nil }
    return subject + Array("增加值")
  }

  /// Without the word for how fast it grows: 生产总值增速 is 生产总值 where the number is its growth.
  static func withoutRate(_ name: [UInt8]) -> [UInt8] {
    let isRate = ["增速", "增幅", "涨幅", "降幅", "跌幅"].contains { (word: StaticString) in name.hasSuffix(word) }
    return isRate && name.count >= 12 ? Array(name.dropLast(6)) : name
  }

  /// Without an abbreviation in brackets behind the words that it stands for: 生产总值（GDP）.
  static func withoutAbbreviation(_ name: [UInt8]) -> [UInt8] {
    // 青禾自由贸易试验区（以下简称青禾自贸区）外贸: what it is called for short is no part of the name.
    if let open = name.first("简称", in: ByteRange(3, max(3, name.count))).flatMap({ place in
      [3, 9].map { place - $0 }.first { $0 > 0 && name.has("（", at: $0) }
    }), let close = name.first("）", in: ByteRange(open, name.count)), close + 3 < name.count {
      // 全部国有工业企业和年销售收入500万元以上的非国有工业企业（以下简称规模以上工业企业）: what a class is called, not how it is made up.
      if open >= 36, let place = name.first("简称", in: ByteRange(open, close)) {
        let short = Array(name[(place + 6)..<close])
        let bare = short.hasPrefix("“") && short.hasSuffix("”") ? Array(short.dropFirst(3).dropLast(3)) : short
        if bare.count >= 9, bare.count < open - 9, !bare.contains("、"), !bare.contains("，") {
          return withoutAbbreviation(bare + name[(close + 3)...])
        }
      }
      return withoutAbbreviation(Array(name[..<open]) + name[(close + 3)...])
    }
    // 规上服务业（错月统计，下同）营业收入, 规模以上工业（年收入2000万元及以上）增加值: how it is counted is no part of the name.
    if let open = name.first("（", in: ByteRange(6, max(6, name.count))),
      let close = name.first("）", in: ByteRange(open, name.count)), close + 3 <= name.count
    {
      let remark = ByteRange(open, close)
      // 规模以上工业企业（年主营业务收入2000万元及以上）达到186家: nor is it at the end.
      let isClass =
        name.has("（包括", at: open)
        && ["人员", "户"].contains { (word: StaticString) in name.has(word, endingAt: open, notBefore: 0) }
        || name.contains("元", in: remark)
          && ["以上", "以下"].contains { (word: StaticString) in name.has(word, endingAt: close, notBefore: open) }
      let saysHow =
        close + 6 >= name.count
        ? isClass : ["，", "下同", "以上", "以下"].contains { (word: StaticString) in name.contains(word, in: remark) }
      if saysHow { return withoutAbbreviation(Array(name[..<open]) + name[(close + 3)...]) }
    }
    // 普通中学（包括高中和初中）招生: of what a class consists; （包括村办工业） sets a scope of its own.
    if let open = name.first("（包括", in: ByteRange(6, max(6, name.count))),
      let close = name.first("）", in: ByteRange(open, name.count)),
      ["、", "和"].contains(where: { (mark: StaticString) in name.contains(mark, in: ByteRange(open, close)) })
    {
      return withoutAbbreviation(Array(name[..<open]) + name[(close + 3)...])
    }
    // 幼儿园覆盖率（在公办园就读的幼儿占比）
    if name.hasSuffix("）"), let open = name.first("（", in: ByteRange(6, max(6, name.count))),
      name.has("率", endingAt: open, notBefore: 0),
      name.contains("占", in: ByteRange(open, name.count))
    {
      return Array(name[..<open])
    }
    // 国内生产总值GDP
    if name.hasSuffix("生产总值GDP") { return Array(name.dropLast(3)) }
    guard name.hasSuffix("）"), let open = name.first("（", in: ByteRange(3, name.count)) else { return name }
    // 恩格尔系数（即食品消费支出占消费总支出的比重）
    for lead: StaticString in ["即", "指", "简称", "以下简称"] where name.has(lead, at: open + 3) {
      return Array(name[..<open])
    }
    let inner = name[(open + 3)..<(name.count - 3)]
    guard !inner.isEmpty, inner.allSatisfy({ TextFolding.isLetter($0) || $0 == UInt8(ascii: "&") }) else { return name }
    return Array(name[..<open])
  }
}
