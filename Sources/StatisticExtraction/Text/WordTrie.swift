/// A set of words with a number for each, matched longest first, forwards or backwards.
///
/// Keys are code points of the Basic Multilingual Plane: where the vocabulary is large, a direct table for Chinese first
/// characters, and a hash of (node, code point) for the rest. One probe a character, whatever the size of the vocabulary.
struct WordTrie: Sendable {
  /// The nodes of the Chinese first characters; empty where the vocabulary is small.
  private var roots: [Int32]
  /// The other first characters by their last six bits: hardly any needs the hash to know that no word starts with it.
  private var otherRoots: UInt64 = 0
  private var payloads: [Int32] = [-1]
  /// Node, code point and child in one word each, so that a probe is one look into memory; 0 is an empty slot.
  private var slots: [UInt64]
  private var mask: Int
  private var used = 0

  /// The unified ideographs, which nearly all words start with.
  private static let firstRoot: UInt32 = 0x4E00
  private static let rootCount: UInt32 = 0x5200
  /// More nodes than this do not fit a slot; the words that need them are left out.
  private static let mostNodes = 1 << 24

  /// - Parameters:
  ///   - isLarge: whether the words are many and looked for everywhere, so that a table of 84 kB pays.
  ///   - words: about how many words will come, so that the table need not grow.
  init(isLarge: Bool = false, words: Int = 0) {
    roots = isLarge ? [Int32](repeating: 0, count: Int(WordTrie.rootCount)) : []
    var count = 256
    while count < words * 4, count < 1 << 20 { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
    mask = count - 1
    payloads.reserveCapacity(words * 4)
  }

  /// Adds a word; a second payload for the same word replaces the first one.
  mutating func insert(_ word: String, payload: Int, reversed: Bool = false) {
    var word = word
    word.withUTF8 { insert($0, payload: payload, reversed: reversed) }
  }

  /// Adds a word that may be there already, and gives the payload that it has then.
  mutating func insert(_ word: String, newPayload: Int, reversed: Bool = false) -> Int {
    var word = word
    return word.withUTF8 { insert($0, newPayload: newPayload, reversed: reversed) }
  }

  /// Adds a word by its UTF-8 bytes; a second payload for the same word replaces the first one.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, payload: Int, reversed: Bool = false) {
    let node = node(of: word, reversed: reversed)
    if node != 0 { payloads[node] = Int32(payload) }
  }

  /// Adds a word by its bytes that may be there already, and gives the payload that it has then.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, newPayload: Int, reversed: Bool = false) -> Int {
    let node = node(of: word, reversed: reversed)
    if node == 0 { return newPayload }
    if payloads[node] < 0 { payloads[node] = Int32(newPayload) }
    return Int(payloads[node])
  }

  /// The node at the end of a word, made where there is none; 0 where the trie cannot hold the word.
  private mutating func node(of word: UnsafeBufferPointer<UInt8>, reversed: Bool) -> Int {
    var node: Int32 = 0
    var offset = reversed ? word.count : 0
    while reversed ? offset > 0 : offset < word.count {
      if reversed { offset = Scalars.start(before: offset, in: word) }
      let (scalar, length) = Scalars.at(offset, in: word)
      guard scalar < 0x10000, scalar > 0, payloads.count < WordTrie.mostNodes else { return 0 }
      if !reversed { offset += length }
      node = node == 0 ? root(scalar) : child(of: node, scalar)
    }
    return Int(node)
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
  func canStart(_ scalar: UInt32) -> Bool { first(scalar) != 0 }

  /// The payload of exactly this word.
  func payload(of word: [UInt8]) -> Int? { word.withUnsafeBufferPointer { payload(of: $0) } }

  /// The payload of exactly this word.
  func payload(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { payload(of: $0) }
  }

  private func payload(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !word.isEmpty else { return nil }
    var (scalar, offset) = Scalars.at(0, in: word)
    var node = first(scalar)
    while node != 0, offset < word.count {
      let next = Scalars.at(offset, in: word)
      node = find(node, next.value)
      offset += next.length
    }
    let payload = Int(payloads[Int(node)])
    return payload >= 0 ? payload : nil
  }

  @inline(__always)
  private func first(_ scalar: UInt32) -> Int32 {
    let index = scalar &- WordTrie.firstRoot
    if index < UInt32(truncatingIfNeeded: roots.count) { return roots[Int(index)] }
    return otherRoots & (1 << UInt64(scalar & 63)) != 0 ? find(0, scalar) : 0
  }

  private mutating func root(_ scalar: UInt32) -> Int32 {
    let index = Int(scalar) - Int(WordTrie.firstRoot)
    guard roots.indices.contains(index) else {
      otherRoots |= 1 << UInt64(scalar & 63)
      return child(of: 0, scalar)
    }
    if roots[index] == 0 { roots[index] = newNode() }
    return roots[index]
  }

  private mutating func child(of node: Int32, _ scalar: UInt32) -> Int32 {
    let key = WordTrie.key(node, scalar)
    var slot = WordTrie.slot(key) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 24 == key { return Int32(slots[slot] & 0xFF_FFFF) }
      slot = (slot + 1) & mask
    }
    let created = newNode()
    slots[slot] = key << 24 | UInt64(created)
    used += 1
    if used * 4 > slots.count * 3 { grow() }
    return created
  }

  private mutating func newNode() -> Int32 {
    payloads.append(-1)
    return Int32(payloads.count - 1)
  }

  /// Code points beyond the plane of the keys would spill into the node, and are in no word.
  @inline(__always)
  private func find(_ node: Int32, _ scalar: UInt32) -> Int32 {
    guard scalar < 0x10000 else { return 0 }
    let key = WordTrie.key(node, scalar)
    var slot = WordTrie.slot(key) & mask
    while true {
      let entry = slots[slot]
      if entry >> 24 == key { return Int32(truncatingIfNeeded: entry & 0xFF_FFFF) }
      if entry == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = WordTrie.slot(entry >> 24) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  @inline(__always)
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 16 | UInt64(scalar)
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
