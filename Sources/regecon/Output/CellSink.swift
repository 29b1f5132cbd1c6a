import EconomyModel

/// Takes the values of a row in the order of its columns.
///
/// A row of a statistic goes to the output millions of times, so it is not made an array of cells where its form is
/// written from left to right.
protocol CellSink {
  mutating func null()
  mutating func text(_ text: String)
  /// A text that needs no escape in any form, such as the name of a measure.
  mutating func name(_ text: String)
  /// A part of the text of a document.
  mutating func text(_ range: ByteRange, of source: SourceText)
  /// A number in plain decimal notation.
  mutating func number(_ decimal: String)
  mutating func integer(_ number: Int)
  mutating func texts(_ texts: [String])
}

extension CellSink {
  mutating func name(_ text: String) { self.text(text) }

  mutating func text(_ range: ByteRange, of source: SourceText) { text(source.text(range)) }

  @inline(__always)
  mutating func optionalText(_ text: String?) {
    if let text { self.text(text) } else { null() }
  }

  @inline(__always)
  mutating func optionalName(_ text: String?) {
    if let text { name(text) } else { null() }
  }
}

/// A row as cells, for the forms that know the widths of their columns only at the end.
struct CellCollector: CellSink {
  private(set) var cells: [Cell] = []

  mutating func null() { cells.append(.null) }
  mutating func text(_ text: String) { cells.append(.text(text)) }
  mutating func number(_ decimal: String) { cells.append(.number(decimal)) }
  mutating func integer(_ number: Int) { cells.append(.integer(number)) }
  mutating func texts(_ texts: [String]) { cells.append(.texts(texts)) }
}
