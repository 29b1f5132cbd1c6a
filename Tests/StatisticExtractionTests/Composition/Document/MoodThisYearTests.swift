import EconomyModel
import Testing

@Suite struct MoodThisYearTests {
  private func rows(_ text: String) throws -> [String] {
    let head = "政府工作报告\n（2026年1月27日）\n二、“十五五”的主要任务和今年的工作\n“十五五”期间，全省生产总值年均增长5%左右。\n"
    let source = SourceText(bytes: Array((head + text).utf8), name: "t.txt", region: RegionCode("330000"))
    return try Reading.extractor.get().extract(source).statistics.map { "\($0.period?.notation ?? "") \($0.status)" }
  }

  @Test func `a paragraph comes from the aims of several years to the work of this one`() throws {
    #expect(
      try rows("为了完成上述任务，今年要着重抓好以下几项工作。新建改建农村公路3000公里。") == ["2026/2030 target", "2026 target"])
  }

  @Test func `another paragraph goes on with the aims of several years`() throws {
    #expect(try rows("要大力改善交通条件。新建改建农村公路3000公里。") == ["2026/2030 target", "2026/2030 target"])
  }
}
