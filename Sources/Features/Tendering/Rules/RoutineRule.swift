import Storage
import Suppliers

/// Which procurements go to the modern slavery lead as routine, and when procurement sees the answer.
///
/// Every one of the high tier goes, and a random share of the others, so that to be sent says nothing.
public enum RoutineRule {
    /// Of a million procurements below the high tier, how many go, unless a service is made with another share.
    public static let usualShare = 100_000

    /// Answers are shown at whole multiples of this after the sending, whenever and whatever the lead answered, so that the
    /// time tells nothing either.
    public static let hoursToAnswer = 48

    /// - Parameter number: drawn evenly from 0 up to, not including, `RoutineDraw.range`.
    static func draw(tier: RiskTier, number: Int, share: Int, at now: Timestamp) -> RoutineDraw {
        let ground: RoutineDraw.Ground = tier == .high ? .highTier : number < share ? .sample : .notDrawn
        return RoutineDraw(number: number, share: share, drawnAt: now, ground: ground)
    }

    /// The first answer that procurement may see, and from when: the first multiple of `hoursToAnswer` after the sending that
    /// is not before the answer. An answer given after that moment (once they have spoken) is seen at once.
    static func shownAt(_ sent: Timestamp, answered: Timestamp) -> Timestamp {
        let step = Int64(hoursToAnswer) * 3_600_000
        let passed = max(answered.milliseconds - sent.milliseconds, 1)
        return Timestamp(milliseconds: sent.milliseconds + (passed + step - 1) / step * step)
    }

    /// What procurement sees of the answers at a moment.
    static func shown(_ sent: Timestamp, _ answers: [LeadQuestion.Given], at now: Timestamp) -> LeadQuestion.Answer? {
        guard let first = answers.first else { return nil }
        let opening = shownAt(sent, answered: first.at)
        guard now >= opening else { return nil }
        return answers.last?.answer
    }
}
