import EconomyModel

// 为农民人均增收300元, 农民因提价而增加了1200万元的收入: who has more or less to live on, and how much.
extension SentenceComposer {
  /// Names what became more or less by who has it, wherever the sentence says so.
  func settleIncome(_ it: inout Statement) {
    guard it.unit?.kind == .money else { return }
    if bytes.contains("增收", in: it.left.verbRange), !it.subject.isEmpty {
      it.name = whoseIncome(it.name) + Array("增收")
    }
    guard it.left.verb == .up || it.left.verb == .down, let what = changedBehind(it.amount) else { return }
    // 农民因提价而增加了1200万元的收入: why is no part of the name.
    let why = ["因此", "因", "由此", "从而"].compactMap { (word: StaticString) in
      it.name.first(word, in: ByteRange(min(3, it.name.count), it.name.count))
    }.min()
    it.name = it.name[..<(why ?? it.name.count)] + what
  }

  /// 增加了1200万元的收入: what became more stands behind its amount; nil where nothing does.
  private func changedBehind(_ amount: Amount) -> [UInt8]? {
    guard bytes.has("的", at: amount.end) else { return nil }
    let start = amount.end + 3
    let what = (["收入", "支出", "开支", "负担", "税收", "利润", "产值", "成本"] as [StaticString]).first {
      bytes.has($0, at: start)
    }
    guard let what,
      start + 6 == sentence.end
        || !CharacterClass.of(Scalars.at(start + 6, in: bytes).value, lexicon.classes).isDisjoint(with: .delimiter)
    else { return nil }
    return what.withUTF8Buffer { Array($0) }
  }

  /// 仅此一项就为农民人均增收300元, 带动农户户均增收2000元: who earned more stands behind what made them.
  private func whoseIncome(_ name: [UInt8]) -> [UInt8] {
    for lead: StaticString in ["带动", "帮助", "促进", "可为", "可让", "可使", "为", "使", "让", "助", "给"] {
      guard let place = name.first(lead, in: ByteRange(0, name.count)) else { continue }
      let owner = Array(name[(place + lead.utf8CodeUnitCount)...])
      let persons: [StaticString] = [
        "农", "村民", "职工", "群众", "贫困户", "牧民", "菜农", "果农", "居民", "社员", "户均", "人均", "当地", "全县",
      ]
      if persons.contains(where: { owner.hasPrefix($0) }) { return owner }
    }
    return name
  }
}
