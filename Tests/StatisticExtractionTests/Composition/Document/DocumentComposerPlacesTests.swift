import EconomyModel
import Testing

@Suite struct DocumentComposerPlacesTests {
  private func rows(_ page: String, _ region: String?) throws -> [String] {
    try Reading.extract(page, in: .news, region: region).extraction.statistics.map {
      "\($0.indicator) \($0.region?.description ?? "-")"
    }
  }

  @Test func `what a headline measures is what places alone are told of`() throws {
    let page = """
      四省上半年GDP比一比

      　　浙江、江苏、江西、安徽四省各有长短。江苏与浙江比速度，江西与安徽比规模。

      　　江苏达到64672亿元，浙江为42185亿元；江西为16719亿元，安徽24116亿元。
      """
    #expect(try rows(page, nil) == ["GDP 320000", "GDP 330000", "GDP 360000", "GDP 340000"])
  }

  @Test func `a paragraph that opens with a place stays there`() throws {
    let page = "攸县小春收割已近尾声。该县已收小麦32万亩。全县油菜亩产120公斤。\n"
    #expect(Set(try rows(page, "430200").map { String($0.suffix(6)) }) == ["430223"])
  }

  @Test func `districts that were counted are no measure of the next ones`() throws {
    let page = "上半年经济数据\n\n　　固定资产投资，13个县（市、区）中有7个实现正增长。其中临平区增长18.6%。\n"
    #expect(try rows(page, "330100").last == "固定资产投资 330113")
  }
}
