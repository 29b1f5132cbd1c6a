import Testing

@testable import DocumentReading

@Suite struct FileFormatTests {
  @Test(arguments: [
    ("%PDF-1.4\n", "a PDF"), ("{\\rtf1", "a rich text document"), ("<html><body>", "an HTML page"),
    ("  \n<!doctype HTML>", "an HTML page"), ("\u{FEFF}<HTML>", "an HTML page"),
  ])
  func `other formats are named`(text: String, name: String) {
    #expect(FileFormat.unsupported(Array(text.utf8)) == name)
  }

  @Test(arguments: ["", "全市增长5%", "<5%的企业", "PDF 是一种格式", "% 增长"])
  func `text is text`(text: String) {
    #expect(FileFormat.unsupported(Array(text.utf8)) == nil)
  }
}
