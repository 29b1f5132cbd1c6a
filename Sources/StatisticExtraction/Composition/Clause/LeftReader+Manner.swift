import EconomyModel
import ReferenceData

// What stands before a name and tells how, when or in what spirit something was done.
extension LeftReader {
  /// 项目建成投产后可实现年均税收: what a project is to bring once it runs; where that begins.
  func skipProjected(_ start: Int, _ end: Int) -> Int? {
    let reach = ByteRange(start, min(end, start + 90))
    guard bytes.contains("后", in: reach) else { return nil }
    let stages: [StaticString] = ["达产后", "投产后", "建成后", "竣工后", "投运后", "投用后", "投入使用后", "达效后"]
    for stage in stages {
      guard let place = bytes.first(stage, in: reach) else { continue }
      let next = place + stage.utf8CodeUnitCount
      let hopes: [StaticString] = ["可实现", "可", "将", "预计", "预计可", "预期", "年可", "每年可", "能"]
      guard hopes.contains(where: { bytes.has($0, at: next) }), !bytes.contains("，", in: ByteRange(start, next)) else {
        continue
      }
      let hope = hopes.filter { bytes.has($0, at: next) }.map(\.utf8CodeUnitCount).max() ?? 0
      return min(end, next + hope)
    }
    return nil
  }

  /// 民营经济代表之一的纺织业增加值, 传统产业中的纺织业投资: where what is measured begins behind what it is one of; nil where nothing stands before.
  func skipKind(_ start: Int, _ end: Int) -> Int? {
    let near = ByteRange(start, min(end, start + 45))
    if let place = bytes.first("之一的", in: near), place > start + 6, place + 15 <= end { return place + 9 }
    for kind: StaticString in ["产业中的", "行业中的", "领域中的", "商品中的", "产品中的", "食品中的"] {
      if let place = bytes.first(kind, in: near), place > start, !bytes.contains("占", in: ByteRange(start, end)) {
        let name = place + kind.utf8CodeUnitCount
        // 在工业总产值中的比重 has a share of a whole.
        if name + 9 <= end,
          !["比重", "份额", "地位", "占比"].contains(where: { (word: StaticString) in bytes.has(word, at: name) })
        {
          return name
        }
      }
    }
    return nil
  }

  /// 以坚如磐石的决心完成: in what spirit something was done.
  func skipManner(_ start: Int, _ end: Int) -> Int? {
    guard bytes.has("以", at: start) else { return nil }
    let spirits: [StaticString] = [
      "的决心", "的信心", "的勇气", "的魄力", "的担当", "的姿态", "的态度", "的精神", "的作风", "的干劲", "的力度", "的举措", "的韧劲",
    ]
    for spirit in spirits {
      guard let place = bytes.first(spirit, in: ByteRange(start + 3, min(end, start + 60))) else { continue }
      let next = place + spirit.utf8CodeUnitCount
      return next <= end && !bytes.contains("，", in: ByteRange(start, next)) ? next : nil
    }
    return nil
  }

  /// 没有实现年初确定的能耗降低4%的目标: who set the goal, and that it was missed.
  func skipMissedGoal(_ start: Int, _ end: Int) -> Int? {
    let missed: [StaticString] = ["没有实现", "没有完成", "未能实现", "未能完成", "未实现", "未完成", "对照", "比照"]
    // 省人代会确定的全年GDP增长目标为7.5%: who set it is no part of the name of a goal either.
    let isOfGoal =
      bytes.contains("目标", in: ByteRange(start, min(bytes.count, end + 30)))
      && ["省人代会", "市人代会", "人代会", "县人代会", "省政府工作报告", "市政府工作报告", "政府工作报告"].contains { (word: StaticString) in
        bytes.has(word, at: start) || bytes.has("年初", at: start) && bytes.has(word, at: start + 6)
      }
    guard isOfGoal || missed.contains(where: { bytes.has($0, at: start) }) else { return nil }
    for word: StaticString in ["确定的", "提出的", "规定的", "下达的", "制定的"] {
      if let place = bytes.first(word, in: ByteRange(start, min(end, start + 75))), place + 9 < end { return place + 9 }
    }
    return nil
  }

  /// 剔除一次性因素后增长6.1%: what was left out is no part of the name.
  func skipExclusion(_ start: Int, _ end: Int) -> Int? {
    guard
      ["剔除", "扣除", "若剔除", "如剔除", "若还原", "如还原", "还原", "若扣除"].contains(where: { (word: StaticString) in
        bytes.has(word, at: start)
      })
    else {
      return nil
    }
    let limit = min(end, start + 75)
    for word: StaticString in ["影响后", "因素后", "后", "因素影响", "因素"] {
      if let place = bytes.first(word, in: ByteRange(start + 6, limit)) { return place + word.utf8CodeUnitCount }
    }
    return nil
  }

  /// 全县要建成高标准农田3.5万亩; 年内还将完成造林2800亩, in a text that is no report: what is still to be done.
  func skipDuty(_ start: Int, _ end: Int) -> Int? {
    let duties: [StaticString] = facts.kind == .report ? ["要"] : ["还将", "还要", "要", "将"]
    guard let duty = duties.first(where: { bytes.has($0, at: start) }) else { return nil }
    let next = start + duty.utf8CodeUnitCount
    // 今冬明春要完成土石方五亿立方米
    if facts.kind == .news, bytes.has("要", at: start), bytes.has("完成", at: next), next + 9 < end { return next }
    guard let deed = lexicon.cues.prefix(.action, in: bytes, at: next, to: end) else { return nil }
    // 我市将设立20亿元发展基金
    return deed.end + 3 < end || deed.end == end && duty.utf8CodeUnitCount == 3 && bytes.has("将", at: start)
      ? next : nil
  }

  /// 学校计划招生1800人, 我们打算再投入3亿元: who plans, and that it is planned.
  func skipPlanner(_ start: Int, _ end: Int) -> Int? {
    let planners: [StaticString] = [
      "学校", "该校", "公司", "该公司", "集团", "企业", "该企业", "我们", "他们", "县里", "市里", "区里", "镇里", "村里", "省里", "合作社", "园区", "基地",
      "医院",
      "厂里", "国家", "省政府", "市政府", "区政府", "县政府", "区里", "市委、市政府", "区委、区政府", "县委、县政府", "省委、省政府",
    ]
    // 年初排出的计划是全年关停700家: what follows is the plan.
    // 旅游部门给自己定下的任务是接待游客210万人次
    for said: StaticString in ["的计划是", "的目标是", "的任务是", "的打算是", "的要求是", "的安排是"] {
      let near = ByteRange(start, min(end, start + 36 + said.utf8CodeUnitCount))
      if let place = bytes.first(said, in: near), place >= start + 3, !bytes.contains("，", in: ByteRange(start, place))
      {
        return place + said.utf8CodeUnitCount
      }
    }
    // 主办方希望到年底卖出1600万张
    for word: StaticString in ["希望", "打算", "力求"] {
      let near = ByteRange(start, min(end, start + 24))
      if let place = bytes.first(word, in: near), place >= start + 6, place + word.utf8CodeUnitCount <= end,
        ["方", "部门", "商家", "厂家", "企业", "公司", "协会", "负责人", "市里", "县里", "区里", "省里", "村里", "政府"].contains(where: {
          (who: StaticString) in
          bytes.has(who, endingAt: place, notBefore: start)
        })
      {
        return place + word.utf8CodeUnitCount
      }
    }
    guard let planner = planners.first(where: { bytes.has($0, at: start) }) else { return nil }
    let said = start + planner.utf8CodeUnitCount
    for word: StaticString in ["实事项目安排", "实事项目计划", "还计划", "计划", "打算", "准备", "拟", "还将", "将"]
    where bytes.has(word, at: said) {
      let next = said + word.utf8CodeUnitCount
      // 国家计划内招生: what is within a plan.
      return next < end
        && !["内", "外", "生育", "经济", "单列", "考核"].contains { (word: StaticString) in bytes.has(word, at: next) }
        ? next : nil
    }
    return nil
  }
}
