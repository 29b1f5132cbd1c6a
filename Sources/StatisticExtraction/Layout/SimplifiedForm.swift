import Foundation

/// Writes a text in traditional characters (同比增長, 億元) in simplified ones, which the vocabulary is in.
///
/// Each character becomes one of the same length, so every place in the copy is a place in the document.
enum SimplifiedForm {
  /// The simplified copy of a document; nil where it is written in simplified characters already.
  static func of(_ document: [UInt8]) -> [UInt8]? {
    guard isTraditional(document) else { return nil }
    var copy = document
    var offset = 0
    while offset + 2 < copy.count {
      guard (0xE4...0xE9).contains(copy[offset]) else {
        offset += 1
        continue
      }
      let scalar = Int(Scalars.at(offset, in: copy).value)
      if scalar >= first, scalar <= last {
        let simplified = table[scalar - first]
        copy[offset] = UInt8(0xE0 | simplified >> 12)
        copy[offset + 1] = UInt8(0x80 | simplified >> 6 & 0x3F)
        copy[offset + 2] = UInt8(0x80 | simplified & 0x3F)
      }
      offset += 3
    }
    return copy
  }

  /// How much of the text is looked at to tell, in bytes.
  private static let sample = 16_384

  /// Whether at least one in forty characters of the beginning is among the commonest that only traditional texts have.
  static func isTraditional(_ document: [UInt8]) -> Bool {
    var (all, traditional, offset) = (0, 0, 0)
    let limit = min(document.count - 2, sample)
    while offset < limit {
      guard (0xE4...0xE9).contains(document[offset]) else {
        offset += 1
        continue
      }
      all += 1
      switch Scalars.at(offset, in: document).value {
      case 0x5104, 0x842C, 0x7522, 0x696D, 0x9577, 0x500B, 0x7D93, 0x6FDF, 0x7E3D, 0x5BE6, 0x6703, 0x7A4D, 0x5340,
        0x7E23, 0x570B, 0x8207, 0x9032, 0x95DC, 0x767C, 0x5C0D, 0x70BA, 0x9EDE, 0x9AD4, 0x8CC7, 0x984D, 0x9054:
        traditional += 1
      default: break
      }
      offset += 3
    }
    return traditional >= 2 && traditional * 40 >= all
  }

  private static let first = 0x4E00
  private static let last = 0x9FFF
  /// Written alike in both, as names have it: 乾县, 瞭望.
  private static let kept: Set<Int> = [0x4E7E, 0x77AD]

  /// The simplified form of each character from U+4E00 to U+9FFF.
  private static let table: [UInt32] = {
    var all = String.UnicodeScalarView()
    for value in first...last { all.append(Unicode.Scalar(UInt32(value)) ?? "\u{FFFD}") }
    let same = (first...last).map { UInt32($0) }
    guard let simplified = String(all).applyingTransform(StringTransform("Hant-Hans"), reverse: false) else {
      return same
    }
    let values = simplified.unicodeScalars.map(\.value)
    guard values.count == same.count else { return same }
    return zip(same, values).map { before, after in
      kept.contains(Int(before)) || !(0x0800...0xFFFF).contains(after) ? before : after
    }
  }()
}
