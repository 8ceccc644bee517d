import Foundation
import TestSupport
import Testing

@testable import Commands

/// What a person meets first: help, version, and being told what is wrong with a command.
@Suite struct UsageTests {
    @Test(
        "Help goes to standard output and is no failure",
        arguments: [["--help"], [], ["screen", "--help"], ["help", "import"]])
    func help(arguments: [String]) async throws {
        let outcome = try await ManumitProcess().run(arguments)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("USAGE"))
        #expect(outcome.errors == "")
    }

    @Test func versionNamesTheEngine() async throws {
        let outcome = try await ManumitProcess().run("--version")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("manumit "))
        #expect(outcome.output.contains("name matching"))
    }

    @Test("Standard error that takes nothing changes nothing")
    func nobodyHears() async throws {
        let manumit = try ManumitProcess()
        let (reason, status) = try await aside {
            let process = manumit.process(["no-such-command"])
            process.standardError = FileHandle(forWritingAtPath: "/dev/full")
            try process.run()
            process.waitUntilExit()
            return (process.terminationReason, process.terminationStatus)
        }
        #expect(reason == .exit && status == 2)
    }

    @Test func whatATerminalWouldObeyIsShown() {
        #expect("a\u{1B}[31m\u{9B}b\u{202E}c\nŵ".shownPlainly == "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}c\nŵ")
    }

    @Test(
        "Bad usage ends with 2 and says so on standard error",
        arguments: [
            ["scren"], ["screen", "x.csv"], ["screen", "x.csv", "--against", "y.csv", "--threshold", "2"],
            ["screen", "x.csv", "--against", "y.csv", "--format", "yaml"], ["match", "one"],
            ["match", "a", "b", "--schema", "Firm"], ["match", "a", "--pairs", "x.csv"],
            ["import", "list", "x.csv"], ["import", "list", "x.csv", "--name", "n", "--format", "xls"],
            ["import", "suppliers", "x.csv", "--map", "Name"], ["serve", "--port", "70000"],
            ["suppliers", "list", "--tier", "grave"], ["import", "contracts"],
        ])
    func badUsage(arguments: [String]) async throws {
        let outcome = try await ManumitProcess().run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("manumit: "))
    }
}
