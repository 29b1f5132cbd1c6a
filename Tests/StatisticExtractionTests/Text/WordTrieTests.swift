import Testing

@testable import StatisticExtraction

@Suite struct WordTrieTests {
  // More than eight words go on from 产, so that both ways of searching are taken.
  private static let words = ["产", "产量", "产值", "产业", "产能", "产品", "产出", "产地", "产权", "产区", "产业链", "量", "GDP"]
  private static let trie = WordTrie(of: words)

  @Test(arguments: words) func `knows each of its words`(word: String) {
    #expect(WordTrieTests.trie.payload(of: word) == WordTrieTests.words.firstIndex(of: word))
  }

  @Test(arguments: ["", "产业链条", "业", "产人", "GD", "𠀀"]) func `knows no other word`(word: String) {
    #expect(WordTrieTests.trie.payload(of: word) == nil)
  }

  @Test func `finds the longest word that fits`() {
    let text = Array("新产业链".utf8)
    #expect(WordTrieTests.trie.longest(in: text, from: 3, to: text.count)?.end == 12)
    #expect(WordTrieTests.trie.longest(in: text, from: 3, to: 11)?.end == 9)
    #expect(WordTrieTests.trie.longest(in: text, from: 0, to: text.count) == nil)
  }

  @Test func `finds the longest word that ends at a place`() {
    var builder = WordTrieBuilder()
    for (index, word) in WordTrieTests.words.enumerated() { builder.insert(word, payload: index, reversed: true) }
    let suffixes = WordTrie(builder)
    let text = Array("总产量".utf8)
    #expect(suffixes.longestSuffix(in: text, from: 0, to: 9)?.start == 3)
    #expect(suffixes.longestSuffix(in: text, from: 4, to: 9)?.start == 6)
  }

  @Test func `a trie without words finds none`() {
    #expect(WordTrie(of: []).longest(in: Array("产".utf8), from: 0, to: 3) == nil)
  }
}
