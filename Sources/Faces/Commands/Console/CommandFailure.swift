/// A failure that the command line itself finds: what to tell and how to end.
struct CommandFailure: Error, CustomStringConvertible {
    var ending: CommandEnding
    var description: String

    /// What was asked for makes no sense, or names something that is not there.
    static func usage(_ text: String) -> CommandFailure { CommandFailure(ending: .usage, description: text) }
    /// A file holds what cannot be taken.
    static func badInput(_ text: String) -> CommandFailure { CommandFailure(ending: .badInput, description: text) }
    /// A file cannot be written or read.
    static func inputOutput(_ text: String) -> CommandFailure {
        CommandFailure(ending: .inputOutput, description: text)
    }
}
