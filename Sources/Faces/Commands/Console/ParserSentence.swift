/// An English sentence with places for values: `Missing value for '{option}'`.
struct ParserSentence {
    /// What stands before, between and after the values.
    private let pieces: [String]
    private let names: [String]

    init(_ sentence: String) {
        var pieces: [String] = []
        var names: [String] = []
        var rest = sentence[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(String(rest[..<open]))
            names.append(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        self.pieces = pieces + [String(rest)]
        self.names = names
    }

    /// The values by which the sentence becomes the text; nil where it cannot. A value ends where what follows it first stands.
    func values(in text: String) -> [String: String]? {
        guard text.hasPrefix(pieces[0]) else { return nil }
        var values: [String: String] = [:]
        var rest = text.dropFirst(pieces[0].count)
        for (name, piece) in zip(names, pieces.dropFirst()) {
            let isLast = name == names.last
            if isLast {
                guard rest.hasSuffix(piece) else { return nil }
                values[name] = String(rest.dropLast(piece.count))
                rest = ""
            } else {
                guard let end = rest.firstRange(of: piece) else { return nil }
                values[name] = String(rest[..<end.lowerBound])
                rest = rest[end.upperBound...]
            }
        }
        return names.isEmpty && !rest.isEmpty ? nil : values
    }
}
