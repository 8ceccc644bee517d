import Foundation

/// A name of a person or an organisation as it is kept: without white space at its ends, in one line, of at most 200 characters.
struct NameText {
    let text: String

    /// - Throws: `AccessError` with code `.badName`.
    init(_ given: String) throws(AccessError) {
        let text = given.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...200).contains(text.count), text.utf8.count <= 800,
            !text.unicodeScalars.contains(where: { CharacterSet.controlCharacters.contains($0) || $0 == "\u{2028}" })
        else { throw AccessError(.badName) }
        self.text = text
    }
}
