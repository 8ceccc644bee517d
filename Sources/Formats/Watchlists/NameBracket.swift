/// A bracket in a printed name and what it is there for.
struct NameBracket {
    enum Role: Equatable {
        case nothing
        /// Something about the bearer that is no name.
        case note(String)
        /// Whole names.
        case names([String])
        /// Names that do not identify alone.
        case weakNames([String])
        case previousNames([String])
        /// Other spellings of the word before.
        case spellings([String])
        /// The initials of what stands before.
        case acronym(String)
        /// A part of the name, to be left where it is.
        case part
    }

    /// Stand for the brackets of a part of the name while the others are resolved (private use area).
    static let openMark: Character = "\u{E000}"
    static let closeMark: Character = "\u{E001}"

    let before: String
    let content: String
    let after: String
    let role: Role

    /// The first bracket of a text, with brackets inside it taken as its content; nil when there is none.
    static func firstToResolve(in text: String, isPerson: Bool) -> NameBracket? {
        guard let open = text.firstIndex(of: "(") else { return nil }
        var depth = 0
        var close: String.Index?
        for index in text[open...].indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 {
                close = index
                break
            }
        }
        let inner = text.index(after: open)
        let content = text[inner..<(close ?? text.endIndex)]
        let after = close.map { text[text.index(after: $0)...] } ?? ""
        return NameBracket(before: text[..<open], content: content, after: after, isPerson: isPerson)
    }

    private init(before: Substring, content: Substring, after: Substring, isPerson: Bool) {
        self.before = ListCell.trim(String(before))
        self.content = ListCell.trim(String(content))
        self.after = ListCell.trim(String(after))
        role = NameBracketRules.role(
            of: self.content, before: self.before, after: self.after, isPerson: isPerson)
    }

    /// The text with the brackets marked as part of the name.
    var marked: String {
        let inner = content.map { $0 == "(" ? Self.openMark : $0 == ")" ? Self.closeMark : $0 }
        let bracket = String([Self.openMark] + inner + [Self.closeMark])
        return Self.join(Self.join(before, bracket), after)
    }

    /// The name with another spelling of the word before the bracket.
    func replacingWordBefore(with spelling: String) -> String {
        var words = before.split(separator: " ")
        if !words.isEmpty { words.removeLast() }
        return Self.join(Self.join(words.joined(separator: " "), spelling), after)
    }

    static func join(_ first: String, _ second: String) -> String {
        if first.isEmpty || second.isEmpty { return first + second }
        let binds = second.first.map { ",.;:’'-/".contains($0) } ?? false
        return first + (binds ? "" : " ") + second
    }
}
