import EconomyModel
import EconomyStore
import Foundation
import RegionalEconomy
import StoreTestSupport
import Testing

@Suite struct DatasetErrorTests {
  func error(_ body: () async throws -> Void) async -> DatasetError? {
    do { try await body() } catch { return error as? DatasetError }
    return nil
  }

  @Test func `a file that is not there`() {
    #expect(throws: DatasetError.missingFile(path: "/nowhere.sqlite")) { _ = try Dataset(path: "/nowhere.sqlite") }
  }

  @Test func `a file of something else`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    try Data("徐汇区2023年新注册企业4847户。".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: DatasetError.notADataset(path: path)) { _ = try Dataset(path: path) }
  }

  @Test(.enabled(if: SQLiteShell.isInstalled, "sqlite3 is not installed"))
  func `the database of another program, an older and a newer schema`() throws {
    let path = TemporaryStore.newPath()
    defer { TemporaryStore.remove(path) }
    _ = try SQLiteShell.run(path, "CREATE TABLE a (b);")
    #expect(throws: DatasetError.notADataset(path: path)) { _ = try Dataset(path: path) }
    let temporary = try TemporaryStore()
    _ = try SQLiteShell.run(temporary.path, "PRAGMA user_version = 999;")
    #expect(
      throws: DatasetError.newerSchema(path: temporary.path, version: 999, supported: Dataset.schemaVersion)
    ) { _ = try Dataset(path: temporary.path) }
    _ = try SQLiteShell.run(temporary.path, "PRAGMA user_version = 1;")
    #expect(
      throws: DatasetError.olderSchema(path: temporary.path, version: 1, supported: Dataset.schemaVersion)
    ) { _ = try Dataset(path: temporary.path) }
  }

  @Test func `unknown regions come with near ones`() async throws {
    let temporary = try TemporaryStore()
    let dataset = try Dataset(path: temporary.path)
    let unknown = await error { _ = try await dataset.yearOverYear(region: "徐汇市") }
    #expect(unknown?.description == "no region is called '徐汇市'; did you mean 徐汇区 (310104, 上海市)?")
    let code = await error { _ = try await dataset.yearOverYear(region: "999999") }
    #expect(code?.description == "no region is called '999999'")
  }

  @Test func `a name of several regions lists them, a leading region decides`() async throws {
    let temporary = try TemporaryStore()
    let dataset = try Dataset(path: temporary.path)
    let ambiguous = await error { _ = try await dataset.yearOverYear(region: "朝阳区") }
    #expect(
      ambiguous?.description
        == "'朝阳区' is the name of 2 regions; say which by code or by the region above it: "
        + "朝阳区 (110105, 北京市), 朝阳区 (220104, 长春市)")
    for (name, code) in [
      ("北京市朝阳区", 110105), ("北京朝阳区", 110105), ("吉林省长春市朝阳区", 220104), ("长春朝阳区", 220104), ("闸北区", 310108), ("浦东", 310115),
      ("浦东新区", 310115), ("上海", 310000),
    ] {
      #expect(try await dataset.snapshot { try $0.place(name).code } == RegionCode(code), "\(name)")
    }
  }

  @Test func `unknown indicators come with near ones`() async throws {
    let temporary = try TemporaryStore()
    let dataset = try Dataset(path: temporary.path)
    let unknown = await error { _ = try await dataset.series(region: "徐汇区", indicator: "地区生产总额") }
    #expect(unknown?.description == "no indicator is called '地区生产总额'; did you mean 地区生产总值?")
    let short = await error { _ = try await dataset.series(region: "徐汇区", indicator: "出口") }
    #expect(short?.description == "no indicator is called '出口'; did you mean 出口总额, 进出口总额?")
  }

  @Test func `a dataset in a folder that cannot be written is still read`() async throws {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "regecon-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      try? FileManager.default.removeItem(at: folder)
    }
    let path = folder.path + "/a b.sqlite"
    do {
      let store = try EconomyStore(path: path)
      try store.migrate()
      try store.loadReference(try SmallReference.data())
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    let dataset = try Dataset(path: path)
    #expect(try await dataset.yearOverYear().isEmpty)
  }
}
