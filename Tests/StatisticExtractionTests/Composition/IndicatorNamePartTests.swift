import Testing

@Suite struct IndicatorNamePartTests {
  @Test func `persons by their name are complete`() throws {
    try Reading.expect(
      "卫生技术人员⟦866人⟧，其中执业医师⟦194人⟧，注册护士⟦203人⟧。", "卫生技术人员 | level - 866 人 | 2025 actual exact",
      "执业医师 | level - 194 人 | 2025 actual exact", "注册护士 | level - 203 人 | 2025 actual exact")
  }

  @Test func `where persons work is not whom they are`() throws {
    try Reading.expect(
      "在岗职工⟦7141人⟧，其中，企业⟦1774人⟧，机关⟦1963人⟧。", "在岗职工 | level - 7141 人 | 2025 actual exact",
      "企业在岗职工 | level - 1774 人 | 2025 actual exact", "机关在岗职工 | level - 1963 人 | 2025 actual exact")
  }

  @Test func `a whole that lists its parts names them`() throws {
    try Reading.expect(
      "医院、卫生院⟦10处⟧，其中医院⟦2处⟧，卫生院⟦8处⟧。", "医院、卫生院 | level - 10 处 | 2025 actual exact",
      "医院 | level - 2 处 | 2025 actual exact", "卫生院 | level - 8 处 | 2025 actual exact")
  }

  @Test func `a part that only says which one it is takes the end of its whole`() throws {
    try Reading.expect(
      "参保人数⟦300万人⟧，其中职工⟦100万人⟧。", "参保人数 | level - 3000000 人 | 2025 actual exact",
      "职工参保人数 | level - 1000000 人 | 2025 actual exact")
  }
}
