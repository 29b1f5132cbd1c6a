import EconomyModel
import FoundationEssentials

/// What is wrong with a file `NAME.origin.json`.
public struct OriginError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path of the origin file.
  public let file: String
  public let reason: String

  public var description: String { "its origin \(file) \(reason)" }
}

/// The file beside a document that says where the document comes from: `report.origin.json` beside `report.txt`.
///
///     {
///       "publisher": "徐汇区人民政府",
///       "title": "2024年徐汇区政府工作报告",
///       "published_on": "2024-01-16",
///       "address": "https://…",
///       "region_code": "310104",
///       "note": "…"
///     }
///
/// Every key may be absent; any other key is an error, so that a slip of the pen is not lost in silence.
public enum OriginFile {
  public static let suffix = ".origin.json"

  /// The keys, in the order in which they are listed in errors.
  public static let keys = ["publisher", "title", "published_on", "address", "region_code", "note"]

  /// The path of the origin file of a document.
  static func path(for document: String) -> String {
    let folderEnd = document.utf8.lastIndex(of: UInt8(ascii: "/")) ?? document.startIndex
    guard let dot = document.utf8.lastIndex(of: UInt8(ascii: ".")), dot > folderEnd else { return document + suffix }
    return document[..<dot] + suffix
  }

  /// Reads the origin beside a document; nil where there is none.
  static func read(besides document: String) throws(ReadingError) -> DocumentOrigin? {
    let path = path(for: document)
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path: path, limit: 1 << 20)
    } catch .notFound {
      return nil
    } catch {
      throw .origin(OriginError(file: path, reason: error.description))
    }
    return try parse(bytes, file: path)
  }

  /// Reads the content of an origin file.
  static func parse(_ bytes: [UInt8], file: String) throws(ReadingError) -> DocumentOrigin {
    let entries: StringEntries
    do {
      entries = try JSONDecoder().decode(StringEntries.self, from: Data(bytes))
    } catch let mistake as StringEntries.Mistake {
      throw .origin(OriginError(file: file, reason: mistake.reason))
    } catch {
      throw .origin(OriginError(file: file, reason: "is no JSON object"))
    }
    func value(_ key: String) -> String? { entries.values[key] }
    var origin = DocumentOrigin(
      publisher: value("publisher"), title: value("title"), address: value("address"), note: value("note"))
    if let day = value("published_on") {
      guard let day = CalendarDay(iso: day) else {
        throw .origin(OriginError(file: file, reason: "has published_on '\(day)', which is no day such as 2024-01-23"))
      }
      origin.publishedOn = day
    }
    if let code = value("region_code") {
      guard let region = RegionCode(code) else {
        throw .origin(OriginError(file: file, reason: "has region_code '\(code)', which has not six digits"))
      }
      origin.region = region
    }
    return origin
  }
}

/// A JSON object of known keys whose values are all strings.
private struct StringEntries: Decodable {
  struct Mistake: Error {
    let reason: String
  }

  struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  var values: [String: String] = [:]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      guard OriginFile.keys.contains(key.stringValue) else {
        throw Mistake(
          reason: "has the unknown key '\(key.stringValue)'; the keys are \(OriginFile.keys.joined(separator: ", "))")
      }
      if try container.decodeNil(forKey: key) { continue }
      guard let text = try? container.decode(String.self, forKey: key) else {
        throw Mistake(reason: "has a value for '\(key.stringValue)' that is no string")
      }
      values[key.stringValue] = text
    }
  }
}
