import EconomyModel
import ReferenceData

// 民勤县 in a text of 1962, 高阳县 in one of 1986: which of its codes a place has that had others, or none, in the year of a text.
extension Gazetteer {
  /// The year of the first revision of the standard.
  static let standardBegins = 1980
  /// The year from which a place has the code that it had then; in earlier ones it has the code of what it became, where its name
  /// tells what that is.
  static let codesOfTodayBegin = 1997

  /// The regions in force that regions of the same name have become: themselves, or those that took their place under the same
  /// stem (启东县 is 启东市, 武威地区 is 武威市); empty where none has.
  ///
  /// 武昌区 stood beside 武昌县 and did not follow it, so it is none.
  func heirs(of all: [Region]) -> [Region] {
    let today = all.filter { $0.lastRevision == nil }
    guard today.isEmpty else { return today }
    var heirs: [Region] = []
    for region in all {
      var name = region.name
      let stem = name.withUTF8 { name in Gazetteer.short(name).map { Array(name[..<$0]) } }
      guard let stem, let found = match(in: stem, at: 0, to: stem.count), found.end == stem.count else { continue }
      for row in found.rows {
        let heir = regions[Int(row)]
        guard heir.lastRevision == nil, heir.level == region.level, heir.code.province == region.code.province,
          !heirs.contains(where: { $0.code == heir.code }),
          all.allSatisfy({ heir.firstRevision > ($0.lastRevision ?? "") })
        else { continue }
        // The text names it as it was called then.
        heirs.append(heir.called(region.name))
      }
    }
    return heirs
  }

  /// Regions, each under the code in force of the same county where its code has changed since: 高阳县 was 132432 while it lay in a
  /// prefecture that is gone, and its rows belong together.
  func namesakes(of held: [Region], among all: [Region]) -> [Region] {
    var kept: [Region] = []
    for region in held {
      let heirs = all.filter {
        $0.lastRevision == nil && $0.name == region.name && $0.level == region.level
          && $0.code.province == region.code.province && $0.firstRevision > (region.lastRevision ?? "9")
      }
      let heir = heirs.count == 1 ? heirs[0] : region
      if !kept.contains(heir) { kept.append(heir) }
    }
    return kept
  }
}
