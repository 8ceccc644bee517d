import Access
import AuditTrail
import Storage
import Suppliers
import TestSupport
import Testing

@testable import ProcurementFlags

/// Flags over a register: raised, dismissed, taken back, ended.
@Suite struct ProcurementFlagsTests {
    private static let reason = "Framework call-offs, checked with the buyer"

    @Test func awardsWithoutCompetitionRaiseFlags() async throws {
        let flagged = try await Flagged()
        try await flagged.award(1...2)
        #expect(try await flagged.flags.review(as: flagged.officer).raised == 0)
        try await flagged.award(3...3)
        let review = try await flagged.flags.review(as: flagged.officer)
        #expect(review.contracts == 3)
        #expect(review.raised == 5, "three contracts, the buyer, the supplier")
        #expect(review.coverage.first { $0.indicator == "U03" }?.computable == 3)
        #expect(review.coverage.first { $0.indicator == "U01" }?.computable == 0)
        #expect(try await flagged.flags.lastReview(as: flagged.officer) == review)
        let flag = try #require(try await flagged.repeated())
        #expect(flag.figures.first == .init(name: "value", value: 3))
        #expect(flag.subjectName == "Brynteg Cleaning Ltd")
        guard case .supplier(let supplier) = flag.subject else { return #expect(Bool(false)) }
        #expect(try await flagged.flags.flags(on: .supplier(supplier), as: flagged.officer) == [flag])
        #expect(try await flagged.flags.flags(on: .buyer("heddlu prawf"), as: flagged.officer).count == 1)
    }

    @Test func aFlagIsSetAsideWithAReasonAndTakenBack() async throws {
        let flagged = try await Flagged()
        try await flagged.award(1...3)
        try await flagged.flags.review(as: flagged.officer)
        let id = try #require(try await flagged.repeated()).id
        await #expect(throws: ProcurementFlagsError(.reasonMissing)) {
            try await flagged.flags.dismiss(id, reason: "..... fine .....", as: flagged.officer)
        }
        await #expect(throws: ProcurementFlagsError(.tooLong)) {
            try await flagged.flags.dismiss(id, reason: String(repeating: "a", count: 4001), as: flagged.officer)
        }
        await #expect(throws: ProcurementFlagsError(.notDismissed)) {
            try await flagged.flags.restore(id, reason: Self.reason, as: flagged.officer)
        }
        try await flagged.flags.dismiss(id, reason: " \(Self.reason) ", as: flagged.officer)
        await #expect(throws: ProcurementFlagsError(.alreadyDismissed)) {
            try await flagged.flags.dismiss(id, reason: Self.reason, as: flagged.officer)
        }
        #expect(try await flagged.open().count == 4)
        try await flagged.flags.restore(id, reason: "Looked at the wrong contracts", as: flagged.officer)
        let detail = try await flagged.flags.flag(id, as: flagged.officer)
        #expect(detail.flag.state == .open)
        #expect(detail.decisions.map(\.part) == [.dismissed, .restored])
        #expect(detail.decisions.first?.reason == Self.reason)
        let acts = try await flagged.test.store.read { transaction in
            try flagged.test.trail.entries(
                of: "procurement-flag", id.text, organisation: flagged.officer.organisation.text, in: transaction
            ).map(\.act)
        }
        #expect(acts == [.consultation, .alteration, .alteration])
    }

    @Test func aDismissalHoldsUntilTheFiguresChange() async throws {
        let flagged = try await Flagged()
        try await flagged.award(1...3)
        try await flagged.flags.review(as: flagged.officer)
        let id = try #require(try await flagged.repeated()).id
        try await flagged.flags.dismiss(id, reason: Self.reason, as: flagged.officer)
        flagged.test.time.move(days: 1)
        #expect(try await flagged.flags.review(as: flagged.officer).raised == 0)
        #expect(try await flagged.repeated()?.state == .dismissed)
        try await flagged.award(4...4)
        flagged.test.time.move(days: 1)
        try await flagged.flags.review(as: flagged.officer)
        let detail = try await flagged.flags.flag(id, as: flagged.officer)
        #expect(detail.flag.state == .open)
        #expect(detail.decisions.map(\.part) == [.dismissed, .returned])
        #expect(detail.decisions.last?.by == nil)
    }

    @Test func whatTheDataRaiseNoMoreEnds() async throws {
        let flagged = try await Flagged()
        try await flagged.award(1...3)
        try await flagged.flags.review(as: flagged.officer)
        try await flagged.test.store.write { transaction in
            try transaction.execute("UPDATE contract SET method = 'open'")
        }
        flagged.test.time.move(days: 1)
        #expect(try await flagged.flags.review(as: flagged.officer).gone == 5)
        #expect(try await flagged.open().isEmpty)
        #expect(try await flagged.flags.flags(on: .buyer("heddlu prawf"), as: flagged.officer).isEmpty)
    }

    @Test func nothingCanBeComputedFromNothing() async throws {
        let flagged = try await Flagged()
        #expect(try await flagged.flags.lastReview(as: flagged.officer) == nil)
        let review = try await flagged.flags.review(as: flagged.officer)
        #expect(review.contracts == 0 && review.raised == 0)
        #expect(review.coverage.allSatisfy { $0.computable == 0 })
    }

    @Test(arguments: Role.allCases)
    func whoMay(role: Role) async throws {
        let flagged = try await Flagged()
        try await flagged.award(1...3)
        try await flagged.flags.review(as: flagged.officer)
        let flag = try #require(try await flagged.repeated())
        var principal = flagged.officer
        principal.roles = [role]
        let asked = principal
        func refuses(_ permission: Permission, _ act: () async throws -> Void) async throws {
            if asked.may(permission) { return try await act() }
            await #expect(throws: AccessError.self) { try await act() }
        }
        try await refuses(.readSuppliers) { _ = try await flagged.flags.flags(FlagQuery(), as: asked) }
        try await refuses(.readSuppliers) { _ = try await flagged.flags.flags(on: flag.subject, as: asked) }
        try await refuses(.readSuppliers) { _ = try await flagged.flags.flag(flag.id, as: asked) }
        try await refuses(.readSuppliers) { _ = try await flagged.flags.lastReview(as: asked) }
        try await refuses(.dismissFlags) { _ = try await flagged.flags.review(as: asked) }
        try await refuses(.dismissFlags) {
            try await flagged.flags.dismiss(flag.id, reason: Self.reason, as: asked)
            try await flagged.flags.restore(flag.id, reason: Self.reason, as: asked)
        }
    }

    @Test func anotherOrganisationSeesNothing() async throws {
        let flagged = try await Flagged()
        try await flagged.award(1...3)
        try await flagged.flags.review(as: flagged.officer)
        let flag = try #require(try await flagged.repeated())
        let stranger = try await flagged.test.principal([.procurementLead])
        #expect(stranger.organisation != flagged.officer.organisation)
        #expect(try await flagged.flags.flags(FlagQuery(state: nil), as: stranger).total == 0)
        #expect(try await flagged.flags.flags(on: flag.subject, as: stranger).isEmpty)
        #expect(try await flagged.flags.review(as: stranger).contracts == 0)
        #expect(try await flagged.open().count == 5, "their computing ends nothing here")
        await #expect(throws: ProcurementFlagsError(.notFound)) {
            _ = try await flagged.flags.flag(flag.id, as: stranger)
        }
        await #expect(throws: ProcurementFlagsError(.notFound)) {
            try await flagged.flags.dismiss(flag.id, reason: Self.reason, as: stranger)
        }
    }

    @Test func figuresAreKeptAsTheyAre() {
        let figures = [ProcurementFlag.Figure(name: "value", value: 0.1), .init(name: "days", value: 730)]
        #expect(FigureText.figures(FigureText.text(figures)) == figures)
        #expect(FigureText.figures("nonsense = x=y").isEmpty)
    }
}
