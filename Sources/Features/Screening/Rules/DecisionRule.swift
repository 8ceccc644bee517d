import Access
import Storage

/// Who may decide a hit, when a second person must look, and what a reason needs to be.
enum DecisionRule {
    /// From this score up, to say that two are not the same needs a second person too.
    static let highScore = 0.85
    /// Letters and digits that a reason has at least, and characters that it has at most.
    static let reasonLength = 10...4_000
    /// After so many days a hit that nobody could tell comes back.
    static let daysDeferred = 14

    /// To confirm a link always takes two people, since questions to a business or worse follow from it; to dismiss one
    /// takes two where the names are very alike, or where two people had confirmed it before.
    static func needsSecond(_ verdict: Verdict, score: Double, wasConfirmed: Bool) -> Bool {
        switch verdict {
        case .same: true
        case .notTheSame: wasConfirmed || score >= highScore
        case .cannotTellYet: false
        }
    }

    /// What a hit's state is after a first decision.
    static func state(after verdict: Verdict, score: Double, wasConfirmed: Bool) -> HitState {
        if needsSecond(verdict, score: score, wasConfirmed: wasConfirmed) { return .waitsForSecond }
        return switch verdict {
        case .same: .same
        case .notTheSame: .notTheSame
        case .cannotTellYet: .deferred
        }
    }

    /// Whether this principal may be the second: a named person other than the first. Who sits at the command line is not
    /// known, so that it is never a second.
    static func maySecond(_ person: ID<Person>?, first: ID<Person>?) -> Bool {
        person != nil && person != first
    }

    /// The reason without blanks around it.
    static func checkedReason(_ text: String) throws(ScreeningError) -> String {
        let reason = ReasonText.trimmed(text)
        guard ReasonText.weight(of: reason) >= reasonLength.lowerBound else { throw ScreeningError(.reasonMissing) }
        guard ReasonText.fits(reason, reasonLength.upperBound) else { throw ScreeningError(.tooLong) }
        return reason
    }

    /// A note, which may be empty.
    static func checkedNote(_ text: String) throws(ScreeningError) -> String {
        let note = ReasonText.trimmed(text)
        guard ReasonText.fits(note, reasonLength.upperBound) else { throw ScreeningError(.tooLong) }
        return note
    }
}
