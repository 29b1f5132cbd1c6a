import Testing

@testable import regecon

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("GDP 5%", 6), ("徐汇区", 6), ("，。（）", 8), ("１２", 4), ("㎡", 2), ("“十四五”", 8), ("e\u{301}", 1),
    ("\u{20000}", 2),
  ])
  func `Chinese takes two columns, Latin one, marks none`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
