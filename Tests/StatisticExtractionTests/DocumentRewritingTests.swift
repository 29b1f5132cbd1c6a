import EconomyModel
import Foundation
import StatisticExtraction
import TestSupport
import Testing

/// What a PDF, a web page or another hand leaves in a text, but nothing that it says.
enum DocumentRewriting: CaseIterable {
  case linesOf60Columns, marginAndLines, pageNumbers, countingNumbersAndHead, wideStops, narrowStops, smallCommas,
    cornerQuotes, entities, navigation, signs, colonBehindAmong

  func callAsFunction(_ text: String) -> String {
    switch self {
    case .linesOf60Columns: Self.wrapped(text)
    case .marginAndLines: Self.each(Self.wrapped(text)) { "    " + $1 }
    case .pageNumbers: Self.each(Self.wrapped(text)) { $0 % 12 == 11 ? "\($1)\n\n— \($0 / 12 + 1) —\n" : $1 }
    case .countingNumbersAndHead:
      Self.each(Self.wrapped(text)) { $0 % 12 == 11 ? "\($1)\n\n\($0 / 12 + 1)\n\n\u{0C}统计资料汇编\n" : $1 }
    case .wideStops: text.replacing("。", with: "．")
    case .narrowStops: text.replacing("。", with: ". ")
    case .smallCommas: text.replacing("，", with: "﹐").replacing("、", with: "﹑").replacing("。", with: "｡")
    case .cornerQuotes: text.replacing("“", with: "「").replacing("”", with: "」")
    case .entities: Self.each(text) { $1.isEmpty ? $1 : "&nbsp;&#8195;\($1)<br/>" }
    case .navigation: "首页 > 统计信息 > 统计公报\n\(text)\n上一篇：2009年全市经济运行情况\n共有1286人浏览\n"
    case .signs: text.replacing(/，增长([0-9.]+%)/) { "，同比+\($0.1)" }
    case .colonBehindAmong: text.replacing("其中，", with: "其中：")
    }
  }

  private static func each(_ text: String, _ form: (Int, String) -> String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      form($0.offset, String($0.element))
    }
    .joined(separator: "\n")
  }

  /// Lines that a printed page of sixty columns has; numbers stay whole, closing marks hang over the edge.
  private static func wrapped(_ text: String) -> String {
    each(text) { _, line in
      guard line.contains("。"), !line.contains("\t"), !line.contains("|") else { return line }
      var (result, width) = ("", 0)
      for match in line.matches(of: /[0-9A-Za-z.,%]+|./) {
        let columns = match.output.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : 2) }
        if width + columns > 60, !"，。；、：）”！？".contains(match.output) {
          result += "\n"
          width = 0
        }
        result += match.output
        width += columns
      }
      return result
    }
  }
}

@Suite struct DocumentRewritingTests {
  private static let documents: [String] = {
    let folder = URL(filePath: ProjectFiles.root + "/Tests/Fixtures/written-eighth")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }()

  private static func facts(_ text: String) throws -> [String: Int] {
    let source = SourceText(bytes: Array(text.utf8), name: "test.txt", region: nil, publishedOn: nil)
    var facts: [String: Int] = [:]
    for row in try Reading.extractor.get().extract(source).statistics {
      facts["\(row.indicator) | \(CatalogueRow.facts(of: row))", default: 0] += 1
    }
    return facts
  }

  /// Of a hundred rows no form of the document may cost more than two.
  @Test(arguments: DocumentRewriting.allCases)
  func `a document says the same in another form`(_ rewriting: DocumentRewriting) throws {
    var (rows, kept, rewritten) = (0, 0, 0)
    for text in Self.documents {
      let other = rewriting(text)
      guard other != text else { continue }
      rewritten += 1
      let (before, after) = (try Self.facts(text), try Self.facts(other))
      rows += before.values.reduce(0, +)
      kept += before.reduce(0) { $0 + min($1.value, after[$1.key] ?? 0) }
    }
    #expect(rewritten >= 4)
    #expect(kept * 100 >= rows * 98, "\(rows - kept) of \(rows) rows are lost")
  }
}
