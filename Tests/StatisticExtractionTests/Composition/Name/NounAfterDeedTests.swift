import Testing

@Suite struct NounAfterDeedTests {
  @Test func `what stands before 了 behind those who did it`() throws {
    try Reading.expect(
      "去年，⟦260名⟧职工置换了身份，⟦18家⟧企业做了职业病调查，⟦42个⟧行政村设了金融服务点。",
      "置换身份职工 | level - 260 名 | 2025 actual exact",
      "做职业病调查企业 | level - 18 家 | 2025 actual exact",
      "设金融服务点行政村 | level - 42 个 | 2025 actual exact")
  }

  @Test func `a verb of the list`() throws {
    try Reading.expect(
      "去年，⟦38家⟧企业签订了用工协议。",
      "签订用工协议企业 | level - 38 家 | 2025 actual exact")
  }

  @Test func `what became of them`() throws {
    try Reading.expect(
      "去年，⟦1260户⟧⟦4386人⟧实现脱贫，⟦512人⟧实现再就业。",
      "脱贫户数 | level - 1260 户 | 2025 actual exact",
      "脱贫人数 | level - 4386 人 | 2025 actual exact",
      "实现再就业人数 | level - 512 人 | 2025 actual exact")
  }

  @Test func `how they did it`() throws {
    try Reading.expect(
      "去年，⟦2.6万人⟧稳定脱贫。",
      "脱贫人数 | level - 26000 人 | 2025 actual exact")
  }

  @Test func `the persons have a name`() throws {
    try Reading.expect(
      "去年，⟦1260名⟧贫困人口实现脱贫。",
      "脱贫贫困人口 | level - 1260 名 | 2025 actual exact")
  }
}
