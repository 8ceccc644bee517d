import Languages
import PublicGuidance

/// That nobody who speaks a further language has checked its words yet, in that language and in that of the visit.
struct UncheckedText {
    private let guidance: PublicGuidance
    private let language: FurtherLanguage

    init(_ guidance: PublicGuidance, _ language: FurtherLanguage) {
        self.guidance = guidance
        self.language = language
    }

    /// - Returns: nil where they are checked.
    func fields(in words: Words) -> Fields? {
        guard !guidance.texts.isChecked(language) else { return nil }
        let day = guidance.texts.writtenOn(language).map { words.day($0) } ?? ""
        return [
            "uncheckedOwn": guidance.texts.text(.startUnchecked, language),
            "uncheckedText": words(.languagesUnchecked(language: words(.languagesName, language), day: day)),
        ]
    }
}
