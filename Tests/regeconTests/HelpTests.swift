import ArgumentParser
import TestSupport
import Testing

@testable import regecon

@Suite struct HelpTests {
  static let commands = Regecon.configuration.subcommands.compactMap { $0.configuration.commandName }

  @Test(arguments: commands)
  func `every command has help with examples`(command: String) throws {
    let result = try ChildProcess.regecon([command, "--help"], in: "/")
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLES\n"))
    #expect(result.output.contains("  regecon \(command)"))
  }

  @Test func `the help of the program names every command`() throws {
    let result = try ChildProcess.regecon(["--help"], in: "/")
    for command in Self.commands { #expect(result.output.contains("\n  \(command) ")) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are generated for every shell`(shell: String) throws {
    let result = try ChildProcess.regecon(["--generate-completion-script", shell], in: "/")
    #expect(result.status == 0)
    for command in Self.commands { #expect(result.output.contains(command)) }
  }

  @Test(arguments: [
    [], ["extract"], ["extract", "--format", "xml", "a.txt"], ["nonsense"], ["extract", "--max-size", "0", "a"],
    ["extract", "--published", "yesterday", "a"], ["extract", "-", "-"], ["extract", "--region", "普陀区", "a"],
    ["extract", "--region", "999999", "a"], ["extract", "--region", "徐汇", "a"],
  ])
  func `wrong usage ends with status 2, said on standard error`(arguments: [String]) throws {
    let result = try ChildProcess.regecon(arguments, in: "/")
    if arguments.isEmpty {
      #expect(result.status == 0)
    } else {
      #expect(result.status == 2)
      #expect(result.output.isEmpty)
      #expect(result.errors.hasPrefix("Error: "))
    }
  }

  @Test func `a region that several places share is not guessed`() throws {
    let result = try ChildProcess.regecon(["extract", "--region", "普陀区", "a"], in: "/")
    #expect(result.errors.contains("310107 (上海市), 330903 (浙江省)"))
  }
}
