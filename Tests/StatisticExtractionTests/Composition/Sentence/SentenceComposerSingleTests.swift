import Testing

@Suite struct SentenceComposerSingleTests {
  @Test func `the same in another unit`() throws {
    try Reading.expect(
      "现有耕地⟦86.2万亩⟧（⟦57.5千公顷⟧），比上年减少⟦0.3万亩⟧。", "耕地 | level - 862000 亩 | 2025 actual exact",
      "耕地 | level - 57500 公顷 | 2025 actual exact", "耕地 | change_amount yoy -3000 亩 | 2025 actual exact")
    try Reading.expect(
      "茶叶产量增加⟦1200吨⟧，即⟦百分之六点二⟧。", "茶叶产量 | change_amount yoy 1200 吨 | 2025 actual exact",
      "茶叶产量 | change_rate yoy 6.2 % | 2025 actual exact")
  }

  @Test func `a change said behind its number, or on top of the amount before`() throws {
    try Reading.expect("财政收入实现⟦8.6%⟧的增长。", "财政收入 | change_rate yoy 8.6 % | 2025 actual exact")
    try Reading.expect("工业增加值以⟦6.4%⟧的速度增长。", "工业增加值 | change_rate yoy 6.4 % | 2025 actual exact")
    try Reading.expect(
      "播种面积⟦320万亩⟧、新增⟦12.6万亩⟧。", "播种面积 | level - 3200000 亩 | 2025 actual exact",
      "播种面积 | change_amount yoy 126000 亩 | 2025 actual exact")
    try Reading.expect("粮食产量再创新高，增量⟦12.4万吨⟧。", "粮食产量 | change_amount yoy 124000 吨 | 2025 actual exact")
  }

  @Test func `a unit that the name implies`() throws {
    try Reading.expect(
      "旅游人次⟦86.5万⟧，旅游收入⟦92亿元⟧。", "旅游人次 | level - 865000 人次 | 2025 actual exact",
      "旅游收入 | level - 9200000000 CNY | 2025 actual exact")
    try Reading.expect("工业产值破⟦千亿⟧。", "工业产值 | level - 100000000000 CNY | 2025 actual over")
    try Reading.expect("辍学率为⟦0⟧。", "辍学率 | level - 0 % | 2025 actual exact")
  }

  @Test func `no change, and no distance`() throws {
    try Reading.expect(
      "服务业增加值占生产总值的比重为⟦56.2%⟧，与上年⟦持平⟧。", "服务业增加值占生产总值的比重 | share - 56.2 % | 2025 actual exact",
      "服务业增加值占生产总值的比重 | change_points yoy 0 pp | 2025 actual exact")
    try Reading.expect(
      "工业增加值增长⟦6.1%⟧，与全省⟦持平⟧。", "工业增加值 | change_rate yoy 6.1 % | 2025 actual exact",
      "工业增加值增速 | gap - 0 pp | 2025 actual exact")
  }

  @Test func `how many were reached`() throws {
    try Reading.expect("基本医疗保险覆盖⟦620万人⟧。", "基本医疗保险覆盖人数 | level - 6200000 人 | 2025 actual exact")
    try Reading.expect("远程医疗已覆盖⟦320所⟧乡镇卫生院。", "远程医疗覆盖乡镇卫生院 | level - 320 所 | 2025 actual exact")
    try Reading.expect(
      "接待游轮⟦62艘次⟧、旅客⟦18万余人次⟧。", "接待游轮 | level - 62 艘次 | 2025 actual exact",
      "接待旅客 | level - 180000 人次 | 2025 actual over")
  }

  @Test func `days and years count only where a time is the subject`() throws {
    try Reading.expect("平均受教育年限达⟦11.2年⟧。", "平均受教育年限 | level - 11.2 年 | 2025 actual exact")
    try Reading.expect("24小时开放图书馆⟦36座⟧。", "24小时开放图书馆 | level - 36 座 | 2025 actual exact")
  }
}
