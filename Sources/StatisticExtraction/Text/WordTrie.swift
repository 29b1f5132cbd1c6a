/// A set of words with a number for each, matched longest first, forwards or backwards.
///
/// Keys are code points of the Basic Multilingual Plane, children are found in a hash of (node, code point). What a text
/// asks most is whether a word starts at all, so that is answered from 8 kB of bits that stay in the fastest memory.
struct WordTrie: Sendable {
  /// A bit for each code point that a word starts with.
  private var starts = [UInt64](repeating: 0, count: 1024)
  /// Node, code point, child and whether a word ends there in one piece, so that a step is one look into memory; 0 is an
  /// empty slot.
  private var slots: [UInt64]
  /// The numbers of the words by the nodes at which they end.
  private var payloads: [Int32] = [-1]
  private var mask: Int
  private var used = 0

  /// More nodes than this do not fit a slot; the words that need them are left out.
  private static let mostNodes = 1 << 23

  /// - Parameter words: about how many words will come, so that the table need not grow.
  init(words: Int = 0) {
    var count = 256
    while count < words * 4, count < 1 << 20 { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
    mask = count - 1
    payloads.reserveCapacity(words * 4)
  }

  /// Makes a set of words.
  init(of words: [String]) {
    self.init(words: words.count)
    for (index, word) in words.enumerated() { insert(word, payload: index) }
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
    var step = Step(entry: 0)
    var offset = reversed ? word.count : 0
    while reversed ? offset > 0 : offset < word.count {
      if reversed { offset = Scalars.start(before: offset, in: word) }
      let (scalar, length) = Scalars.at(offset, in: word)
      guard scalar < 0x10000, scalar > 0, payloads.count < WordTrie.mostNodes else { return 0 }
      if !reversed { offset += length }
      if step.node == 0 { starts[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
      step = child(of: step.node, scalar, endsWord: reversed ? offset == 0 : offset >= word.count)
    }
    return Int(step.node)
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
    guard canStart(scalar) else { return nil }
    var step = find(0, scalar)
    var offset = start + length
    var found: (payload: Int, end: Int)?
    while step.node != 0 && offset <= limit {
      if step.endsWord {
        let payload = Int(payloads[Int(step.node)])
        if payload >= 0, isWanted(payload) { found = (payload, offset) }
      }
      guard offset < limit else { break }
      (scalar, length) = Scalars.at(offset, in: bytes)
      step = find(step.node, scalar)
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
    guard canStart(scalar) else { return nil }
    var step = find(0, scalar)
    var found: (payload: Int, start: Int)?
    while step.node != 0 && offset >= limit {
      if step.endsWord {
        let payload = Int(payloads[Int(step.node)])
        if payload >= 0, isWanted(payload) { found = (payload, offset) }
      }
      guard offset > limit else { break }
      offset = Scalars.start(before: offset, in: bytes)
      scalar = Scalars.at(offset, in: bytes).value
      step = find(step.node, scalar)
    }
    return found
  }

  /// Whether a word can start with this code point.
  @inline(__always)
  func canStart(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && starts[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// The payload of exactly this word.
  func payload(of word: [UInt8]) -> Int? { word.withUnsafeBufferPointer { payload(of: $0) } }

  /// The payload of exactly this word.
  func payload(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { payload(of: $0) }
  }

  /// The payload of exactly this word, but for some characters of it.
  func payload(of word: [UInt8], leavingOut isLeftOut: (UInt32) -> Bool) -> Int? {
    word.withUnsafeBufferPointer { payload(of: $0, leavingOut: isLeftOut) }
  }

  @inline(__always)
  private func payload(
    of word: UnsafeBufferPointer<UInt8>, leavingOut isLeftOut: (UInt32) -> Bool = { _ in false }
  ) -> Int? {
    var step = Step(entry: 0)
    var offset = 0
    while offset < word.count {
      let (scalar, length) = Scalars.at(offset, in: word)
      offset += length
      if isLeftOut(scalar) { continue }
      if step.node == 0, !canStart(scalar) { return nil }
      step = find(step.node, scalar)
      if step.node == 0 { return nil }
    }
    guard step.endsWord else { return nil }
    let payload = Int(payloads[Int(step.node)])
    return payload >= 0 ? payload : nil
  }
}

/// The hash of the nodes.
extension WordTrie {
  /// Where a step led.
  private struct Step {
    let entry: UInt64

    /// 0 where there is no such child.
    @inline(__always) var node: UInt32 { UInt32(truncatingIfNeeded: entry >> 1 & 0x7F_FFFF) }
    @inline(__always) var endsWord: Bool { entry & 1 != 0 }
  }

  /// Code points beyond the plane of the keys would spill into the node, and are in no word.
  @inline(__always)
  private func find(_ node: UInt32, _ scalar: UInt32) -> Step {
    guard scalar < 0x10000 else { return Step(entry: 0) }
    let key = WordTrie.key(node, scalar)
    var slot = WordTrie.slot(key) & mask
    while true {
      let entry = slots[slot]
      if entry >> 24 == key || entry == 0 { return Step(entry: entry) }
      slot = (slot + 1) & mask
    }
  }

  private mutating func child(of node: UInt32, _ scalar: UInt32, endsWord: Bool) -> Step {
    let key = WordTrie.key(node, scalar)
    var slot = WordTrie.slot(key) & mask
    while slots[slot] != 0, slots[slot] >> 24 != key { slot = (slot + 1) & mask }
    var entry = slots[slot]
    if entry == 0 {
      entry = key << 24 | UInt64(payloads.count) << 1
      payloads.append(-1)
      used += 1
    }
    if endsWord { entry |= 1 }
    slots[slot] = entry
    if used * 4 > slots.count * 3 { grow() }
    return Step(entry: entry)
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
  private static func key(_ node: UInt32, _ scalar: UInt32) -> UInt64 { UInt64(node) << 16 | UInt64(scalar) }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
