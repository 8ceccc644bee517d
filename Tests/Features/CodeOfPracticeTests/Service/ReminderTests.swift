import Access
import CodeOfPractice
import Reminders
import Storage
import TestSupport
import Testing

/// What of the plan goes into reminder letters.
@Suite struct ReminderTests {
    private func due(_ body: Body) async throws -> [DueThing] {
        let (code, organisation, today) = (body.code, body.organisation, body.today)
        return try await body.base.store.read {
            try code.dueThings(of: organisation, ReminderTerms(today: today), in: $0)
        }
    }

    @Test func ownersHearOfOpenActionsOfCodesThatAreFollowed() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let (today, owner) = (body.today, body.officer.person)
        let soon = try await body.action("Soon", in: adoption, due: today.adding(days: 7), owner: owner)
        let late = try await body.action("Late", in: adoption, due: today.adding(days: -1), owner: owner)
        _ = try await body.action("Far", in: adoption, due: today.adding(days: 8), owner: owner)
        _ = try await body.action("Nobody’s", in: adoption, due: today)
        _ = try await body.action("Done", in: adoption, due: today, status: .done, owner: owner)
        let removed = try await body.action("Out", in: adoption, due: today, owner: owner)
        try await body.code.remove(removed, reason: "It is done elsewhere", as: body.officer)
        let things = try await due(body)
        #expect(Set(things.map(\.subject)) == [soon.text, late.text])
        #expect(things.first { $0.subject == late.text }?.step == .late)
        #expect(things.allSatisfy { $0.path == "/code/actions/\($0.subject)" })
        let other = try await Body(named: "Heddlu Arall", beside: body)
        #expect(try await due(other).isEmpty)
        try await body.code.end(adoption, reason: "Another code is followed", as: body.lead)
        #expect(try await due(body).isEmpty)
    }

    @Test func theHistoryShowsWhoWasTold() async throws {
        let body = try await Body()
        let owner = body.officer
        let id = try await body.action(
            in: try await body.adopted(), due: body.today.adding(days: -1), owner: owner.person)
        let thing = try #require(try await due(body).first)
        let (code, organisation, now) = (body.code, body.organisation, body.base.clock.now())
        try await body.base.store.write {
            try code.noteReminder(of: thing, organisation: organisation, at: now, in: $0)
        }
        let event = try #require(try await code.action(id, as: owner).history.first)
        #expect(event.kind == .remindedLate && event.by == nil && !event.isUndoable)
        #expect(event.afterName == "procurementOfficer of Heddlu Aberdulas")
    }
}
