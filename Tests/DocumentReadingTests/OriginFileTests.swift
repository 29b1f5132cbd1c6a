import EconomyModel
import Testing

@testable import DocumentReading

@Suite struct OriginFileTests {
  func parse(_ json: String) throws(ReadingError) -> DocumentOrigin {
    try OriginFile.parse(Array(json.utf8), file: "a.origin.json")
  }

  @Test(arguments: [
    ("a.txt", "a.origin.json"), ("x.y/report.2024.txt", "x.y/report.2024.origin.json"),
    ("x.y/report", "x.y/report.origin.json"), ("report", "report.origin.json"),
  ])
  func `stands beside the document`(document: String, origin: String) {
    #expect(OriginFile.path(for: document) == origin)
  }

  @Test func `gives every key it has`() throws {
    let origin = try parse(
      """
      {"publisher": "青松区统计局", "title": "2025年公报", "published_on": "2026-03", "address": "https://example.org/a",
       "region_code": "310104", "note": null}
      """)
    #expect(
      origin
        == DocumentOrigin(
          publisher: "青松区统计局", title: "2025年公报", publishedOn: CalendarDay(2026, 3, 31),
          address: "https://example.org/a", region: RegionCode(310104)))
  }

  @Test(arguments: [
    ("[]", "is no JSON object"), ("{", "is no JSON object"),
    ("{\"title\": 5}", "has a value for 'title' that is no string"),
    (
      "{\"date\": \"2024\"}",
      "has the unknown key 'date'; the keys are publisher, title, published_on, address, region_code, note"
    ),
    ("{\"published_on\": \"2024-02-30\"}", "has published_on '2024-02-30', which is no day such as 2024-01-23"),
    ("{\"region_code\": \"上海\"}", "has region_code '上海', which has not six digits"),
  ])
  func `mistakes are said with the file`(json: String, reason: String) {
    #expect {
      try parse(json)
    } throws: { error in
      "\(error)" == "its origin a.origin.json \(reason)"
    }
  }
}
