public import Storage

/// Notices to the appropriate authority (Procurement Act 2023 s59(1)-(2)): within 30 days of a tender's being disregarded, a
/// supplier's being excluded, or an associated person's or sub-contractor's being replaced; except where the only basis is an
/// entry of the debarment list that is not about national security.
///
/// The day itself is counted as the first of the thirty: the stricter reading.
public enum NoticeRule {
    public static let days = 30

    public struct Due: Sendable, Hashable {
        /// The decision, or the replacement.
        public var about: ID<BidderRecord>
        public var from: Day
        /// The last day.
        public var due: Day
        public var sentOn: Day?

        /// Days left on a day, that day not counted; below zero once it is late.
        public func daysLeft(on day: Day) -> Int { due.daysSince1970 - day.daysSince1970 }
    }

    static func due(_ file: BidderFile) -> [Due] {
        var sent: [ID<BidderRecord>: Day] = [:]
        var decisions: [ID<BidderRecord>: TenderDecision] = [:]
        var owed: [(about: ID<BidderRecord>, from: Day)] = []
        for record in file.records {
            switch record.entry {
            case .notice(let notice): sent[notice.about] = notice.on
            case .decision(let decision): decisions[record.id] = decision
            case .second(let word) where word.agrees:
                guard let decision = decisions[word.decision], needsNotice(decision) else { continue }
                owed.append((word.decision, Day(record.at)))
            case .replacement(let offer) where offer.state == .replaced: owed.append((record.id, offer.on))
            default: continue
            }
        }
        return owed.map {
            Due(about: $0.about, from: $0.from, due: $0.from.adding(days: days - 1), sentOn: sent[$0.about])
        }
    }

    /// Disregarding for an abnormally low price (s19(3)(c)) is not among what s59 names.
    static func needsNotice(_ decision: TenderDecision) -> Bool {
        guard decision.outcome == .exclude else { return false }
        switch decision.basis {
        case .mandatoryGround, .discretionaryGround, .nationalSecurity, .information: return true
        case .debarment, .price, nil: return false
        }
    }
}
