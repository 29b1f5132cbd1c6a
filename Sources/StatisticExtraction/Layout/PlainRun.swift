/// The parts of a line that are copied as they are: most of any text.
enum PlainRun {
  /// Where the characters end that begin at an offset and need no folding.
  ///
  /// - Parameter afterSpace: whether white space stood before the offset, so that a space may be due before ASCII.
  @inline(__always)
  static func end(from start: Int, to limit: Int, in bytes: UnsafeBufferPointer<UInt8>, afterSpace: Bool) -> Int {
    precondition(start >= 0 && limit <= bytes.count)
    var offset = start
    if afterSpace, start < limit, bytes[start] < 0x80 { return start }
    while offset < limit {
      offset = Scalars.ideographsEnd(from: offset, to: limit, in: bytes)
      guard offset < limit else { break }
      let lead = bytes[offset]
      if lead < 0x80 {
        guard isPlain(lead) || lead == UInt8(ascii: ".") && isPoint(offset, in: bytes) else { break }
        offset &+= 1
        continue
      }
      guard Scalars.isThreeBytes(at: offset, to: limit, in: bytes) else { break }
      guard lead >= 0xE4 && lead <= 0xE9 || isPlain(lead, behind: offset, in: bytes) else { break }
      offset &+= 3
    }
    return offset
  }

  /// Visible ASCII but for the punctuation that becomes Chinese and the brackets that may open a footnote mark.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "!", "\"", "(", ")", ",", ".", ":", ";", "?", "[": false
    default: byte > 0x20 && byte < 0x7F
    }
  }

  /// Whether the point at an offset follows a digit or a letter, as one that ends a sentence seldom does.
  @inline(__always)
  private static func isPoint(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    offset > 0 && bytes[offset - 1] < 0x7F
      && (bytes[offset - 1] | 0x20 >= 0x61 || TextFolding.isDigit(bytes[offset - 1]))
  }

  /// Chinese punctuation that stays as it is: 、 。 “ ” ‘ ’ — … ， ； ： ）.
  @inline(__always)
  private static func isPlain(_ lead: UInt8, behind offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (second, third) = (bytes[offset + 1], bytes[offset + 2])
    return
      switch lead
    {
    // Those before are spaces and joiners; • and ‧ may be decimal points.
    case 0xE2: second == 0x80 && third >= 0x90 && third != 0xA2 && third != 0xA7
    case 0xE3: second == 0x80 && (third == 0x81 || third == 0x82)
    case 0xEF where second == 0xBC:
      switch third {
      case 0x89, 0x9A, 0x9B: true
      // Behind a digit a comma may part thousands.
      case 0x8C: offset < 3 || bytes[offset - 3] != 0xEF && !(0x30...0x39).contains(bytes[offset - 1])
      default: false
      }
    default: false
    }
  }
}
