import EconomyModel
import Testing

@testable import StatisticExtraction

@Suite struct DatelineTests {
  /// What stands behind the dateline of a paragraph.
  private func rest(_ paragraph: String) -> String {
    let bytes = Array(paragraph.utf8)
    return Array(bytes[Dateline.end(of: ByteRange(0, bytes.count), in: bytes)...]).string
  }

  @Test func `who sent it, where and when is in front`() throws {
    try Reading.expect(
      "新华社河阳12月6日电（记者李明）全市财政收入增长⟦6.2%⟧。", in: .news, "财政收入 | change_rate yoy 6.2 % | 2023 actual exact")
    try Reading.expect(
      "河阳网12月6日讯（记者王强 通讯员赵刚）前11个月全市出口增长⟦6.2%⟧。", in: .news, "出口 | change_rate yoy 6.2 % | 2023-01/2023-11 actual exact")
  }

  @Test func `a paper's own news`() throws {
    try Reading.expect("本报讯 全市财政收入增长⟦6.2%⟧。", in: .news, "财政收入 | change_rate yoy 6.2 % | 2023 actual exact")
  }

  @Test func `a day before electricity sends nothing`() throws {
    try Reading.expect("河阳电网12月6日电力供应充足，全市用电量增长⟦6.2%⟧。", in: .news, "用电量 | change_rate yoy 6.2 % | 2023 actual exact")
  }

  @Test func `where the text behind it begins`() {
    #expect(rest("河阳日报12月6日讯（记者王强）出口增长") == "出口增长")
    #expect(rest("本网讯出口增长") == "出口增长")
    #expect(rest("本报临江讯（记者王强）出口增长") == "出口增长")
    #expect(rest("本报记者日前获悉，快讯（二）出口增长") == "本报记者日前获悉，快讯（二）出口增长")
    #expect(rest("12月6日电力供应充足") == "12月6日电力供应充足")
    #expect(rest("河阳电网12月6日电力供应充足") == "河阳电网12月6日电力供应充足")
    #expect(rest("据新华社报道，12月6日电商销售增长") == "据新华社报道，12月6日电商销售增长")
  }

  @Test func `who reports it may stand behind the place`() throws {
    try Reading.expect(
      "本报临江讯 记者王强报道：全市出口增长⟦6.2%⟧。", in: .news, "出口 | change_rate yoy 6.2 % | 2023 actual exact")
  }

  @Test func `where a telegram was sent from, and no day`() {
    #expect(rest("据新华社杭州电浙江省的棉田") == "浙江省的棉田")
    #expect(rest("本报常熟讯今年种稻") == "今年种稻")
    #expect(rest("本报通讯员王强") == "本报通讯员王强")
    #expect(rest("本报读者来电询问") == "本报读者来电询问")
    #expect(rest("新华社发电讯稿") == "新华社发电讯稿")
  }

  @Test func `whoever sent it, by whom it was written`() {
    #expect(rest("河阳特区报讯（记者王强）出口增长") == "出口增长")
    #expect(rest("（记者王强）出口增长") == "出口增长")
    #expect(rest("市场回暖，快讯（记者王强）出口增长") == "市场回暖，快讯（记者王强）出口增长")
  }
}
