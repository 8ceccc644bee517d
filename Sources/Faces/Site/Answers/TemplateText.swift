import Languages

/// The text of one template before Mustache sees it: `{{t.suppliers.title}}` stands for words of the catalogue.
struct TemplateText {
    let name: String
    /// The pieces in order, and within them the tags as written between the braces.
    private let pieces: [Piece]

    private enum Piece {
        case text(String)
        case words(key: String)
        case tag(String)
    }

    init(name: String, source: String) throws {
        self.name = name
        var pieces: [Piece] = []
        var rest = Self.unindented(source)[...]
        while let open = rest.firstRange(of: "{{") {
            pieces.append(.text(String(rest[..<open.lowerBound])))
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
                throw TemplateFault(template: name, problem: "a tag is not closed")
            }
            let tag = rest[open.upperBound..<close.lowerBound]
            if tag.hasPrefix("t.") {
                pieces.append(.words(key: String(tag.dropFirst(2))))
                rest = rest[close.upperBound...]
            } else {
                let end = tag.hasPrefix("{") ? rest.index(after: close.upperBound) : close.upperBound
                pieces.append(.tag(String(rest[open.lowerBound..<end])))
                rest = rest[end...]
            }
        }
        pieces.append(.text(String(rest)))
        self.pieces = pieces
    }

    /// The keys of the catalogue that the template uses.
    var keys: [String] {
        pieces.compactMap { if case .words(let key) = $0 { key } else { nil } }
    }

    /// The other templates that it draws inside itself.
    var parts: [String] {
        pieces.compactMap { piece in
            guard case .tag(let tag) = piece, tag.hasPrefix("{{>") else { return nil }
            return String(tag.dropFirst(3).dropLast(2)).trimmed
        }
    }

    /// The template with its words in place, escaped for HTML.
    /// - Throws: `TemplateFault` for a key without words, or with words that need arguments: those the page must give.
    func filled(with words: Words) throws -> String {
        try pieces.map { piece in
            switch piece {
            case .text(let text), .tag(let text): return text
            case .words(let key):
                guard words.catalogue.has(key) else {
                    throw TemplateFault(template: name, problem: "no words for \(key)")
                }
                let text = words.catalogue.text(key, words.language)
                guard !text.contains("{") else {
                    throw TemplateFault(template: name, problem: "\(key) needs arguments")
                }
                return Self.escaped(text)
            }
        }
        .joined()
    }

    /// Without the white space at the start of lines, which is for us alone. Mustache would carry it through every part.
    private static func unindented(_ source: String) -> String {
        source.split(separator: "\n", omittingEmptySubsequences: true)
            .map { $0.drop { $0 == " " || $0 == "\t" } }
            .joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String {
        var answer = ""
        for character in text {
            switch character {
            case "&": answer += "&amp;"
            case "<": answer += "&lt;"
            case ">": answer += "&gt;"
            case "\"": answer += "&quot;"
            case "'": answer += "&#39;"
            default: answer.append(character)
            }
        }
        return answer
    }
}
