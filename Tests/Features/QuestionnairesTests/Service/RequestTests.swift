import Access
import Languages
import Questionnaires
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct RequestTests {
    @Test func statesAreCountedAndSearched() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        var ids: [QuestionnaireRequest.State: ID<QuestionnaireRequest>] = [:]
        for state in QuestionnaireRequest.State.allCases {
            let (request, me) = try await buyer.ask("Cwmni \(state.rawValue)")
            ids[state] = request
            switch state {
            case .asked: break
            case .started:
                _ = try await buyer.service.save(
                    ["plan": TypedAnswer(values: ["yes"])], by: "A", for: request, as: me)
            case .answered:
                _ = try await buyer.service.save(
                    ["fees": TypedAnswer(values: ["no"]), "plan": TypedAnswer(values: ["yes"])], by: "A",
                    for: request, as: me)
                try await buyer.service.submit(request, as: me)
            case .late: try await buyer.service.setDue(buyer.world.today, of: request, as: buyer.officer)
            case .refused: try await buyer.service.refuse(request, reason: "We will not answer", as: me)
            case .cancelled:
                try await buyer.service.cancel(request, reason: "Sent to the wrong one", as: buyer.officer)
            }
        }
        buyer.world.base.time.move(days: 1)
        let counts = try await buyer.service.counts(as: buyer.officer)
        for state in QuestionnaireRequest.State.allCases {
            #expect(counts[state] == 1, "\(state)")
            var query = RequestQuery()
            query.state = state
            let found = try await buyer.service.requests(query, as: buyer.officer)
            #expect(found.items.map(\.id) == [ids[state]] && found.items.map(\.state) == [state])
        }
        var query = RequestQuery()
        query.words = "REFUS cwm"
        #expect(try await buyer.service.requests(query, as: buyer.officer).total == 1)
        query.words = "%"
        #expect(try await buyer.service.requests(query, as: buyer.officer).total == 0)
        #expect(try await buyer.service.everyRequest(RequestQuery(), as: buyer.officer).count == 6)
    }

    @Test func whatIsSentIsBounded() async throws {
        let buyer = try await Buyer()
        let supplier = try await buyer.supplier()
        let service = buyer.service
        for day in [buyer.world.today.adding(days: -1), buyer.world.today.adding(days: 367)] {
            await expectRefusal(.badDay) { _ = try await service.send(to: [supplier], due: day, as: buyer.officer) }
        }
        await expectRefusal(.noSuppliers) { _ = try await service.send(to: [], due: buyer.due, as: buyer.officer) }
        let other = try await Buyer(in: buyer.world)
        await #expect(throws: SuppliersError(.notFound)) {
            _ = try await service.send(to: [supplier], due: buyer.due, as: other.officer)
        }
    }

    @Test func remindersAndNewDaysAreKept() async throws {
        let buyer = try await Buyer()
        let (request, me) = try await buyer.ask()
        try await buyer.service.remind(request, as: buyer.officer)
        try await buyer.service.remind(request, as: buyer.officer)
        try await buyer.service.setDue(buyer.due.adding(days: 7), of: request, as: buyer.officer)
        let detail = try await buyer.service.request(request, as: buyer.officer).request
        #expect(detail.reminders == 2 && detail.remindedAt != nil && detail.dueOn == buyer.due.adding(days: 7))
        await expectRefusal(.reasonMissing) {
            try await buyer.service.cancel(request, reason: "no", as: buyer.officer)
        }
        try await buyer.service.cancel(request, reason: "Sent to the wrong one", as: buyer.officer)
        await expectRefusal(.closed) { try await buyer.service.remind(request, as: buyer.officer) }
        #expect(try await buyer.service.requests(as: me).isEmpty)
        #expect(try await buyer.service.standings(as: buyer.officer).isEmpty)
    }

    @Test func notesAreTheBuyersOwn() async throws {
        let buyer = try await Buyer()
        let (request, me) = try await buyer.ask()
        try await buyer.service.addNote("Rang them", on: request, as: buyer.officer)
        try await buyer.service.addNote("Look again", about: "fees.charged", on: request, as: buyer.lead)
        let notes = try await buyer.service.request(request, as: buyer.officer).notes
        #expect(notes.map(\.text) == ["Look again", "Rang them"] && notes.first?.question == "fees.charged")
        #expect(!String(reflecting: try await buyer.service.sheet(of: request, as: me)).contains("Rang them"))
        await expectRefusal(.textMissing) { try await buyer.service.addNote(" ", on: request, as: buyer.officer) }
        await expectRefusal(.tooLong) {
            try await buyer.service.addNote(String(repeating: "x", count: 4_001), on: request, as: buyer.officer)
        }
        await expectRefusal(.notFound) {
            try await buyer.service.addNote("x", about: "no-such", on: request, as: buyer.officer)
        }
    }

    @Test func whatWasSentKeepsItsVersion() async throws {
        let buyer = try await Buyer()
        let (request, _) = try await buyer.ask()
        try await buyer.publishShort()
        let detail = try await buyer.service.request(request, as: buyer.officer)
        #expect(detail.version.number == 1 && detail.version.content.questions.count > 50)
        let current = try await buyer.service.current(as: buyer.officer)
        #expect(current.versions.map(\.number) == [2, 1] && current.content.questions.count == 3)
    }

    @Test func nobodyOverwritesADraftUnseen() async throws {
        let buyer = try await Buyer()
        let draft = try await buyer.service.beginDraft(as: buyer.lead)
        #expect(try await buyer.service.beginDraft(as: buyer.lead).id == draft.id)
        let change = DraftChange.removeQuestion(key: "trade.rest")
        try await buyer.service.change(change, edition: draft.edition, as: buyer.lead)
        await expectRefusal(.draftChanged) {
            try await buyer.service.change(change, edition: draft.edition, as: buyer.lead)
        }
        await expectRefusal(.draftChanged) { try await buyer.service.publish(edition: draft.edition, as: buyer.lead) }
        try await buyer.service.change(
            .addSection(key: "new", title: BilingualText("New", "")), edition: draft.edition + 1, as: buyer.lead)
        await expectRefusal(.draftNotSound) {
            try await buyer.service.publish(edition: draft.edition + 2, as: buyer.lead)
        }
        try await buyer.service.discardDraft(as: buyer.lead)
        await expectRefusal(.notFound) { _ = try await buyer.service.draft(as: buyer.lead) }
        #expect(try await buyer.service.current(as: buyer.lead).versions.map(\.number) == [1])
    }
}
