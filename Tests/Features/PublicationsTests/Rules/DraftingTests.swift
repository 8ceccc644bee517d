import Publications
import Testing

@Suite struct DraftingTests {
    @Test func whatIsNotThereIsSaidToBeNotRecorded() {
        let draft = StatementDrafting.draft(.sample)
        #expect(draft.map(\.section) == StatementSection.allCases)
        let missing = draft.flatMap(\.lines).compactMap { line -> StatementFact? in
            if case .notRecorded(let fact) = line { fact } else { nil }
        }
        #expect(Set(missing) == Set(StatementFact.allCases) && missing.count == StatementFact.allCases.count)
    }

    @Test func whatIsThereIsSaid() {
        let lines = StatementDrafting.draft(.full).flatMap(\.lines)
        #expect(
            !lines.contains { line in
                if case .notRecorded = line { true } else { false }
            })
        #expect(
            lines.contains(
                .payments(
                    StatementFacts.full.payments?[0] ?? .init(end: StatementFacts.full.end, paid: 0, within30Days: 0))))
        #expect(lines.contains(.champion(isNamed: true)) && lines.contains(.tiers(2)) && lines.contains(.trained(14)))
    }

    @Test func anEmptyListIsNotRecordedEither() {
        var facts = StatementFacts.full
        facts.lists = []
        #expect(StatementDrafting.draft(facts).flatMap(\.lines).contains(.notRecorded(.lists)))
    }

    @Test func theRiskIsForPeopleToWrite() {
        let risk = StatementDrafting.draft(.full).first { $0.section == .risk }
        #expect(risk?.lines == [.toWrite(.risk)])
    }

    @Test func aStatementIsWholeInBothLanguages() {
        var texts = Statement.Texts.filled(with: "Said.")
        #expect(StatementRule.gaps(texts).isEmpty)
        texts[.welsh]?[.risk] = " "
        texts[.english]?[.plans] = "[[To be written]]"
        texts[.english]?[.training] = String(repeating: "x", count: StatementRule.longestText + 1)
        let gaps = StatementRule.gaps(texts)
        #expect(
            Set(gaps) == [
                .init(language: .welsh, section: .risk, problem: .empty),
                .init(language: .english, section: .plans, problem: .unfinished),
                .init(language: .english, section: .training, problem: .tooLong),
            ])
    }

    @Test(arguments: StatementFact.allCases)
    func progressHoldsOnlyWhatWasChosen(fact: StatementFact) {
        let progress = PublishedProgress(of: .full, choosing: [fact])
        let missing = StatementDrafting.draft(progress.facts).flatMap(\.lines).count { line in
            if case .notRecorded = line { true } else { false }
        }
        #expect(progress.fields == [fact] && missing == StatementFact.allCases.count - 1)
    }
}
