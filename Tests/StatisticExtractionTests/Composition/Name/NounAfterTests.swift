import Testing

@Suite struct NounAfterTests {
  @Test func `what a noun did stands before it in the name`() throws {
    try Reading.expect("⟦12家⟧企业通过清洁生产审核。", "通过清洁生产审核企业 | level - 12 家 | 2025 actual exact")
    try Reading.expect("⟦260个⟧口袋公园建成开放。", "建成开放口袋公园 | level - 260 个 | 2025 actual exact")
  }

  @Test func `with whom it was done belongs to the deed`() throws {
    try Reading.expect("⟦60个⟧县与省外高校建立合作关系。", "与省外高校建立合作关系县 | level - 60 个 | 2025 actual exact")
  }

  @Test func `what of theirs it was done to belongs to the deed`() throws {
    try Reading.expect("⟦300万⟧困难群众基本生活得到保障。", "基本生活得到保障困难群众 | level - 3000000 人 | 2025 actual exact")
    try Reading.expect("⟦26个⟧行业增加值保持增长。", "增加值保持增长行业 | level - 26 个 | 2025 actual exact")
  }

  @Test func `whose what it is counts nothing`() throws {
    try Reading.expect("⟦3600多位⟧专家对技术路线进行论证。", "专家 | level - 3600 位 | 2025 actual over")
    try Reading.expect("⟦8个⟧城市依次是河阳、平川、南渠。", "城市 | level - 8 个 | 2025 actual exact")
  }

  @Test func `a verb inside a noun is no deed, a counter in brackets no noun`() throws {
    try Reading.expect("⟦15个⟧新投产项目加快建设。", "加快建设新投产项目 | level - 15 个 | 2025 actual exact")
    try Reading.expect("⟦15条（段）⟧道路完成整治。", "完成整治道路 | level - 15 条（段） | 2025 actual exact")
  }

  @Test func `nothing is counted where the number ends its clause`() throws {
    try Reading.expect(
      "全市有公园⟦36个⟧，绿地⟦1200公顷⟧。", "公园 | level - 36 个 | 2025 actual exact", "绿地 | level - 1200 公顷 | 2025 actual exact")
  }

  @Test func `what all of them did or got over is no part of the noun`() throws {
    try Reading.expect(
      "⟦52个⟧乡镇共发放小额贷款⟦3.2亿元⟧。", "乡镇 | level - 52 个 | 2025 actual exact",
      "乡镇发放小额贷款 | level - 320000000 CNY | 2025 actual exact")
    try Reading.expect(
      "⟦18个⟧开发区克服用地偏紧等困难，完成工业总产值⟦560亿元⟧。", "开发区 | level - 18 个 | 2025 actual exact",
      "工业总产值 | level - 56000000000 CNY | 2025 actual exact")
  }

  @Test func `who gained by it`() throws {
    try Reading.expect("全年有⟦2.4万余户⟧家庭从中得益。", "受益家庭 | level - 24000 户 | 2025 actual over")
  }

  @Test func `what was done to them stands behind`() throws {
    try Reading.expect(
      "四川北路等板块共完成⟦7幢⟧低效楼宇的更新。", "低效楼宇更新 | level - 7 幢 | 2025 actual exact")
  }

  @Test func `an amount of places is what the next number says, and projects are counted`() throws {
    try Reading.expect(
      "⟦三家⟧三甲医院门急诊量达⟦312万人次⟧。", "三甲医院 | level - 3 家 | 2025 actual exact",
      "三甲医院门急诊量 | level - 3120000 人次 | 2025 actual exact")
    try Reading.expect("建成⟦8个⟧绿电园区项目。", "建成绿电园区项目 | level - 8 个 | 2025 actual exact")
  }
}
