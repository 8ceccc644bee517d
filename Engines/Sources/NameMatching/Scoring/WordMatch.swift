/// How alike two words are, and why.
struct WordMatch: Equatable {
    var similarity: Float
    var kind: EvidenceKind

    static let none = WordMatch(similarity: 0, kind: .missing)
}
