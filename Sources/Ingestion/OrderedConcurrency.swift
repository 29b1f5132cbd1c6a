/// Transforms elements on several threads and consumes the results in the order of the elements.
///
/// At most `2 × width` results are under way or waiting, however many elements there are.
func forEachInOrder<Element: Sendable, Output: Sendable>(
  _ elements: [Element], width: Int, transform: @escaping @Sendable (Element) -> Output,
  consume: (Int, Output) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var started = 0
    var consumed = 0
    var waiting: [Int: Output] = [:]
    var running = 0
    func startMore() {
      while started < elements.count, running < max(1, width), started < consumed + 2 * max(1, width) {
        let (index, element) = (started, elements[started])
        group.addTask { (index, transform(element)) }
        started += 1
        running += 1
      }
    }
    startMore()
    while let (index, output) = try await group.next() {
      running -= 1
      waiting[index] = output
      startMore()
      while let next = waiting.removeValue(forKey: consumed) {
        try consume(consumed, next)
        consumed += 1
        startMore()
      }
    }
  }
}
