internal import Languages

/// The parser's page of help in the language of the command line. What the page says of commands and options comes from the
/// catalogue already; what is replaced here are the words that the parser puts around it.
enum ParserHelp {
    /// The words at the beginning of a line, and those within one, as the parser writes them.
    private static let openings: [Message] = [
        .parserWordOverview, .parserWordUsage, .parserWordArguments, .parserWordOptions, .parserWordSubcommands,
    ]
    private static let phrases: [Message] = [
        .parserWordHelp, .parserWordVersion, .parserWordDefault, .parserWordValues,
        .parserWordSubcommand, .parserWordOption,
    ]

    static func translated(_ page: String, into words: Words) -> String {
        guard words.language != .english else { return page }
        return page.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String($0), words) }.joined(separator: "\n")
    }

    private static func line(_ line: String, _ words: Words) -> String {
        let more = ParserSentence(words.catalogue.text(MessageFamily.parserWord.key("more"), .english))
        if let values = more.values(in: line), let command = values["command"] {
            return words(.parserWordMore(command: command))
        }
        var line = line
        let english = Words(catalogue: words.catalogue, language: .english)
        if let opening = openings.first(where: { line.hasPrefix(english($0)) }) {
            line = words(opening) + line.dropFirst(english(opening).count)
        }
        return phrases.reduce(line) { $0.replacing(english($1), with: words($1)) }
    }
}
