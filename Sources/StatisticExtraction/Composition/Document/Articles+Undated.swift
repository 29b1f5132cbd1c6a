import EconomyModel

// 榆林油气产量突破千万吨 / 据榆林市有关部门介绍，…: articles of a page that open without 本报讯.
extension Articles {
  /// Whether a block without a dateline is the first one of an article: it stands below headlines, one of which opens with a
  /// place that the block speaks of and the article before does not, or it stands below an article that its writer has signed,
  /// or behind a short one, with a number in its headline or the words of a story.
  ///
  ///     榆林油气产量跨上新台阶
  ///     据榆林市有关部门介绍，…
  ///
  /// - Parameter last: the block that the article before begins with.
  static func opensUndated(_ index: Int, behind last: Int?, _ text: CleanText, _ lexicon: Lexicon) -> Bool {
    let bytes = text.bytes
    let block = text.blocks[index]
    // ▲到8月末，…: the items of a column of briefs go together.
    guard isBody(block, bytes), ListBullet.at(block.range.start, bytes) == 0 else { return false }
    let first = start(of: index, behind: -1, text)
    guard first < index, first > 0, isBody(text.blocks[first - 1], bytes) || isSigned(text.blocks[first - 1], bytes)
    else { return false }
    if isSigned(text.blocks[first - 1], bytes) { return true }
    if let last, isShort(last, to: first, text),
      opensAsNews(block.range, bytes)
        // 宁乡：水泥路往村口修
        || (first..<index).contains(where: { labels($0, above: index, text, lexicon) })
        || (first..<index).contains(where: { holdsNumber(text.blocks[$0].range, bytes) })
    {
      return true
    }
    let before = bytes.slice(opening(before: first, text))
    return (first..<index).contains { headline in
      headlinePlace(headline, above: index, text, lexicon).map { before.first($0.name, from: 0) == nil } ?? false
    }
  }

  /// The place that a headline opens with and the paragraph below speaks of at once, as both write it and by its rows.
  static func headlinePlace(_ headline: Int, above index: Int, _ text: CleanText, _ lexicon: Lexicon) -> (
    name: [UInt8], rows: [Int32]
  )? {
    guard let place = placeOpening(text.blocks[headline].range, text.bytes, lexicon),
      speaksAtOnce(text.blocks[index].range, of: place.name, text.bytes)
    else { return nil }
    return place
  }

  /// Whether a headline is labelled with a place that the paragraph below speaks of at once.
  private static func labels(_ headline: Int, above index: Int, _ text: CleanText, _ lexicon: Lexicon) -> Bool {
    let (line, bytes) = (text.blocks[headline].range, text.bytes)
    guard let match = lexicon.gazetteer.match(in: bytes, at: line.start, to: line.end), bytes.has("：", at: match.end)
    else { return false }
    return speaksAtOnce(text.blocks[index].range, of: bytes.slice(ByteRange(line.start, match.end)), bytes)
  }

  /// Whether a place is named within the first forty characters of a paragraph.
  private static func speaksAtOnce(_ paragraph: ByteRange, of name: [UInt8], _ bytes: [UInt8]) -> Bool {
    let head = ByteRange(paragraph.start, min(paragraph.end, paragraph.start + 120))
    return bytes.slice(head).first(name, from: 0) != nil
  }

  /// 新增停车位1500个, 前移化解九成矛盾: whether a headline says how many.
  private static func holdsNumber(_ headline: ByteRange, _ bytes: [UInt8]) -> Bool {
    if bytes[headline.start..<headline.end].contains(where: TextFolding.isDigit) { return true }
    var offset = headline.start
    while offset < headline.end {
      if let number = ChineseNumeral.read(bytes, at: offset, to: headline.end)?.end,
        ["成", "倍", "亿", "万", "千", "百", "家", "项", "条", "户", "名", "件"].contains(where: { (word: StaticString) in
          bytes.has(word, endingAt: number, notBefore: offset + 3) || bytes.has(word, at: number)
        }),
        !["成立", "成为", "成效", "成果", "成绩", "成长", "成型", "成功", "成了"].contains(where: { (word: StaticString) in
          bytes.has(word, at: number)
        })
      {
        return true
      }
      offset += Scalars.at(offset, in: bytes).length
    }
    return false
  }

  /// Whether an article of a few paragraphs, which no line of its own signs, ends where the headlines of the next one begin.
  private static func isShort(_ last: Int, to end: Int, _ text: CleanText) -> Bool {
    last < end && end - last <= 4 && (last..<end).allSatisfy { isBody(text.blocks[$0], text.bytes) }
  }

  /// 昨日，…, 据海关统计，…: words with which a story begins, and hardly a section of one.
  private static func opensAsNews(_ paragraph: ByteRange, _ bytes: [UInt8]) -> Bool {
    let openings: [StaticString] = [
      "昨日，", "昨天，", "昨日从", "昨天从", "日前，", "近日，", "记者昨", "记者从", "记者日前", "记者近日", "来自", "截至", "本周，",
    ]
    if openings.contains(where: { bytes.has($0, at: paragraph.start) }) { return true }
    // 据市房管局数据，
    let head = ByteRange(paragraph.start, min(paragraph.end, paragraph.start + 60))
    return bytes.has("据", at: paragraph.start)
      && ["统计，", "数据，", "消息，", "通报，", "公布，", "介绍，", "发布的"].contains { (word: StaticString) in
        bytes.contains(word, in: head)
      }
  }

  /// A paragraph: it has a whole sentence, and is no line of a table.
  private static func isBody(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.line == nil && !block.isHeading && bytes.contains("。", in: block.range)
  }

  /// （周建明）, …销往境外。（施融）: who wrote the article that ends here.
  private static func isSigned(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.line == nil && WriterNames.signature(block.range, bytes) != nil
  }

  /// What the article before a block opens with: its headlines and its first paragraph.
  private static func opening(before first: Int, _ text: CleanText) -> ByteRange {
    var body = first - 1
    while body > 0, isBody(text.blocks[body - 1], text.bytes) { body -= 1 }
    let start = start(of: body, behind: -1, text)
    let paragraph = text.blocks[body].range
    return ByteRange(text.blocks[start].range.start, min(paragraph.end, paragraph.start + 600))
  }

  /// The place that a headline opens with; nil where it opens with none, or with several.
  private static func placeOpening(_ line: ByteRange, _ bytes: [UInt8], _ lexicon: Lexicon) -> (
    name: [UInt8], rows: [Int32]
  )? {
    let start = line.start + ListBullet.at(line.start, bytes)
    guard let match = lexicon.gazetteer.match(in: bytes, at: start, to: line.end),
      // 温州：…: the label of a section, which may be one of several in an article.
      // 双流机场航线增至109条: a facility bears the name of a place, and is on none.
      !["、", "与", "和", "等", "：", "机场", "口岸", "站", "油田", "石化", "集团", "公司", "大学", "铁路"].contains(where: {
        (word: StaticString) in bytes.has(word, at: match.end)
      })
    else { return nil }
    return (bytes.slice(ByteRange(start, match.end)), match.rows)
  }
}
