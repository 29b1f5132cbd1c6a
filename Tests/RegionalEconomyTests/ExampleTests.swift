import Foundation
import StoreTestSupport
import TestSupport
import Testing

/// Builds and runs the package in Examples/ as another program would use this one.
///
/// The first build takes minutes: it runs where RUN_EXAMPLES is set.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["RUN_EXAMPLES"] != nil, "RUN_EXAMPLES is not set"))
struct ExampleTests {
  @Test(.timeLimit(.minutes(20))) func `the example prints the rows of 徐汇区`() throws {
    let temporary = try TemporaryStore()
    var report = WrittenDocument("2024.txt", published: "2024-01-10")
    report.say(
      "新注册企业⟦4847户⟧，同比增长⟦35.54%⟧。", .level("新注册企业", "4847", "户", "2023", code: "new_enterprises"),
      .growth("新注册企业", "35.54", "2023", code: "new_enterprises"))
    try temporary.record(report)
    let root = ProjectFiles.root
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swift", "run", "--quiet", "--package-path", root + "/Examples/YearOverYear", "--scratch-path",
      root + "/.build/examples/YearOverYear", "YearOverYear", temporary.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: printed, as: UTF8.self) == "2023 新注册企业 4847 户 35.54% 3576.0\n")
  }
}
