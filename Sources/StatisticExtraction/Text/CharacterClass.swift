/// What a single character can be to the grammar, by code point.
struct CharacterClass: OptionSet, Sendable {
  let rawValue: UInt8

  /// 0–9.
  static let digit = CharacterClass(rawValue: 1)
  /// 一 to 九, 两, 零, 〇, and the words that begin a number without digits (几, 数, 半, 翻, 持, 首, 过, 第, 前, 双).
  static let numberWord = CharacterClass(rawValue: 2)
  /// 十 百 千 万 亿.
  static let scale = CharacterClass(rawValue: 4)
  /// 。！？ and the line break between blocks.
  static let sentenceEnd = CharacterClass(rawValue: 8)
  /// ，；： and dashes that part clauses.
  static let clauseEnd = CharacterClass(rawValue: 16)
  /// The mark between items of a list, 、.
  static let enumeration = CharacterClass(rawValue: 32)
  static let opening = CharacterClass(rawValue: 64)
  static let closing = CharacterClass(rawValue: 128)

  static let numberWords = "一二三四五六七八九两零〇廿几数半翻倍持首过第前上双"
  static let scales = "十百千万亿"
  static let sentenceEnds = "。！？\n"
  static let clauseEnds = "，；："
  static let enumerations = "、"

  static let delimiter: CharacterClass = [.sentenceEnd, .clauseEnd, .enumeration]

  /// The classes of every code point of the Basic Multilingual Plane, and behind them a digest of those of the ideographs.
  ///
  /// Few ideographs have a class. A kilobyte of digest says so for nearly all others, where the whole table would push
  /// the text out of the fastest memory.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: digest + 0x400)
    func add(_ characters: String, _ kind: CharacterClass) {
      for scalar in characters.unicodeScalars {
        table[Int(scalar.value)] |= kind.rawValue
        if isIdeograph(scalar.value) { table[digest(scalar.value)] |= kind.rawValue }
      }
    }
    add("0123456789", .digit)
    add(numberWords, .numberWord)
    add(scales, .scale)
    add(sentenceEnds, .sentenceEnd)
    add(clauseEnds, .clauseEnd)
    add(enumerations, .enumeration)
    add("（“‘《〈【「『[", .opening)
    add("）”’》〉】」』]", .closing)
    return table
  }()

  private static let digest = 0x10000

  @inline(__always)
  private static func digest(_ ideograph: UInt32) -> Int { digest + Int(ideograph & 0x3FF) }

  @inline(__always)
  private static func isIdeograph(_ scalar: UInt32) -> Bool { scalar >= 0x4E00 && scalar < 0xA000 }

  /// The classes of a code point, from `table`.
  @inline(__always)
  static func of(_ scalar: UInt32, _ table: [UInt8]) -> CharacterClass {
    if isIdeograph(scalar), table[digest(scalar)] == 0 { return [] }
    return scalar < 0x10000 ? CharacterClass(rawValue: table[Int(scalar)]) : []
  }
}
