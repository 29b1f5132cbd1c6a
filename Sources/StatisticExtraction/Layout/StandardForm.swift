import EconomyModel
import Foundation

/// Writes characters that a text has in a variant form in the form that the grammar reads.
///
/// Scanned pages set ． or ｡ for the end of a sentence, ﹐ ﹑ for commas, 「」 for quotation marks; web pages part lines with U+2028; the text of a PDF has
/// radicals for characters (⼯⼚ for 工厂). Each becomes a character of the same length, so every place in the copy is a
/// place in the document.
enum StandardForm {
  /// The copy of a document in standard characters; nil where it has no others.
  static func of(_ document: [UInt8]) -> [UInt8]? {
    let found = document.withUnsafeBufferPointer { variants(in: $0) }
    guard !found.places.isEmpty else { return nil }
    var copy = document
    for offset in found.places {
      let variant = Scalars.at(offset, in: document).value
      switch variant {
      case 0xFF0E:
        // １．工业, 一．综合 and 6．5 have no end of a sentence, nor has a text that ends its sentences otherwise.
        if found.points > found.stops, isStop(at: offset, length: 3, in: document) { write("。", at: offset, in: &copy) }
      case 0x2018 where !found.hasQuotation: write("“", at: offset, in: &copy)
      case 0x2019 where !found.hasQuotation: write("”", at: offset, in: &copy)
      case 0x2018, 0x2019: break
      case 0x2028, 0x2029: write("  \n", at: offset, in: &copy)
      default: if let standard = standard(variant) { write(standard, at: offset, in: &copy) }
      }
    }
    return copy == document ? nil : copy
  }

  /// Whether the point at an offset, `length` bytes long, ends a sentence: not one in a number (6．5, 六．五), nor one
  /// behind the number of a heading (1．工业, 一．综合).
  static func isStop(at offset: Int, length: Int, in bytes: [UInt8]) -> Bool {
    func numeral(_ place: Int) -> Bool {
      TextFolding.digitLength(bytes, place) == 3
        || numerals.contains { (numeral: StaticString) in bytes.has(numeral, at: place) }
    }
    var start = offset
    while start > 0, offset - start < 48 {
      if TextFolding.isDigit(bytes[start - 1]) {
        start -= 1
      } else if start >= 3, numeral(start - 3) {
        start -= 3
      } else {
        break
      }
    }
    guard start > 0, bytes[start - 1] > 0x20 else { return false }
    let next = offset + length
    // …网.cn, a…b
    if next < bytes.count, bytes[next] > 0x20, bytes[next] < 0x80, !TextFolding.isDigit(bytes[next]) {
      return false
    }
    // 表1.进口: behind a number the narrow point is seldom a sentence's.
    let isInNumber =
      length == 1 && TextFolding.isDigit(bytes[offset - 1])
      || start < offset && (TextFolding.digitLength(bytes, next) > 0 || numeral(next))
    guard bytes[start - 1] < 0x80 else {
      return !isInNumber && !bytes.has("\u{3000}", endingAt: start, notBefore: 0)
        && !bytes.has("…", endingAt: start, notBefore: 0)
    }
    return start == offset && (bytes[start - 1] == UInt8(ascii: "%") || bytes[start - 1] == UInt8(ascii: ")"))
  }

  private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "〇", "零"]

  private static func write(_ character: StaticString, at offset: Int, in copy: inout [UInt8]) {
    character.withUTF8Buffer { bytes in
      for index in bytes.indices { copy[offset + index] = bytes[index] }
    }
  }

  private static func write(_ character: UInt32, at offset: Int, in copy: inout [UInt8]) {
    copy[offset] = UInt8(0xE0 | character >> 12)
    copy[offset + 1] = UInt8(0x80 | character >> 6 & 0x3F)
    copy[offset + 2] = UInt8(0x80 | character & 0x3F)
  }

  private struct Variants {
    /// Where characters stand that may be variants.
    var places: [Int] = []
    /// How many ． stand behind a word, and how many 。 there are.
    var (points, stops) = (0, 0)
    /// Whether there are “ or 「, within which ‘ and ’ quote again.
    var hasQuotation = false
  }

  /// Walks over a document once; most of it are ideographs, which are none.
  private static func variants(in bytes: UnsafeBufferPointer<UInt8>) -> Variants {
    var result = Variants()
    var offset = 0
    while offset < bytes.count {
      offset = Scalars.ideographsEnd(from: offset, to: bytes.count, in: bytes)
      guard offset < bytes.count else { break }
      guard bytes[offset] >= 0xE0, Scalars.isThreeBytes(at: offset, to: bytes.count, in: bytes) else {
        offset &+= 1
        continue
      }
      let (second, third) = (bytes[offset + 1], bytes[offset + 2])
      switch bytes[offset] {
      case 0xE2 where second == 0x80 && (third == 0x98 || third == 0x99): result.places.append(offset)
      case 0xE2 where second == 0x80 && third == 0x9C: result.hasQuotation = true
      case 0xE2 where second == 0x80 && (third == 0xA8 || third == 0xA9): result.places.append(offset)
      case 0xE2 where second >= 0xBA && second <= 0xBF: result.places.append(offset)
      case 0xE3 where second == 0x80 && third == 0x82: result.stops += 1
      case 0xE3 where second == 0x80 && third >= 0x8C && third <= 0x8F:
        result.hasQuotation = result.hasQuotation || third == 0x8C
        result.places.append(offset)
      case 0xEF where second == 0xBC && third == 0x8E:
        if offset > 2, bytes[offset - 1] >= 0x80 { result.points += 1 }
        result.places.append(offset)
      case 0xEF where second == 0xB9 || second == 0xBD || second >= 0xA4 && second <= 0xAB: result.places.append(offset)
      default: break
      }
      offset &+= 3
    }
    return result
  }

  /// The standard character of a variant; nil where it is none.
  private static func standard(_ variant: UInt32) -> UInt32? {
    switch variant {
    case 0xFF61, 0xFE52: scalar("。")
    case 0xFF64, 0xFE51: scalar("、")
    case 0xFE50: scalar("，")
    case 0xFE54: scalar("；")
    case 0xFE55: scalar("：")
    case 0xFE59: scalar("（")
    case 0xFE5A: scalar("）")
    case 0xFF62, 0x300C: scalar("“")
    case 0xFF63, 0x300D: scalar("”")
    case 0x300E: scalar("‘")
    case 0x300F: scalar("’")
    case 0x2E80...0x2FD5, 0xF900...0xFAFF: ideographs[variant]
    default: nil
    }
  }

  private static func scalar(_ character: Unicode.Scalar) -> UInt32 { character.value }

  /// The ideograph of each radical and compatibility ideograph that is three bytes long.
  private static let ideographs: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for value in [0x2F00...0x2FD5, 0xF900...0xFAFF].joined() {
      guard let variant = Unicode.Scalar(UInt32(value)) else { continue }
      let standard = Array(String(variant).decomposedStringWithCompatibilityMapping.unicodeScalars)
      if standard.count == 1, (0x4E00...0x9FFF).contains(standard[0].value) { table[variant.value] = standard[0].value }
    }
    // The radicals of simplified characters have no decomposition.
    let supplement = zip(
      "⺟⺠⺫⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳".unicodeScalars, "母民目虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟".unicodeScalars)
    for (radical, character) in supplement { table[radical.value] = character.value }
    return table
  }()
}
