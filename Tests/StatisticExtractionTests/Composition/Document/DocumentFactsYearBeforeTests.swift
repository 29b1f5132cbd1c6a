import EconomyModel
import Testing

@Suite struct DocumentFactsYearBeforeTests {
  private func periods(_ body: String, day: String = "2024年1月16日") throws -> [String] {
    let page = "河阳报\n\(day)\n\n招商有新数\n■记者 王一\n　　\(body)\n\n岗位送到家门口\n■记者 李二\n　　去年新增就业岗位3.2万个。"
    let source = SourceText(bytes: Array(page.utf8), name: "test.txt", region: RegionCode("330100"), publishedOn: nil)
    return try Reading.extractor.get().extract(source).statistics.dropLast().map {
      "\($0.period?.notation ?? "-") \($0.status.rawValue)"
    }
  }

  @Test func `all of the year on a page of January is the one before`() throws {
    #expect(try periods("全年新认定地区总部4家。今年的盘子更大：实到外资力争5.5亿美元。") == ["2023 actual", "2024 target"])
  }

  @Test func `one month of the year before is not what an article is on`() throws {
    #expect(try periods("去年11月，步道全线贯通，客流增长8%。\n　　水清了，全区细颗粒物年均浓度为28微克/立方米。") == ["2023-11 actual", "2023 actual"])
  }

  @Test func `later in the year all of it is the running one`() throws {
    #expect(try periods("全年计划新认定地区总部4家。", day: "2024年6月16日") == ["2024 target"])
  }
}
