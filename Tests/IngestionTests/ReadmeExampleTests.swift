import EconomyModel
import Foundation
import ReferenceData
import StatisticExtraction
import TestSupport
import Testing

/// The Swift programs of README.md are those that are compiled here and under Examples/.
@Suite struct ReadmeExampleTests {
  @Test func `the text example prints what its comments say`() throws {
    var printed: [String] = []
    func print(_ items: Any...) { printed.append("// " + items.map { "\($0)" }.joined(separator: " ")) }
    // README
    let extractor = StatisticExtractor(reference: try ReferenceData.embedded())
    let text = SourceText(bytes: Array("2023年，徐汇区实到外资17.1亿美元，同比增长37.3%。".utf8), name: "example")
    for statistic in extractor.extract(text).statistics {
      print(statistic.indicator, statistic.measure, statistic.value.decimal, statistic.unit)
    }
    // end
    let program = try String(contentsOfFile: #filePath, encoding: .utf8)
      .split(separator: "    // README\n")[1].split(separator: "    // end\n")[0]
      .split(separator: "\n").map { String($0.dropFirst(4)) }
    let readme = try String(contentsOfFile: ProjectFiles.root + "/README.md", encoding: .utf8)
    #expect(readme.contains((["```swift"] + program + printed + ["```"]).joined(separator: "\n")))
  }

  @Test func `the dataset example is the program under Examples`() throws {
    let program = try String(
      contentsOfFile: ProjectFiles.root + "/Examples/YearOverYear/Sources/YearOverYear/YearOverYear.swift",
      encoding: .utf8)
    let readme = try String(contentsOfFile: ProjectFiles.root + "/README.md", encoding: .utf8)
    #expect(readme.contains("```swift\n\(program)```"))
  }
}
