/// Decides which lines of a document belong to one paragraph.
///
/// Texts come with a paragraph a line, with paragraphs parted by blank lines, or as a PDF gives them: every printed line
/// on its own, often with a blank line behind each. A line goes on in the next one when it breaks off without the end of
/// a sentence, and either fills its column or has begun sentences that it does not finish.
enum LineJoining {
  /// Lines wider than this are paragraphs, not printed lines of a column.
  private static let widestColumn = 110
  /// No column is narrower: lines of a few words are headings, names or cells.
  private static let narrowestColumn = 20
  /// How many neighbours on each side show how wide the column is.
  private static let reach = 4

  /// For each line, whether the next one continues it.
  static func continues(_ lines: [TextLine]) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    var unfinished = false
    // Whether the paragraph that a line is of began with an indented one.
    var isOfIndented = false
    for index in lines.indices.dropLast() {
      let line = lines[index]
      let next = lines[index + 1]
      isOfIndented = line.isIndented || isOfIndented && index > 0 && result[index - 1]
      if next.startsInside {
        result[index] = true
        continue
      }
      // …多改种了瓜菜。（郑 / 河清　王立群）: who wrote it ends the paragraph.
      if index > 0, result[index - 1], lines[index - 1].hasOpenBracket, line.closesBracket, line.width <= 40,
        next.afterBlank || next.isIndented
      {
        unfinished = false
        continue
      }
      if line.endsSentence || next.startsItem || next.startsArticle {
        unfinished = false
        // A sentence may end where the line does; the next paragraph would be indented.
        result[index] = isOfIndented && line.endsSentence && goesOnUnindented(index, lines)
        continue
      }
      if line.endsInside {
        result[index] = true
        unfinished = unfinished || line.hasSentenceEnd
        continue
      }
      // A headline is not indented, the paragraph under it is, and has one line.
      if next.isIndented, !line.isIndented, next.width > widestColumn, !isProse(line) {
        unfinished = false
        continue
      }
      // 一、粮食损失有限，畜牧业有喜有忧: nor does a heading that fills its line go on in a paragraph behind a blank line.
      if next.isIndented, next.afterBlank, !line.isIndented, line.startsItem, !line.hasSentenceEnd {
        unfinished = false
        continue
      }
      // So it is in a column, where the second line of the paragraph is not indented either.
      if next.isIndented, !line.isIndented, !line.startsItem, !line.hasSentenceEnd, !line.hasOpenBracket,
        index + 2 < lines.count, !lines[index + 2].isIndented, !lines[index + 2].afterBlank,
        next.width > lines[index + 2].width / 2
      {
        unfinished = false
        continue
      }
      // The first line of a paragraph is indented, the ones that go on are not.
      if line.isIndented, line.hasComma || line.hasSentenceEnd || line.width > 40,
        !line.startsItem || line.startsBullet, !next.isIndented,
        !next.afterBlank
      {
        result[index] = true
        unfinished = true
        continue
      }
      // Nor are the ones behind those, down to the end of the sentence.
      if isOfIndented, !line.isIndented, !next.isIndented, !next.afterBlank {
        result[index] = true
        unfinished = true
        continue
      }
      // A long line with a comma breaks off in the midst of a sentence that the next line ends, or goes on with.
      if line.hasComma, line.width >= 50, line.width <= widestColumn, !line.startsItem, !next.isIndented,
        !next.afterBlank,
        next.hasComma || next.endsSentence || next.hasSentenceEnd, next.width <= line.width + 8
      {
        result[index] = true
        unfinished = true
        continue
      }
      let isHeading = line.startsItem && !line.hasSentenceEnd && !fillsColumn(index, lines)
      let beganSentences = unfinished || isProse(line) || opensInParagraph(index, lines)
      if !isHeading && (beganSentences || fillsColumn(index, lines)) {
        result[index] = true
        unfinished = unfinished || isProse(line)
      } else {
        unfinished = false
      }
    }
    return result
  }

  /// Whether the line behind one that ends a sentence and fills its column is of the same paragraph: neither indented nor a headline.
  private static func goesOnUnindented(_ index: Int, _ lines: [TextLine]) -> Bool {
    let next = lines[index + 1]
    let isSentence = next.hasSentenceEnd || next.endsSentence
    guard !next.isIndented, !next.afterBlank, !next.startsItem, !next.startsArticle,
      isSentence || next.hasComma && fillsColumn(index, lines) || breaksOff(index + 1, lines)
    else { return false }
    return next.endsSentence || index + 2 >= lines.count || !lines[index + 2].isIndented
  }

  /// Whether a line fills its column and goes on in the next one, which no new paragraph begins with.
  private static func breaksOff(_ index: Int, _ lines: [TextLine]) -> Bool {
    guard index + 1 < lines.count, fillsColumn(index, lines) else { return false }
    let next = lines[index + 1]
    return !next.isIndented && !next.afterBlank && (next.hasComma || next.hasSentenceEnd || next.endsSentence)
  }

  /// Whether a line that breaks off is running text, not a heading or a caption.
  private static func isProse(_ line: TextLine) -> Bool {
    line.width > widestColumn || line.hasOpenBracket || line.hasSentenceEnd && line.width > 36
  }

  /// Whether a line that breaks off begins a sentence right behind the end of another, in a paragraph without blank lines.
  private static func opensInParagraph(_ index: Int, _ lines: [TextLine]) -> Bool {
    guard index > 0 else { return false }
    let (before, line, next) = (lines[index - 1], lines[index], lines[index + 1])
    return line.hasComma && line.width > 36 && !line.startsItem && before.endsSentence
      && !line.isIndented && !next.isIndented && !line.afterBlank && !next.afterBlank
      && (next.endsSentence || next.width + 8 >= line.width)
  }

  /// Whether a line reaches the right edge of its printed column, as far as its neighbours show where that is.
  private static func fillsColumn(_ index: Int, _ lines: [TextLine]) -> Bool {
    guard lines[index].width <= widestColumn else { return false }
    // A headline over a paragraph that is one line is no line of a column.
    if index + 1 < lines.count, lines[index + 1].width > widestColumn { return false }
    let (first, last) = (max(0, index - reach), min(lines.count - 1, index + reach))
    if fillsColumn(index, lines, beside: first...last) { return true }
    // Beside a column of another width only the lines that are no wider tell; headings have no marks.
    var (low, high) = (index, index)
    while low > first, lines[low - 1].width <= lines[index].width + 6 { low -= 1 }
    while high < last, lines[high + 1].width <= lines[index].width + 6 { high += 1 }
    let own = low...high
    return own != first...last && lines[own].filter { $0.hasComma || $0.hasSentenceEnd }.count >= 2
      && fillsColumn(index, lines, beside: own)
  }

  private static func fillsColumn(_ index: Int, _ lines: [TextLine], beside window: ClosedRange<Int>) -> Bool {
    let line = lines[index]
    let neighbours = lines[window].filter { $0.width <= widestColumn }
    // 完成税收总收入 / 603.28 亿元: the number would not have fitted into the line.
    let pushed = index + 1 < lines.count ? lines[index + 1].firstWordWidth : 0
    let width = pushed > 2 ? line.width + pushed : line.width
    guard let widest = neighbours.map({ $0.width - $0.overhang }).max(), widest >= narrowestColumn, width >= widest - 4
    else {
      return false
    }
    // A column shows itself by several lines of nearly one width that break off; short headings and sentences do not.
    // What starts like a heading needs more of them.
    return neighbours.filter { $0.width >= widest - 4 && !$0.endsSentence && (!$0.startsItem || $0.startsBullet) }.count
      >= (line.startsItem && !line.startsBullet ? 5 : 3)
  }
}
