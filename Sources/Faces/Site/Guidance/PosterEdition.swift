import Languages

/// In which languages a poster is printed. Words: `poster.edition.<edition>`.
enum PosterEdition: String, CaseIterable, Sendable {
    case english
    case welsh
    case bilingual

    /// In the order in which they stand: Welsh before English, as the Welsh Language Standards have it.
    var languages: [Language] {
        switch self {
        case .english: [.english]
        case .welsh: [.welsh]
        case .bilingual: [.welsh, .english]
        }
    }
}
