import NameMatching

/// One name of a business and the keys it is found by.
struct PartyName: Sendable {
    var text: String
    var kind: NameKind
    /// The words as `NameMatcher.fold` writes them.
    var folded: String
    /// As `NameMatcher.registeredKey` writes it; nil where no legal form is stated.
    var registered: String?

    init(_ name: SubjectName, schema: EntitySchema, matcher: NameMatcher) {
        text = name.text
        kind = name.kind
        folded = matcher.fold(name.text)
        registered = matcher.registeredKey(of: name.text, schema: schema)
    }

    /// As it was stored.
    init(text: String, kind: NameKind, folded: String, registered: String?) {
        self.text = text
        self.kind = kind
        self.folded = folded
        self.registered = registered
    }

    /// Whether the words with digits are the same in both: names that differ in a number are two businesses.
    func hasNumbers(of other: PartyName) -> Bool { numbers == other.numbers }

    private var numbers: [Substring] {
        words.split(separator: " ").filter { $0.utf8.contains { (48...57).contains($0) } }.sorted()
    }

    var subjectName: SubjectName { SubjectName(text, kind: kind) }

    /// The words that tell the business from others: without the legal form where there is one.
    var words: Substring { registered.map { $0.prefix { $0 != "|" } } ?? folded[...] }

    /// All names of a party, the first that it is known by first.
    static func all(of party: NamedParty, matcher: NameMatcher) -> [PartyName] {
        ([party.name] + party.otherNames).enumerated().flatMap { place, text in
            matcher.split(text, schema: party.schema).map { part in
                var name = PartyName(part, schema: party.schema, matcher: matcher)
                if place > 0, name.kind == .primary { name.kind = .alias }
                return name
            }
        }
    }
}
