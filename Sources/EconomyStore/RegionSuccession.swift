import EconomyModel
import GRDB
import ReferenceData

/// Which regions took the place of those that are no more.
struct RegionSuccession {
  struct Step: Hashable {
    let code: RegionCode
    let successor: RegionCode
    let year: Int
    let kind: String
  }

  static let mergerFile = "seeds/region_mergers.csv"

  /// The mergers of the seed file and the renamed regions that the revisions of the standard show.
  static func steps(_ reference: ReferenceData, files: [SeedFile] = SeedFile.embedded) throws -> [Step] {
    let mergers = try self.mergers(files, known: Set(reference.regions.map(\.code)))
    let merged = Set(mergers.map(\.code))
    return mergers + renamed(RegionHistory.all(reference.regions)).filter { !merged.contains($0.code) }
  }

  private static func mergers(_ files: [SeedFile], known: Set<RegionCode>) throws -> [Step] {
    guard let file = files.first(where: { $0.name == mergerFile }) else { return [] }
    let table = try CommaSeparatedTable(
      file: file.name, bytes: file.bytes, required: ["code", "successor_code", "year"])
    if let refused = table.refused.first { throw refused }
    return try table.rows.compactMap { row in
      guard let code = RegionCode(row.fields[0]), let successor = RegionCode(row.fields[1]),
        let year = Int(row.fields[2]), code != successor
      else { throw SeedError(file: file.name, line: row.line, reason: "needs two codes and a year") }
      // Reference data of a part of the country does without the others.
      return known.contains(code) && known.contains(successor)
        ? Step(code: code, successor: successor, year: year, kind: "merged") : nil
    }
  }

  /// 崇明县 (to 2016) and 崇明区 (from 2016): the same name but for its last character, in one province, one after the other.
  static func renamed(_ histories: [RegionHistory]) -> [Step] {
    struct Key: Hashable {
      let province: RegionCode
      let stem: String
    }
    func key(_ history: RegionHistory) -> Key {
      Key(province: history.code.province, stem: String(history.name.dropLast()))
    }
    let named = histories.filter { $0.name.count > 2 && !$0.isPlaceholder }
    let byStem = Dictionary(grouping: named, by: key)
    return named.compactMap { old in
      guard let last = old.lastYear else { return nil }
      let next = (byStem[key(old)] ?? []).filter {
        $0.code != old.code && (last...last + 1).contains($0.firstYear) && $0.level == old.level
      }
      guard next.count == 1, let successor = next.first else { return nil }
      return Step(code: old.code, successor: successor.code, year: successor.firstYear, kind: "renamed")
    }
  }
}
