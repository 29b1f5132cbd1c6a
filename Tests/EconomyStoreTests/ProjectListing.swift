import Foundation
import TestSupport

enum ProjectListing {
  /// The files of a folder of the checkout, named from its root.
  static func files(in folder: String, suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.root + "/" + folder)
      .filter { $0.hasSuffix(suffix) }.map { folder + "/" + $0 }
  }
}
