/// One entry of the catalogue in one language: a text, or a text for each plural form that differs. `{name}` stands for an
/// argument.
enum Message: Decodable, Sendable {
    case text(String)
    case plural([String: String])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .plural(try container.decode([String: String].self))
        }
    }

    func text(count: Int?, in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .plural(let forms):
            forms[PluralForm(of: count ?? 0, in: language).rawValue] ?? forms[PluralForm.other.rawValue] ?? ""
        }
    }
}
