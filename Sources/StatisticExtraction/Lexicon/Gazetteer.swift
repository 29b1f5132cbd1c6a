import EconomyModel
import Glibc
import ReferenceData

/// The names of regions, with their codes through time.
final class Gazetteer: Sendable {
  let regions: [Region]
  private let names: WordTrie
  /// Who bears the names: a chain of rows for each, which starts at the payload of the name.
  private let bearers: [Bearer]
  /// The rows of `regions` that are no place-holders, by their codes.
  private let byCode: [Int32]

  /// A region that bears a name; the next one that does stands at `next`.
  private struct Bearer: Sendable {
    var row: Int32
    var next: Int32 = -1
    /// The last one of the chain, kept in the first one.
    var last: Int32
  }

  /// The names and their bearers while they are collected.
  private struct Index {
    var names: WordTrieBuilder
    var bearers: [Bearer] = []

    init(regions: Int) {
      names = WordTrieBuilder(words: regions)
      bearers.reserveCapacity(regions * 2)
    }

    mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ row: Int32) {
      let head = names.insert(name, newPayload: bearers.count)
      let created = Int32(bearers.count)
      if head == bearers.count {
        bearers.append(Bearer(row: row, last: created))
      } else if !hasBearer(row, from: head) {
        bearers.append(Bearer(row: row, last: created))
        bearers[Int(bearers[head].last)].next = created
        bearers[head].last = created
      }
    }

    private func hasBearer(_ row: Int32, from head: Int) -> Bool {
      var place = Int32(head)
      while place >= 0 {
        if bearers[Int(place)].row == row { return true }
        place = bearers[Int(place)].next
      }
      return false
    }
  }

  /// Endings that short names leave off, longest first.
  private static let endings: [StaticString] = [
    "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "新区", "地区", "林区", "特区", "矿区", "区", "县", "盟", "旗",
  ]

  init(_ reference: ReferenceData) {
    let regions = reference.regions
    var index = Index(regions: regions.count)
    var byCode: [Int32] = []
    byCode.reserveCapacity(regions.count)
    for (row, region) in regions.enumerated() where !region.isPlaceholder {
      byCode.append(Int32(row))
      // 苏州工业园区: what a zone reports is of the region that it lies in, whose name its own begins with.
      guard !region.code.isZone else { continue }
      var name = region.name
      name.withUTF8 { name in
        index.add(name, Int32(row))
        guard let short = Gazetteer.short(name) else { return }
        index.add(UnsafeBufferPointer(rebasing: name[..<short]), Int32(row))
        // 酒泉专区, as the later 地区 were called up to the seventies.
        if region.level == .prefecture, name.suffix(6).elementsEqual("地区".utf8) {
          let old = name[..<short] + Array("专区".utf8)
          old.withUnsafeBufferPointer { index.add($0, Int32(row)) }
        }
      }
    }
    // Rows of one code stay in their order.
    byCode.sort { (regions[Int($0)].code, $0) < (regions[Int($1)].code, $1) }
    for alias in reference.regionAliases {
      var name = alias.alias
      name.withUTF8 { name in
        for row in Gazetteer.rows(of: alias.code, byCode, regions) { index.add(name, row) }
      }
    }
    self.regions = regions
    names = WordTrie(index.names)
    bearers = index.bearers
    self.byCode = byCode
  }

  /// How many bytes of 徐汇区 are 徐汇; none where fewer than two characters would remain (通县), or for autonomous counties.
  static func short(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    func ends(_ word: StaticString) -> Bool {
      let length = word.utf8CodeUnitCount
      guard name.count >= length, let base = name.baseAddress else { return false }
      return memcmp(base + (name.count - length), word.utf8Start, length) == 0
    }
    guard !ends("自治州"), !ends("自治县"), !ends("自治旗") else { return nil }
    guard let ending = endings.first(where: ends) else { return nil }
    let short = name.count - ending.utf8CodeUnitCount
    return short >= 6 ? short : nil
  }

  private static func rows(from head: Int, _ bearers: [Bearer]) -> [Int32] {
    var rows: [Int32] = []
    var place = Int32(head)
    while place >= 0 {
      rows.append(bearers[Int(place)].row)
      place = bearers[Int(place)].next
    }
    return rows
  }

  /// The part of the rows sorted by code that has one code.
  private static func rows(of code: RegionCode, _ byCode: [Int32], _ regions: [Region]) -> ArraySlice<Int32> {
    func firstPlace(where isBehind: (RegionCode) -> Bool) -> Int {
      var (low, high) = (0, byCode.count)
      while low < high {
        let middle = (low + high) / 2
        if isBehind(regions[Int(byCode[middle])].code) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    return byCode[firstPlace { $0 >= code }..<firstPlace { $0 > code }]
  }

  /// The longest region name at an offset, with the regions that bear it in any year.
  func match(in bytes: [UInt8], at start: Int, to limit: Int) -> (rows: [Int32], end: Int)? {
    guard let found = names.longest(in: bytes, from: start, to: limit) else { return nil }
    // 黄石港吞吐量 is of the port of 黄石, whose ward 黄石港区 is written out.
    if found.end - start >= 9, bytes.has("港", at: found.end - 3),
      let city = names.longest(in: bytes, from: start, to: found.end - 3), city.end == found.end - 3
    {
      let rows = Gazetteer.rows(from: city.payload, bearers)
      if rows.contains(where: { regions[Int($0)].level == .prefecture }) { return (rows, city.end) }
    }
    return (Gazetteer.rows(from: found.payload, bearers), found.end)
  }

  /// The longest region name at an offset that a text of a year may mean: 遵义地区 in a text of 2021 is 遵义, and a word.
  func match(in bytes: [UInt8], at start: Int, to limit: Int, year: Int?) -> (rows: [Int32], end: Int)? {
    guard let found = match(in: bytes, at: start, to: limit) else { return nil }
    guard let year, year >= Gazetteer.standardBegins, bytes.has("地区", at: found.end - 6),
      found.rows.allSatisfy({ regions[Int($0)].yearsAway(from: year) > 0 }),
      let shorter = match(in: bytes, at: start, to: found.end - 6)
    else { return found }
    return shorter
  }

  @inline(__always)
  func canStart(_ scalar: UInt32) -> Bool { names.canStart(scalar) }

  /// Of the regions with a name, those in force in a year; where none was, those that held it nearest to the year; none where all
  /// of them came about long after.
  ///
  /// Before `codesOfTodayBegin` a place has the code of what it became under the same stem: 定西地区 of 1990 is 621100, as 定西市 is.
  func inForce(_ rows: [Int32], year: Int?) -> [Region] {
    let held = held(rows, year: year)
    guard let year, year < Gazetteer.codesOfTodayBegin, year >= Gazetteer.standardBegins else { return held }
    return held.map { region in
      guard region.lastRevision != nil else { return region }
      // 松江县 became a district, and was none then.
      let heirs = heirs(of: [region]).filter { heir in
        name(of: heir.code)?.hasSuffix("区") != true || region.name.hasSuffix("区")
      }
      return heirs.count == 1 ? heirs[0] : region
    }
  }

  private func held(_ rows: [Int32], year: Int?) -> [Region] {
    let all = rows.map { regions[Int($0)] }
    // 两江新区 in a text of 2014 is a zone, and no district yet.
    if let year, all.allSatisfy({ $0.cameAbout(after: year) }) { return [] }
    if let year, year < Gazetteer.standardBegins {
      let heirs = heirs(of: all)
      if !heirs.isEmpty { return heirs }
    }
    guard all.count > 1 else { return all }
    // A text that says no year speaks of the places that there are.
    guard let year else {
      let today = all.filter { $0.lastRevision == nil }
      return today.isEmpty ? all : today
    }
    let away = all.map { $0.yearsAway(from: year) }
    let nearest = away.min()
    let then = zip(all, away).compactMap { $1 == nearest ? $0 : nil }
    let held = year < Gazetteer.codesOfTodayBegin ? namesakes(of: then, among: all) : then
    // Of two codes that one county had in a year, the one that it kept.
    let kept = held.filter { $0.lastRevision == nil }
    return held.filter { (region: Region) -> Bool in
      let isDouble = kept.contains {
        $0.name == region.name && $0.level == region.level && $0.code.province == region.code.province
      }
      return region.lastRevision == nil || !isDouble
    }
  }

  /// The regions that a name may mean in a text on the region `whole`: those of a year that lie in it and fit.
  ///
  /// 长沙 in a text on its province is the city and not the county of that name, which lies in the city.
  func meant(_ rows: [Int32], year: Int?, in whole: RegionCode, where fits: (Region) -> Bool = { _ in true })
    -> [Region]
  {
    let fitting = inForce(rows, year: year).filter { whole.contains($0.code) && fits($0) }
    guard fitting.count > 1 else { return fitting }
    let widest = fitting.filter { candidate in fitting.allSatisfy { candidate.code.contains($0.code) } }
    if !widest.isEmpty { return widest }
    // 河北 is the province and 西安 the capital of one, whatever wards of other places have their names.
    let known = fitting.filter { $0.level == .province || $0.level == .prefecture && $0.code.isCapital }
    if known.count == 1 { return known }
    // 大同 is the city, whatever ward of another one, or district that bore its name, there is besides.
    let cities = fitting.filter { $0.level == .prefecture && $0.name.hasSuffix("市") }
    return cities.count == 1 ? cities : fitting
  }

  /// The full name of a region.
  func name(of code: RegionCode) -> String? {
    Gazetteer.rows(of: code, byCode, regions).last.map { regions[Int($0)].name }
  }

  /// The level of a region.
  func level(of code: RegionCode) -> Region.Level? {
    Gazetteer.rows(of: code, byCode, regions).last.map { regions[Int($0)].level }
  }
}
