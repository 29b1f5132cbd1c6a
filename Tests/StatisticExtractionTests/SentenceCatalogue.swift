import EconomyModel
import Foundation
import TestSupport
import Testing

/// The sentence catalogue of Tests/Fixtures/catalogue: texts with the rows that a careful statistician reads in them.
///
///     ## three industries, three growth rates
///     @ report
///     第一、二、三产业增加值分别增长⟦3.5%⟧、⟦5.1%⟧和⟦5.6%⟧。
///     = 第一产业增加值 / 第一产业 | change_rate yoy 3.5 % | 2025 actual exact
struct CatalogueEntry: Sendable, CustomTestStringConvertible {
  /// File and title: `21-parts/industry under GDP`.
  var name: String
  var setting: String
  var text: MarkedText
  var rows: [CatalogueRow]

  var testDescription: String { name }
}

/// An expected row: `names | measure basis value unit | [region] period status qualifier`.
struct CatalogueRow: Sendable {
  var names: [String]
  /// Everything but the name, in one notation for expected and found rows.
  var facts: String

  /// Stands for an expectation that cannot be read, and equals no row.
  static let unreadable = CatalogueRow(names: [], facts: "unreadable")

  init(names: [String], facts: String) {
    self.names = names
    self.facts = facts
  }

  init?(line: Substring, region: String) {
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 3 else { return nil }
    names = parts[0].components(separatedBy: " / ").map { $0.trimmingCharacters(in: .whitespaces) }
    var rest = parts[2].split(separator: " ").map(String.init)
    if rest.count == 3 { rest.insert(region, at: 0) }
    facts = parts[1] + " | " + rest.joined(separator: " ")
  }

  /// How a row that was read would stand in the catalogue.
  static func facts(of row: Statistic) -> String {
    let high = row.valueHigh.map { "..\($0.decimal)" } ?? ""
    let unit = row.unit.isEmpty ? "" : " \(row.unit)"
    return "\(row.measure.rawValue) \(row.basis?.rawValue ?? "-") \(row.value.decimal)\(high)\(unit)"
      + " | \(row.region?.description ?? "-") \(row.period?.notation ?? "-") \(row.status.rawValue)"
      + " \(row.qualifier.rawValue)"
  }
}

/// The documents that the entries stand in.
struct CatalogueSetting {
  var head: String
  var published: String
  var region: String

  static let all: [String: CatalogueSetting] = [
    "report": CatalogueSetting(
      head: "2026年政府工作报告\n（2026年1月27日）\n一、2025年工作回顾\n", published: "2026-01-27", region: "330100"),
    "targets": CatalogueSetting(
      head: "2026年政府工作报告\n（2026年1月27日）\n二、2026年工作安排\n", published: "2026-01-27", region: "330100"),
    "fiveYears": CatalogueSetting(
      head: "2026年政府工作报告\n（2026年1月27日）\n一、“十四五”时期工作回顾\n过去五年，成绩来之不易。\n", published: "2026-01-27",
      region: "330100"),
    "province": CatalogueSetting(
      head: "2026年政府工作报告\n（2026年1月27日）\n一、2025年工作回顾\n", published: "2026-01-27", region: "330000"),
    "communique": CatalogueSetting(
      head: "2022年国民经济和社会发展统计公报\n2023年4月18日\n一、综合\n", published: "2023-04-18", region: "330100"),
    "bulletin": CatalogueSetting(head: "2025年前三季度经济运行情况\n", published: "2025-10-20", region: "330100"),
    "month": CatalogueSetting(head: "2025年5月份经济运行情况\n", published: "2025-06-17", region: "330100"),
    "news": CatalogueSetting(head: "", published: "2023-12-25", region: "330100"),
    "national": CatalogueSetting(
      head: "政府工作报告\n（2006年3月5日）\n一、2005年工作回顾\n", published: "2006-03-05", region: "100000"),
    "old": CatalogueSetting(head: "政府工作报告\n（一九八七年三月二十五日）\n", published: "1987-03-25", region: "100000"),
  ]
}

enum SentenceCatalogue {
  static let folder = ProjectFiles.root + "/Tests/Fixtures/catalogue"

  /// The entries that are not read right yet, by name.
  static let open: Set<String> = {
    let text = (try? String(contentsOfFile: folder + "/open.txt", encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") })
  }()

  static let entries: [CatalogueEntry] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") && $0 != "open.txt" }.sorted().flatMap { file in
      let text = (try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? ""
      return parse(text, file: String(file.dropLast(4)))
    }
  }()

  static func parse(_ text: String, file: String) -> [CatalogueEntry] {
    var entries: [CatalogueEntry] = []
    var title: Substring?
    var setting = "report"
    var lines: [Substring] = []
    var rows: [CatalogueRow] = []
    func close() {
      guard let title else { return }
      while lines.last?.isEmpty == true { lines.removeLast() }
      entries.append(
        CatalogueEntry(
          name: "\(file)/\(title)", setting: setting, text: MarkedText(lines.joined(separator: "\n")), rows: rows))
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        close()
        (title, lines, rows) = (line.dropFirst(3), [], [])
      } else if title == nil {
        continue
      } else if line.hasPrefix("@ ") {
        setting = String(line.dropFirst(2))
      } else if line.hasPrefix("= ") {
        let region = CatalogueSetting.all[setting]?.region ?? "-"
        rows.append(CatalogueRow(line: line.dropFirst(2), region: region) ?? .unreadable)
      } else if !line.isEmpty || !lines.isEmpty {
        lines.append(line)
      }
    }
    close()
    return entries
  }
}
