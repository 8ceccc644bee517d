/// Finds the dates in a text as lists print them and gives them in ISO 8601: `1971`, `1971-05` or `1971-05-03`.
///
/// Reads `17.3.2014`, `26/11/1972` (day first), `2014-03-17`, `03 Nov 1955`, `Nov. 1973`, `November 3, 1955`, `1964`. A span of
/// years ("between 1960 and 1962", "1960 to 1962", "1960-1962") gives each of its years when it is no longer than ten.
/// Years outside 1700 to 2100, such as those of other calendars, are passed over.
public enum WrittenDate {
    /// The dates of a text, in order, each once.
    public static func all(in text: String) -> [String] {
        var scanner = WrittenDateScanner(text)
        return scanner.dates()
    }

    /// Whether the text says nothing beside its dates; otherwise it is worth keeping as a note.
    public static func isPlain(_ text: String) -> Bool {
        var scanner = WrittenDateScanner(text)
        return !scanner.dates().isEmpty && !scanner.hasOtherWords
    }
}
