/// Text that people type, made ready to be kept.
enum PlainText {
    /// For looking up: in lower case, words apart by one blank.
    static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
