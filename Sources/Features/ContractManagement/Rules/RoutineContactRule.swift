import Storage

/// Whether what is done with every supplier may be done with this one.
///
/// The lead is asked before any contact, whatever the contract and whatever is known: a refusal that came only where a concern
/// waits would tell whoever met it that there is one. An answer holds for a number of days that is drawn
/// and shown to nobody, so that ordinary work goes on, and ends early where the lead has learned something since: whoever is asked to
/// wait anew cannot tell which it was.
enum RoutineContactRule {
    /// The lead's answer holds for so many days, drawn when the lead is asked.
    static let daysHeld = 14...60

    /// What was sent to the lead about a contract, whoever sent it.
    struct Sent {
        var isRoutine: Bool
        var sentAt: Timestamp
        var answer: Concern.Answer?
        var answeredAt: Timestamp?
        /// Of a routine question, the days drawn.
        var days = 0
    }

    enum Standing: Equatable {
        case mayGoAhead
        /// The lead is to be asked.
        case ask
        case waits
        case doNotContact
    }

    /// - Parameter sent: oldest first.
    static func standing(_ sent: [Sent], at now: Timestamp) -> Standing {
        guard let question = sent.last(where: \.isRoutine) else { return .ask }
        guard let answer = question.answer, let answeredAt = question.answeredAt else { return .waits }
        guard answer == .contactMayGoAhead else { return .doNotContact }
        let isNews = sent.contains { other in
            guard !other.isRoutine else { return false }
            return other.sentAt > answeredAt
                || (other.answer == .doNotContact && (other.answeredAt.map { $0 > answeredAt } ?? false))
        }
        return isNews || answeredAt.adding(days: question.days) < now ? .ask : .mayGoAhead
    }

    /// What stands against it; nil where it may go ahead.
    static func fault(_ standing: Standing) -> FieldFault? {
        switch standing {
        case .mayGoAhead: nil
        case .ask, .waits: FieldFault(.basis, .routineWaits)
        case .doNotContact: FieldFault(.basis, .doNotContact)
        }
    }
}
