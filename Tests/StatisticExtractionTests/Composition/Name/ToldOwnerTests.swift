import ReferenceData
import Testing

@testable import StatisticExtraction

@Suite struct ToldOwnerTests {
  private func told() throws -> ToldOwner {
    ToldOwner(lexicon: Lexicon(reference: try ReferenceData.embedded()))
  }

  @Test(arguments: [
    ("海铁联运同样走热", "海铁联运"), ("化学纤维的底子薄", "化学纤维"), ("电解铝行业日子不好过", "电解铝"), ("外商投资企业扭转了去年以来的降势", "外商投资企业"),
    ("家具、玩具等劳动密集型产品走俏海外", "劳动密集型产品"), ("抢手的是优质小麦", "优质小麦"), ("乡镇企业犹如雨后春笋", "乡镇企业"),
  ])
  func `whom a clause tells of`(clause: String, owner: String) throws {
    #expect(try told().read(Array(clause.utf8))?.string == owner)
  }

  @Test(arguments: ["外部环境更趋复杂", "县农业局从外地引来良种", "市场供应也很充足", "这也难怪", "粮价低的时候也有人种", "增长较快"])
  func `what has no amounts of its own`(clause: String) throws {
    #expect(try told().read(Array(clause.utf8)) == nil)
  }

  @Test func `an amount that a whole region has too needs firms or goods`() throws {
    let told = try told()
    #expect(told.owns(Array("民营企业".utf8), Array("出口".utf8)))
    #expect(!told.owns(Array("海铁联运".utf8), Array("出口".utf8)))
    #expect(told.owns(Array("海铁联运".utf8), Array("运量".utf8)))
    #expect(!told.owns(Array("民营企业".utf8), Array("生产总值".utf8)))
  }

  @Test func `words that both end and begin with the same are said once`() {
    #expect(ToldOwner.join(Array("公路客运".utf8), Array("客运量".utf8)).string == "公路客运量")
    #expect(ToldOwner.join(Array("电解铝".utf8), Array("产量".utf8)).string == "电解铝产量")
  }
}
