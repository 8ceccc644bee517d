public import Languages

/// A letter to be sent: which text of the catalogue (`mail.<text>.subject`, `mail.<text>.body`) with which values. Nothing
/// sensitive goes into a letter: it says that there is something to see and gives the address of the page.
public struct Letter: Sendable, Hashable {
    /// Names the words: `invitation`, `reset`.
    public var text: String
    public var values: [String: String]

    public init(_ text: String, _ values: [String: String] = [:]) {
        self.text = text
        self.values = values
    }

    /// Gives a value that differs by language, such as a list of sentences.
    public mutating func set(_ name: String, to value: String, in language: Language) {
        values["\(name)@\(language.rawValue)"] = value
    }

    /// The values as they stand in the letter's text in a language.
    func values(in language: Language) -> [String: String] {
        var answer = values
        for (name, value) in values {
            let parts = name.split(separator: "@")
            if parts.count == 2, parts[1] == language.rawValue { answer[String(parts[0])] = value }
        }
        return answer
    }
}
