/// The forms a counted phrase may take (Unicode CLDR 46, plural rules: English has one and other, Welsh all six).
enum PluralForm: String {
    case zero, one, two, few, many, other

    init(of count: Int, in language: Language) {
        switch (language, count) {
        case (_, 1): self = .one
        case (.english, _): self = .other
        case (.welsh, 0): self = .zero
        case (.welsh, 2): self = .two
        case (.welsh, 3): self = .few
        case (.welsh, 6): self = .many
        case (.welsh, _): self = .other
        }
    }
}
