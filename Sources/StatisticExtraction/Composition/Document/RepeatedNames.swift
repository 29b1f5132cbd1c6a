import EconomyModel

/// Counts that a text repeats again and again: 12个特色优势产业 is then the name of a programme, no count of industries.
enum RepeatedNames {
  /// How often the same count of the same things has to stand in a text.
  static let times = 4
  /// How many bytes behind the number make the things the same.
  private static let reach = 12

  /// Takes such counts out of the statistics and keeps them as leftovers.
  static func setAside(in extraction: inout Extraction, document: [UInt8]) {
    var places: [[UInt8]: Int] = [:]
    for statistic in extraction.statistics where statistic.rule == countedNoun {
      places[key(statistic.range, document), default: 0] += 1
    }
    guard places.contains(where: { $0.value >= times }) else { return }
    extraction.statistics.removeAll { statistic in
      guard statistic.rule == countedNoun, places[key(statistic.range, document), default: 0] >= times else {
        return false
      }
      extraction.leftovers.append(
        Leftover(
          range: statistic.range, text: statistic.text, class: .name, reason: "a count that the text repeats as a name")
      )
      return true
    }
  }

  /// The rule of a level that counts the noun behind it.
  private static let countedNoun = "counted noun"

  private static func key(_ range: ByteRange, _ document: [UInt8]) -> [UInt8] {
    Array(document[range.start..<min(document.count, range.end + reach)])
  }
}
