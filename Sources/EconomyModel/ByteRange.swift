/// A half-open range of UTF-8 byte offsets in the decoded text of a document.
///
/// Offsets count bytes, never characters: `实到外资17.1亿美元` has its number at `12..<24`.
public struct ByteRange: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  /// Makes the range `start..<end`; an end before the start gives the empty range at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
