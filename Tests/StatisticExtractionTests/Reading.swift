import EconomyModel
import ReferenceData
import StatisticExtraction
import TestSupport
import Testing

/// The document in which a sentence of a test stands.
enum Setting {
  /// A government report of January 2026: 2025 is reviewed, 2026 planned.
  case report
  /// The same report's plans for 2026.
  case targets
  /// The same report's review of 2021 to 2025.
  case fiveYears
  /// A county's communiqué on 2022.
  case communique
  /// A bulletin on January to September 2025.
  case bulletin
  /// A newspaper page of December 2023.
  case news

  var head: String {
    switch self {
    case .report: "2026年政府工作报告\n（2026年1月27日）\n一、2025年工作回顾\n"
    case .targets: "2026年政府工作报告\n（2026年1月27日）\n二、2026年工作安排\n"
    case .fiveYears: "2026年政府工作报告\n（2026年1月27日）\n一、“十四五”时期工作回顾\n过去五年，成绩来之不易。\n"
    case .communique: "2022年国民经济和社会发展统计公报\n2023年4月18日\n一、综合\n"
    case .bulletin: "2025年前三季度经济运行情况\n"
    case .news: ""
    }
  }

  var published: CalendarDay? {
    switch self {
    case .report, .targets, .fiveYears: CalendarDay(iso: "2026-01-27")
    case .communique: CalendarDay(iso: "2023-04-18")
    case .bulletin: CalendarDay(iso: "2025-10-20")
    case .news: CalendarDay(iso: "2023-12-25")
    }
  }
}

enum Reading {
  static let extractor = Result { () throws(SeedError) in
    StatisticExtractor(reference: try ReferenceData.embedded())
  }

  static func extract(_ text: String, in setting: Setting = .report, region: String? = "330100") throws -> (
    extraction: Extraction, source: SourceText, offset: Int
  ) {
    let head = Array(setting.head.utf8)
    let source = SourceText(
      bytes: head + Array(text.utf8), name: "test.txt", region: region.flatMap { RegionCode($0) },
      publishedOn: setting.published)
    return (try extractor.get().extract(source), source, head.count)
  }

  /// Checks that exactly the marked numbers are read, as the rows say:
  /// `indicator | measure basis value unit | period status qualifier`.
  static func expect(
    _ marked: String, in setting: Setting = .report, _ rows: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let sentence = MarkedText(marked)
    let (extraction, _, offset) = try extract(sentence.text, in: setting)
    let found = extraction.statistics.map { ByteRange($0.range.start - offset, $0.range.end - offset) }
    #expect(found == sentence.ranges, sourceLocation: sourceLocation)
    #expect(extraction.statistics.map(line) == rows, sourceLocation: sourceLocation)
  }

  static func line(_ row: Statistic) -> String {
    let high = row.valueHigh.map { "..\($0.decimal)" } ?? ""
    return
      "\(row.indicator) | \(row.measure.rawValue) \(row.basis?.rawValue ?? "-") \(row.value.decimal)\(high) \(row.unit)"
      + " | \(row.period?.notation ?? "-") \(row.status.rawValue) \(row.qualifier.rawValue)"
  }
}
