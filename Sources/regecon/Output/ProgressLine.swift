/// A line that tells a waiting person how far the work is; shown only on a terminal.
struct ProgressLine {
  private let isShown = StandardError.isTerminal
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant?

  /// Shows a text in place of the one before, ten times a second at most.
  mutating func show(_ text: String) {
    let now = clock.now
    guard isShown, last.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    last = now
    StandardError.write("\r\u{1B}[K\(text)")
  }

  mutating func clear() {
    if isShown, last != nil { StandardError.write("\r\u{1B}[K") }
  }
}
