import Glibc

/// The bytes of files, read through the system calls so that every failure keeps the system's reason.
enum FileBytes {
  /// Reads a whole file, and never more than `limit` bytes of it.
  static func read(path: String, limit: Int) throws(ReadingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { _ = close(descriptor) }
    return try read(descriptor: descriptor, limit: limit)
  }

  /// Reads what is left of an open file or pipe, and never more than `limit` bytes of it.
  static func read(descriptor: Int32, limit: Int) throws(ReadingError) -> [UInt8] {
    var status = stat()
    let known = fstat(descriptor, &status) == 0
    if known, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > limit { throw .tooLong(limit: limit) }
    var bytes: [UInt8] = []
    if known { bytes.reserveCapacity(min(limit, max(0, Int(status.st_size))) + 1) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw .tooLong(limit: limit) }
    }
  }

  private static func failure(_ code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isFolder
    default: .unreadable(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
  }
}
