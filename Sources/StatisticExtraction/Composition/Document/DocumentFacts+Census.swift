import EconomyModel

// 七普数据公布后，…: a story of the spring behind a census of the population is on the year that was counted.
extension DocumentFacts {
  /// The censuses of the population, by their numbers and the years that they counted.
  private static let censuses: [(names: [StaticString], year: Int)] = [
    (["第三次人口普查", "第三次全国人口普查"], 1982), (["第四次人口普查", "第四次全国人口普查"], 1990),
    (["五普", "第五次人口普查", "第五次全国人口普查"], 2000), (["六普", "第六次人口普查", "第六次全国人口普查"], 2010),
    (["七普", "第七次人口普查", "第七次全国人口普查"], 2020),
  ]

  /// The year of the census before the one whose findings a communiqué gives; nil for other texts.
  ///
  ///     2020, 2010 of population    2018, 2013 of the economy    2016, 2006 of farming
  var censusBefore: Int? {
    guard isOnCensus, let year = period?.end.year ?? year else { return nil }
    switch year {
    case 2008: return 2004
    case _ where year % 10 == 3 || year % 10 == 8: return year - 5
    case _ where year % 10 == 0 || year % 10 == 6: return year - 10
    default: return nil
    }
  }

  /// The year of the census that the first lines of a story name, where it is the year before that of the story.
  ///
  /// - Parameter text: the story.
  static func censusYear(_ text: CleanText, publishedOn day: CalendarDay?) -> Int? {
    guard let day else { return nil }
    let head = ByteRange(0, min(text.bytes.count, 900))
    return censuses.first { census in
      census.year == day.year - 1 && census.names.contains { text.bytes.contains($0, in: head) }
    }?.year
  }
}
