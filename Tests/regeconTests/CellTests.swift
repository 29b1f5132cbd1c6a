import Testing

@testable import regecon

@Suite struct CellTests {
  @Test(arguments: [
    (3576.0, "3576"), (0, "0"), (-7.4, "-7.4"), (0.1 + 0.2, "0.3"), (1_241_354_204.586_82, "1241354204.59"),
    (4.72e12, "4720000000000"), (9.713_699, "9.713699"), (-0.004_2, "-0.0042"),
  ])
  func `computed numbers are shown to twelve digits`(number: Double, text: String) {
    #expect(Cell(number) == .number(text))
  }

  @Test func `what is no number is null`() {
    #expect(Cell(Double.nan) == .null)
    #expect(Cell(nil as Double?) == .null)
  }

  @Test func `line breaks become one space in tables`() {
    #expect(Cell.text("17.1\n\n亿美元").line == "17.1 亿美元")
    #expect(Cell(["一、综合", "外\n资"]).line == "一、综合 > 外 资")
  }
}
