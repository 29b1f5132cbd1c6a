/// Formats that are no plain text, told by their first bytes, so that the refusal can name them.
enum FileFormat {
  /// The format's name with its article, `a PDF`; nil where the bytes may be text.
  static func unsupported(_ bytes: [UInt8]) -> String? {
    for (signature, name) in signatures where bytes.starts(with: signature) { return name }
    return isMarkup(bytes) ? "an HTML page" : nil
  }

  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an Office document of the old kind"),
    (Array("{\\rtf".utf8), "a rich text document"),
    (Array("SQLite format 3\0".utf8), "a SQLite database"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0xFF, 0xFE, 0x00, 0x00], "a text in UTF-32"),
    ([0x00, 0x00, 0xFE, 0xFF], "a text in UTF-32"),
  ]

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let withoutMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let start = withoutMark.prefix(1024).drop { $0 <= 0x20 }.prefix(9).map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return start.starts(with: "<!doctype".utf8) || start.starts(with: "<html".utf8)
  }
}
