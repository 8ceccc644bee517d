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
    /// Letters that the file asks for.
    public var letters: [LetterDue] = []
    /// The steps that may come next on the way to ending the awarded contract.
    public var nextTermination: [TerminationStep.State] = []
    /// On which grounds that way may be begun.
    public var terminationGrounds: [TerminationStep.Ground] = []
    /// Whether the asking person may put something on file.
    public var mayRun: Bool
    /// Whether the asking person may be the second.
    public var maySecond: Bool

    /// The steps of the way to ending the contract since it was last begun, the oldest first.
    public var terminationPath: [TerminationStep] { TerminationRule.path(file).map(\.step) }

    /// A letter of the file, and that it was sent.
    /// - Throws: `.notFound`.
    public func letter(
        _ id: ID<BidderRecord>
    ) throws(TenderingError) -> (record: BidderRecord, letter: TenderLetter, sent: (BidderRecord, LetterSent)?) {
        guard let record = file.records.first(where: { $0.id == id }), case .letter(let letter) = record.entry else {
            throw TenderingError(.notFound)
        }
        let sent = file.last { entry -> LetterSent? in
            if case .letterSent(let sent) = entry, sent.letter == id { sent } else { nil }
        }
        return (record, letter, sent.map { ($0.record, $0.value) })
    }
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
