/// A set of words with a number for each, matched longest first, forwards or backwards.
///
/// Keys are code points of the Basic Multilingual Plane. What a text asks most is whether a word starts at all, so that
/// is answered from 8 kB of bits that stay in the fastest memory. Behind them the trie is as small as it can be: the
/// steps that lead on from one lie side by side, and those of the rest of a word directly behind one another.
struct WordTrie: Sendable {
  /// A bit for each code point that a word starts with.
  private var starts = [UInt64](repeating: 0, count: 1024)
  /// How many first code points lie before each piece of `starts`: the first steps are in the order of the bits.
  private var ranks = [UInt16](repeating: 0, count: 1024)
  /// The steps, those from one place in the order of their code points.
  private let steps: [Step]
  /// The numbers of the words by the steps that end them.
  private let payloads: [Int32]

  /// One code point of a word and where the steps behind it stand, in one piece, so that it is one look into memory.
  private struct Step {
    /// Code point (16 bits), how many steps follow (16), whether a word ends here (8), the first that follows (24).
    let bits: UInt64

    @inline(__always) var scalar: UInt64 { bits >> 48 }
    @inline(__always) var endsWord: Bool { bits & 1 << 24 != 0 }
    @inline(__always) var first: Int { Int(bits & 0xFF_FFFF) }
    @inline(__always) var count: Int { Int(bits >> 32 & 0xFFFF) }
  }

  init(_ builder: WordTrieBuilder) {
    let nodes = builder.payloads.count
    // Where the steps from each node begin.
    var firsts = [Int32](repeating: 0, count: nodes + 1)
    builder.forEachStep { from, _, _ in firsts[from + 1] += 1 }
    for node in 0..<nodes { firsts[node + 1] += firsts[node] }
    // Code point and node of each step, in order within the steps from one node.
    var order = [UInt64](repeating: 0, count: nodes - 1)
    var filled = firsts
    builder.forEachStep { from, scalar, to in
      order[Int(filled[from])] = scalar << 48 | UInt64(to)
      filled[from] += 1
    }
    order.withUnsafeMutableBufferPointer { order in
      for node in 0..<nodes where firsts[node + 1] - firsts[node] > 1 {
        order[Int(firsts[node])..<Int(firsts[node + 1])].sort()
      }
    }
    steps = order.map { step in
      let node = Int(step & 0xFFFF_FFFF)
      let count = UInt64(firsts[node + 1] - firsts[node]) << 32
      let ends: UInt64 = builder.payloads[node] >= 0 ? 1 << 24 : 0
      return Step(bits: (step & 0xFFFF << 48) | count | ends | UInt64(firsts[node]))
    }
    payloads = order.map { builder.payloads[Int($0 & 0xFFFF_FFFF)] }
    for step in steps[..<Int(firsts[1])] { starts[Int(step.scalar >> 6)] |= 1 << (step.scalar & 63) }
    for piece in 1..<1024 { ranks[piece] = ranks[piece - 1] + UInt16(starts[piece - 1].nonzeroBitCount) }
  }

  /// Makes a set of words.
  init(of words: [String]) {
    var builder = WordTrieBuilder(words: words.count)
    for (index, word) in words.enumerated() { builder.insert(word, payload: index) }
    self.init(builder)
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
    var place: Int? = firstStep(scalar)
    var offset = start + length
    var found: (payload: Int, end: Int)?
    while let at = place, offset <= limit {
      let step = steps[at]
      if step.endsWord {
        let payload = Int(payloads[at])
        if isWanted(payload) { found = (payload, offset) }
      }
      guard offset < limit, step.count > 0 else { break }
      (scalar, length) = Scalars.at(offset, in: bytes)
      place = nextStep(behind: step, scalar)
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
    var place: Int? = firstStep(scalar)
    var found: (payload: Int, start: Int)?
    while let at = place, offset >= limit {
      let step = steps[at]
      if step.endsWord {
        let payload = Int(payloads[at])
        if isWanted(payload) { found = (payload, offset) }
      }
      guard offset > limit, step.count > 0 else { break }
      offset = Scalars.start(before: offset, in: bytes)
      scalar = Scalars.at(offset, in: bytes).value
      place = nextStep(behind: step, scalar)
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
    var last: Int?
    var offset = 0
    while offset < word.count {
      let (scalar, length) = Scalars.at(offset, in: word)
      offset += length
      if isLeftOut(scalar) { continue }
      let next = last.map { nextStep(behind: steps[$0], scalar) } ?? (canStart(scalar) ? firstStep(scalar) : nil)
      guard let next else { return nil }
      last = next
    }
    guard let last, steps[last].endsWord else { return nil }
    return Int(payloads[last])
  }

  /// The step of the first code point of a word, which `canStart` knows.
  @inline(__always)
  private func firstStep(_ scalar: UInt32) -> Int {
    let piece = Int(scalar >> 6)
    let before = starts[piece] & (1 << UInt64(scalar & 63) &- 1)
    return Int(ranks[piece]) + before.nonzeroBitCount
  }

  /// The step of a code point behind another; nil where no word goes on with it.
  @inline(__always)
  private func nextStep(behind step: Step, _ scalar: UInt32) -> Int? {
    var (low, high) = (step.first, step.first + step.count)
    let wanted = UInt64(scalar)
    while high - low > 8 {
      let middle = (low + high) / 2
      if steps[middle].scalar <= wanted { low = middle } else { high = middle }
    }
    while low < high, steps[low].scalar < wanted { low += 1 }
    return low < high && steps[low].scalar == wanted ? low : nil
  }
}
