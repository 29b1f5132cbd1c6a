import EconomyModel

// 夏粮和秋粮产量分别为118.9万吨和115.8万吨，前者增2.3%，后者减0.5%: which of the two things named before is meant.
extension SentenceComposer {
  /// Whether a subject is 前者 or 后者 alone.
  func isFormer(_ subject: ByteRange) -> Bool {
    subject.count == 6 && (bytes.has("前者", at: subject.start) || bytes.has("后者", at: subject.start))
  }

  /// The subject that 前者 or 后者 at the front of one stands for; nil where neither is there, or no two things were named.
  func former(_ subject: [UInt8]) -> [UInt8]? {
    let isFormer = subject.hasPrefix("前者")
    guard isFormer || subject.hasPrefix("后者") else { return nil }
    let named = frame.items.count >= 2 ? frame.items : lastTwoNames()
    guard named.count >= 2, let thing = isFormer ? named.first : named.last else { return nil }
    let rest = Array(subject[6...])
    return thing + (rest.hasPrefix("的") ? Array(rest[3...]) : rest)
  }

  /// What stands for a subject that was named before, as it was planned or came out.
  static let planWords: [StaticString] = [
    "计划原定", "计划原定的", "原计划", "原计划的", "计划", "计划要求", "规划要求", "而规划要求", "规划目标", "计划规定", "执行的结果", "执行结果", "实际结果", "执行",
    "实际执行", "执行中", "在执行中", "结果", "预算", "预算列", "预算为", "决算", "决算数", "年初预算", "原预算",
  ]

  /// The names of the last two amounts, where they are two.
  private func lastTwoNames() -> [[UInt8]] {
    var names: [[UInt8]] = []
    for row in rows.reversed() where row.measured.measure == .level && !names.contains(row.name) {
      names.insert(row.name, at: 0)
      if names.count == 2 { return names }
    }
    return []
  }
}
