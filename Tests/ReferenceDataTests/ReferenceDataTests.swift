import EconomyModel
import ReferenceData
import Testing

@Suite struct ReferenceDataTests {
  @Test func `the embedded seeds pass their own checks`() throws {
    let reference = try ReferenceData(files: SeedFile.embedded)
    #expect(reference.regions.count > 7000)
    #expect(reference.units.contains { $0.word == "元" && $0.unit == "CNY" })
  }
}

@Suite struct CueTests {
  @Test func `a word that says two things in one role is refused`() throws {
    let files = SeedFile.embedded.map { file in
      file.name == "seeds/cues.csv"
        ? SeedFile(name: file.name, bytes: file.bytes + Array("同比,basis,mom\n".utf8)) : file
    }
    #expect(throws: SeedError.self) { try ReferenceData(files: files) }
  }
}

@Suite struct CueRoleTests {
  @Test func `the ordinal is the place among all cases`() {
    #expect(CueRole.allCases.map(\.ordinal) == Array(CueRole.allCases.indices))
  }
}

@Suite struct NewspaperTests {
  @Test func `papers whose names do not tell their place have one`() throws {
    let papers = try ReferenceData.embedded().newspapers
    #expect(papers.first { $0.name == "宝山报" }?.code == RegionCode("310113"))
    #expect(papers.first { $0.name == "解放日报" }?.code == RegionCode("310000"))
  }

  @Test func `a paper of a region that is none is refused`() throws {
    let files = SeedFile.embedded.map { file in
      file.name == "seeds/newspapers.csv"
        ? SeedFile(name: file.name, bytes: Array("name,code\n某某报,999999\n".utf8)) : file
    }
    #expect(throws: SeedError.self) { try ReferenceData(files: files) }
  }
}
