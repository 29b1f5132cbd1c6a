import EconomyModel

/// Reads what is left of HTML in a text that was copied from a page: entities (&nbsp; &#8195; &ldquo;) and tags (<br>, <p>).
///
/// An entity becomes its character and white space, a tag white space with a line break where it begins a line, so that
/// every place in the copy is a place in the document.
enum MarkupRemains {
  /// No entity and no tag is longer.
  private static let longestEntity = 10
  private static let longestTag = 400

  /// The copy of a document without markup; nil where it has none.
  static func removed(from document: [UInt8]) -> [UInt8]? {
    var copy: [UInt8]?
    replace(UInt8(ascii: "&"), in: document, into: &copy) { entity(at: $0, in: document) }
    replace(UInt8(ascii: "<"), in: document, into: &copy) { tag(at: $0, in: document) }
    return copy
  }

  /// Writes what each place with a byte stands for, and white space in the rest of its length.
  private static func replace(
    _ byte: UInt8, in document: [UInt8], into copy: inout [UInt8]?,
    _ meaning: (Int) -> (text: [UInt8], length: Int)?
  ) {
    var offset = ByteSearch.first(byte, in: document, from: 0)
    while offset < document.count {
      var next = offset + 1
      if let (text, length) = meaning(offset), text.count <= length {
        if copy == nil { copy = document }
        for index in 0..<length {
          copy?[offset + index] = index < text.count ? text[index] : 0x20
        }
        next = offset + length
      }
      offset = ByteSearch.first(byte, in: document, from: next)
    }
  }

  private static func entity(at start: Int, in document: [UInt8]) -> (text: [UInt8], length: Int)? {
    let limit = min(document.count, start + longestEntity)
    guard let end = document[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: document[start + 1..<end], as: UTF8.self)
    let length = end + 1 - start
    if let character = named[name] { return (Array(character.utf8), length) }
    guard name.hasPrefix("#") else { return nil }
    let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
    guard let value = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value),
      value >= 0x20
    else { return nil }
    return (Array(String(scalar).utf8), length)
  }

  private static let named = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·",
    "permil": "‰", "times": "×", "deg": "°", "plusmn": "±",
  ]

  private static func tag(at start: Int, in document: [UInt8]) -> (text: [UInt8], length: Int)? {
    var offset = start + 1
    if offset < document.count, document[offset] == UInt8(ascii: "/") { offset += 1 }
    let nameStart = offset
    while offset < document.count, offset - nameStart < 8, isNameByte(document[offset]) { offset += 1 }
    let name = String(decoding: document[nameStart..<offset], as: UTF8.self).lowercased()
    if name == "u", let code = codePoint(from: offset, in: document) { return (code.text, code.end - start) }
    guard tags.contains(name) || blocks.contains(name), offset < document.count,
      [UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20].contains(document[offset]),
      let end = document[offset..<min(document.count, start + longestTag)].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return (blocks.contains(name) ? [0x0A] : [], end + 1 - start)
  }

  /// <U+00A0>: a character that some program wrote by its number; `offset` is where the plus stands.
  private static func codePoint(from offset: Int, in document: [UInt8]) -> (text: [UInt8], end: Int)? {
    guard offset < document.count, document[offset] == UInt8(ascii: "+"),
      let end = document[offset..<min(document.count, offset + longestEntity)].firstIndex(of: UInt8(ascii: ">")),
      let value = UInt32(String(decoding: document[offset + 1..<end], as: UTF8.self), radix: 16), value >= 0x20,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (Array(String(scalar).utf8), end + 1)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool { TextFolding.isLetter(byte) || TextFolding.isDigit(byte) }

  /// Tags that stand within a line.
  private static let tags: Set<String> = ["a", "b", "em", "font", "i", "img", "span", "strong", "sub", "sup", "u"]
  /// Tags that begin a line.
  private static let blocks: Set<String> = [
    "br", "div", "h1", "h2", "h3", "h4", "h5", "li", "ol", "p", "section", "table", "tbody", "tr", "ul",
  ]
}
