public import ArgumentParser
internal import Foundation
internal import NameMatching

/// The command line: `manumit <noun> <verb>`.
public struct Manumit: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "manumit",
        abstract: "Screens what a public body buys for modern slavery.",
        discussion: """
            Results go to standard output, everything else to standard error. Ends with 0 when done, 1 for findings (where \
            --fail-on-findings asks), 2 for bad usage, 65 for bad input, 74 where a file cannot be read or written, and 70 \
            where the fault is the program's.
            """,
        version: version,
        subcommands: [
            Demo.self, Serve.self, Screen.self, Match.self, Import.self, Check.self, SuppliersCommand.self,
            ListsCommand.self, PeopleCommand.self, OrganisationsCommand.self, AuditCommand.self, JobsCommand.self,
            MailCommand.self, ConfigCommand.self, Backup.self, Restore.self, StoreCommand.self,
        ])

    /// The version of the program and of the engine that scores.
    public static let version = "manumit 0.1.0 (name matching \(engineVersion))"

    public init() {}

    /// Runs the command that the arguments name and tells what went wrong, if anything.
    /// - Parameter arguments: without the program's own name.
    /// - Returns: the status to end the process with; see `CommandEnding`.
    public static func run(_ arguments: [String]) async -> Int32 {
        let status = await perform(arguments)
        await OpenTrails.settle()
        return status
    }

    private static func perform(_ arguments: [String]) async -> Int32 {
        // A closed pipe is then an error that can be dealt with, not a signal that ends a server.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return CommandEnding.done.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            switch exitCode(for: error) {
            case .success: return tell(help: error)
            case .validationFailure: return tell(usage: error)
            default: return tell(failure: error)
            }
        }
    }

    /// Help and version are asked for as errors, and are none.
    private static func tell(help: any Error) -> Int32 {
        let output = StandardOutput()
        try? output.write(fullMessage(for: help) + "\n")
        try? output.flush()
        return CommandEnding.done.rawValue
    }

    private static func tell(usage error: any Error) -> Int32 {
        Terminal.tell("manumit: " + message(for: error) + "\nSee manumit --help.")
        return CommandEnding.usage.rawValue
    }

    private static func tell(failure: any Error) -> Int32 {
        let ending = CommandEnding(of: failure)
        if ending != .done { Terminal.tell("manumit: \(FailureText.of(failure))") }
        return ending.rawValue
    }
}
