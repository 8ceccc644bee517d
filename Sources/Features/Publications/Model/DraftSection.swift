public import Storage

/// One part of a draft: what is to be said, without words, so that both languages say the same.
public struct DraftSection: Sendable, Hashable {
    /// One sentence.
    public enum Line: Sendable, Hashable {
        case organisation(english: String, welsh: String, start: Day, end: Day)
        case code(StatementFacts.Code)
        case signature(StatementFacts.Code.Signature)
        case commitment(StatementFacts.Commitment)
        case payments(StatementFacts.Quarter)
        case livingWage(StatementFacts.LivingWage)
        case champion(isNamed: Bool)
        case whistleBlowing(Day)
        case suppliers(StatementFacts.SupplierCheck)
        case list(StatementFacts.CheckedList)
        case questionnaires(StatementFacts.Questionnaires)
        case tiers(Int)
        case trained(Int)
        /// The record holds nothing of the kind.
        case notRecorded(StatementFact)
        /// What only people can say: a place that has to be filled before the statement is proposed.
        case toWrite(StatementSection)
    }

    public var section: StatementSection
    public var lines: [Line]

    public init(section: StatementSection, lines: [Line]) {
        self.section = section
        self.lines = lines
    }
}
