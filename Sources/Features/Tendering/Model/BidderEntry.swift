/// Something that a person put on a bidder's file.
public enum BidderEntry: Sendable, Hashable, Codable {
    case information(InformationRequest)
    case candidate(CandidateAnswer)
    case sanctions(SanctionsReport)
    case ground(GroundFinding)
    case representations(Representations)
    case replacement(ReplacementOffer)
    case selfCleaning(SelfCleaning)
    case debarment(DebarmentAnswer)
    case price(PriceFacts)
    case hearing(PriceHearing)
    case statement(StatementCheck)
    case answer(QuestionAnswer)
    case score(QuestionScore)
    case decision(TenderDecision)
    case second(SecondWord)
    case notice(NoticeSent)
    case appeal(Appeal)
    case appealOutcome(AppealOutcome)
    case letter(TenderLetter)
    case letterSent(LetterSent)
    case interest(PublicInterest)
    case termination(TerminationStep)
    case register(RegisterLink)

    /// What it is, for pages, files and the trail.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case information, candidate, sanctions, ground, representations, replacement, selfCleaning, debarment, price,
            hearing, statement, answer, score, decision, second, notice, appeal, appealOutcome,
            letter, letterSent, interest, termination, register
    }

    public var kind: Kind {
        switch self {
        case .information: .information
        case .candidate: .candidate
        case .sanctions: .sanctions
        case .ground: .ground
        case .representations: .representations
        case .replacement: .replacement
        case .selfCleaning: .selfCleaning
        case .debarment: .debarment
        case .price: .price
        case .hearing: .hearing
        case .statement: .statement
        case .answer: .answer
        case .score: .score
        case .decision: .decision
        case .second: .second
        case .notice: .notice
        case .appeal: .appeal
        case .appealOutcome: .appealOutcome
        case .letter: .letter
        case .letterSent: .letterSent
        case .interest: .interest
        case .termination: .termination
        case .register: .register
        }
    }
}
