import Testing

@Suite struct NumeralRuleTests {
  @Test func `numerals count as digits do`() throws {
    try Reading.expect("全市粮食总产量达到⟦三十二亿斤⟧。", "粮食总产量 | level - 3200000000 斤 | 2025 actual exact")
    try Reading.expect("水电站装机容量达⟦一百二十万千瓦⟧。", "水电站装机容量 | level - 1200000 千瓦 | 2025 actual exact")
  }

  @Test func `things that one can point at count, however few`() throws {
    try Reading.expect("新建⟦三座⟧污水处理厂。", "新建污水处理厂 | level - 3 座 | 2025 actual exact")
  }

  @Test func `tenths and hundredths`() throws {
    try Reading.expect("全市棉花产量增加⟦一成五⟧。", "棉花产量 | change_rate yoy 15 % | 2025 actual exact")
  }

  @Test func `neighbours before a scale are a rough range`() throws {
    try Reading.expect("全县⟦三四成⟧的农户加入合作社。", "加入合作社农户占比 | share - 30..40 % | 2025 actual about")
  }

  @Test func `a vague word makes a number of a scale`() throws {
    try Reading.expect("产业园吸引⟦上千家⟧企业入驻。", "吸引入驻企业 | level - 1000 家 | 2025 actual over")
    try Reading.expect("企业利润超⟦百亿元⟧。", "企业利润 | level - 10000000000 CNY | 2025 actual over")
    try Reading.expect("当年利润突破⟦千万元⟧。", "利润 | level - 10000000 CNY | 2025 actual over")
  }

  @Test func `small numerals that name count nothing`() throws {
    try Reading.expect("大力发展三大主导产业。")
    try Reading.expect("落实五项重点任务。")
    try Reading.expect("实现两个根本性转变。")
  }
}
