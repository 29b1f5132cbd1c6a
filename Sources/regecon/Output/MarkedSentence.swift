/// A sentence with the number in it that a row is about.
enum MarkedSentence {
  /// The sentence in one line, the number between ⟦ and ⟧; unmarked where the number stands in it more than once.
  static func of(_ sentence: String, number: String) -> String {
    let places = number.isEmpty ? [] : sentence.ranges(of: number)
    var marked = sentence
    if places.count == 1, let place = places.first { marked.replaceSubrange(place, with: "⟦\(number)⟧") }
    return Cell.text(marked).line
  }
}
