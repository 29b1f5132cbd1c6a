import EconomyModel
import StatisticExtraction
import Testing

/// Reads every sentence of the catalogue and compares the rows with the expected ones.
@Suite struct SentenceCatalogueTests {
  @Test("the catalogue is there, and its titles are unique")
  func isComplete() {
    let entries = SentenceCatalogue.entries
    #expect(entries.count >= 300)
    #expect(Set(entries.map(\.name)).count == entries.count)
    for entry in entries {
      #expect(CatalogueSetting.all[entry.setting] != nil, "\(entry.name): unknown setting \(entry.setting)")
      #expect(entry.text.ranges.count == entry.rows.count, "\(entry.name): marks and rows differ in number")
    }
    let names = Set(entries.map(\.name))
    #expect(SentenceCatalogue.open.isSubset(of: names), "open.txt names entries that are not there")
  }

  @Test(arguments: SentenceCatalogue.entries)
  func isReadAsExpected(_ entry: CatalogueEntry) throws {
    let differences = try differences(entry)
    if SentenceCatalogue.open.contains(entry.name) {
      #expect(!differences.isEmpty, "now read right: take it off open.txt")
    } else {
      #expect(differences == [])
    }
  }

  private func differences(_ entry: CatalogueEntry) throws -> [String] {
    guard let setting = CatalogueSetting.all[entry.setting] else { return ["unknown setting"] }
    let head = Array(setting.head.utf8)
    let source = SourceText(
      bytes: head + Array(entry.text.text.utf8), name: "test.txt", region: RegionCode(setting.region),
      publishedOn: CalendarDay(iso: setting.published))
    let statistics = try Reading.extractor.get().extract(source).statistics
    var found: [ByteRange: Statistic] = [:]
    for row in statistics { found[ByteRange(row.range.start - head.count, row.range.end - head.count)] = row }
    var differences: [String] = []
    for (range, row) in zip(entry.text.ranges, entry.rows) {
      guard let read = found.removeValue(forKey: range) else {
        differences.append("missed: \(row.names[0]) \(row.facts)")
        continue
      }
      if !row.names.contains(read.indicator) { differences.append("name: \(row.names[0]), read \(read.indicator)") }
      let facts = CatalogueRow.facts(of: read)
      if facts != row.facts { differences.append("\(row.names[0]): \(row.facts), read \(facts)") }
    }
    for extra in found.values { differences.append("not expected: \(extra.text) \(extra.indicator)") }
    return differences
  }
}
