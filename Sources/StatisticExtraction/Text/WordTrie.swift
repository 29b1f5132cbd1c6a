/// A set of words with a number for each, matched longest first, forwards or backwards.
///
/// Keys are code points of the Basic Multilingual Plane: a direct table for the first one where the vocabulary is large, a
/// hash of (node, code point) for the rest. One probe a character, whatever the size of the vocabulary.
struct WordTrie: Sendable {
  private var roots: [Int32]
  private var payloads: [Int32] = [-1]
  private var keys: [UInt64] = []
  private var targets: [Int32] = []
  private var mask = 0
  private var used = 0

  /// - Parameters:
  ///   - isLarge: whether the words are many and looked for everywhere, so that a table of 256 kB pays.
  ///   - words: about how many words will come, so that the table need not grow.
  init(isLarge: Bool = false, words: Int = 0) {
    roots = isLarge ? [Int32](repeating: 0, count: 0x10000) : []
    var slots = 256
    while slots < words * 8, slots < 1 << 20 { slots *= 2 }
    keys = [UInt64](repeating: 0, count: slots)
    targets = [Int32](repeating: 0, count: slots)
    mask = slots - 1
    payloads.reserveCapacity(words * 4)
  }

  /// Adds a word; a second payload for the same word replaces the first one.
  mutating func insert(_ word: String, payload: Int, reversed: Bool = false) {
    insert(Array(word.utf8), payload: payload, reversed: reversed)
  }

  /// Adds a word by its UTF-8 bytes.
  mutating func insert(_ word: [UInt8], payload: Int, reversed: Bool = false) {
    var node: Int32 = 0
    var offset = reversed ? word.count : 0
    while reversed ? offset > 0 : offset < word.count {
      if reversed { offset = Scalars.start(before: offset, in: word) }
      let (scalar, length) = Scalars.at(offset, in: word)
      guard scalar < 0x10000, scalar > 0 else { return }
      if !reversed { offset += length }
      node = node == 0 ? root(scalar) : child(of: node, scalar)
    }
    if node != 0 { payloads[Int(node)] = Int32(payload) }
  }

  /// The longest word that starts at `start` and ends by `limit`.
  @inline(__always)
  func longest(in bytes: [UInt8], from start: Int, to limit: Int) -> (payload: Int, end: Int)? {
    longest(in: bytes, from: start, to: limit, where: { _ in true })
  }

  /// The longest word that ends at `end` and starts no earlier than `limit`, in a trie of reversed words.
  @inline(__always)
  func longestSuffix(in bytes: [UInt8], from limit: Int, to end: Int) -> (payload: Int, start: Int)? {
    longestSuffix(in: bytes, from: limit, to: end, where: { _ in true })
  }

  /// The longest word that starts at `start` and whose payload is wanted.
  @inline(__always)
  func longest(in bytes: [UInt8], from start: Int, to limit: Int, where isWanted: (Int) -> Bool) -> (
    payload: Int, end: Int
  )? {
    guard start < limit else { return nil }
    var (scalar, length) = Scalars.at(start, in: bytes)
    guard scalar < 0x10000 else { return nil }
    var node = first(scalar)
    var offset = start + length
    var found: (payload: Int, end: Int)?
    while node != 0 && offset <= limit {
      let payload = Int(payloads[Int(node)])
      if payload >= 0, isWanted(payload) { found = (payload, offset) }
      guard offset < limit else { break }
      (scalar, length) = Scalars.at(offset, in: bytes)
      node = find(node, scalar)
      offset += length
    }
    return found
  }

  /// The longest word that ends at `end` and whose payload is wanted, in a trie of reversed words.
  @inline(__always)
  func longestSuffix(in bytes: [UInt8], from limit: Int, to end: Int, where isWanted: (Int) -> Bool) -> (
    payload: Int, start: Int
  )? {
    guard limit < end else { return nil }
    var offset = Scalars.start(before: end, in: bytes)
    var scalar = Scalars.at(offset, in: bytes).value
    guard scalar < 0x10000 else { return nil }
    var node = first(scalar)
    var found: (payload: Int, start: Int)?
    while node != 0 && offset >= limit {
      let payload = Int(payloads[Int(node)])
      if payload >= 0, isWanted(payload) { found = (payload, offset) }
      guard offset > limit else { break }
      offset = Scalars.start(before: offset, in: bytes)
      scalar = Scalars.at(offset, in: bytes).value
      node = find(node, scalar)
    }
    return found
  }

  /// Whether a word can start with this code point.
  @inline(__always)
  func canStart(_ scalar: UInt32) -> Bool { scalar < 0x10000 && first(scalar) != 0 }

  /// The payload of exactly this word.
  func payload(of word: [UInt8]) -> Int? {
    guard let match = longest(in: word, from: 0, to: word.count), match.end == word.count else { return nil }
    return match.payload
  }

  @inline(__always)
  private func first(_ scalar: UInt32) -> Int32 { roots.isEmpty ? find(0, scalar) : roots[Int(scalar)] }

  private mutating func root(_ scalar: UInt32) -> Int32 {
    if roots.isEmpty { return child(of: 0, scalar) }
    if roots[Int(scalar)] == 0 { roots[Int(scalar)] = newNode() }
    return roots[Int(scalar)]
  }

  private mutating func child(of node: Int32, _ scalar: UInt32) -> Int32 {
    let found = find(node, scalar)
    if found != 0 { return found }
    if (used + 1) * 2 > keys.count { grow() }
    let created = newNode()
    place(WordTrie.key(node, scalar), created)
    return created
  }

  private mutating func newNode() -> Int32 {
    payloads.append(-1)
    return Int32(payloads.count - 1)
  }

  @inline(__always)
  private func find(_ node: Int32, _ scalar: UInt32) -> Int32 {
    let key = WordTrie.key(node, scalar)
    var slot = WordTrie.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = WordTrie.slot(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
    used += 1
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    targets = [Int32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    used = 0
    for (key, target) in zip(oldKeys, oldTargets) where key != 0 { place(key, target) }
  }

  // No word holds a NUL, so no key is 0, which marks an empty slot.
  @inline(__always)
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(node) << 21 | UInt64(scalar) }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
