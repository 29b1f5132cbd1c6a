import ReferenceData

/// The vocabulary, compiled for matching on bytes.
///
/// A class, so that handing it to the reader of every sentence costs one reference.
final class Lexicon: Sendable {
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
