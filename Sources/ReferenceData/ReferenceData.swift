import Dispatch
import EconomyModel

/// The vocabulary of the project: regions, units, indicators and cue words, checked when they are read.
///
///     let reference = try ReferenceData.embedded()
///     reference.regions.first?.name        // "中华人民共和国"
public struct ReferenceData: Sendable {
  public let regions: [Region]
  public let regionAliases: [RegionAlias]
  public let newspapers: [Newspaper]
  public let units: [UnitOfMeasure]
  public let indicators: [Indicator]
  public let indicatorAliases: [IndicatorAlias]
  public let cues: [Cue]

  /// The seeds that the program was built with.
  ///
  /// Their keys were checked by the tests of the build, so the hot start of the command line skips that; each field is
  /// still read strictly. Loading them into a database checks the keys again.
  public static func embedded() throws(SeedError) -> ReferenceData {
    try ReferenceData(files: SeedFile.embedded, checksKeys: false)
  }

  /// Reads the seed files and checks their keys and references.
  ///
  /// - Throws: the first mistake, with its file and line.
  public init(files: [SeedFile], checksKeys: Bool = true) throws(SeedError) {
    let tables = try SeedTables(files)
    // The regions are more than half of all bytes and are read beside the rest: start-up is most of what a short text
    // costs.
    nonisolated(unsafe) var regions: Result<[Region], SeedError> = .success([])
    nonisolated(unsafe) var words: Result<Words, SeedError> = .success(Words())
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        regions = Result { () throws(SeedError) in try tables.readRegions() }
      } else {
        words = Result { () throws(SeedError) in try tables.readWords() }
      }
    }
    self.regions = try regions.get()
    let read = try words.get()
    regionAliases = read.regionAliases
    newspapers = read.newspapers
    units = read.units
    indicators = read.indicators
    indicatorAliases = read.indicatorAliases
    cues = read.cues
    if checksKeys { try tables.check(self) }
  }
}
