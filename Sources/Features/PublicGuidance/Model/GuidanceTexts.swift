public import Storage

/// The first words for the public in further languages. Nobody who speaks them has read them yet where `isChecked` says so;
/// pages tell that.
public struct GuidanceTexts: Sendable {
    private let files: [FurtherLanguage: LanguageFile]

    /// Reads the files that come with the program, one for each language.
    /// - Throws: `PublicGuidanceError` where one breaks a rule; a file error where one is missing.
    init() throws {
        var files: [FurtherLanguage: LanguageFile] = [:]
        for language in FurtherLanguage.allCases {
            let file = try LanguageFile(json: ResourceFile.bytes("languages/\(language.code).json"))
            guard file.language == language.code else { throw PublicGuidanceError(.keys, language.code) }
            files[language] = file
        }
        self.files = files
    }

    /// What a key says in a language. Every language has every key.
    public func text(_ key: GuidanceKey, _ language: FurtherLanguage) -> String {
        files[language]?.texts[key.rawValue] ?? ""
    }

    /// Whether a person who speaks the language has read the texts and found them right.
    public func isChecked(_ language: FurtherLanguage) -> Bool { files[language]?.check == .checked }

    /// The day on which the texts were written, or were last checked.
    public func writtenOn(_ language: FurtherLanguage) -> Day? { files[language]?.writtenOn }
}
