import Access
import AuditTrail
import Publications
import Storage
import TestSupport
import Testing

@Suite struct StatementTests {
    @Test func aStatementGoesFromDraftToThePublic() async throws {
        let world = try await World()
        let (publications, id) = (world.publications, try await world.draft())
        await expectRefusal(.notFound) { _ = try await publications.published(by: world.organisation) }
        await expectRefusal(.changedMeanwhile) { try await publications.publish(id, as: world.lead) }
        try await publications.edit(id, texts: .filled(with: "We buy much."), as: world.officer)
        try await publications.propose(id, as: world.officer)
        await expectRefusal(.changedMeanwhile) {
            try await publications.edit(id, texts: .filled(with: "Else."), as: world.officer)
        }
        try await publications.approve(id, agreesToBeNamed: true, as: world.commissioner)
        #expect(try await publications.statement(id, as: world.officer).state == .proposed)
        await expectRefusal(.noOffice) {
            try await publications.approve(id, agreesToBeNamed: true, as: world.commissioner)
        }
        try await publications.approve(id, agreesToBeNamed: false, as: world.chief)
        #expect(try await publications.statement(id, as: world.officer).state == .approved)
        try await publications.publish(id, as: world.lead)
        let work = try await publications.published(by: world.organisation)
        let statement = try #require(work.statements.first)
        #expect(statement.texts == .filled(with: "We buy much.") && statement.isLatest && statement.version == 1)
        // Only who agreed is named.
        #expect(statement.approvals.first { $0.role == .commissioner }?.name == "Tester")
        #expect(statement.approvals.first { $0.role == .chiefOfficer }.map(\.name) == .some(nil))
    }

    @Test func onePersonDoesNotSignForBothOffices() async throws {
        let world = try await World()
        let both = try await world.base.principal([.commissioner, .chiefOfficer], in: world.organisation)
        let id = try await world.draft()
        try await world.publications.propose(id, as: world.officer)
        try await world.publications.approve(id, agreesToBeNamed: false, as: both)
        await expectRefusal(.noOffice) {
            try await world.publications.approve(id, agreesToBeNamed: false, as: both)
        }
        let nobody = Principal(
            person: nil, organisation: world.organisation, roles: [.chiefOfficer], node: "command line")
        await expectRefusal(.noOffice) {
            try await world.publications.approve(id, agreesToBeNamed: false, as: nobody)
        }
        try await world.publications.approve(id, agreesToBeNamed: false, as: world.chief)
        #expect(try await world.publications.statement(id, as: world.officer).approvals.count == 2)
    }

    @Test func whatIsUnfinishedIsNotProposed() async throws {
        let world = try await World()
        var texts = Statement.Texts.filled(with: "Said.")
        texts[.welsh]?[.risk] = ""
        let id = try await world.publications.draft(.sample, texts: texts, as: world.officer)
        let error = await #expect(throws: PublicationsError.self) {
            try await world.publications.propose(id, as: world.officer)
        }
        #expect(error?.gaps == [.init(language: .welsh, section: .risk, problem: .empty)])
    }

    @Test func sentBackItWaitsForNewApprovals() async throws {
        let world = try await World()
        let (publications, id) = (world.publications, try await world.draft())
        try await publications.propose(id, as: world.officer)
        try await publications.approve(id, agreesToBeNamed: true, as: world.chief)
        await expectRefusal(.reasonMissing) { try await publications.sendBack(id, reason: "no", as: world.chief) }
        try await publications.sendBack(id, reason: "Say more about cleaning", as: world.commissioner)
        let back = try await publications.statement(id, as: world.officer)
        #expect(back.state == .draft && back.approvals.isEmpty && back.reason == "Say more about cleaning")
    }

    @Test func aChangedStatementIsANewVersionAndTheOldStaysReadable() async throws {
        let world = try await World()
        let (publications, first) = (world.publications, try await world.published())
        let second = try await publications.newVersion(of: first, as: world.officer)
        await expectRefusal(.changedMeanwhile) {
            _ = try await publications.newVersion(of: second, as: world.officer)
        }
        #expect(try await publications.published(by: world.organisation).statements.map(\.id) == [first])
        try await publications.propose(second, as: world.officer)
        try await publications.approve(second, agreesToBeNamed: false, as: world.commissioner)
        try await publications.approve(second, agreesToBeNamed: false, as: world.chief)
        try await publications.publish(second, as: world.lead)
        let statements = try await publications.published(by: world.organisation).statements
        #expect(statements.map(\.id) == [second, first] && statements.map(\.isLatest) == [true, false])
        #expect(statements.map(\.version) == [2, 1])
        try await publications.unpublish(second, reason: "A figure was wrong", as: world.lead)
        #expect(try await publications.published(by: world.organisation).statements.map(\.isLatest) == [true])
    }

    @Test func yearsAndTextsAreBounded() async throws {
        let world = try await World()
        var facts = StatementFacts.sample
        facts.end = facts.start
        await expectRefusal(.badYear) {
            _ = try await world.publications.draft(facts, texts: .filled(with: "x"), as: world.officer)
        }
        let long = String(repeating: "x", count: StatementRule.longestText + 1)
        await expectRefusal(.tooLong) { _ = try await world.draft(long) }
        let id = try await world.draft()
        await expectRefusal(.tooLong) {
            try await world.publications.edit(id, texts: .filled(with: long), as: world.officer)
        }
    }

    @Test func publishedProgressIsACopyOfWhatWasChosen() async throws {
        let world = try await World()
        let publications = world.publications
        await expectRefusal(.nothingChosen) {
            try await publications.publishProgress(.full, choosing: [], as: world.lead)
        }
        try await publications.publishProgress(.full, choosing: [.payments, .champion], as: world.lead)
        let progress = try #require(try await publications.published(by: world.organisation).progress)
        #expect(progress.fields == [.payments, .champion] && progress.facts.payments == StatementFacts.full.payments)
        #expect(progress.facts.suppliers == nil && progress.facts.lists == nil)
        let stored = try await world.base.store.read { transaction in
            try transaction.query("SELECT snapshot FROM published_progress") { $0.text(0) }
        }
        #expect(!stored.joined().contains("Forced-labour"))
        try await publications.removeProgress(as: world.lead)
        await expectRefusal(.notFound) { _ = try await publications.published(by: world.organisation) }
        await expectRefusal(.notFound) { try await publications.removeProgress(as: world.lead) }
    }

    @Test func everyStepIsInTheTrail() async throws {
        let world = try await World()
        let id = try await world.published()
        let entries = try await world.base.store.read { [trail = world.base.trail] in
            try trail.entries(of: "statement", id.text, organisation: world.organisation.text, in: $0)
        }
        #expect(entries.map(\.act) == [.disclosure, .alteration, .alteration, .alteration, .collection])
        #expect(entries.first?.recipient == "public")
    }
}
