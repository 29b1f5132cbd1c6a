import Dispatch
import EconomyModel
import ReferenceData

/// The vocabulary, compiled for matching on bytes.
///
/// A class, so that handing it to the reader of every sentence costs one reference.
final class Lexicon: Sendable {
  let units: UnitLexicon
  let cues: CueLexicon
  let catalogue: Catalogue
  let gazetteer: Gazetteer
  /// The names of newspapers, in bytes, and the regions that they are printed for.
  let newspapers: [(name: [UInt8], code: RegionCode)]
  let periods: PeriodLexicon
  let classes = CharacterClass.table
  /// The characters at which recognition stops: all that a number, a period or a name of either may start with.
  let mentionStarts: CharacterFilters

  init(reference: ReferenceData) {
    units = UnitLexicon(reference.units)
    periods = PeriodLexicon()
    newspapers = reference.newspapers.map { (Array($0.name.utf8), $0.code) }
    mentionStarts = Lexicon.mentionStarts(periods)
    // The three large parts are compiled side by side: start-up is most of what a short text costs.
    nonisolated(unsafe) var cues: CueLexicon?
    nonisolated(unsafe) var catalogue: Catalogue?
    nonisolated(unsafe) var gazetteer: Gazetteer?
    DispatchQueue.concurrentPerform(iterations: 3) { part in
      switch part {
      case 0: catalogue = Catalogue(reference)
      case 1: gazetteer = Gazetteer(reference)
      default: cues = CueLexicon(reference.cues)
      }
    }
    self.cues = cues ?? CueLexicon(reference.cues)
    self.catalogue = catalogue ?? Catalogue(reference)
    self.gazetteer = gazetteer ?? Gazetteer(reference)
  }

  private static func mentionStarts(_ periods: PeriodLexicon) -> CharacterFilters {
    var starts = CharacterFilters("0123456789" + Recognizer.openingQuotes)
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      starts.insert(Unicode.Scalar(letter))
      starts.insert(Unicode.Scalar(letter & ~0x20))
    }
    starts.insert(CharacterClass.numberWords + CharacterClass.scales)
    for scalar in periods.firstCharacters { starts.insert(scalar) }
    return starts
  }
}
