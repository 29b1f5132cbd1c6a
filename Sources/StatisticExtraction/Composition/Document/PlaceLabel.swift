import EconomyModel
import ReferenceData

// ●莱西　前8个月…, 西海岸新区：…, 【达州】…: the place that an item of a list is labelled with.
extension DocumentComposer {
  /// 绵阳：“科技城”账本 alone in a line: the place that the blocks below are on, up to the next line of that kind.
  mutating func regionOfHeadline(_ block: Block) -> RegionCode? {
    guard facts.kind == .news, block.line == nil else { return nil }
    let isLine =
      block.range.count <= 75
      && !["。", "；"].contains { (mark: StaticString) in text.bytes.contains(mark, in: block.range) }
      // 短板不短，不行: a headline of two clauses, without a number.
      && (!text.bytes.contains("，", in: block.range)
        || block.isHeading && !text.bytes[block.range.start..<block.range.end].contains(where: TextFolding.isDigit)
        // 济宁：明年再建保障房，补贴同步发放
        || placeLabel(block.range).map {
          text.bytes.has("：", at: $0.end - 3) && ListBullet.at(block.range.start, text.bytes) == 0
        } ?? false)
    if isLine {
      headlineRegion =
        placeAlone(block.range) ?? placeLabel(block.range).flatMap { $0.end < block.range.end ? $0.region : nil }
    }
    return headlineRegion
  }

  /// ■沈北新区, 邳州: the place that a line names and nothing else; nil for other lines.
  private func placeAlone(_ line: ByteRange) -> RegionCode? {
    let start = line.start + ListBullet.at(line.start, text.bytes)
    guard let place = placeNamed(at: start, to: line.end), place.end == line.end else { return nil }
    return place.region
  }

  /// The place that a label may begin with, which may lie in the one before it (▲宁夏中宁　9月份，…), and where its name ends.
  private func placeNamed(at start: Int, to end: Int) -> (region: RegionCode?, end: Int)? {
    guard let own = facts.region, let match = lexicon.gazetteer.match(in: text.bytes, at: start, to: end) else {
      return nil
    }
    let found = labelled(match.rows, in: own)
    let named = Set(lexicon.gazetteer.inForce(match.rows, year: facts.year).map(\.code))
    if let whole = found ?? named.first, found != nil || named.count == 1 && whole.contains(own),
      let inner = lexicon.gazetteer.match(in: text.bytes, at: match.end, to: end)
    {
      let codes = Set(lexicon.gazetteer.meant(inner.rows, year: facts.year, in: whole) { $0.code != whole }.map(\.code))
      if codes.count == 1 { return (codes.first, inner.end) }
    }
    return (found, match.end)
  }

  /// The one place that a label names: in the region of the article or of its prefecture, else in that of the page, or in its province.
  private func labelled(_ rows: [Int32], in own: RegionCode) -> RegionCode? {
    // 桥西区：… above an article on it is on no other 桥西区.
    if lexicon.gazetteer.inForce(rows, year: facts.year).contains(where: { $0.code == own }) { return nil }
    let near = own == .country || own.province == own ? own : own.prefecture
    // ▲宁夏中宁 in a column of a paper for the whole country is wherever it is.
    let page = extraction.region ?? .country
    for whole in [near, page, own.province] where whole != .country || own == .country || page == .country {
      let codes = Set(lexicon.gazetteer.meant(rows, year: facts.year, in: whole) { $0.code != own }.map(\.code))
      if codes.count == 1 { return codes.first }
    }
    return nil
  }

  /// The region that a block is labelled with, and where the label ends; nil where it begins with something else.
  func placeLabel(_ block: ByteRange) -> (region: RegionCode, end: Int)? {
    let bytes = text.bytes
    let bullet = block.start + ListBullet.at(block.start, bytes)
    let isBracketed = bytes.has("【", at: bullet)
    let start = bullet + (isBracketed ? 3 : 0)
    guard let match = placeNamed(at: start, to: block.end), let region = match.region,
      !isBracketed || bytes.has("】", at: match.end)
    else { return nil }
    // 【达州】 1至5月，…
    if isBracketed { return (region, match.end + 3) }
    if bytes.has("：", at: match.end) { return (region, match.end + 3) }
    // The clean text has no spaces; the document tells whether one parts the label from what it labels.
    let next = text.map.source(match.end)
    let gap = text.map.source(ByteRange(match.end - 3, match.end), clean: bytes, document: document).end
    let isApart = next > gap && document[gap..<next].allSatisfy { $0 == 0x20 || $0 == 0xE3 || $0 == 0x80 || $0 == 0x09 }
    // 杨浦 前8个月区级财政收入…: among the briefs of a page it needs no mark before it.
    return isApart && (start > block.start || facts.kind == .news) ? (region, match.end) : nil
  }

  /// ▲宁夏枸杞喜获丰收。, ▲据四川省邮电管理局消息，…: the place that a brief in a column on the whole country opens with; nil for others.
  func placeOfBrief(_ block: ByteRange) -> RegionCode? {
    let bytes = text.bytes
    let bullet = ListBullet.at(block.start, bytes)
    if let outside = placeOutside(block) { return outside }
    guard facts.kind == .news, facts.region == .country, bullet > 0 else { return nil }
    let sources: [StaticString] = ["据", "来自", "在"]
    let source = sources.first { bytes.has($0, at: block.start + bullet) }
    let start = block.start + bullet + (source?.utf8CodeUnitCount ?? 0)
    guard let place = placeNamed(at: start, to: block.end),
      !["、", "和", "与", "等", "至", "—", "到", "及"].contains(where: { (word: StaticString) in
        bytes.has(word, at: place.end)
      })
    else { return nil }
    return place.region
  }

  /// 山西省太原市从去年7月开始，…: the place outside of the article above that a paragraph on a page of a paper for the whole country
  /// opens with, as a brief does that no headline parts from it; nil for others.
  private func placeOutside(_ block: ByteRange) -> RegionCode? {
    guard facts.kind == .news, extraction.region == .country, let own = facts.region, own != .country,
      let first = whole(at: block.start, to: block.end)
    else { return nil }
    let place = whole(at: first.end, to: block.end) ?? first
    guard !own.contains(place.region), !place.region.contains(own),
      !["、", "和", "与", "等", "至", "—", "到", "及"].contains(where: { (word: StaticString) in
        text.bytes.has(word, at: place.end)
      })
    else { return nil }
    return place.region
  }

  /// A province, or another place by its whole name, at an offset; nil where none stands there, or several have the name.
  private func whole(at start: Int, to end: Int) -> (region: RegionCode, end: Int)? {
    guard let match = lexicon.gazetteer.match(in: text.bytes, at: start, to: end, year: facts.year) else { return nil }
    let regions = lexicon.gazetteer.inForce(match.rows, year: facts.year).filter {
      $0.level == .province || $0.name.utf8.count == match.end - start
    }
    let codes = Set(regions.map(\.code))
    return codes.count == 1 ? codes.first.map { ($0, match.end) } : nil
  }
}
