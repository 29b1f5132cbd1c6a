import ReferenceData
import Testing

@Suite struct ReferenceDataTests {
  @Test func `the embedded seeds pass their own checks`() throws {
    let reference = try ReferenceData(files: SeedFile.embedded)
    #expect(reference.regions.count > 7000)
    #expect(reference.units.contains { $0.word == "元" && $0.unit == "CNY" })
  }
}

@Suite struct CueRoleTests {
  @Test func `the ordinal is the place among all cases`() {
    #expect(CueRole.allCases.map(\.ordinal) == Array(CueRole.allCases.indices))
  }
}
