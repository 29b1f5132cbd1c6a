import EconomyModel
import ReferenceData

/// Tells a part of a report that plans from one that reviews, where no heading of it says which.
enum PlanExcerpt {
  /// Words of one who aims, and of one who looks back.
  private static let aims: [StaticString] = ["力争", "确保", "争取", "努力实现"]
  private static let results: [StaticString] = [
    "比上年", "同比", "去年", "一年来", "五年来", "三年来", "过去", "年均增长", "增长了", "提高了", "达到了", "完成了", "实现了", "建成了",
  ]

  /// Whether a text aims again and again, and never says what came about.
  static func isPlan(_ text: CleanText, _ lexicon: Lexicon) -> Bool {
    guard text.blocks.count <= 40, !text.blocks.contains(where: { saysMood($0, text.bytes, lexicon) }) else {
      return false
    }
    let whole = ByteRange(0, text.bytes.count)
    if results.contains(where: { text.bytes.contains($0, in: whole) }) { return false }
    return aims.reduce(0) { $0 + count($1, text.bytes) } >= 2
  }

  private static func saysMood(_ block: Block, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    let head = min(block.range.end, block.range.start + 180)
    return [.sectionReview, .sectionTarget, .targetOpening, .sectionSpan].contains { (role: CueRole) in
      lexicon.cues.first(role, in: bytes, from: block.range.start, to: head) != nil
    }
  }

  private static func count(_ word: StaticString, _ bytes: [UInt8]) -> Int {
    var (count, offset) = (0, 0)
    while count < 2, let place = bytes.first(word, in: ByteRange(offset, bytes.count)) {
      count += 1
      offset = place + word.utf8CodeUnitCount
    }
    return count
  }
}
