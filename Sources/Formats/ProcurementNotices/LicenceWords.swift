/// Whether a text speaks of a licence to provide labour, for whoever holds the words of a notice without the notice.
public enum LicenceWords {
    public static func areIn(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { WordSearch.licence.finds(in: $0) }
    }
}
