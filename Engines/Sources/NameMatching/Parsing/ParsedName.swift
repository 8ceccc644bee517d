/// A name taken apart once, ready to meet any number of candidates.
struct ParsedName {
    /// The name as written, cut behind the last word that was read.
    var text: String
    var kind: NameKind
    var isPerson: Bool
    /// Folded bytes of all tokens.
    var bytes: [UInt8]
    var tokens: [NameToken]
    var form: LegalFormClass

    /// The part of the text that tokens `range` were read from.
    func surface(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return text.utf8Slice(Int(tokens[first].surfaceStart), Int(tokens[last].surfaceEnd))
    }
}

extension ParsedName {
    /// Lends the tokens and bytes for the time of `body`.
    func withView<Answer>(_ body: (TokenView) -> Answer) -> Answer {
        tokens.withUnsafeBufferPointer { tokens in
            bytes.withUnsafeBufferPointer { body(TokenView(tokens: tokens, bytes: $0, form: form)) }
        }
    }
}
