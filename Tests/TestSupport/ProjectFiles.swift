/// Where the tests find the files of the checkout: fixtures are read by path, never bundled.
public enum ProjectFiles {
  /// The root of the checkout.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  /// The shared folder beside the checkout, with labelled documents and whole reports; absent on a plain clone.
  public static let shared: String = root + "/../shared"
}
