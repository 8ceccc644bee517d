public import ArgumentParser
internal import Foundation
internal import Languages
internal import NameMatching

/// The command line: `manumit <noun> <verb>`.
public struct Manumit: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "manumit",
        abstract: say(.commandAbstract), discussion: say(.commandDiscussion(variable: Speech.variable)),
        version: version,
        subcommands: [
            Demo.self, Serve.self, Screen.self, Match.self, Import.self, Check.self, SuppliersCommand.self,
            ContractsCommand.self,
            ListsCommand.self, PeopleCommand.self, OrganisationsCommand.self, AuditCommand.self, JobsCommand.self,
            AreasCommand.self,
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
            try Speech.check()
            var command = try parsed(arguments)
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

    /// Commands that take little longer than the help does which nobody reads.
    private static let quick = [["contracts", "indicators"]]

    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        let asksForHelp = arguments.contains { ["-h", "--help", "-help", "help"].contains($0) }
        if !asksForHelp, quick.contains(where: arguments.starts(with:)),
            let command = try? Speech.silently({ try parseAsRoot(arguments) })
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// Help and version are asked for as errors, and are none.
    private static func tell(help: any Error) -> Int32 {
        let output = StandardOutput()
        try? output.write(ParserHelp.translated(fullMessage(for: help), into: Speech.words) + "\n")
        try? output.flush()
        return CommandEnding.done.rawValue
    }

    private static func tell(usage error: any Error) -> Int32 {
        let problem = ParserMessage.translated(message(for: error), into: Speech.words)
        Terminal.tell(.commandFailure(problem: problem))
        Terminal.tell(.commandFailureHelp)
        return CommandEnding.usage.rawValue
    }

    private static func tell(failure: any Error) -> Int32 {
        let ending = CommandEnding(of: failure)
        if ending != .done { Terminal.tell(.commandFailure(problem: FailureText.of(failure))) }
        return ending.rawValue
    }
}
