import Access
import Foundation
import Storage
import Suppliers
import TestSupport
import Testing

@testable import ProcurementFlags

/// Flags from what notices say beyond the register, without a second upload, and the computing that nobody asks for.
@Suite struct NoticeFlagsTests {
    /// A notice of an open procedure with one bidder and nine days to bid; nobody is named to whom work is passed on.
    private static func notice(_ number: Int, cpv: String = "90910000", words: String = "Cleaning") -> String {
        """
        {"ocid": "ocds-told-\(number)", "id": "1", "date": "2025-02-01T10:00:00Z", "tag": ["award"], \
        "buyer": {"id": "b", "name": "Heddlu Prawf"}, "parties": [{"id": "s", "name": "Brynteg Foods Ltd"}], \
        "tender": {"title": "\(words) \(number)", "procurementMethod": "open", "numberOfTenderers": 1, \
        "classification": {"scheme": "CPV", "id": "\(cpv)"}, "contractPeriod": {"startDate": "2025-01-20T00:00:00Z", \
        "endDate": "2027-01-20T00:00:00Z"}, "tenderPeriod": {"startDate": "2025-01-01T00:00:00Z", \
        "endDate": "2025-01-10T00:00:00Z"}}, "awards": [{"id": "a", "status": "active", \
        "date": "2025-02-01T00:00:00Z", "datePublished": "2025-04-01T00:00:00Z", "hasSubcontracting": true, \
        "suppliers": [{"id": "s", "name": "Brynteg Foods Ltd"}]}]}
        """
    }

    private func load(_ flagged: Flagged, _ name: String, _ lines: [String]) async throws -> Int {
        let path = try flagged.file(name, lines)
        _ = try await flagged.suppliers.importContracts([path], as: flagged.officer)
        return try await flagged.flags.keepNotices([path], as: flagged.officer)
    }

    private func flag(_ flagged: Flagged, _ indicator: String) async throws -> ProcurementFlag? {
        try await flagged.flags.flags(
            FlagQuery(state: nil, indicator: indicator, kind: "contract"), as: flagged.officer
        ).items.first
    }

    @Test func oneImportServesRegisterAndIndicators() async throws {
        let flagged = try await Flagged()
        #expect(try await load(flagged, "first.jsonl", [Self.notice(1)]) == 1)
        #expect(try await load(flagged, "first.jsonl", [Self.notice(1)]) == 0, "the same file again adds nothing")
        let review = try await flagged.flags.review(as: flagged.officer)
        #expect(review.contracts == 1 && review.noticed == 1)
        #expect(review.noticeCoverage.first { $0.indicator == "R003" }?.computable == 1)
        #expect(review.noticeCoverage.first { $0.indicator == "R028" }?.computable == 0)
        for indicator in ["R003", "R018", "U09", "U10"] {
            let raised = try #require(try await flag(flagged, indicator), "\(indicator)")
            guard case .notices(file: "first.jsonl", read: .some) = raised.source else {
                return #expect(Bool(false), "\(raised.source)")
            }
        }
        // What the register says and what the notice says of one thing is one flag, with the figures of both.
        let late = try #require(try await flag(flagged, "U09"))
        #expect(Set(late.figures.map(\.name)).isSuperset(of: ["daysAfterStart", "daysToPublication"]))
    }

    @Test func whatIsNotInTheRegisterIsNotKept() async throws {
        let flagged = try await Flagged()
        let path = try flagged.file("elsewhere.jsonl", [Self.notice(7)])
        #expect(try await flagged.flags.keepNotices([path], as: flagged.officer) == 0)
        #expect(try await flagged.flags.review(as: flagged.officer).noticed == 0)
    }

    @Test func aLaterFileTellsMoreOfTheSameProcurement() async throws {
        let flagged = try await Flagged()
        _ = try await load(flagged, "first.jsonl", [Self.notice(1)])
        let more = Self.notice(1).replacing("\"numberOfTenderers\": 1", with: "\"numberOfTenderers\": 4")
            .replacing("2025-02-01T10:00:00Z", with: "2025-03-01T10:00:00Z")
        _ = try await load(flagged, "second.jsonl", [more])
        try await flagged.flags.review(as: flagged.officer)
        #expect(try await flag(flagged, "R018") == nil)
        #expect(try await flag(flagged, "R003")?.source.file == "second.jsonl")
    }

    @Test func aLicenceIsLookedForInTheNoticeAndAmongTheAnswers() async throws {
        let flagged = try await Flagged()
        _ = try await load(
            flagged, "food.jsonl",
            [
                Self.notice(1, cpv: "15110000", words: "Meat"),
                Self.notice(2, cpv: "15110000", words: "Meat, by a licensed labour provider"),
            ])
        try await flagged.flags.review(as: flagged.officer)
        #expect(try await flagged.open("U08").map(\.subjectName) == ["Meat 1"])
        let supplier = try #require(
            try await flagged.suppliers.suppliers(SupplierQuery(), as: flagged.officer).items.first
        ).id
        flagged.known.say([supplier])
        flagged.test.time.move(days: 1)
        try await flagged.flags.review(as: flagged.officer)
        #expect(try await flagged.open("U08").isEmpty)
    }

    @Test func nobodyIsFlaggedForBeingYoungOrSmall() {
        #expect(!ProcurementFlags.indicators.contains("U06") && !ProcurementFlags.indicators.contains("U07"))
    }

    @Test func flagsAreComputedByThemselvesAfterAnImportAndOnceADay() async throws {
        let flagged = try await Flagged()
        #expect(try await flagged.flags.reviewDue(node: "n") == 0, "nobody has contracts")
        _ = try await load(flagged, "first.jsonl", [Self.notice(1)])
        #expect(try await flagged.flags.reviewDue(node: "n") == 1)
        let first = try #require(try await flagged.flags.lastReview(as: flagged.officer))
        #expect(first.contracts == 1 && first.raised > 0)
        flagged.test.time.move(minutes: 10)
        #expect(try await flagged.flags.reviewDue(node: "n") == 0)
        _ = try await load(flagged, "second.jsonl", [Self.notice(2)])
        flagged.test.time.move(minutes: 10)
        #expect(try await flagged.flags.reviewDue(node: "n") == 1)
        #expect(try await flagged.flags.lastReview(as: flagged.officer)?.contracts == 2)
        flagged.test.time.move(days: 1)
        #expect(try await flagged.flags.reviewDue(node: "n") == 1)
        let entry = try await flagged.test.store.read { transaction in
            try transaction.query(
                "SELECT person FROM trail WHERE kind = 'procurement-flag' AND act = 'combination'"
            ) { $0.optionalText(0) }
        }
        #expect(entry.count == 3 && entry.allSatisfy { $0 == nil })
    }

    @Test func anotherOrganisationsNoticesStayThere() async throws {
        let flagged = try await Flagged()
        _ = try await load(flagged, "first.jsonl", [Self.notice(1)])
        let stranger = try await flagged.test.principal([.procurementLead])
        let path = try flagged.file("third.jsonl", [Self.notice(1)])
        #expect(try await flagged.flags.keepNotices([path], as: stranger) == 0)
        #expect(try await flagged.flags.review(as: stranger).noticed == 0)
        try await flagged.flags.review(as: flagged.officer)
        let contract = try #require(try await flag(flagged, "R003"))
        guard case .contract(let id) = contract.subject else { return #expect(Bool(false)) }
        #expect(try await flagged.flags.openFlags(on: [id], as: flagged.officer)[id] ?? 0 >= 3)
        #expect(try await flagged.flags.openFlags(on: [id], as: stranger).isEmpty)
    }

    @Test(arguments: Role.allCases)
    func whoMay(role: Role) async throws {
        let flagged = try await Flagged()
        var asked = flagged.officer
        asked.roles = [role]
        let (principal, path) = (asked, try flagged.file("first.jsonl", [Self.notice(1)]))
        func refuses(_ permission: Permission, _ act: () async throws -> Void) async throws {
            if principal.may(permission) { return try await act() }
            await #expect(throws: AccessError.self) { try await act() }
        }
        try await refuses(.importSuppliers) { _ = try await flagged.flags.keepNotices([path], as: principal) }
        try await refuses(.readSuppliers) { _ = try await flagged.flags.openFlags(on: [], as: principal) }
    }
}
