/// An encoding in which a text can come, named as the run report and the database name it.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "UTF-8"
  /// UTF-8 behind a byte-order mark; the mark is no part of the text.
  case utf8WithByteOrderMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// GB 18030, which contains GBK and GB 2312.
  case gb18030 = "GB18030"
}
