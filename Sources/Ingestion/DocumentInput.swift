import EconomyStore
import FoundationEssentials
import Glibc

/// A document to read.
public enum DocumentInput: Hashable, Sendable {
  case file(path: String)
  case standardInput(name: String)

  /// The name under which messages speak of it.
  public var name: String {
    switch self {
    case .file(let path): path
    case .standardInput(let name): name
    }
  }

  /// Whether it is a table of published figures, by its name.
  var isTable: Bool { name.lowercased().hasSuffix(".csv") }

  /// The name that stands for standard input on the command line.
  public static let standardInputPath = "-"

  /// Lists the documents of files and folders, in the order given; `-` is standard input.
  ///
  /// A folder stands for the files in it and below it, sorted by the bytes of their paths, so that every machine reads
  /// them in the same order. Hidden files and `NAME.origin.json` are no documents, and links to folders are not followed.
  public static func listing(_ paths: [String]) -> [Result<DocumentInput, RefusedFile>] {
    paths.flatMap { path in
      path == standardInputPath
        ? [.success(.standardInput(name: standardInputPath))]
        : kind(path) == S_IFDIR ? contents(ofFolder: path) : [.success(.file(path: path))]
    }
  }

  private static func contents(ofFolder folder: String) -> [Result<DocumentInput, RefusedFile>] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      return [.failure(RefusedFile(path: folder, reason: "the folder cannot be read; check its permissions"))]
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".origin.json") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .flatMap { name -> [Result<DocumentInput, RefusedFile>] in
        let path = prefix + name
        switch kind(path) {
        case S_IFDIR: return isLink(path) ? [] : contents(ofFolder: path)
        // A pipe or a device in a folder would be waited for without end.
        case S_IFREG, nil: return [.success(.file(path: path))]
        default: return [.failure(RefusedFile(path: path, reason: "is no regular file"))]
        }
      }
  }

  /// The file type of the place that a path leads to; nil where it leads nowhere.
  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
