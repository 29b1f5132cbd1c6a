import EconomyModel
import Testing

@Suite struct ZonePlacesTests {
  private func regions(_ text: String) throws -> [String?] {
    try Reading.extract(text, in: .news, region: "330100").extraction.statistics.map { $0.region.map { "\($0)" } }
  }

  @Test func `a zone lies where it was told of`() throws {
    #expect(
      try regions("全市经济向好。\n\n余杭区的印染企业全部搬到临湖工业区。\n\n临湖工业区企业亩均税收21.6万元。") == ["330110"])
  }

  @Test func `a zone lies in the place that its name holds`() throws {
    #expect(
      try regions("全市经济向好。\n\n钱江湾萧山经济技术开发区过去以化工闻名。两年来，开发区关停化工企业47家。") == ["330109"])
  }

  @Test func `a zone beside two places lies in neither`() throws {
    #expect(
      try regions("全市经济向好。\n\n余杭区、萧山区的企业都搬到临湖工业区。\n\n临湖工业区企业亩均税收21.6万元。") == ["330100"])
  }
}
