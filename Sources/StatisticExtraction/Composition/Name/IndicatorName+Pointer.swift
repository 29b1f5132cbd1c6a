import EconomyModel

// 这些农场的耕地面积, 同一指标: words that point at what was named before.
extension IndicatorName {
  /// The name of an amount of 这些…, of those that were just named; nil where the subject points at none.
  func thoseNamed(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    // 填补缺口的主要是外商投资企业，它们4个月出口11.92亿美元
    if subject.hasPrefix("它们") || subject.hasPrefix("他们"), subject.count >= 12, subject.count <= 45 {
      var rest = Array(subject[6...])
      if let stretch = rest.first("个月", in: ByteRange(1, min(rest.count, 12))), stretch <= 3 {
        rest.removeFirst(stretch + 6)
      }
      for word: StaticString in ["合计", "共计", "一共", "共", "实现", "完成"] where rest.hasPrefix(word) && rest.count > 9 {
        rest.removeFirst(word.utf8CodeUnitCount)
      }
      let told = frame.clause.isEmpty ? frame.inherited : frame.clause
      // 主要是外商投资企业: who they are stands behind the verb.
      let start = told.first("是", in: ByteRange(0, told.count)).map { $0 + 3 } ?? 0
      let named = Array(told[start...])
      let isWho = ["企业", "公司", "户", "民", "厂", "店", "社", "员", "人", "工"].contains { named.hasSuffix($0) }
      return isWho && (6...36).contains(named.count) ? named + rest : rest
    }
    guard subject.hasPrefix("这些") || subject.hasPrefix("上述企业") else { return nil }
    // 国营农场106个，这些农场的耕地面积404万亩
    if let end = subject.first("的", in: ByteRange(6, subject.count)), end > 6,
      frame.inherited.suffix(end - 6) == subject[6..<end]
    {
      return frame.inherited + subject[end...]
    }
    // 互联网企业6120家，这些企业合计实现营业收入1386亿元
    guard subject.has("企业", at: 6), subject.count >= 18 else { return nil }
    var rest = Array(subject[12...])
    for word: StaticString in ["合计", "共计", "一共", "总共", "共", "实现", "完成"] where rest.hasPrefix(word) && rest.count > 9 {
      rest.removeFirst(word.utf8CodeUnitCount)
    }
    let named = [frame.lastName, frame.inherited] + frame.wholes.reversed()
    if let firms = named.first(where: { $0.hasSuffix("企业") }) { return firms + rest }
    // 国有工业企业亏损额13.4亿元。这些企业实现利税76.5亿元
    for name in named {
      guard let place = name.first("企业", in: ByteRange(6, max(6, name.count))) else { continue }
      return name[..<(place + 6)] + rest
    }
    return nil
  }

  /// 这项工程规划造林: what points at a work or a rule that was named before, behind which the name begins; nil for other names.
  static func behindPointer(_ subject: [UInt8]) -> [UInt8]? {
    let start = subject.hasPrefix("这") || subject.hasPrefix("该") ? 3 : 0
    for pointer: StaticString in ["项工程", "项改革", "项政策", "项措施", "项活动", "个工程", "项任务"] where subject.has(pointer, at: start)
    {
      let rest = Array(subject[(start + pointer.utf8CodeUnitCount)...])
      if rest.count >= 12, !rest.hasPrefix("的") { return rest }
    }
    return nil
  }

  /// 哈萨克斯坦保持最大贸易伙伴地位，新疆对其进出口541.7亿元: with whom, the clause before said; nil where the subject points at nobody.
  func tradedWith(_ subject: [UInt8], _ frame: Frame) -> [UInt8]? {
    guard
      let place = subject.first("对其", in: ByteRange(0, subject.count))
        ?? subject.first("与其", in: ByteRange(0, subject.count)),
      place <= 12, subject.count - place <= 36, subject.contains("口") || subject.contains("贸易")
    else { return nil }
    var partner = frame.clause
    for word: StaticString in ["继续", "保持", "仍", "是", "为", "成为", "依然", "依旧", "已"] {
      if let told = partner.first(word, in: ByteRange(min(6, partner.count), partner.count)) {
        partner = Array(partner[..<told])
      }
    }
    guard (6...30).contains(partner.count) else { return nil }
    return subject[place..<(place + 3)] + partner + subject[(place + 6)...]
  }

  /// 却, 同一指标: words before a number that name nothing, so that it is of what was named before.
  static func isParticle(_ subject: [UInt8]) -> Bool {
    ["单月", "当月", "牧业年度", "对", "却", "倒", "竟", "仍", "还", "再", "同一指标", "同一数字", "同一数据", "账面"].contains {
      (word: StaticString) in
      subject.equals(word)
    }
  }
}
