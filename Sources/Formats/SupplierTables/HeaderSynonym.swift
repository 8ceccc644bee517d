internal import Foundation

/// A header that means a field, in one language.
public struct HeaderSynonym: Sendable, Hashable {
    /// The language a header is written in.
    public enum Language: String, Sendable, Codable {
        case english = "en"
        case welsh = "cy"
    }

    /// The header as people write it.
    public let text: String
    /// The language of the header.
    public let language: Language
    /// The header as it is compared; see `key(_:)`.
    let key: String

    init(_ text: String, _ language: Language) {
        self.text = text
        self.language = language
        key = Self.key(text)
    }

    /// A header without case, accents, spaces, signs and the words that say no more than the currency: `Amount (£)` and
    /// `amount gbp` are `amount`.
    static func key(_ header: String) -> String {
        let folded = header.replacingOccurrences(of: "&", with: " and ").lowercased()
            .folding(options: [.diacriticInsensitive], locale: nil)
            .filter { !"'’‘`".contains($0) }
        let words = folded.split { !$0.isLetter && !$0.isNumber }
        return words.filter { $0 != "gbp" && $0 != "the" }.joined()
    }
}

extension [HeaderSynonym] {
    static func english(_ texts: String...) -> [HeaderSynonym] { texts.map { HeaderSynonym($0, .english) } }
    static func welsh(_ texts: String...) -> [HeaderSynonym] { texts.map { HeaderSynonym($0, .welsh) } }
}
