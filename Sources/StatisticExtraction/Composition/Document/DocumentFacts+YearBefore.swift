import EconomyModel

// 全年新认定4家总部 on a page of January: what a page tells when a year has just begun is of the one before.
extension DocumentFacts {
  /// Takes the year before that of the page for the one that an article is on, where it looks back.
  mutating func lookBack(from day: CalendarDay, _ article: CleanText) {
    guard kind == .news, day.month <= 2, !isPlan else { return }
    let whole = ByteRange(0, article.bytes.count)
    let looks =
      ["全年", "去年", "年末", "年底", "一年间", "一年里"].contains { (word: StaticString) in article.bytes.contains(word, in: whole)
      }
      || article.bytes.first(Array("\(day.year - 1)年".utf8), from: 0) != nil
    if year == day.year, looks { year = day.year - 1 }
    // 过去的一年 on such a page is the year that is over.
    if looks, period == .year(day.year) { period = nil }
    // 去年11月完工: one month of the year before is not what the article is on.
    if case .month(let told, let month)? = period, told == day.year - 1, month < 12, looks {
      (period, year) = (nil, told)
    }
  }
}
