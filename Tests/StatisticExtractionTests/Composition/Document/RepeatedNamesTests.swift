import StatisticExtraction
import Testing

@Suite struct RepeatedNamesTests {
  private let sentence = "发展12个特色优势产业。"

  @Test func `a count that the text repeats is a name`() throws {
    let (extraction, _, _) = try Reading.extract(String(repeating: sentence + "\n", count: 4))
    #expect(extraction.statistics.isEmpty)
    #expect(
      extraction.leftovers.filter { $0.reason.contains("repeats") }.map(\.text) == Array(repeating: "12个", count: 4))
  }

  @Test func `said three times it counts`() throws {
    let (extraction, _, _) = try Reading.extract(String(repeating: sentence + "\n", count: 3))
    #expect(extraction.statistics.count == 3)
  }

  @Test func `a count of other things is another one`() throws {
    let (extraction, _, _) = try Reading.extract(
      String(repeating: sentence + "\n", count: 4) + "培育12个重点产业集群。\n")
    #expect(extraction.statistics.map(\.text) == ["12个"])
  }
}
