import Testing

@Suite struct NumberWordRuleTests {
  @Test func `two digits of growth`() throws {
    try Reading.expect("高技术产业投资保持⟦两位数⟧增长。", "高技术产业投资 | change_rate yoy 10 % | 2025 actual over")
  }

  @Test func `doubled, and doubled twice`() throws {
    try Reading.expect("软件业收入三年⟦翻了两番⟧。", "软件业收入 | multiple since 4 times | 2023/2025 actual exact")
    try Reading.expect("电池出口实现⟦倍增⟧。", "电池出口 | multiple yoy 2 times | 2025 actual exact")
  }

  @Test func `unchanged, and nearly so`() throws {
    try Reading.expect("茶叶产值与上年⟦持平⟧。", "茶叶产值 | change_rate yoy 0 % | 2025 actual exact")
    try Reading.expect("旅游接待人次大体⟦持平⟧。", "旅游接待人次 | change_rate yoy 0 % | 2025 actual about")
  }

  @Test func `a half, and more than that`() throws {
    try Reading.expect("国有企业利润占规上工业的⟦一半⟧。", "国有企业利润占规上工业的比重 | share - 50 % | 2025 actual exact")
    try Reading.expect("服务业增加值占比首次⟦过半⟧。", "服务业增加值占比 | share - 50 % | 2025 actual over")
  }

  @Test func `places in an order`() throws {
    try Reading.expect("机器人产量跃居全国⟦第二位⟧。", "机器人产量 | rank - 2 rank | 2025 actual exact")
    try Reading.expect("综合实力居全国百强县⟦首位⟧。", "综合实力 | rank - 1 rank | 2025 actual exact")
    try Reading.expect("手机产量居全国⟦前10位⟧。", "手机产量 | rank - 10 rank | 2025 actual under")
    try Reading.expect("快递业务量居全国⟦16位⟧。", "快递业务量 | rank - 16 rank | 2025 actual exact")
  }

  @Test func `words that hold such a word state nothing`() throws {
    try Reading.expect("财政收入保持平稳增长。")
    try Reading.expect("实施收入倍增计划。")
    try Reading.expect("第四届河阳农博会开幕。")
    try Reading.expect("县里居住着⟦16位⟧百岁老人。", "百岁老人 | level - 16 位 | 2025 actual exact")
  }
}
