public import Screening
public import Storage

/// A bidder's file with all that it amounts to on a day, by the rules.
public struct BidderView: Sendable {
    /// A candidate of the lists with where it stands.
    public struct Candidate: Sendable {
        public enum State: String, Sendable, CaseIterable {
            case open
            case waitsForSecond
            case same
            case notTheSame
        }

        public var party: Party
        public var candidate: PartyCandidate
        public var state: State

        public init(party: Party, candidate: PartyCandidate, state: State) {
            self.party = party
            self.candidate = candidate
            self.state = state
        }
    }

    /// A candidate of the debarment list with the last answer.
    public struct Debarment: Sendable {
        public var candidate: DebarmentCandidate
        public var answer: DebarmentAnswer?
    }

    public var file: BidderFile
    /// The day of the reckoning.
    public var day: Day
    public var standing: ExclusionStanding
    public var state: DecisionState
    public var tasks: [GateTask]
    public var candidates: [Candidate]
    public var debarments: [Debarment]
    public var questions: [QuestionRule.Line]
    public var score: QuestionRule.Score
    /// nil where no price is on file.
    public var price: PriceRule.Finding?
    /// nil where nobody looked.
    public var statement: StatementRule.Verdict?
    public var notices: [NoticeRule.Due]
    /// Whether the asking person may put something on file.
    public var mayRun: Bool
    /// Whether the asking person may be the second.
    public var maySecond: Bool
}

extension BidderView.Candidate {
    init(_ standing: CandidateRule.Standing) {
        let state: State =
            switch standing.state {
            case .open: .open
            case .waitsForSecond: .waitsForSecond
            case .same: .same
            case .notTheSame: .notTheSame
            }
        self.init(party: standing.party, candidate: standing.candidate, state: state)
    }
}
