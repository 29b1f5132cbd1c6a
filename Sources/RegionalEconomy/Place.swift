import EconomyModel

/// A region as the dataset names it.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  public let code: RegionCode
  public let name: String
  /// The name of the region it lies in.
  public let parent: String?

  public init(code: RegionCode, name: String, parent: String? = nil) {
    self.code = code
    self.name = name
    self.parent = parent
  }

  /// `朝阳区 (110105, 北京市)`.
  public var description: String { "\(name) (\(code)\(parent.map { ", \($0)" } ?? ""))" }
}

/// What a query asks for: an indicator of the catalogue, or one that only documents name.
public enum IndicatorName: Hashable, Sendable {
  case code(String)
  case published(String)
}
