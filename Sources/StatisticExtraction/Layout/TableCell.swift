import EconomyModel

/// A cell that says in words what its number is, whatever its column holds: 增长6%左右, 提高0.93个百分点, 控制在3%以内.
enum TableCell {
  /// Words of change, and whether they say that something fell.
  private static let moves: [(word: StaticString, falls: Bool)] = [
    ("增长", false), ("提高", false), ("上升", false), ("上涨", false), ("增加", false), ("扩大", false), ("多增", false),
    ("下降", true), ("降低", true), ("减少", true), ("回落", true), ("下跌", true), ("收窄", true), ("少增", true),
  ]

  /// Words that only bound the number behind them.
  private static let bounds: [StaticString] = ["控制在", "不低于", "不超过", "不高于", "保持在", "稳定在", "达到", "力争"]

  /// Where the number begins behind the word that opens a cell; nil where no such word does.
  static func opening(of cell: ByteRange, in bytes: [UInt8]) -> Int? {
    let word =
      moves.map(\.word).first { bytes.has($0, at: cell.start) } ?? bounds.first { bytes.has($0, at: cell.start) }
    return word.map { cell.start + $0.utf8CodeUnitCount }.flatMap { $0 < cell.end ? $0 : nil }
  }

  /// Whether the word that opens a cell says that something rose or fell; nil where it says neither.
  static func falls(_ cell: ByteRange, in bytes: [UInt8]) -> Bool? {
    moves.first { bytes.has($0.word, at: cell.start) }?.falls
  }
}
