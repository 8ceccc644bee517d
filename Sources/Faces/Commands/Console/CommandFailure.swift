internal import Languages

/// A failure that the command line itself finds: what to tell and how to end.
struct CommandFailure: Error, CustomStringConvertible {
    var ending: CommandEnding
    var description: String

    /// What was asked for makes no sense, or names something that is not there.
    static func usage(_ message: Message) -> CommandFailure { CommandFailure(.usage, message) }
    /// A file holds what cannot be taken.
    static func badInput(_ message: Message) -> CommandFailure { CommandFailure(.badInput, message) }
    /// A file cannot be written or read.
    static func inputOutput(_ message: Message) -> CommandFailure { CommandFailure(.inputOutput, message) }

    private init(_ ending: CommandEnding, _ message: Message) {
        self.ending = ending
        description = say(message)
    }
}
