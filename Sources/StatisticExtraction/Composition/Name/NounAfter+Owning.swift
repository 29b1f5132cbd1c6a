import EconomyModel
import ReferenceData

// 29.7%的村有幼儿园、托儿所: what so many of them have says which of them are counted.
extension NounAfter {
  private static let verbs: [StaticString] = ["拥有", "有", "通", "安装了", "安装", "完成", "使用", "开展", "没有", "设有", "建有", "配有"]
  private static let longestOwned = 150

  /// The noun behind 的 with what it has or does before it; nil where it does nothing of the kind.
  ///
  /// Example: `村有幼儿园、托儿所` gives 有幼儿园、托儿所的村.
  static func owning(_ bytes: [UInt8], from start: Int) -> NounAfter? {
    guard let owner = CountedThings.words.first(where: { bytes.has($0, at: start) }) else { return nil }
    let verb = start + owner.utf8CodeUnitCount
    guard let said = verbs.first(where: { bytes.has($0, at: verb) }) else { return nil }
    var end = verb
    let limit = min(bytes.count, verb + longestOwned)
    while end < limit {
      let isEnd = ["，", "。", "；", "：", "（", "\n"].contains { (mark: StaticString) in bytes.has(mark, at: end) }
      if isEnd || TextFolding.isDigit(bytes[end]) { break }
      end += Scalars.at(end, in: bytes).length
    }
    guard end < limit, end - verb >= said.utf8CodeUnitCount + 6, !TextFolding.isDigit(bytes[end]) else { return nil }
    let thing = [UInt8](owner)
    return NounAfter(
      name: bytes.slice(ByteRange(verb, end)) + Array("的") + thing, noun: thing, isVerbLed: false, hasPossessive: true)
  }
}
