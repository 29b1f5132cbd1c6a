import Testing

@Suite struct IndicatorNameReplacementTests {
  @Test func `授权 takes the place of 申请`() throws {
    try Reading.expect(
      "发明专利申请⟦420件⟧，授权⟦136件⟧。", "发明专利申请 | level - 420 件 | 2025 actual exact",
      "发明专利授权 | level - 136 件 | 2025 actual exact")
    try Reading.expect(
      "企业申请专利⟦860件⟧，授权⟦512件⟧。", "企业申请专利 | level - 860 件 | 2025 actual exact",
      "企业专利授权量 | level - 512 件 | 2025 actual exact")
  }

  @Test func `a share elsewhere is of what the clause before named`() throws {
    try Reading.expect(
      "经济总量占全国的⟦1.2%⟧，在长三角占比由⟦5.1%⟧提升到⟦5.6%⟧。", "经济总量占全国的比重 | share - 1.2 % | 2025 actual exact",
      "经济总量在长三角占比 | share - 5.1 % | 2024 actual exact", "经济总量在长三角占比 | share - 5.6 % | 2025 actual exact")
    try Reading.expect(
      "光伏发电装机规模超⟦860万千瓦⟧、装机占比超⟦41%⟧。", "光伏发电装机规模 | level - 8600000 千瓦 | 2025 actual over",
      "光伏发电装机占比 | share - 41 % | 2025 actual over")
  }

  @Test func `the next industry has the same amount`() throws {
    try Reading.expect(
      "服装产业实现销售收入⟦186亿元⟧，电子产业⟦243亿元⟧。", "服装产业销售收入 | level - 18600000000 CNY | 2025 actual exact",
      "电子产业销售收入 | level - 24300000000 CNY | 2025 actual exact")
  }

  @Test func `industries under the product are values added`() throws {
    try Reading.expect(
      "地区生产总值增长⟦5.6%⟧，其中一、二、三产业分别增长⟦3.1%⟧、⟦5.9%⟧、⟦5.7%⟧。", "地区生产总值 | change_rate yoy 5.6 % | 2025 actual exact",
      "第一产业增加值 | change_rate yoy 3.1 % | 2025 actual exact", "第二产业增加值 | change_rate yoy 5.9 % | 2025 actual exact",
      "第三产业增加值 | change_rate yoy 5.7 % | 2025 actual exact")
  }

  @Test func `industries under another whole are not`() throws {
    try Reading.expect(
      "固定资产投资增长⟦8.2%⟧，其中第一产业增长⟦3.4%⟧。", "固定资产投资 | change_rate yoy 8.2 % | 2025 actual exact",
      "第一产业固定资产投资 | change_rate yoy 3.4 % | 2025 actual exact")
  }

  @Test func `an abbreviation in brackets is no part of the name`() throws {
    try Reading.expect("生产总值（GDP）达到⟦860亿元⟧。", "生产总值 | level - 86000000000 CNY | 2025 actual exact")
    try Reading.expect("城镇居民恩格尔系数（即食品支出占消费支出的比重）为⟦28.4%⟧。", "城镇居民恩格尔系数 | level - 28.4 % | 2025 actual exact")
  }

  @Test func `the people of the next branch`() throws {
    try Reading.expect(
      "建筑业从业人员⟦73万人⟧，制造业⟦66万人⟧。", "建筑业从业人员 | level - 730000 人 | 2025 actual exact",
      "制造业从业人员 | level - 660000 人 | 2025 actual exact")
  }
}
