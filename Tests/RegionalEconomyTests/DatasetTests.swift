import EconomyModel
import Foundation
import ReferenceData
import RegionalEconomy
import StoreTestSupport
import Testing

@Suite struct DatasetTests {
  let temporary: TemporaryStore
  let dataset: Dataset

  init() throws {
    temporary = try TemporaryStore()
    var report = WrittenDocument("2024.txt", published: "2024-01-10", publisher: "徐汇报")
    report.section = ["一、经济"]
    report.say(
      "新注册企业⟦4847户⟧，同比增长⟦35.54%⟧。", .level("新注册企业", "4847", "户", "2023", code: "new_enterprises"),
      .growth("新注册企业", "35.54", "2023", code: "new_enterprises"))
    report.say("实到外资⟦17.1亿美元⟧。", .level("实到外资", "17.1", "USD", "2023", scale: 8, code: "foreign_capital"))
    report.say(
      "收入⟦250亿元⟧，一季度⟦70亿元⟧。", .level("一般公共预算收入", "250", "CNY", "2023", scale: 8, code: "revenue"),
      .level("一般公共预算收入", "70", "CNY", "2023-Q1", scale: 8, code: "revenue"))
    report.say("绿道⟦5公里⟧。", .level("新建绿道", "5", "公里", "2023"))
    var later = WrittenDocument("2025.txt", published: "2025-01-10")
    later.say("收入⟦281.87亿元⟧。", .level("区级一般公共预算收入", "281.87", "CNY", "2024", scale: 8, code: "revenue"))
    try temporary.record(report, later)
    dataset = try Dataset(path: temporary.path)
  }

  @Test func `knows as many migrations as there are`() {
    #expect(Dataset.schemaVersion == SeedFile.migrations.count)
  }

  @Test func `year over year by name, alias, code and short name`() async throws {
    for region in ["徐汇区", "310104", "徐汇", "上海市徐汇区", "上海徐汇区"] {
      for indicator in ["新设企业", "新注册企业", "new_enterprises"] {
        let rows = try await dataset.yearOverYear(region: region, indicator: indicator)
        let row = try #require(rows.first)
        #expect(rows.count == 1)
        #expect(row.period == .year(2023))
        #expect(row.value?.decimal == "4847")
        #expect(row.unit == "户")
        #expect(row.growthPercent == 35.54)
        #expect([row.prior?.value, row.prior?.low, row.prior?.high] == [3576, 3576, 3576])
        #expect(row.prior?.source == .implied)
        #expect(row.region?.description == "徐汇区 (310104)")
        #expect(row.quote == "新注册企业4847户，同比增长35.54%。")
      }
    }
    #expect(try await dataset.yearOverYear(period: .year(2024)).map(\.indicator) == ["区级一般公共预算收入"])
    #expect(try await dataset.yearOverYear().count == 6)
  }

  @Test func `series keep kinds of periods apart and count vintages`() async throws {
    let series = try await dataset.series(region: "徐汇区", indicator: "revenue")
    #expect(series.map(\.periodKind) == ["quarter", "year"])
    #expect(series[1].points.map(\.period.notation) == ["2023", "2024"])
    #expect(series[1].points.map(\.amount.decimal) == ["25000000000", "28187000000"])
    #expect(series[1].indicator == "一般公共预算收入")
    #expect(series[1].points[1].vintages == 1)
    #expect(series[1].points[1].publishedOn?.description == "2025-01-10")
  }

  @Test func `a series as of a day has the vintage of that day`() async throws {
    var revised = WrittenDocument("revised.txt", published: "2024-06-01")
    revised.say("收入⟦251亿元⟧。", .level("一般公共预算收入", "251", "CNY", "2023", scale: 8, code: "revenue"))
    try temporary.record(revised)
    func known(_ day: String) async throws -> [String] {
      let day = try #require(CalendarDay(iso: day))
      return try await dataset.series(region: "徐汇区", indicator: "revenue", asOf: day)
        .filter { $0.periodKind == "year" }.flatMap(\.points).map { "\($0.period) \($0.amount.decimal) \($0.vintages)" }
    }
    #expect(try await known("2024-01-09") == [])
    #expect(try await known("2024-03-01") == ["2023 25000000000 1"])
    #expect(try await known("2024-12-31") == ["2023 25100000000 2"])
    #expect(try await known("2025-12-31") == ["2023 25100000000 2", "2024 28187000000 1"])
  }

  @Test func `observations carry their proof and the exact value`() async throws {
    let rows = try await dataset.observations(ObservationFilter(region: "徐汇", indicator: "实到外资"))
    let row = try #require(rows.first)
    #expect(row.amount.decimal == "1710000000")
    #expect(row.amount.lowerBound == 1_705_000_000)
    #expect(row.evidence.text == "17.1亿美元")
    #expect(row.evidence.section == ["一、经济"])
    #expect(row.evidence.publisher == "徐汇报")
    #expect(row.catalogueName == "实际使用外资")
    #expect(try await dataset.observations(ObservationFilter(measure: .changeRate)).count == 1)
    #expect(try await dataset.observations(ObservationFilter(document: "2025.txt")).count == 1)
    #expect(try await dataset.observations(ObservationFilter(indicator: "新建绿道")).count == 1)
  }

  @Test func `reading goes on while a document is written, and sees it afterwards`() async throws {
    let before = try await dataset.observations().count
    var more = WrittenDocument("more.txt")
    more.say("绿道⟦6公里⟧。", .level("新建绿道", "6", "公里", "2024"))
    try temporary.record(more)
    #expect(try await dataset.observations().count == before + 1)
  }

  @Test func `a snapshot answers from one state`() async throws {
    let temporary = temporary
    let counts = try await dataset.snapshot { snapshot in
      let first = try snapshot.observations().count
      var more = WrittenDocument("more.txt")
      more.say("绿道⟦6公里⟧。", .level("新建绿道", "6", "公里", "2024"))
      try temporary.record(more)
      return (first, try snapshot.observations().count)
    }
    #expect(counts.0 == counts.1)
  }
}
