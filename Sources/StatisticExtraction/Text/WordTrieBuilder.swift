/// Collects the words of a `WordTrie`, with a number for each.
///
/// Keys are code points of the Basic Multilingual Plane; children are found in a hash of (node, code point), so that
/// words may come in any order.
struct WordTrieBuilder {
  /// Node, code point and child in one piece; 0 is an empty slot.
  private var slots: [UInt64]
  /// The numbers of the words by the nodes at which they end; -1 where no word does.
  private(set) var payloads: [Int32] = [-1]
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

  /// Hands over the code points of all words, each with the node that it leads to and the one that it comes from.
  func forEachStep(_ body: (_ from: Int, _ scalar: UInt64, _ to: Int) -> Void) {
    for entry in slots where entry != 0 {
      body(Int(entry >> 40), entry >> 24 & 0xFFFF, Int(entry & 0xFF_FFFF))
    }
  }

  /// The node at the end of a word, made where there is none; 0 where the trie cannot hold the word.
  private mutating func node(of word: UnsafeBufferPointer<UInt8>, reversed: Bool) -> Int {
    var node = 0
    var offset = reversed ? word.count : 0
    while reversed ? offset > 0 : offset < word.count {
      if reversed { offset = Scalars.start(before: offset, in: word) }
      let (scalar, length) = Scalars.at(offset, in: word)
      guard scalar < 0x10000, scalar > 0, payloads.count < WordTrieBuilder.mostNodes else { return 0 }
      if !reversed { offset += length }
      node = child(of: node, scalar)
    }
    return node
  }

  private mutating func child(of node: Int, _ scalar: UInt32) -> Int {
    let key = UInt64(node) << 16 | UInt64(scalar)
    var slot = WordTrieBuilder.slot(key) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 24 == key { return Int(slots[slot] & 0xFF_FFFF) }
      slot = (slot + 1) & mask
    }
    let child = payloads.count
    slots[slot] = key << 24 | UInt64(child)
    payloads.append(-1)
    used += 1
    if used * 4 > slots.count * 3 { grow() }
    return child
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for entry in old where entry != 0 {
      var slot = WordTrieBuilder.slot(entry >> 24) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}
