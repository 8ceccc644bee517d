internal import Languages

/// What the parser of arguments says in English, and how it is said in the language of the command line. The catalogue holds
/// the parser's own sentences as its English, which tests compare with what it really says.
enum ParserMessage: String, CaseIterable {
    // Those that begin alike stand with the longer one first.
    case unknownOptionNear
    case unknownOption
    case missingValue
    case takesNoValue
    case unexpectedArgument
    case unexpectedArguments
    case setTwice
    case missingArgument
    case missingOneOf
    case invalidValueOneOf
    case invalidValueFollowing
    case invalidValue
    case invalidOption
    case missingSubcommand

    /// The parser's sentence about a fault in another language; text that is none of its sentences stays as it is.
    static func translated(_ text: String, into words: Words) -> String {
        for message in allCases {
            let sentence = words.catalogue.text(MessageFamily.parser.key(message.rawValue), .english)
            guard let values = ParserSentence(sentence).values(in: text) else { continue }
            return words(.parser, message, values.mapValues { alternatives($0, words) })
        }
        return text
    }

    /// `'a', 'b' or 'c'` with the word between the last two in the other language.
    private static func alternatives(_ text: String, _ words: Words) -> String {
        guard text.hasPrefix("'"), text.hasSuffix("'") else { return text }
        let between = " \(words(.parserWordOr)) "
        return text.replacing("' or '", with: "'\(between)'").replacing("' and '", with: "'\(between)'")
    }
}
