import Foundation

/// Words of a header in letters beyond ASCII (RFC 2047): `=?utf-8?B?…?=`, each at most 75 characters, with line breaks between.
enum EncodedWord {
    /// The most bytes of UTF-8 in one word: base64 makes 60 characters of them, and 12 go round them.
    private static let mostBytes = 45

    /// Text for the value of a header. What is plain and short stays as it is; everything else, and whatever could be taken
    /// for an encoded word or the end of a line, is encoded.
    static func header(_ text: String) -> String {
        guard !isPlain(text) else { return text }
        return pieces(of: text).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
            && !text.hasPrefix(" ") && !text.hasSuffix(" ")
    }

    /// Cuts between letters only: each word is decoded alone.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var count = 0
        for scalar in text.unicodeScalars {
            let scalar = scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar
            let size = UTF8.width(scalar)
            if count + size > mostBytes {
                pieces.append(piece)
                (piece, count) = ("", 0)
            }
            piece.unicodeScalars.append(scalar)
            count += size
        }
        return pieces + (piece.isEmpty && !pieces.isEmpty ? [] : [piece])
    }
}
