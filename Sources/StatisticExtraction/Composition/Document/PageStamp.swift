import EconomyModel

/// The line that dates an article where several stand in one text, one after the other.
///
///     发布时间：2011-05-26 发布人：-          below a headline
///     新浪网 Tue, 26 Apr 2022 05:13:25 GMT    below a headline
///     1989年11月18日人民日报 第1版            above the headlines of a page
///     新浪财经 / 2021-08-30                   two lines below a headline
enum PageStamp {
  /// The day that a line is stamped with; nil for any other line.
  static func day(_ line: ByteRange, _ bytes: [UInt8]) -> CalendarDay? {
    guard line.count <= 90, !bytes.contains("。", in: line), let (day, place) = date(in: line, bytes),
      !bytes.contains("，", in: ByteRange(line.start, place.start)),
      !bytes.contains("，", in: ByteRange(place.end, line.end))
    else { return nil }
    let before = ByteRange(line.start, place.start)
    let isLabelled = ["时间：", "日期：", "发布：", "来源："].contains { (word: StaticString) in
      bytes.has(word, endingAt: place.start, notBefore: line.start)
    }
    let isOfSource = isSource(before, bytes)
    // 1989年11月18日人民日报 第1版
    let near = ByteRange(place.end, min(line.end, place.end + 36))
    let isMasthead = before.isEmpty && ["报", "版"].contains { (word: StaticString) in bytes.contains(word, in: near) }
    return isLabelled || isOfSource || isMasthead ? day : nil
  }

  /// The day in a line that holds nothing else; a time of day may stand behind it.
  static func bareDay(_ line: ByteRange, _ bytes: [UInt8]) -> CalendarDay? {
    guard let (day, rest) = dayAndRest(line, bytes), rest.isEmpty else { return nil }
    return day
  }

  /// 2020年04月20日 17:57 来源：河阳新闻网, 18.04.2017 19:01: the day in a line that says more of when, or by whom, an article was published.
  static func dayOfPublication(_ line: ByteRange, _ bytes: [UInt8]) -> CalendarDay? {
    guard let (day, rest) = dayAndRest(line, bytes) else { return nil }
    let saysHour = bytes[line.start..<line.end].contains(UInt8(ascii: ":")) || bytes.contains("：", in: line)
    if rest.isEmpty { return saysHour ? day : nil }
    return ["来源", "作者", "编辑", "责任编辑", "字号"].contains { (word: StaticString) in bytes.has(word, at: rest.start) }
      ? day : nil
  }

  /// The day that a short line begins with, and what stands behind it and a time of day.
  private static func dayAndRest(_ line: ByteRange, _ bytes: [UInt8]) -> (day: CalendarDay, rest: ByteRange)? {
    guard line.count <= 90, let (day, place) = date(in: line, bytes), place.start == line.start else { return nil }
    var offset = place.end
    // The colon of 17:57 may have been read as one of full width.
    while offset < line.end {
      if TextFolding.isDigit(bytes[offset]) || bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: ":") {
        offset += 1
      } else if bytes.has("：", at: offset) {
        offset += 3
      } else if let zone = (["GMT", "UTC", "CST"] as [StaticString]).first(where: { bytes.has($0, at: offset) }) {
        offset += zone.utf8CodeUnitCount
      } else {
        break
      }
    }
    return (day, ByteRange(offset, line.end))
  }

  /// 新浪财经, 宁夏日报: who published an article.
  static func isSource(_ name: ByteRange, _ bytes: [UInt8]) -> Bool {
    name.count <= 30
      && ["网", "报", "社", "财经", "新闻", "客户端"].contains { (word: StaticString) in
        bytes.has(word, endingAt: name.end, notBefore: name.start)
      }
  }

  /// Whether the headlines of an article stand below its stamp, as they do below the name of a paper.
  static func standsAbove(_ line: ByteRange, _ bytes: [UInt8]) -> Bool {
    date(in: line, bytes).map { $0.place.start == line.start } ?? false
  }

  /// The first date in a line: 2011年5月26日, 2011-05-26, 2011.5.26, 26 Apr 2022.
  private static func date(in line: ByteRange, _ bytes: [UInt8]) -> (day: CalendarDay, place: ByteRange)? {
    var offset = line.start
    while offset < line.end {
      guard TextFolding.isDigit(bytes[offset]) else {
        offset += 1
        continue
      }
      let first = number(at: offset, to: line.end, bytes)
      if let found = yearFirst(first, from: offset, line, bytes) ?? dayFirst(first, from: offset, line, bytes)
        ?? dotted(first, from: offset, line, bytes)
      {
        return found
      }
      offset = first.end
    }
    return nil
  }

  private static func yearFirst(_ year: (value: Int, end: Int), from start: Int, _ line: ByteRange, _ bytes: [UInt8])
    -> (day: CalendarDay, place: ByteRange)?
  {
    guard year.end - start == 4, let toMonth = separator(["年", "-", "/", "."], at: year.end, bytes) else { return nil }
    let month = number(at: toMonth, to: line.end, bytes)
    guard let toDay = separator(["月", "-", "/", "."], at: month.end, bytes) else { return nil }
    let day = number(at: toDay, to: line.end, bytes)
    let end = bytes.has("日", at: day.end) ? day.end + 3 : day.end
    return CalendarDay(year.value, month.value, day.value).map { ($0, ByteRange(start, end)) }
  }

  /// Days with points between: 18.04.2017.
  private static func dotted(_ day: (value: Int, end: Int), from start: Int, _ line: ByteRange, _ bytes: [UInt8])
    -> (day: CalendarDay, place: ByteRange)?
  {
    guard day.end - start == 2, let toMonth = separator(["."], at: day.end, bytes) else { return nil }
    let month = number(at: toMonth, to: line.end, bytes)
    guard month.end - toMonth == 2, let toYear = separator(["."], at: month.end, bytes) else { return nil }
    let year = number(at: toYear, to: line.end, bytes)
    guard year.end - toYear == 4 else { return nil }
    return CalendarDay(year.value, month.value, day.value).map { ($0, ByteRange(start, year.end)) }
  }

  /// Tue, 26 Apr 2022: the weekday belongs to it.
  private static func dayFirst(_ day: (value: Int, end: Int), from start: Int, _ line: ByteRange, _ bytes: [UInt8])
    -> (day: CalendarDay, place: ByteRange)?
  {
    // White space between digits and letters may have gone.
    func behindSpace(_ offset: Int) -> Int { offset < line.end && bytes[offset] == 0x20 ? offset + 1 : offset }
    let name = behindSpace(day.end)
    guard day.end - start <= 2, let month = months.firstIndex(where: { bytes.has($0, at: name) }) else { return nil }
    let yearStart = behindSpace(name + 3)
    let year = number(at: yearStart, to: line.end, bytes)
    guard year.end - yearStart == 4 else { return nil }
    var first = start
    while first > line.start,
      bytes[first - 1] == 0x20 || TextFolding.isLetter(bytes[first - 1])
        || bytes[first - 1] == UInt8(ascii: ",") || bytes.has("，", endingAt: first, notBefore: line.start)
    { first -= bytes.has("，", endingAt: first, notBefore: line.start) ? 3 : 1 }
    return CalendarDay(year.value, month + 1, day.value).map { ($0, ByteRange(first, year.end)) }
  }

  private static let months: [StaticString] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func separator(_ marks: [StaticString], at offset: Int, _ bytes: [UInt8]) -> Int? {
    marks.first { bytes.has($0, at: offset) }.map { offset + $0.utf8CodeUnitCount }
  }

  /// A number of up to four digits; what is longer is none that dates anything.
  private static func number(at start: Int, to limit: Int, _ bytes: [UInt8]) -> (value: Int, end: Int) {
    var (value, end) = (0, start)
    while end < limit, TextFolding.isDigit(bytes[end]) {
      if end - start < 4 { value = value * 10 + Int(bytes[end] - 0x30) }
      end += 1
    }
    return (value, end)
  }
}
