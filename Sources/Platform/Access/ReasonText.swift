/// What a reason in a person's own words needs, wherever one is asked for.
public enum ReasonText {
    /// How much a text says: its letters and digits. Blanks, signs and characters that nobody sees say nothing.
    public static func weight(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { count, scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? count + 1 : count
        }
    }

    /// Whether a text is no longer than so many characters; and in bytes, since one character may be made of any number of
    /// marks.
    public static func fits(_ text: String, _ most: Int) -> Bool {
        text.utf8.count <= most * 8 && text.count <= most
    }

    /// A text as it is kept: without blanks around it.
    public static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }
}
