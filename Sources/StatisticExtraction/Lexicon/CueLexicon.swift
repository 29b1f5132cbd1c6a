import ReferenceData

/// The cue words: one trie of all words, one of those that stand before a number, matched backwards.
///
/// A class, as the other large parts are, so that asking it passes one reference and not a dozen arrays.
final class CueLexicon: Sendable {
  /// Roles that stand between a subject and its number, matched together backwards from the number.
  static let beforeNumber: [CueRole] = [
    .up, .down, .reach, .over, .under, .about, .share, .contribution, .basis, .distribute, .joint, .filler, .netNew,
    .from, .prices, .rank, .rankScope, .guardWord, .planned,
  ]
  private static let suffixRoles: [CueRole] = [
    .action, .head, .person, .timeSubject, .rateSubject, .gapAbove, .gapBelow, .rank, .rankScope, .bareHead, .school,
    .schoolMember, .ownRate, .group, .firmAmount, .objectAttribute, .basis,
  ]

  /// The roles of a word before a number, with the argument of its basis or price role.
  struct Word: Sendable {
    var roles: RoleSet = []
    var value = ""
  }

  /// All words in one trie, whatever their roles: what starts at an offset is walked once.
  private let forward: WordTrie
  /// The words of the roles that are looked for at the end of a text, reversed.
  private let backward: WordTrie
  /// The roles of each word.
  private let roles: [RoleSet]
  /// The roles in which a word has an argument, which hardly any has.
  private let argumentRoles: [RoleSet]
  /// The arguments in the order of words and roles.
  private let arguments: [Argument]
  /// For each role, the first characters of its words: most offsets start no word of a role.
  private let firstCharacters: CharacterFilters
  private let before: WordTrie
  private let words: [Word]

  /// The argument of a word in a role.
  private struct Argument: Sendable {
    var word: Int
    var role: Int
    var value: String
  }

  init(_ cues: [Cue]) {
    var forward = WordTrieBuilder(words: cues.count)
    var backward = WordTrieBuilder(words: cues.count / 2)
    var before = WordTrieBuilder(words: cues.count / 2)
    var roles: [RoleSet] = []
    var argumentRoles: [RoleSet] = []
    var arguments: [Argument] = []
    var firstCharacters = CharacterFilters(count: CueRole.allCases.count)
    var words: [Word] = []
    roles.reserveCapacity(cues.count)
    argumentRoles.reserveCapacity(cues.count)
    words.reserveCapacity(cues.count)
    let beforeNumber = RoleSet(CueLexicon.beforeNumber)
    let suffixRoles = RoleSet(CueLexicon.suffixRoles)
    for cue in cues {
      let role = RoleSet(cue.role)
      let index = forward.insert(cue.word, newPayload: roles.count)
      if index == roles.count {
        roles.append([])
        argumentRoles.append([])
      }
      // Of two arguments in one role the first one counts.
      if roles[index].isDisjoint(with: role), !cue.value.isEmpty {
        argumentRoles[index].insert(role)
        arguments.append(Argument(word: index, role: cue.role.ordinal, value: cue.value))
      }
      roles[index].insert(role)
      if !beforeNumber.isDisjoint(with: role) {
        let position = before.insert(cue.word, newPayload: words.count, reversed: true)
        if position == words.count { words.append(Word()) }
        words[position].roles.insert(role)
        if !cue.value.isEmpty { words[position].value = cue.value }
      }
      if !suffixRoles.isDisjoint(with: role) { backward.insert(cue.word, payload: index, reversed: true) }
      if let first = cue.word.unicodeScalars.first { firstCharacters.insert(first, into: cue.role.ordinal) }
    }
    arguments.sort { ($0.word, $0.role) < ($1.word, $1.role) }
    self.forward = WordTrie(forward)
    self.backward = WordTrie(backward)
    self.before = WordTrie(before)
    self.roles = roles
    self.argumentRoles = argumentRoles
    self.arguments = arguments
    self.firstCharacters = firstCharacters
    self.words = words
  }

  /// The argument of a word in a role; empty where it has none.
  @inline(__always)
  private func argument(_ word: Int, _ role: CueRole) -> String {
    argumentRoles[word].has(role) ? storedArgument(word, role) : ""
  }

  private func storedArgument(_ word: Int, _ role: CueRole) -> String {
    var (low, high) = (0, arguments.count)
    while low < high {
      let middle = (low + high) / 2
      if (arguments[middle].word, arguments[middle].role) < (word, role.ordinal) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < arguments.count ? arguments[low].value : ""
  }

  /// The longest word before a number that ends at `end`.
  @inline(__always)
  func beforeNumber(in bytes: [UInt8], from limit: Int, to end: Int) -> (word: Word, start: Int)? {
    before.longestSuffix(in: bytes, from: limit, to: end).map { (words[$0.payload], $0.start) }
  }

  /// The longest word of a role that starts at an offset.
  func prefix(_ role: CueRole, in bytes: [UInt8], at start: Int, to limit: Int) -> (value: String, end: Int)? {
    guard start < limit, firstCharacters.mayHold(Scalars.at(start, in: bytes).value, in: role.ordinal) else {
      return nil
    }
    return match(role, in: bytes, at: start, to: limit).map { (argument($0.word, role), $0.end) }
  }

  private func match(_ role: CueRole, in bytes: [UInt8], at start: Int, to limit: Int) -> (word: Int, end: Int)? {
    let wanted = RoleSet(role)
    let found = forward.longest(
      in: bytes, from: start, to: limit, where: { !roles[$0].isDisjoint(with: wanted) })
    return found.map { ($0.payload, $0.end) }
  }

  /// The longest word of a role that ends at an offset.
  func suffix(_ role: CueRole, in bytes: [UInt8], from limit: Int, to end: Int) -> (value: String, start: Int)? {
    assert(CueLexicon.suffixRoles.contains(role), "a role that no suffix is kept of finds nothing")
    let wanted = RoleSet(role)
    guard
      let found = backward.longestSuffix(
        in: bytes, from: limit, to: end, where: { !roles[$0].isDisjoint(with: wanted) })
    else { return nil }
    return (argument(found.payload, role), found.start)
  }

  /// The first word of a role in a range, scanning from the left.
  func first(_ role: CueRole, in bytes: [UInt8], from start: Int, to limit: Int) -> (
    value: String, start: Int, end: Int
  )? {
    var offset = firstCharacters.next(role.ordinal, in: bytes, from: start, to: limit)
    while offset < limit {
      if let found = match(role, in: bytes, at: offset, to: limit) {
        return (argument(found.word, role), offset, found.end)
      }
      let next = offset + Scalars.at(offset, in: bytes).length
      offset = firstCharacters.next(role.ordinal, in: bytes, from: next, to: limit)
    }
    return nil
  }

  /// Whether a whole word has a role.
  func has(_ role: CueRole, _ word: [UInt8]) -> Bool {
    forward.payload(of: word).map { roles[$0].has(role) } ?? false
  }

  /// The value of a whole word in a role.
  func value(_ role: CueRole, of word: [UInt8]) -> String? {
    guard let index = forward.payload(of: word), roles[index].has(role) else { return nil }
    return argument(index, role)
  }
}

/// A set of cue roles.
struct RoleSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ role: CueRole) { rawValue = 1 << UInt64(role.ordinal) }

  init(_ roles: [CueRole]) { self = roles.reduce(into: []) { $0.insert(RoleSet($1)) } }

  func has(_ role: CueRole) -> Bool { rawValue & (1 << UInt64(role.ordinal)) != 0 }
}
