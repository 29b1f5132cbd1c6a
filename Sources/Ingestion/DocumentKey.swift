import Glibc

/// The name under which the dataset keeps the versions of a document.
///
/// It is the path of the file, seen from the folder of the database where the file lies in it or below: so the same
/// checkout gives the same dataset wherever it lies, and however the path was written.
public enum DocumentKey {
  /// The key of a file.
  public static func of(file: String, database: String) -> String {
    let path = absolute(file)
    let folder = absolute(database).dropLast()
    return path.count > folder.count && path.starts(with: folder)
      ? path.dropFirst(folder.count).joined(separator: "/") : "/" + path.joined(separator: "/")
  }

  /// The key of a document that came through standard input without a name: different texts are different documents.
  public static func ofStandardInput(sha256: String) -> String { "-" + sha256.prefix(16) }

  /// The components of an absolute path without `.` and `..`.
  private static func absolute(_ path: String) -> [Substring] {
    var components: [Substring] = []
    let whole = path.hasPrefix("/") ? path : workingFolder + "/" + path
    for component in whole.split(separator: "/") where component != "." {
      if component == ".." { _ = components.popLast() } else { components.append(component) }
    }
    return components
  }

  private static var workingFolder: String {
    guard let buffer = getcwd(nil, 0) else { return "" }
    defer { free(buffer) }
    return String(cString: buffer)
  }
}
