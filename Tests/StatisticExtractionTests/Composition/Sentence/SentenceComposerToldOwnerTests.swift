import Testing

@Suite struct SentenceComposerToldOwnerTests {
  @Test func `the owner holds over a clause that says why`() throws {
    try Reading.expect(
      "电解铝行业日子不好过，受原料涨价挤压，产量回落⟦4.2%⟧，产值下降⟦6%⟧。", "电解铝产量 | change_rate yoy -4.2 % | 2025 actual exact",
      "电解铝产值 | change_rate yoy -6 % | 2025 actual exact")
  }

  @Test func `an owner that comes in between takes the next amount`() throws {
    try Reading.expect(
      "民营企业进出口⟦120亿元⟧，外商投资企业紧随其后，进出口⟦80亿元⟧。",
      "民营企业进出口 | level - 12000000000 CNY | 2025 actual exact", "外商投资企业进出口 | level - 8000000000 CNY | 2025 actual exact")
  }

  @Test func `behind a semicolon nobody owns`() throws {
    try Reading.expect(
      "海铁联运同样走热，运量⟦13万标箱⟧；货值仍在回落，产量下降⟦3%⟧。", "海铁联运量 | level - 130000 标箱 | 2025 actual exact",
      "货值产量 | change_rate yoy -3 % | 2025 actual exact")
  }

  @Test func `what is told of stands behind`() throws {
    try Reading.expect(
      "更抢手的是优质小麦，种植面积突破⟦500万亩⟧。", "优质小麦种植面积 | level - 5000000 亩 | 2025 actual over")
  }
}
