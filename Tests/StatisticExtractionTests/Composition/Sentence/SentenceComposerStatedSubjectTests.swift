import Testing

@Suite struct SentenceComposerStatedSubjectTests {
  @Test func `the amount that is the highest, and whose it is`() throws {
    try Reading.expect("平均工资最高的三个行业分别是软件业⟦12.6万元⟧。", "软件业平均工资 | level - 126000 CNY | 2025 actual exact")
  }

  @Test func `so much more on top of the amount before`() throws {
    try Reading.expect(
      "播种面积⟦440万亩⟧、新增⟦2.9万亩⟧。", "播种面积 | level - 4400000 亩 | 2025 actual exact",
      "播种面积 | change_amount yoy 29000 亩 | 2025 actual exact")
  }

  @Test func `what is left when a stock grew`() throws {
    try Reading.expect("净增经营主体⟦34万户⟧。", "经营主体 | change_amount yoy 340000 户 | 2025 actual exact")
  }

  @Test func `those that were put in order are counted`() throws {
    try Reading.expect(
      "取缔小作坊⟦21家⟧、整改提升⟦65家⟧。", "取缔小作坊 | level - 21 家 | 2025 actual exact",
      "整改提升 | level - 65 家 | 2025 actual exact")
  }

  @Test func `a subject of which only a word is left`() throws {
    try Reading.expect(
      "年初下达的老旧院落改造任务为⟦80个⟧，实际完工⟦102个⟧。", "老旧院落改造 | level - 80 个 | 2025 target exact",
      "老旧院落改造 | level - 102 个 | 2025 actual exact")
    try Reading.expect("湿垃圾分出量明显上升，日均达⟦338吨⟧。", "湿垃圾日均分出量 | level - 338 吨 | 2025 actual exact")
  }
}
