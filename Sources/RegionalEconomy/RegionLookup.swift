import EconomyModel
import GRDB

extension Snapshot {
  /// The region that a name or code means.
  ///
  /// A name may be formal (徐汇区), short (徐汇, 浦东) or led by the regions above it (吉林省长春市朝阳区, 北京朝阳区). Regions in
  /// force go before those that are no more (闸北区).
  ///
  /// - Throws: `unknownRegion` with similar names, `ambiguousRegion` with all that it may mean.
  public func place(_ text: String) throws -> Place {
    if let code = RegionCode(text) {
      guard let place = try places("code = ?", [text]).first else { throw DatasetError.unknownRegion(text, near: []) }
      precondition(place.code == code)
      return place
    }
    // The longest ending of the text that is a name; what stands before it names regions above.
    for start in text.indices {
      let ending = String(text[start...])
      let matches = try named(ending).filter { try isLed($0, by: String(text[..<start])) }
      guard let first = matches.first else { continue }
      guard matches.count == 1 else { throw DatasetError.ambiguousRegion(text, candidates: matches) }
      return first
    }
    throw DatasetError.unknownRegion(text, near: try similar(to: text))
  }

  /// The regions with a name, those in force if there are any.
  private func named(_ name: String) throws -> [Place] {
    let endings = ["", "区", "市", "县", "省", "新区", "自治区", "自治州", "自治县", "地区", "盟", "旗"]
    for names in [[name], endings.map { name + $0 }] {
      let list = names.map { _ in "?" }.joined(separator: ", ")
      for condition in ["AND n.last_year IS NULL", ""] {
        let found = try places(
          """
          code IN (SELECT region_code FROM region_name n JOIN region m ON m.code = n.region_code
            WHERE n.name IN (\(list)) \(condition.isEmpty ? "" : condition + " AND m.last_year IS NULL"))
          """, StatementArguments(names))
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private func places(_ condition: String, _ arguments: StatementArguments) throws -> [Place] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT code, name, (SELECT p.name FROM region p WHERE p.code = region.parent_code) FROM region
        WHERE \(condition) ORDER BY code
        """, arguments: arguments
    ).compactMap { row in
      RegionCode(row[0] as String).map { Place(code: $0, name: row[1], parent: row[2]) }
    }
  }

  /// Whether a text names regions above the place, in full or short, and nothing else.
  private func isLed(_ place: Place, by text: String) throws -> Bool {
    guard !text.isEmpty else { return true }
    let names = try String.fetchAll(
      db,
      sql: """
        WITH RECURSIVE above (code) AS (
          SELECT parent_code FROM region WHERE code = ?
          UNION SELECT parent_code FROM region JOIN above USING (code))
        SELECT DISTINCT n.name FROM above JOIN region_name n ON n.region_code = above.code
        """, arguments: [place.code.description])
    var rest = Substring(text)
    while !rest.isEmpty {
      let forms = names.flatMap { [$0, String($0.dropLast())] }.filter { $0.count >= 2 && rest.hasPrefix($0) }
      guard let longest = forms.max(by: { $0.count < $1.count }) else { return false }
      rest = rest.dropFirst(longest.count)
    }
    return true
  }

  private func similar(to text: String) throws -> [Place] {
    let names = try Row.fetchAll(db, sql: "SELECT name, min(region_code) FROM region_name GROUP BY name")
    let codes = Dictionary(names.map { ($0[0] as String, $0[1] as String) }, uniquingKeysWith: { first, _ in first })
    return try NearMatches(of: text, among: codes.keys).names.flatMap { name in
      try places("code = ?", [codes[name] ?? ""])
    }
  }
}
