/// The names that a mistyped or shortened name may mean, the likeliest first.
///
///     NearMatches(of: "徐汇市", among: ["徐汇区", "黄浦区"]).names    // ["徐汇区"]
///
/// A name is near when one contains the other, or when at most a third of the characters differ.
/// Complexity: the product of the lengths, for each name.
struct NearMatches {
  let names: [String]

  init(of text: String, among candidates: some Sequence<String>, limit: Int = 5) {
    let wanted = Array(text)
    var found: [(name: String, distance: Int)] = []
    for candidate in candidates where !candidate.isEmpty {
      let letters = Array(candidate)
      // Names of very different length can only be near by containing each other.
      if wanted.count >= 2, letters.count >= 2, candidate.contains(text) || text.contains(candidate) {
        found.append((candidate, abs(letters.count - wanted.count)))
      } else if abs(letters.count - wanted.count) <= max(1, wanted.count / 3) {
        let distance = NearMatches.distance(wanted, letters)
        if distance <= max(1, wanted.count / 3), distance < wanted.count { found.append((candidate, distance)) }
      }
    }
    names = found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
  }

  /// How many characters must be put in, left out or replaced to make one of the other.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (position, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
