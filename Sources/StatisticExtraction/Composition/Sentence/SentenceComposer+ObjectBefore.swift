import EconomyModel

// 筹措9亿元, 已投入143.6亿元: what an action without an object was done to, which stands before it or behind its number.
extension SentenceComposer {
  /// 筹措9亿元 is of money raised; 实施城市更新行动、完成投资440亿元 names its object before 、.
  func objectBefore(_ action: [UInt8], _ span: ClauseSpan) -> [UInt8] {
    // 农业基本建设投资，五年安排一百八十亿元: the clause before names the money.
    if ["安排", "共安排", "拨付", "列支", "投入"].contains(where: { (word: StaticString) in action.equals(word) }),
      ["投资", "支出", "经费", "资金", "费用", "拨款"].contains(where: { (word: StaticString) in frame.clause.hasSuffix(word) })
    {
      return frame.clause
    }
    // 地铁建设计划投资195亿元，到9月底已投入143.6亿元: of the money that was planned.
    if ["投入", "已投入"].contains(where: { (word: StaticString) in action.equals(word) }), let last = rows.last,
      last.measured.unit == "CNY", last.name.hasSuffix("投资"), span.skipped.count <= 60
    {
      return Array(last.name.dropLast(6))
    }
    let isInput = ["投入", "累计投入", "共投入", "总投入"].contains { (word: StaticString) in action.equals(word) }
    if isInput, frame.object.isEmpty, let use = inputIntoWhatFollows(span.right.start) { return use }
    // 筹措7亿元实施就业惠民工程: what it was for makes the name complete.
    if let verb = lexicon.cues.prefix(.predicate, in: bytes, at: span.right.start, to: span.right.end),
      verb.end < span.right.end,
      span.right.end - verb.end <= 60
    {
      return bytes.slice(ByteRange(verb.end, span.right.end)) + action + Array("资金")
    }
    if !frame.object.isEmpty, lexicon.cues.has(.objectAttribute, action) { return frame.object + action }
    let text = bytes.slice(span.left)
    if let place = text.first("、", in: ByteRange(0, text.count)), place > 0 {
      let object = reader.read(ByteRange(span.left.start, span.left.start + place), isRank: false).subject
      if !object.isEmpty { return bytes.slice(object) + action }
    }
    let isAmount = ["投资", "税", "费", "销售"].contains { (word: StaticString) in action.hasSuffix(word) }
    return isAmount ? action : action + Array("资金")
  }
}
