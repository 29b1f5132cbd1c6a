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
    // A regular file is read in one piece, straight into its place; one byte more would show that it grew.
    var bytes = try piece(descriptor, known ? min(limit, max(0, Int(status.st_size))) + 1 : chunkSize)
    while bytes.count <= limit {
      let more = try piece(descriptor, chunkSize)
      if more.isEmpty { return bytes }
      bytes.append(contentsOf: more)
    }
    throw .tooLong(limit: limit)
  }

  private static let chunkSize = 1 << 16

  /// Up to `size` bytes, fewer only where the file or pipe ends.
  private static func piece(_ descriptor: Int32, _ size: Int) throws(ReadingError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      useLargePages(UnsafeMutableRawBufferPointer(buffer))
      while filled < size {
        let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        if count <= 0 { return }
        filled += count
      }
    }
    if code != 0 { throw failure(code) }
    return bytes
  }

  /// Asks the system for large pages under a long text: the first touch of every small one costs as much as writing it.
  private static func useLargePages(_ buffer: UnsafeMutableRawBufferPointer) {
    let size = 2 << 20
    guard buffer.count >= 4 * size, let base = buffer.baseAddress else { return }
    let start = base.alignedUp(toMultipleOf: size)
    _ = madvise(start, (buffer.count - (start - base)) / size * size, MADV_HUGEPAGE)
  }

  private static func failure(_ code: Int32) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isFolder
    default: .unreadable(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
  }
}
