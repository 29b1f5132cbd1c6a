import EconomyModel
import ReferenceData

/// The names of regions, with their codes through time.
struct Gazetteer: Sendable {
  let regions: [Region]
  private let names: WordTrie
  /// For each payload of `names`, the rows of `regions` that bear the name.
  private var bearers: [[Int32]] = []
  private let byCode: [RegionCode: [Int32]]

  /// Endings that short names leave off, longest first.
  private static let endings: [StaticString] = [
    "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "新区", "地区", "林区", "特区", "矿区", "区", "县", "盟", "旗",
  ]

  init(_ reference: ReferenceData) {
    regions = reference.regions
    var names = WordTrie(isLarge: true, words: reference.regions.count)
    var bearers: [[Int32]] = []
    var byCode: [RegionCode: [Int32]] = [:]
    func add(_ name: [UInt8], _ row: Int) {
      if let payload = names.payload(of: name) {
        if !bearers[payload].contains(Int32(row)) { bearers[payload].append(Int32(row)) }
      } else {
        names.insert(name, payload: bearers.count)
        bearers.append([Int32(row)])
      }
    }
    for (row, region) in reference.regions.enumerated() where !region.isPlaceholder {
      byCode[region.code, default: []].append(Int32(row))
      let name = Array(region.name.utf8)
      add(name, row)
      if let short = Gazetteer.short(name) { add(short, row) }
    }
    for alias in reference.regionAliases {
      for row in byCode[alias.code] ?? [] { add(Array(alias.alias.utf8), Int(row)) }
    }
    self.names = names
    self.bearers = bearers
    self.byCode = byCode
  }

  /// 徐汇 for 徐汇区; none where fewer than two characters would remain (通县), or for autonomous counties.
  private static func short(_ name: [UInt8]) -> [UInt8]? {
    guard !name.hasSuffix("自治州"), !name.hasSuffix("自治县"), !name.hasSuffix("自治旗") else { return nil }
    guard let ending = endings.first(where: { name.hasSuffix($0) }) else { return nil }
    let short = name.dropLast(ending.utf8CodeUnitCount)
    return short.count >= 6 ? Array(short) : nil
  }

  /// The longest region name at an offset, with the regions that bear it in any year.
  func match(in bytes: [UInt8], at start: Int, to limit: Int) -> (rows: [Int32], end: Int)? {
    names.longest(in: bytes, from: start, to: limit).map { (bearers[$0.payload], $0.end) }
  }

  @inline(__always)
  func canStart(_ scalar: UInt32) -> Bool { names.canStart(scalar) }

  /// Of the regions with a name, those in force in a year; all of them where none was.
  func inForce(_ rows: [Int32], year: Int?) -> [Region] {
    let all = rows.map { regions[Int($0)] }
    guard let year else { return all }
    let held = all.filter { $0.isInForce(in: year) }
    return held.isEmpty ? all : held
  }

  /// The level of a region.
  func level(of code: RegionCode) -> Region.Level? { byCode[code]?.last.map { regions[Int($0)].level } }
}
