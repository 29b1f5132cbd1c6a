import EconomyModel

// 失业率比上年底下降0.4个百分点，低于年初确定的3.5%的控制目标: the goal that something is compared with is no distance from it.
extension SentenceComposer {
  private static let goals: [StaticString] = [
    "的控制目标", "的管控目标", "的约束性目标", "的考核目标", "的预期目标", "的调控目标", "的年度目标", "的目标", "的预期",
  ]

  /// The name of the goal that a number is, behind what keeps below it or above; nil for other numbers.
  func goalCompared(_ amount: Amount, _ range: ByteRange) -> NamedSubject? {
    guard SentenceComposer.goals.contains(where: { bytes.has($0, at: amount.end) }),
      let compared = (["低于", "高于", "好于", "优于", "快于"] as [StaticString]).lazy.compactMap({ bytes.first($0, in: range) })
        .first
    else { return nil }
    let isSet = ["确定的", "提出的", "定下的", "制定的", "下达的", "设定的"].contains { (word: StaticString) in
      bytes.has(word, endingAt: amount.range.start, notBefore: compared)
    }
    guard isSet else { return nil }
    let subject = reader.read(ByteRange(range.start, compared), isRank: false).subject
    return NamedSubject(name: subject.isEmpty ? frame.inherited : bytes.slice(subject))
  }
}
