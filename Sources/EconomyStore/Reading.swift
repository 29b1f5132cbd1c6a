import EconomyModel

/// What is to be stored of a document: its statistics after the proof of their places, and the origins they come from.
struct Reading {
  /// A statistic and the place of its origin in `origins`.
  struct Figure {
    var statistic: Statistic
    var origin: Int
  }

  var origins: [DocumentOrigin]
  var region: RegionCode?
  var figures: [Figure] = []
  var leftovers: [Leftover] = []
  var findings: [Finding] = []

  /// Takes over what the extractor found.
  ///
  /// What the caller knows of the document (the file beside it, the options of the
  /// command) goes before what the document says of itself.
  init(_ document: IncomingDocument, _ extraction: Extraction) {
    let known = document.origin
    let source = document.source
    origins = [
      DocumentOrigin(
        publisher: known?.publisher, title: known?.title ?? source.title ?? extraction.title,
        publishedOn: known?.publishedOn ?? source.publishedOn ?? extraction.publishedOn, address: known?.address,
        note: known?.note)
    ]
    region = known?.region ?? source.region ?? extraction.region
    findings = extraction.findings
    add(extraction.statistics.map { Figure(statistic: $0, origin: 0) }, of: source)
    for leftover in extraction.leftovers {
      if source.holds(leftover.text, at: leftover.range) {
        leftovers.append(leftover)
      } else {
        findings.append(.misplaced(leftover.text, leftover.range))
      }
    }
  }

  /// Takes over a table of collected figures, each row with its own origin.
  init(origins: [DocumentOrigin], figures: [Figure], findings: [Finding], of source: SourceText) {
    self.origins = origins
    self.findings = findings
    add(figures, of: source)
  }

  /// Takes over the figures whose range in the text holds their number; the others become findings.
  private mutating func add(_ figures: [Figure], of source: SourceText) {
    for figure in figures {
      var figure = figure
      let statistic = figure.statistic
      guard source.holds(statistic.text, at: statistic.range) else {
        findings.append(.misplaced(statistic.text, statistic.range))
        continue
      }
      guard !statistic.indicator.isEmpty else {
        findings.append(
          Finding(
            severity: .warning, code: "number_without_indicator",
            message: "'\(statistic.text)' measures nothing that has a name; the row was refused", range: statistic.range
          ))
        continue
      }
      // The sentence holds its number, and a range has its lower end first.
      figure.statistic.sentence = ByteRange(
        max(0, min(statistic.sentence.start, statistic.range.start)),
        min(source.bytes.count, max(statistic.sentence.end, statistic.range.end)))
      if let high = statistic.valueHigh, high.double < statistic.value.double {
        figure.statistic.value = high
        figure.statistic.valueHigh = statistic.value
      }
      self.figures.append(figure)
    }
  }

  /// Changes when anything of the reading changes.
  var fingerprint: String {
    var result = Fingerprint()
    result.combine(region?.description)
    for origin in origins {
      for text in [origin.publisher, origin.title, origin.publishedOn?.description, origin.address, origin.note] {
        result.combine(text)
      }
    }
    for figure in figures {
      result.combine(figure.origin)
      result.combine(figure.statistic)
    }
    for leftover in leftovers {
      result.combine(leftover.range.start)
      result.combine(leftover.text)
      result.combine(leftover.class.rawValue)
      result.combine(leftover.reason)
    }
    for finding in findings {
      result.combine(finding.code)
      result.combine(finding.severity.rawValue)
      result.combine(finding.message)
      result.combine(finding.range?.start ?? -1)
    }
    return result.hexadecimal
  }
}

extension SourceText {
  /// Whether the bytes of the range are the text, byte for byte.
  func holds(_ text: String, at range: ByteRange) -> Bool {
    range.start >= 0 && range.end <= bytes.count && !range.isEmpty
      && bytes[range.start..<range.end].elementsEqual(text.utf8)
  }
}

extension Finding {
  static func misplaced(_ text: String, _ range: ByteRange) -> Finding {
    Finding(
      severity: .error, code: "number_not_at_its_place",
      message: "the bytes \(range.start)..<\(range.end) of the document are not '\(text)'; the row was refused")
  }
}

extension Fingerprint {
  mutating func combine(_ statistic: Statistic) {
    combine(statistic.range.start)
    combine(statistic.range.end)
    combine(statistic.sentence.start)
    combine(statistic.sentence.end)
    for text in [statistic.text, statistic.indicator, statistic.measure.rawValue, statistic.unit, statistic.rule] {
      combine(text)
    }
    for text in [
      statistic.indicatorCode, statistic.partOf, statistic.basis?.rawValue, statistic.region?.description,
      statistic.period?.notation, statistic.priceBasis?.rawValue,
    ] {
      combine(text)
    }
    combine(Int(statistic.value.mantissa))
    combine(statistic.value.exponent)
    combine(statistic.valueHigh == nil ? 0 : 1)
    if let high = statistic.valueHigh {
      combine(Int(high.mantissa))
      combine(high.exponent)
    }
    combine(statistic.status.rawValue)
    combine(statistic.qualifier.rawValue)
    combine(statistic.section.count)
    for heading in statistic.section { combine(heading) }
  }
}
