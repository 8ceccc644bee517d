/// A name as a list prints it, taken apart into the names it holds.
///
/// `Aurora Steel Works (ASW) Ltd` holds a name and an acronym; `Ali (a.k.a. Aly) HADID` holds two names;
/// `Mir Trading (Мир Трейдинг)` a name in two scripts; `Wulin (or Wuling) Works` two spellings.
struct PrintedName {
    /// The name itself.
    private(set) var main: String
    /// Other full names.
    private(set) var aliases: [String] = []
    /// Names too short or too vague to identify on their own, such as acronyms.
    private(set) var weakAliases: [String] = []
    /// Names borne earlier.
    private(set) var previousNames: [String] = []
    /// What stood in brackets and is no name: dates of birth, numbers.
    private(set) var notes: [String] = []

    private let isPerson: Bool

    /// - Parameters:
    ///   - text: one name as printed, with what it has in brackets.
    ///   - isPerson: acronyms are looked for in names of organisations only, surnames at birth in names of persons only.
    init(_ text: String, isPerson: Bool) {
        self.isPerson = isPerson
        let parts = LetterScript.parts(of: PrintedName.withoutBrackets(text) ?? text)
        if parts.count == 2, PrintedName.withoutBrackets(text) == nil {
            main = parts[0]
            aliases = [parts[1]]
            return
        }
        main = text
        for _ in 0..<12 {
            guard let bracket = NameBracket.firstToResolve(in: main, isPerson: isPerson) else { break }
            resolve(bracket)
        }
        main = ListCell.trim(main.replacingBracketMarks())
        let rest = LetterScript.parts(of: main)
        if rest.count == 2 {
            main = rest[0]
            aliases += ListCell.names(inItem: rest[1])
        }
    }

    /// Nil when the text has no brackets.
    private static func withoutBrackets(_ text: String) -> String? {
        text.contains("(") ? text : nil
    }

    private mutating func resolve(_ bracket: NameBracket) {
        let rest = NameBracket.join(bracket.before, bracket.after)
        switch bracket.role {
        case .nothing:
            main = rest
        case .note(let text):
            main = rest
            notes.append(text)
        case .names(let names):
            main = rest
            aliases += names
        case .weakNames(let names):
            main = rest
            weakAliases += names
        case .previousNames(let names):
            main = rest
            previousNames += names
        case .spellings(let words):
            main = rest
            aliases += words.map { bracket.replacingWordBefore(with: $0) }
        case .acronym(let acronym):
            main = rest
            weakAliases.append(NameBracket.join(acronym, bracket.after))
        case .part:
            main = bracket.marked
        }
        if main.isEmpty, let first = aliases.first {
            main = first
            aliases.removeFirst()
        }
    }
}

extension String {
    /// Brackets that belong to the name are marked while others are resolved; this puts them back.
    fileprivate func replacingBracketMarks() -> String {
        String(
            map { character in
                switch character {
                case NameBracket.openMark: "("
                case NameBracket.closeMark: ")"
                default: character
                }
            })
    }
}
