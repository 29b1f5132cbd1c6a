import EconomyModel
import Foundation
import RegionalEconomy
import StoreTestSupport
import TestSupport
import Testing

/// The programs of the article `ReadingADataset` are compiled and run here, and compared with it line by line.
@Suite struct ArticleExampleTests {
  @Test func `the article's programs run, and are those below`() async throws {
    let temporary = try TemporaryStore()
    var report = WrittenDocument("2024.txt", published: "2024-01-10")
    report.say(
      "新注册企业⟦4847户⟧，同比增长⟦35.54%⟧。", .level("新注册企业", "4847", "户", "2023", code: "new_enterprises"),
      .growth("新注册企业", "35.54", "2023", code: "new_enterprises"))
    try temporary.record(report)
    let path = temporary.path
    var printed: [String] = []
    func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }
    // article
    let dataset = try Dataset(path: path)
    for row in try await dataset.yearOverYear(region: "徐汇区", indicator: "新设企业") {
      print(row.period, row.value?.decimal ?? "-", row.growthPercent ?? 0, row.prior?.value ?? 0)
    }
    // end
    // article
    for series in try await dataset.series(region: "徐汇区", indicator: "新注册企业") {
      for point in series.points {
        print(point.period, point.amount.decimal, series.unit, point.quote)
      }
    }
    // end
    // article
    let (growth, targets) = try await dataset.snapshot { snapshot in
      (try snapshot.yearOverYear(region: "徐汇区"), try snapshot.targets(region: "徐汇区"))
    }
    print(growth.count, targets.count)
    // end
    // article
    do {
      _ = try await dataset.yearOverYear(region: "徐汇曲")
    } catch {
      print(error)
    }
    // end
    #expect(
      printed.prefix(3) == [
        "2023 4847 35.54 3576.0", "2023 4847 户 新注册企业4847户，同比增长35.54%。", "1 0",
      ])
    #expect(printed.last?.contains("徐汇区") == true)

    let programs = try String(contentsOfFile: #filePath, encoding: .utf8).components(separatedBy: "    // article\n")
      .dropFirst().map { $0.components(separatedBy: "    // end\n")[0] }
      .map { $0.split(separator: "\n", omittingEmptySubsequences: false).map { String($0.dropFirst(4)) } }
    let article = try String(
      contentsOfFile: ProjectFiles.root + "/Sources/RegionalEconomy/RegionalEconomy.docc/ReadingADataset.md",
      encoding: .utf8)
    #expect(article.components(separatedBy: "```swift").count - 1 == programs.filter { $0.count > 1 }.count)
    for program in programs where program.count > 1 {
      #expect(article.contains("```swift\n" + program.joined(separator: "\n") + "```"))
    }
  }
}
