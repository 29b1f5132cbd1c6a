import Testing

@testable import StatisticExtraction

@Suite struct ListBulletTests {
  private func bullet(_ line: String, at offset: Int = 0) -> Int { ListBullet.at(offset, Array(line.utf8)) }

  @Test func `a bullet of any shape`() {
    for mark in ["●", "◆", "■", "▲", "★", "•", "○", "◇", "□", "——", "—"] {
      #expect(bullet(mark + "财政收入增长5%。") == mark.utf8.count, "\(mark)")
    }
  }

  @Test func `several bullets in a row`() {
    #expect(bullet("■■财政收入") == 6)
    #expect(bullet("—●财政收入") == 6)
  }

  @Test(arguments: ["财政收入——增长5%", "-5%", "1.综合", ""])
  func `a line that begins with none`(line: String) {
    #expect(bullet(line) == 0)
  }

  @Test func `only what stands at the offset counts`() {
    #expect(bullet("财政●收入", at: 6) == 3)
    #expect(bullet("财政●收入", at: 3) == 0)
  }
}
