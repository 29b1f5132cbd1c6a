/// Why a document was not read.
///
/// The description is one line that says what to do, where something can be done.
public enum ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  case notFound
  case isFolder
  /// The system's own words for what went wrong.
  case unreadable(String)
  case empty
  case tooLong(limit: Int)
  /// A known format that is no plain text, such as `a PDF`.
  case unsupportedFormat(String)
  case binary
  case undecodable(offset: Int)
  /// The system cannot convert an encoding that the file seems to be in.
  case missingConverter(TextEncoding)
  /// The file beside the document that gives its origin is wrong.
  case origin(OriginError)

  public var description: String {
    switch self {
    case .notFound: "there is no such file"
    case .isFolder: "is a folder where a file is expected"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .empty: "is empty: it holds no text"
    case .tooLong(let limit):
      "is longer than \(ReadingError.size(limit)); split it, or raise the limit with --max-size"
    case .unsupportedFormat(let format): "is \(format); save its text as a plain text file and read that"
    case .binary: "is binary, not text"
    case .undecodable(let offset):
      "is in an unknown encoding: neither UTF-8, UTF-16 nor GB18030 fits byte \(offset); convert it to UTF-8"
    case .missingConverter(let encoding):
      "seems to be in \(encoding.rawValue), which this system cannot convert (iconv); convert it to UTF-8"
    case .origin(let error): error.description
    }
  }

  static func size(_ bytes: Int) -> String {
    let mebibyte = 1 << 20
    return bytes >= mebibyte && bytes % mebibyte == 0 ? "\(bytes / mebibyte) MiB" : "\(bytes) bytes"
  }
}
