import EconomyModel

/// 分别, 依次, 各为: words that give the numbers of a list one by one to the names of another.
enum Respectively {
  static let words: [StaticString] = ["分别", "依次", "各为", "各达"]
  /// How many bytes each of them takes.
  static let length = 6

  /// Where the first of them stands in a range; nil where none does.
  static func first(in bytes: [UInt8], _ range: ByteRange) -> Int? {
    words.lazy.compactMap { bytes.first($0, in: range) }.min()
  }
}
