internal import ArgumentParser
internal import Languages

extension ArgumentHelp {
    /// What an option or argument is for, in the language of the command line.
    /// - Parameter value: what stands for its value on the page of help; nil for a flag, which has none.
    static func say(_ message: Message, as value: Message? = nil) -> ArgumentHelp {
        ArgumentHelp(Commands.say(message), valueName: value.map { Commands.say($0) })
    }
}
