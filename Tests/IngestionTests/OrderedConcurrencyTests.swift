import Foundation
import Testing

@testable import Ingestion

@Suite struct OrderedConcurrencyTests {
  struct Stop: Error {}

  @Test(arguments: [0, 1, 2, 3, 17, 200], [1, 2, 8])
  func `results come in the order of the elements, however long each takes`(count: Int, width: Int) async throws {
    var seen: [Int] = []
    try await forEachInOrder(Array(0..<count), width: width) { element in
      if element % 3 == 0 { usleep(500) }
      return element * 2
    } consume: { index, output in
      #expect(output == index * 2)
      seen.append(index)
    }
    #expect(seen == Array(0..<count))
  }

  @Test func `an error of the consumer ends the work`() async {
    await #expect(throws: Stop.self) {
      try await forEachInOrder(Array(0..<50), width: 2) {
        $0
      } consume: { index, _ in
        if index == 3 { throw Stop() }
      }
    }
  }
}
