extension String {
    /// The text without anything by which it could move the cursor, colour the terminal or turn the reading direction: what a
    /// file, a name or an argument holds is shown, not obeyed. Line feeds stay.
    var shownPlainly: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" || !$0.isObeyed ? $0 : "\u{FFFD}" }))
    }
}

extension Unicode.Scalar {
    /// Whether a terminal would do something instead of showing it: controls (C0, DEL, C1) and marks of direction (UAX 9).
    var isObeyed: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
