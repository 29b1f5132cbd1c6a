import EconomyModel
import ReferenceData

// 1437户规上企业中亏损98户: how many of those that were counted right before do something.
extension SentenceComposer {
  /// What those do that a clause counts among others, behind 中.
  private static let states: [StaticString] = ["亏损", "盈利", "停产", "半停产", "减产", "增产", "达标", "脱贫", "新增", "投产", "增长", "下降"]

  /// Where the noun of all of them ends, before 中 and what so many of them do; nil for other words.
  ///
  /// - Parameter words: what stands between both numbers.
  func endOfAll(_ words: ByteRange) -> Int? {
    guard let among = bytes.first("中", in: ByteRange(min(words.end, words.start + 6), words.end)),
      Self.states.contains(where: { bytes.has($0, at: among + 3) && among + 3 + $0.utf8CodeUnitCount <= words.end }),
      mentions.amounts.contains(where: { $0.range.start == words.end })
    else { return nil }
    return among
  }

  /// 亏损规上企业 of 中亏损, and of 中亏损企业, behind 规上企业; nil for other subjects.
  func amongCounted(_ subject: [UInt8]) -> [UInt8]? {
    guard subject.hasPrefix("中"), let all = frame.counted?.name,
      let state = Self.states.first(where: { subject.has($0, at: 3) }),
      case let rest = subject[(3 + state.utf8CodeUnitCount)...], rest.isEmpty || all.suffix(rest.count) == rest
    else { return nil }
    return Array(state) + all
  }

  /// Where the name of those ends who did what a number right behind counts; nil where no such number follows, or a noun stands between.
  func doerBeforeNext(_ right: ByteRange) -> Int? {
    guard let next = mentions.amounts.first(where: { $0.range.start == right.end }),
      next.unit.map({ lexicon.units.units[$0].kind }) == .counter
    else { return nil }
    let verb = right.end - 6
    guard verb >= right.start + 6 else { return nil }
    let isDoer = [CueRole.group, .person].contains {
      lexicon.cues.suffix($0, in: bytes, from: right.start, to: verb) != nil
    }
    // 38个企业集团, 12所学校食堂: a longer noun.
    let word = bytes.slice(ByteRange(verb, right.end))
    let nouns: [StaticString] = [
      "集团", "食堂", "小组", "基地", "单位", "代表", "主任", "书记", "技术", "中心", "工厂", "公园", "医院", "项目", "委员", "网点", "门店", "房屋", "车间",
      "商会",
    ]
    let isNoun =
      nouns.contains { word.equals($0) }
      || [CueRole.head, .bareHead, .person, .group, .firmAmount].contains { lexicon.cues.has($0, word) }
    return isDoer && !isNoun ? verb : nil
  }
}
