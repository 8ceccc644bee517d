import Languages
import Screening

/// What a confirmed link leads to, said before anybody decides. Drawn by
/// `{{#consequence}}{{>parts/consequence}}{{/consequence}}`.
struct ConsequenceSheet {
    /// Where it is said.
    enum Occasion: String, CaseIterable {
        /// On a list's page.
        case list
        /// Before a decision.
        case undecided
        /// After a link was confirmed.
        case confirmed
    }

    var consequence: ListConsequence
    var occasion: Occasion

    func fields(in words: Words) -> Fields {
        [
            "consequenceTone": consequence == .stopAndReport ? "danger" : "warn",
            "consequenceWhen": words(.screeningConsequenceWhen, occasion),
            "consequenceName": words(.screeningConsequence, consequence),
            "consequenceText": words(.screeningConsequenceEachText, consequence),
            "warnsOfContact": consequence != .note,
        ]
    }
}
