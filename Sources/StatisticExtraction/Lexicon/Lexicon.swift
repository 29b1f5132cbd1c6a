import ReferenceData

/// The vocabulary, compiled for matching on bytes.
struct Lexicon: Sendable {
  let units: UnitLexicon
  let cues: CueLexicon
  let catalogue: Catalogue
  let gazetteer: Gazetteer
  let periods: PeriodLexicon
  let classes = CharacterClass.table

  init(reference: ReferenceData) {
    units = UnitLexicon(reference.units)
    cues = CueLexicon(reference.cues)
    catalogue = Catalogue(reference)
    gazetteer = Gazetteer(reference)
    periods = PeriodLexicon()
  }
}
