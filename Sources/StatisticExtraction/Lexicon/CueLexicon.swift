import ReferenceData

/// The cue words: one trie of all words that stand before a number, matched backwards, and a trie for each other role.
struct CueLexicon: Sendable {
  /// Roles that stand between a subject and its number, matched together backwards from the number.
  static let beforeNumber: Set<CueRole> = [
    .up, .down, .reach, .over, .under, .about, .share, .contribution, .basis, .distribute, .joint, .filler, .netNew,
    .from, .prices, .rank, .rankScope, .guardWord,
  ]
  private static let suffixRoles: Set<CueRole> = [
    .action, .head, .person, .timeSubject, .rateSubject, .gapAbove, .gapBelow, .rank, .rankScope, .bareHead,
  ]

  /// The roles of a word before a number, with the argument of its basis or price role.
  struct Word: Sendable {
    var roles: RoleSet = []
    var value = ""
  }

  private var forward: [WordTrie?]
  private var backward: [WordTrie?]
  private var values: [String] = []
  private var before = WordTrie(isLarge: true)
  private var words: [Word] = []

  init(_ cues: [Cue]) {
    forward = CueRole.allCases.map { _ in nil }
    backward = forward
    var positions: [String: Int] = [:]
    for (index, cue) in cues.enumerated() {
      values.append(cue.value)
      let role = cue.role.ordinal
      if CueLexicon.beforeNumber.contains(cue.role) {
        let position = positions[cue.word] ?? words.count
        if position == words.count {
          positions[cue.word] = position
          words.append(Word())
          before.insert(cue.word, payload: position, reversed: true)
        }
        words[position].roles.insert(RoleSet(cue.role))
        if !cue.value.isEmpty { words[position].value = cue.value }
      }
      CueLexicon.insert(cue.word, index, into: &forward[role], reversed: false)
      if CueLexicon.suffixRoles.contains(cue.role) {
        CueLexicon.insert(cue.word, index, into: &backward[role], reversed: true)
      }
    }
  }

  private static func insert(_ word: String, _ payload: Int, into trie: inout WordTrie?, reversed: Bool) {
    var grown = trie ?? WordTrie()
    trie = nil
    grown.insert(word, payload: payload, reversed: reversed)
    trie = grown
  }

  /// The longest word before a number that ends at `end`.
  @inline(__always)
  func beforeNumber(in bytes: [UInt8], from limit: Int, to end: Int) -> (word: Word, start: Int)? {
    before.longestSuffix(in: bytes, from: limit, to: end).map { (words[$0.payload], $0.start) }
  }

  /// The longest word of a role that starts at an offset.
  func prefix(_ role: CueRole, in bytes: [UInt8], at start: Int, to limit: Int) -> (value: String, end: Int)? {
    guard let match = forward[role.ordinal]?.longest(in: bytes, from: start, to: limit) else { return nil }
    return (values[match.payload], match.end)
  }

  /// The longest word of a role that ends at an offset.
  func suffix(_ role: CueRole, in bytes: [UInt8], from limit: Int, to end: Int) -> (value: String, start: Int)? {
    guard let match = backward[role.ordinal]?.longestSuffix(in: bytes, from: limit, to: end) else { return nil }
    return (values[match.payload], match.start)
  }

  /// The first word of a role in a range, scanning from the left.
  func first(_ role: CueRole, in bytes: [UInt8], from start: Int, to limit: Int) -> (
    value: String, start: Int, end: Int
  )? {
    guard let trie = forward[role.ordinal] else { return nil }
    var offset = start
    while offset < limit {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if trie.canStart(scalar), let match = trie.longest(in: bytes, from: offset, to: limit) {
        return (values[match.payload], offset, match.end)
      }
      offset += length
    }
    return nil
  }

  /// Whether a whole word has a role.
  func has(_ role: CueRole, _ word: [UInt8]) -> Bool { value(role, of: word) != nil }

  /// The value of a whole word in a role.
  func value(_ role: CueRole, of word: [UInt8]) -> String? {
    forward[role.ordinal]?.payload(of: word).map { values[$0] }
  }
}

/// A set of cue roles.
struct RoleSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ role: CueRole) { rawValue = 1 << UInt64(role.ordinal) }

  func has(_ role: CueRole) -> Bool { rawValue & (1 << UInt64(role.ordinal)) != 0 }
}
