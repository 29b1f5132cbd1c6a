import ReferenceData

/// The cue words: one trie of all words, one of those that stand before a number, matched backwards.
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

  /// All words in one trie, whatever their roles: what starts at an offset is walked once.
  private var forward = WordTrie(isLarge: true)
  /// The words of the roles that are looked for at the end of a text, reversed.
  private var backward = WordTrie()
  private var entries: [Entry] = []
  /// For each role, the first characters of its words, 1024 bits of a hash each: most offsets start no word of a role.
  private var firstCharacters = [UInt64](repeating: 0, count: CueRole.allCases.count * 16)
  private var before = WordTrie(isLarge: true)
  private var words: [Word] = []

  /// A word with its roles and the argument of each.
  private struct Entry: Sendable {
    var roles: RoleSet = []
    var values: [(role: Int, value: String)] = []

    func value(_ role: CueRole) -> String {
      for entry in values where entry.role == role.ordinal { return entry.value }
      return ""
    }
  }

  init(_ cues: [Cue]) {
    var positions: [String: Int] = [:]
    var entryOf: [String: Int] = [:]
    for cue in cues {
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
      let index = entryOf[cue.word] ?? entries.count
      if index == entries.count {
        entryOf[cue.word] = index
        entries.append(Entry())
        forward.insert(cue.word, payload: index)
      }
      entries[index].roles.insert(RoleSet(cue.role))
      entries[index].values.append((cue.role.ordinal, cue.value))
      if CueLexicon.suffixRoles.contains(cue.role) { backward.insert(cue.word, payload: index, reversed: true) }
      if let first = cue.word.unicodeScalars.first {
        let bit = Int(first.value & 1023)
        firstCharacters[cue.role.ordinal * 16 + bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
  }

  @inline(__always)
  private func canStart(_ role: CueRole, _ scalar: UInt32) -> Bool {
    let bit = Int(scalar & 1023)
    return firstCharacters[role.ordinal * 16 + bit / 64] & (1 << UInt64(bit % 64)) != 0
  }

  /// The longest word before a number that ends at `end`.
  @inline(__always)
  func beforeNumber(in bytes: [UInt8], from limit: Int, to end: Int) -> (word: Word, start: Int)? {
    before.longestSuffix(in: bytes, from: limit, to: end).map { (words[$0.payload], $0.start) }
  }

  /// The longest word of a role that starts at an offset.
  func prefix(_ role: CueRole, in bytes: [UInt8], at start: Int, to limit: Int) -> (value: String, end: Int)? {
    guard start < limit, canStart(role, Scalars.at(start, in: bytes).value) else { return nil }
    return match(role, in: bytes, at: start, to: limit)
  }

  @inline(__always)
  private func match(_ role: CueRole, in bytes: [UInt8], at start: Int, to limit: Int) -> (value: String, end: Int)? {
    let wanted = RoleSet(role)
    guard
      let found = forward.longest(
        in: bytes, from: start, to: limit, where: { !entries[$0].roles.isDisjoint(with: wanted) })
    else { return nil }
    return (entries[found.payload].value(role), found.end)
  }

  /// The longest word of a role that ends at an offset.
  func suffix(_ role: CueRole, in bytes: [UInt8], from limit: Int, to end: Int) -> (value: String, start: Int)? {
    let wanted = RoleSet(role)
    guard
      let found = backward.longestSuffix(
        in: bytes, from: limit, to: end, where: { !entries[$0].roles.isDisjoint(with: wanted) })
    else { return nil }
    return (entries[found.payload].value(role), found.start)
  }

  /// The first word of a role in a range, scanning from the left.
  func first(_ role: CueRole, in bytes: [UInt8], from start: Int, to limit: Int) -> (
    value: String, start: Int, end: Int
  )? {
    var offset = start
    while offset < limit {
      let (scalar, length) = Scalars.at(offset, in: bytes)
      if canStart(role, scalar), let found = match(role, in: bytes, at: offset, to: limit) {
        return (found.value, offset, found.end)
      }
      offset += length
    }
    return nil
  }

  /// Whether a whole word has a role.
  func has(_ role: CueRole, _ word: [UInt8]) -> Bool { value(role, of: word) != nil }

  /// The value of a whole word in a role.
  func value(_ role: CueRole, of word: [UInt8]) -> String? {
    guard let index = forward.payload(of: word), entries[index].roles.has(role) else { return nil }
    return entries[index].value(role)
  }
}

/// A set of cue roles.
struct RoleSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ role: CueRole) { rawValue = 1 << UInt64(role.ordinal) }

  func has(_ role: CueRole) -> Bool { rawValue & (1 << UInt64(role.ordinal)) != 0 }
}
