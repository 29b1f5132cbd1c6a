/// A part of a sentence that fits a line of a terminal.
enum Excerpt {
  /// The first place of a word with the characters around it, white space left out.
  ///
  ///     Excerpt.of("全年实到外资 17.1\n亿美元", around: "外资", reach: 3)    // "…年实到外资17.…"
  static func of(_ sentence: String, around word: String, reach: Int = 16) -> String {
    let text = sentence.filter { !$0.isWhitespace }
    let sought = word.filter { !$0.isWhitespace }
    let place = sought.isEmpty ? nil : text.firstRange(of: sought)
    let middle = place ?? text.startIndex..<text.startIndex
    let start = text.index(middle.lowerBound, offsetBy: -reach, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(middle.upperBound, offsetBy: reach, limitedBy: text.endIndex) ?? text.endIndex
    return (start == text.startIndex ? "" : "…") + text[start..<end] + (end == text.endIndex ? "" : "…")
  }
}
