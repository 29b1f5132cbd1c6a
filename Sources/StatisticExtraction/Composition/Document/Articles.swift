import EconomyModel

/// The articles of a newspaper page, each of which is on a place and a time of its own.
///
///     烟花市前三季度… / 本报讯（记者 张三）…      blocks 0 and 1
///     白沙区项目… / 本报讯（记者 李四）…          blocks 2 and 3
enum Articles {
  /// A headline and its subtitles have no more lines than this.
  private static let mostHeadlines = 3
  /// A line of a headline is no longer than this, in bytes.
  private static let longestHeadline = 105

  /// The blocks of each article; empty for a text with fewer than two of them.
  ///
  /// The first one begins with its headlines, behind the name and the day of the paper.
  static func find(_ text: CleanText, _ lexicon: Lexicon) -> [Range<Int>] {
    var datelines: [Int] = []
    let stamps = stamps(text)
    // Where each article is stamped below its headline, no other line opens one.
    let isStamped =
      !stamps.isEmpty && !stamps.keys.contains { stampsPage($0, text) }
    for (index, block) in text.blocks.enumerated() where block.line == nil {
      if stamps[index] != nil || Dateline.end(of: block.range, in: text.bytes) > block.range.start
        || isByline(block.range, text.bytes)
        || !isStamped
          && (opensBriefs(index, text) || opensUndated(index, behind: datelines.last, text, lexicon))
      {
        datelines.append(index)
      }
    }
    guard datelines.count > 1 else { return [] }
    var starts = [start(of: datelines[0], behind: -1, text)]
    for (last, dateline) in zip(datelines, datelines.dropFirst()) {
      // 新华社记者　罗某某 above 新华社北京12月18日电: one article has both.
      let isOpening =
        stamps[last] != nil || isByline(text.blocks[last].range, text.bytes)
        || text.bytes.contains("题：", in: text.blocks[last].range)
      if isOpening, text.blocks[last..<dateline].allSatisfy({ isHeadline($0, text.bytes) }) {
        continue
      }
      let isMasthead = stamps[dateline] != nil && stampsPage(dateline, text)
      starts.append(isMasthead ? dateline : start(of: dateline, behind: last, text))
    }
    guard starts.count > 1 else { return [] }
    return zip(starts, starts.dropFirst() + [text.blocks.count]).map { $0..<$1 }
  }

  /// The days that lines of a text stamp its articles with, by block; none where it has only one such line.
  static func stamps(_ text: CleanText) -> [Int: CalendarDay] {
    var found: [Int: CalendarDay] = [:]
    for (index, block) in text.blocks.enumerated() where block.line == nil {
      found[index] = PageStamp.day(block.range, text.bytes) ?? dayBelowHeadline(index, text)
    }
    return found.count > 1 ? found : [:]
  }

  /// 1—7月重大项目推进情况 / 新浪财经 / 2021-08-30: the day in a line of its own, below a headline and who published the article.
  private static func dayBelowHeadline(_ index: Int, _ text: CleanText) -> CalendarDay? {
    guard index >= 1 else { return nil }
    // 一季度生产总值下降4.3% / 2020年04月20日 17:57 来源：河阳新闻网
    if isHeadline(text.blocks[index - 1], text.bytes),
      let day = PageStamp.dayOfPublication(text.blocks[index].range, text.bytes)
    {
      return day
    }
    guard index >= 2, PageStamp.isSource(text.blocks[index - 1].range, text.bytes),
      isHeadline(text.blocks[index - 2], text.bytes)
    else { return nil }
    return PageStamp.bareDay(text.blocks[index].range, text.bytes)
  }

  /// Whether the headlines of an article stand below its stamp.
  private static func stampsPage(_ index: Int, _ text: CleanText) -> Bool {
    PageStamp.standsAbove(text.blocks[index].range, text.bytes) && dayBelowHeadline(index, text) == nil
  }

  /// The block with which the headlines above a dateline begin.
  static func start(of dateline: Int, behind last: Int, _ text: CleanText) -> Int {
    // Who published it stands between the headline and the day.
    var start =
      dayBelowHeadline(dateline, text) != nil && PageStamp.isSource(text.blocks[dateline - 1].range, text.bytes)
      ? dateline - 1 : dateline
    while start > last + 1, dateline - start < mostHeadlines, isHeadline(text.blocks[start - 1], text.bytes),
      !DocumentFacts.isMasthead(text.bytes, text.blocks[start - 1].range),
      !isOfPage(text.blocks[start - 1].range, text.bytes)
    {
      start -= 1
    }
    return start
  }

  /// 河北日报, 2018年10月26日: the name of the paper and its day, in lines of their own.
  private static func isOfPage(_ line: ByteRange, _ bytes: [UInt8]) -> Bool {
    // 南京地区今天多云到阴: the weather, beside the name of the paper.
    if line.count <= 120,
      bytes.contains("今天", in: line) || bytes.contains("明天", in: line) || bytes.contains("℃", in: line),
      ["多云", "阵雨", "雷雨", "小雨", "中雨", "大雨", "晴到", "转晴", "转阴", "气温"].contains(where: { (word: StaticString) in
        bytes.contains(word, in: line)
      })
    {
      return true
    }
    guard line.count <= 45 else { return false }
    return ["日报", "晚报", "晨报", "早报", "时报", "商报", "日"].contains { (word: StaticString) in
      bytes.has(word, endingAt: line.end, notBefore: line.start)
    } && (!bytes.has("日", endingAt: line.end, notBefore: line.start) || bytes.contains("年", in: line))
  }

  /// 本报记者　王某某: who wrote an article, in a line of its own.
  static func isByline(_ line: ByteRange, _ bytes: [UInt8]) -> Bool {
    // 本报记者 周洋 摄: who took a picture wrote no article.
    let isCredit = ["摄", "摄影", "图", "图片", "供图", "制图", "绘", "（摄）"].contains { (word: StaticString) in
      bytes.has(word, endingAt: line.end, notBefore: line.start)
    }
    // 大众日报记者： asks at a press conference, and wrote no article.
    let asks = ["：", "提问", "问"].contains { (word: StaticString) in
      bytes.has(word, endingAt: line.end, notBefore: line.start)
    }
    return !isCredit && !asks && line.count <= 90 && !bytes.contains("，", in: line) && !bytes.contains("。", in: line)
      && ([
        "本报记者", "□本报记者", "□记者", "■记者", "■本报记者", "本报通讯员", "□本报通讯员", "本报特约", "本报驻", "□本报驻", "■本报驻", "记者", "通讯员", "□通讯员",
        "■通讯员",
      ].contains { (word: StaticString) in
        bytes.has(word, at: line.start)
      } || isOfPaper(line, bytes))
      && !["手记", "调查", "观察", "来信", "述评", "连线", "走访", "在现场", "感言", "之家"].contains { (word: StaticString) in
        bytes.contains(word, in: line)
      }
  }

  /// 河北日报记者　张某某: who wrote it, of a paper by its name.
  private static func isOfPaper(_ line: ByteRange, _ bytes: [UInt8]) -> Bool {
    let head = ByteRange(line.start, min(line.end, line.start + 36))
    return bytes.contains("报记者", in: head) || bytes.contains("社记者", in: head)
  }

  /// 【区内短波】, 简讯, or a headline above items with a bullet (▲): the heading of a column of briefs, which are of no article before.
  static func opensBriefs(_ index: Int, _ text: CleanText) -> Bool {
    let (line, bytes) = (text.blocks[index].range, text.bytes)
    return line.count <= 36
      && (opensItems(index, text)
        || bytes.has("【", at: line.start) && bytes.has("】", endingAt: line.end, notBefore: line.start)
        || ["简讯", "短讯", "快讯", "短波", "速览", "简报"].contains { (word: StaticString) in
          bytes.has(word, endingAt: line.end, notBefore: line.start)
        })
  }

  /// Whether a line stands above two paragraphs that open with the same bullet.
  private static func opensItems(_ index: Int, _ text: CleanText) -> Bool {
    guard index + 2 < text.blocks.count, isHeadline(text.blocks[index], text.bytes) else { return false }
    let items = [text.blocks[index + 1].range, text.blocks[index + 2].range]
    let bullets = items.map { $0.start..<($0.start + ListBullet.at($0.start, text.bytes)) }
    return !bullets[0].isEmpty && text.bytes[bullets[0]] == text.bytes[bullets[1]]
      && ListBullet.at(text.blocks[index].range.start, text.bytes) == 0
  }

  private static func isHeadline(_ block: Block, _ bytes: [UInt8]) -> Bool {
    block.line == nil && block.range.count <= longestHeadline && !bytes.contains("。", in: block.range)
      && !["）", "；"].contains { (mark: StaticString) in
        bytes.has(mark, endingAt: block.range.end, notBefore: block.range.start)
      }
  }
}

extension CleanText {
  /// Some blocks as a text of their own, without the way back to the document.
  func part(_ indices: Range<Int>) -> CleanText {
    var part = CleanText(document: [])
    guard let first = blocks[indices].first, let last = blocks[indices].last else { return part }
    part.bytes = bytes.slice(ByteRange(first.range.start, last.range.end))
    part.blocks = blocks[indices].map { block in
      var moved = block
      moved.range = ByteRange(block.range.start - first.range.start, block.range.end - first.range.start)
      moved.line = nil
      return moved
    }
    return part
  }
}
