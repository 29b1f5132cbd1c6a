import Testing

@testable import StatisticExtraction

@Suite struct CountedThingsTests {
  @Test func `a word stands before those that it ends with`() {
    let words = CountedThings.words.map { "\($0)" }
    for (index, word) in words.enumerated() {
      for later in words[(index + 1)...] { #expect(!later.hasSuffix(word), "\(later) behind \(word)") }
    }
  }
}
