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
    let missed: [StaticString] = ["没有实现", "没有完成", "未能实现", "未能完成", "未实现", "未完成"]
    guard missed.contains(where: { bytes.has($0, at: start) }) else { return nil }
    for word: StaticString in ["确定的", "提出的", "规定的", "下达的", "制定的"] {
      if let place = bytes.first(word, in: ByteRange(start, min(end, start + 75))), place + 9 < end { return place + 9 }
    }
    return nil
  }

  /// 剔除一次性因素后增长6.1%: what was left out is no part of the name.
  func skipExclusion(_ start: Int, _ end: Int) -> Int? {
    guard ["剔除", "扣除", "若剔除", "如剔除"].contains(where: { (word: StaticString) in bytes.has(word, at: start) }) else {
      return nil
    }
    let limit = min(end, start + 75)
    for word: StaticString in ["影响后", "因素后", "后", "因素影响", "因素"] {
      if let place = bytes.first(word, in: ByteRange(start + 6, limit)) { return place + word.utf8CodeUnitCount }
    }
    return nil
  }
}
