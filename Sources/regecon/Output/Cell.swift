import Glibc

/// A value of a row of output.
enum Cell: Hashable {
  case null
  case text(String)
  /// A number in plain decimal notation, printed digit by digit.
  case number(String)
  case integer(Int)
  case list([Cell])
  case texts([String])

  init(_ texts: [String]) { self = .texts(texts) }
  init(_ text: String?) { self = text.map(Cell.text) ?? .null }
  init(_ number: Int) { self = .integer(number) }

  /// A computed number, to twelve digits: the rest is noise of the binary arithmetic.
  init(_ number: Double?) {
    guard let number, number.isFinite else {
      self = .null
      return
    }
    let digits = Int(number.magnitude == 0 ? 0 : log10(number.magnitude).rounded(.down))
    let scale = pow(10, Double(11 - digits))
    let rounded = (number * scale).rounded() / scale
    self = .number(Int(exactly: rounded).map(String.init) ?? String(describing: rounded))
  }

  /// The value as one line of text: empty for null, white space joined to one space.
  var line: String {
    switch self {
    case .null: ""
    case .text(let text): Cell.oneLine(text)
    case .number(let number): number
    case .integer(let number): String(number)
    case .list(let items): items.map(\.line).joined(separator: " > ")
    case .texts(let texts): texts.map(Cell.oneLine).joined(separator: " > ")
    }
  }

  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return text.split(whereSeparator: { $0.isWhitespace || $0.isNewline }).joined(separator: " ")
  }
}
