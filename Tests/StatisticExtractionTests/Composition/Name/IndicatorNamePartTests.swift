import Testing

@Suite struct IndicatorNamePartTests {
  @Test func `persons by their name are complete`() throws {
    try Reading.expect(
      "卫生技术人员⟦188人⟧，其中执业医师⟦326人⟧，注册护士⟦405人⟧。", "卫生技术人员 | level - 188 人 | 2025 actual exact",
      "执业医师 | level - 326 人 | 2025 actual exact", "注册护士 | level - 405 人 | 2025 actual exact")
  }

  @Test func `where persons work is not whom they are`() throws {
    try Reading.expect(
      "在岗职工⟦9363人⟧，其中，企业⟦3996人⟧，机关⟦3285人⟧。", "在岗职工 | level - 9363 人 | 2025 actual exact",
      "企业在岗职工 | level - 3996 人 | 2025 actual exact", "机关在岗职工 | level - 3285 人 | 2025 actual exact")
  }

  @Test func `a whole that lists its parts names them`() throws {
    try Reading.expect(
      "医院、卫生院⟦30处⟧，其中医院⟦2处⟧，卫生院⟦8处⟧。", "医院、卫生院 | level - 30 处 | 2025 actual exact",
      "医院 | level - 2 处 | 2025 actual exact", "卫生院 | level - 8 处 | 2025 actual exact")
  }

  @Test func `a part that only says which one it is takes the end of its whole`() throws {
    try Reading.expect(
      "参保人数⟦300万人⟧，其中职工⟦100万人⟧。", "参保人数 | level - 3000000 人 | 2025 actual exact",
      "职工参保人数 | level - 1000000 人 | 2025 actual exact")
  }
}
