import Testing

@Suite struct IndicatorNameSchoolTests {
  @Test func `groups of a school that the sentence named before`() throws {
    try Reading.expect(
      "普通高中招生⟦2.1万人⟧，在校生⟦6.3万人⟧，毕业生⟦1.9万人⟧。", "普通高中招生 | level - 21000 人 | 2025 actual exact",
      "普通高中在校生 | level - 63000 人 | 2025 actual exact", "普通高中毕业生 | level - 19000 人 | 2025 actual exact")
    try Reading.expect(
      "全市有小学⟦186所⟧，在校生⟦12.4万人⟧，专任教师⟦7200人⟧。", "小学 | level - 186 所 | 2025 actual exact",
      "小学在校生 | level - 124000 人 | 2025 actual exact", "小学专任教师 | level - 7200 人 | 2025 actual exact")
  }

  @Test func `the same group of other schools`() throws {
    try Reading.expect(
      "普通中学在校学生⟦8.2万人⟧，其中高中⟦2.6万人⟧。", "普通中学在校学生 | level - 82000 人 | 2025 actual exact",
      "高中在校学生 | level - 26000 人 | 2025 actual exact")
  }

  @Test func `teachers of all schools belong to no one kind`() throws {
    try Reading.expect(
      "各级各类学校在校学生⟦46万人⟧，专任教师⟦3.1万人⟧。", "各级各类学校在校学生 | level - 460000 人 | 2025 actual exact",
      "专任教师 | level - 31000 人 | 2025 actual exact")
  }

  @Test func `a group behind no school keeps its name`() throws {
    try Reading.expect(
      "企业招生培训⟦320人⟧，毕业生就业率达⟦96%⟧。", "企业招生培训 | level - 320 人 | 2025 actual exact",
      "毕业生就业率 | level - 96 % | 2025 actual exact")
    try Reading.expect(
      "幼儿园在园幼儿⟦5.2万人⟧，小学在校生⟦9.6万人⟧。", "幼儿园在园幼儿 | level - 52000 人 | 2025 actual exact",
      "小学在校生 | level - 96000 人 | 2025 actual exact")
  }
}
