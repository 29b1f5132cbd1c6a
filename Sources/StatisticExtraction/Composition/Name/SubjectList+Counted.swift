import EconomyModel
import ReferenceData

// 汽车、冶金、机械三大支柱产业产值: a list whose last name is followed by how many they are and what kind of thing.
extension SubjectList {
  private static let numerals: [Int: [StaticString]] = [
    2: ["两", "二"], 3: ["三"], 4: ["四"], 5: ["五"], 6: ["六"], 7: ["七"], 8: ["八"], 9: ["九"], 10: ["十"],
  ]
  private static let counters: [StaticString] = ["大", "个", "类", "项", "种"]
  /// What those are called besides, which no name keeps.
  private static let adjectives: [StaticString] = [
    "主导", "支柱", "传统", "优势", "重点", "特色", "新兴", "战略性新兴", "主要", "龙头", "千亿级", "百亿级", "先进制造业", "骨干", "高耗能", "重要",
  ]
  /// What kind of thing they are: each of them has the word in its name, where it would be told of alone.
  private static let kinds: [StaticString] = ["产业集群", "产业链", "产业", "行业", "流域", "板块", "片区", "园区", "领域", "企业", "景区"]
  /// Words that each of them does without: 鞋类出口 is of a good.
  private static let plainKinds: [StaticString] = [
    "商品", "产品", "品种", "门类", "类别", "指标", "市场", "国家", "贸易伙伴", "税种", "收入", "能源",
  ]

  /// The names of a list that says how many they are; nil for other phrases.
  ///
  ///     汽车、冶金、机械三大支柱产业产值    汽车产业产值 / 冶金产业产值 / 机械产业产值
  ///     鞋类、服装两大传统商品              鞋类 / 服装
  func countedParts(_ phrase: [UInt8], into count: Int) -> [[UInt8]]? {
    guard let numerals = SubjectList.numerals[count], phrase.contains("、") || phrase.contains("和") else { return nil }
    for numeral in numerals {
      for counter in SubjectList.counters {
        let words = numeral.bytes + counter.bytes
        guard let place = phrase.first(words, from: 6), place >= 9 else { continue }
        var rest = Array(phrase[(place + words.count)...])
        while let adjective = SubjectList.adjectives.first(where: { rest.hasPrefix($0) }) {
          rest.removeFirst(adjective.utf8CodeUnitCount)
        }
        let kind = SubjectList.kinds.first { rest.hasPrefix($0) }
        guard let word = kind ?? SubjectList.plainKinds.first(where: { rest.hasPrefix($0) }),
          let parts = split(Array(phrase[..<place]), into: count)
        else { continue }
        rest.removeFirst(word.utf8CodeUnitCount)
        if rest.hasPrefix("的") { rest.removeFirst(3) }
        return parts.map { part in
          // 化学原料制造业 and 汽车产业 say themselves what kind of thing they are.
          let says = part.hasSuffix("业") || part.suffix(3) == word.bytes.suffix(3)
          return part + (kind == nil || says ? [] : word.bytes) + rest
        }
      }
    }
    return nil
  }
}

// 煤炭、石油、天然气消费量占能源消费总量的比重: each is a share of the same whole.
extension SubjectList {
  /// The names of a list whose last one says of what all of them are shares; nil for other phrases.
  func sharesOfWhole(_ phrase: [UInt8], into count: Int) -> [[UInt8]]? {
    guard ["的比重", "的比例", "的份额", "的百分比"].contains(where: { (word: StaticString) in phrase.hasSuffix(word) }),
      let last = phrase.indices.last(where: {
        phrase.has("、", at: $0) || phrase.has("和", at: $0) || phrase.has("与", at: $0)
      }),
      let place = phrase.first("占", in: ByteRange(last, phrase.count)), place >= last + 6,
      phrase.first("占", in: ByteRange(0, last)) == nil
    else { return nil }
    return split(Array(phrase[..<place]), into: count)?.map { $0 + phrase[place...] }
  }
}

extension StaticString {
  fileprivate var bytes: [UInt8] { withUTF8Buffer { Array($0) } }
}
