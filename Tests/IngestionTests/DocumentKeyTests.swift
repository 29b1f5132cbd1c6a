import Ingestion
import Testing

@Suite struct DocumentKeyTests {
  @Test(arguments: [
    ("/data/seeds/a.txt", "/data/economy.sqlite", "seeds/a.txt"),
    ("/data/./seeds/../seeds//a.txt", "/data/economy.sqlite", "seeds/a.txt"),
    ("/data2/a.txt", "/data/economy.sqlite", "/data2/a.txt"), ("/a.txt", "/economy.sqlite", "a.txt"),
  ])
  func `is the path from the folder of the database, or the whole path`(file: String, database: String, key: String) {
    #expect(DocumentKey.of(file: file, database: database) == key)
  }

  @Test func `is the same for relative paths written in different ways`() {
    #expect(DocumentKey.of(file: "texts/a.txt", database: "economy.sqlite") == "texts/a.txt")
    #expect(DocumentKey.of(file: "./x/../texts/a.txt", database: "./economy.sqlite") == "texts/a.txt")
  }
}
