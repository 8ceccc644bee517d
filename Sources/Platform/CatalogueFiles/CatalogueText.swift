/// One entry of the catalogue in one language: a text, or a text for each plural form that differs. `{name}` stands for a
/// value.
public enum CatalogueText: Decodable, Sendable {
    case text(String)
    /// By the names of the Unicode CLDR: zero, one, two, few, many, other.
    case plural([String: String])

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .plural(try container.decode([String: String].self))
        }
    }

    /// The names of the forms; nil where the text is the same for every count.
    public var forms: Set<String>? {
        switch self {
        case .text: nil
        case .plural(let forms): Set(forms.keys)
        }
    }

    /// The text in every form it has, the one that most counts have first.
    public var everyForm: [String] {
        switch self {
        case .text(let text): [text]
        case .plural(let forms):
            [forms["other"]].compactMap { $0 }
                + forms.filter { $0.key != "other" }.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    /// The names of the values that each form puts in: `{count}`, `{name}`, in the order of the text.
    public var valuesOfForms: [[String]] {
        everyForm.map { text in text.matches(of: #/\{([A-Za-z]\w*)\}/#).map { String($0.1) } }
    }
}
