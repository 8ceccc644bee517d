import Access
import Languages
import Storage
import TestSupport
import Testing

@testable import CodeOfPractice

@Suite struct PlanTests {
    @Test func everyFieldThatChangesStandsInTheHistory() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let id = try await body.action(in: adoption)
        var draft = try await body.code.action(id, as: body.officer).action.content
        draft.status = .notApplicable
        await expectRefusal(.reasonMissing) { [draft] in
            try await body.code.change(id, to: draft, revision: 1, as: body.officer)
        }
        draft.statusReason = "We buy nothing of the kind"
        draft.owner = body.lead.person
        try await body.code.change(id, to: draft, revision: 1, as: body.officer)
        let detail = try await body.code.action(id, as: body.officer)
        #expect(detail.history.map(\.kind) == [.changed, .changed, .changed, .created])
        #expect(Set(detail.history.compactMap(\.field)) == [.status, .statusReason, .owner])
        #expect(detail.history.first { $0.field == .owner }?.afterName == "procurementLead of Heddlu Aberdulas")
        #expect(detail.action.light.light == .setAside && detail.action.revision == 2)
        await expectRefusal(.changedMeanwhile) { [draft] in
            try await body.code.change(id, to: draft, revision: 1, as: body.officer)
        }
    }

    @Test func aChangeIsUndone() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let id = try await body.action(in: adoption)
        var draft = try await body.code.action(id, as: body.officer).action.content
        draft.status = .notApplicable
        draft.statusReason = "We buy nothing of the kind"
        try await body.code.change(id, to: draft, revision: 1, as: body.officer)
        let events = try await body.code.action(id, as: body.officer).history
        let status = try #require(events.first { $0.field == .status })
        try await body.code.undo(status.id, of: id, as: body.officer)
        let after = try await body.code.action(id, as: body.officer)
        #expect(after.action.content.status == .notStarted && after.action.content.statusReason == "")
        #expect(after.history.count == 5)
        await expectRefusal(.cannotUndo) { try await body.code.undo(status.id, of: id, as: body.officer) }
    }

    @Test func whatIsTakenOutCanBePutBack() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let id = try await body.action(in: adoption)
        await expectRefusal(.reasonMissing) { try await body.code.remove(id, reason: "", as: body.officer) }
        try await body.code.remove(id, reason: "It stood there twice", as: body.officer)
        #expect(try await body.code.actions(ActionQuery(), as: body.officer).total == 0)
        #expect(try await body.code.actions(ActionQuery(which: .removed), as: body.officer).total == 1)
        await expectRefusal(.withdrawn) { try await body.code.comment("Hello", on: id, as: body.officer) }
        try await body.code.restore(id, as: body.officer)
        #expect(try await body.code.actions(ActionQuery(), as: body.officer).total == 1)
        await expectRefusal(.changedMeanwhile) { try await body.code.restore(id, as: body.officer) }
    }

    @Test func allThatIsWrongIsToldAtOnce() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let bad = ActionDraft(
            commitment: 99, title: " ", owner: body.principal(.supplierContact).person, status: .notApplicable)
        let error = await #expect(throws: CodeOfPracticeError.self) {
            _ = try await body.code.add(bad, to: adoption, as: body.officer)
        }
        #expect(error?.codes == [.titleMissing, .unknownCommitment, .unknownOwner, .reasonMissing])
        await expectRefusal(.unknownSubPoint) {
            _ = try await body.code.add(
                ActionDraft(commitment: 4, subPoint: "5.1", title: "x"), to: adoption, as: body.officer)
        }
    }

    @Test func listsAreFilteredAndSorted() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let today = body.today
        let late = try await body.action("Late letters", in: adoption, due: today.adding(days: -1))
        let soon = try await body.action("Soon", in: adoption, due: today, owner: body.officer.person)
        let done = try await body.action("Done", in: adoption, due: today.adding(days: -9), status: .done)
        let open = try await body.action("No day", in: adoption, commitment: 7)
        func found(_ query: ActionQuery) async throws -> [ID<PlanAction>] {
            try await body.code.actions(query, as: body.officer).items.map(\.id)
        }
        #expect(try await found(ActionQuery()) == [late, soon, open, done])
        #expect(try await found(ActionQuery(which: .overdue)) == [late])
        #expect(try await found(ActionQuery(which: .dueSoon)) == [soon])
        #expect(try await found(ActionQuery(which: .mine)) == [soon])
        #expect(try await found(ActionQuery(which: .noOwner)) == [late, open])
        #expect(try await found(ActionQuery(commitment: 7)) == [open])
        #expect(try await found(ActionQuery(words: "LETTERS late")) == [late])
        #expect(try await found(ActionQuery(light: .red)) == [late])
        #expect(try await found(ActionQuery(order: .title, falls: true)) == [soon, open, late, done])
        let page = try await body.code.actions(
            ActionQuery(), page: PageRequest(number: 2, size: 3), as: body.officer)
        #expect(page.items.map(\.id) == [done] && page.total == 4)
    }

    @Test func theOwnerIsReminded() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let id = try await body.action(in: adoption, due: body.today.adding(days: 15), owner: body.officer.person)
        #expect(try await body.code.reminders(as: body.officer).isEmpty)
        body.base.time.move(days: 2)
        #expect(try await body.code.reminders(as: body.officer).map(\.kind) == [.dueSoon])
        body.base.time.move(days: 20)
        let reminder = try #require(try await body.code.reminders(as: body.officer).first)
        #expect(reminder.kind == .overdue && reminder.subject == id.text)
        #expect(try await body.code.reminders(as: body.lead).isEmpty)
        #expect(try await body.code.reminders(as: body.chief).map(\.kind) == [.signature])
        try await body.code.sign(adoption, for: .chiefOfficer, as: body.chief)
        #expect(try await body.code.reminders(as: body.chief).isEmpty)
        #expect(try await body.code.reminders(as: body.principal(.supplierContact)).isEmpty)
    }

    @Test func figuresHoldNoNames() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        _ = try await body.action(in: adoption, due: body.today.adding(days: -1), owner: body.officer.person)
        let done = try await body.action("Done", in: adoption, status: .done)
        _ = try await body.code.add(
            EvidenceDraft(kind: .statement, title: "Statement", source: .link("https://a.example/s")), to: done,
            as: body.officer)
        try await body.code.sign(adoption, for: .commissioner, as: body.commissioner)
        let progress = try #require(try await body.code.progress(as: body.principal(.auditor)).first)
        #expect(progress.commitments.count == 12 && progress.title.welsh.contains("Cyflenwi"))
        let four = progress.commitments[3]
        #expect(four.byStatus == [.notStarted: 1, .done: 1] && four.overdue == 1 && four.evidence == 1)
        #expect(four.light.light == .red && progress.commitments[0].light.light == .unknown)
        #expect(progress.signatures.map(\.signatory) == [.commissioner])
        #expect(!"\(progress)".contains("Aberdulas"))
    }

    @Test func theTemplateIsTakenOverOnce() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let offer = try #require(try await body.code.templates(as: body.officer).first)
        let keys = Set(offer.actions.map(\.key))
        let added = try await body.code.addFromTemplate(
            keys, to: adoption, inWelsh: true, owner: body.lead.person, as: body.officer)
        #expect(added == offer.actions.count)
        let actions = try await body.code.actions(ActionQuery(), as: body.officer).items
        #expect(actions.contains { $0.content.title == "Cyhoeddi datganiad caethwasiaeth fodern" })
        #expect(actions.allSatisfy { $0.content.heading != nil && $0.content.due != nil })
        await expectRefusal(.nothingChosen) {
            _ = try await body.code.addFromTemplate(keys, to: adoption, inWelsh: false, owner: nil, as: body.officer)
        }
        #expect(try await body.code.templates(as: body.officer).first?.taken == keys)
    }
}
