/// Drafts a statement from what the record holds. Pure: equal facts give an equal draft.
public enum StatementDrafting {
    /// The parts in their order, each with at least one line.
    public static func draft(_ facts: StatementFacts) -> [DraftSection] {
        StatementSection.allCases.map { DraftSection(section: $0, lines: lines(of: $0, facts)) }
    }

    private static func lines(of section: StatementSection, _ facts: StatementFacts) -> [DraftSection.Line] {
        switch section {
        case .structure:
            [
                .organisation(
                    english: facts.organisation, welsh: facts.welshOrganisation, start: facts.start, end: facts.end)
            ] + one(facts.tiersMapped.map { .tiers($0) }, .tiers) + [.toWrite(.structure)]
        case .policies:
            code(facts.code)
                + one(facts.whistleBlowingPolicyOn.map { .whistleBlowing($0) }, .whistleBlowing)
                + one(facts.championNamed.map { .champion(isNamed: $0) }, .champion)
                + one(facts.livingWage.map { .livingWage($0) }, .livingWage)
        case .dueDiligence:
            one(facts.suppliers.map { .suppliers($0) }, .suppliers)
                + many(facts.lists?.map { .list($0) }, .lists)
                + one(facts.questionnaires.map { .questionnaires($0) }, .questionnaires)
        case .risk: [.toWrite(.risk)]
        case .effectiveness:
            many(facts.commitments?.map { .commitment($0) }, .commitments)
                + many(facts.payments?.map { .payments($0) }, .payments)
        case .training: one(facts.trained.map { .trained($0) }, .training)
        case .plans: [.toWrite(.plans)]
        }
    }

    private static func code(_ code: StatementFacts.Code?) -> [DraftSection.Line] {
        guard let code else { return [.notRecorded(.code)] }
        return [.code(code)] + code.signatures.map { .signature($0) }
    }

    private static func one(_ line: DraftSection.Line?, _ fact: StatementFact) -> [DraftSection.Line] {
        [line ?? .notRecorded(fact)]
    }

    private static func many(_ lines: [DraftSection.Line]?, _ fact: StatementFact) -> [DraftSection.Line] {
        guard let lines, !lines.isEmpty else { return [.notRecorded(fact)] }
        return lines
    }
}
