import Access
import AuditTrail
import Foundation
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Auditing

@Suite struct AuditingTests {
    /// An auditor, an officer of the same organisation, and the service.
    private struct Place {
        let test: TestStore
        let auditing: Auditing
        let auditor: Principal
        let officer: Principal

        init() async throws {
            test = try await TestStore()
            auditing = Auditing(store: test.store, clock: test.clock, trail: test.trail)
            var auditor = try await test.principal([.auditor])
            auditor.purpose = "audit"
            self.auditor = auditor
            officer = try await test.principal([.procurementOfficer], in: auditor.organisation)
        }

        func note(
            _ act: Act, _ kind: String, _ subject: String?, by principal: Principal, reason: String? = nil,
            times: Int = 1
        ) async throws {
            let trail = test.trail
            try await test.store.write { transaction in
                for _ in 0..<times {
                    try trail.append(act, kind, subject, by: principal.actor, reason: reason, in: transaction)
                }
            }
        }

        func search(_ change: (inout TrailQuery) -> Void) async throws -> [TrailEntry] {
            var query = TrailQuery()
            change(&query)
            return try await auditing.search(query, as: auditor).entries
        }

        func export(_ query: TrailQuery, _ format: TrailExportFormat) async throws -> String {
            let export = try await auditing.export(
                query, to: "Gwynfryn Court", because: "asked by the court", format: format, as: auditor)
            let written = Mutex<[UInt8]>([])
            try await export.write { piece in written.withLock { $0 += piece } }
            return String(decoding: written.withLock { $0 }, as: UTF8.self)
        }
    }

    @Test func aSearchFindsByEachOfItsFields() async throws {
        let place = try await Place()
        try await place.note(.alteration, "supplier", "a", by: place.officer, reason: "Gwên yn ôl")
        place.test.time.move(days: 2)
        try await place.note(.erasure, "hit", "b", by: place.auditor, reason: "other")
        #expect(try await place.search { $0.acts = [.alteration] }.map(\.subject) == ["a"])
        #expect(try await place.search { $0.acts = [.erasure, .alteration] }.map(\.subject) == ["b", "a"])
        #expect(try await place.search { $0.person = place.officer.person?.text }.map(\.subject) == ["a"])
        #expect(try await place.search { $0.kind = "hit" }.map(\.subject) == ["b"])
        #expect(
            try await place.search {
                $0.subject = "a"; $0.acts = [.alteration]
            }.count == 1)
        #expect(try await place.search { $0.words = "GWEN YN" }.map(\.subject) == ["a"])
        let first = Day(place.test.clock.now()).adding(days: -2)
        #expect(
            try await place.search {
                $0.to = first; $0.kind = "supplier"
            }.count == 1)
        #expect(
            try await place.search {
                $0.from = first.adding(days: 1); $0.kind = "supplier"
            }.isEmpty)
    }

    @Test func pagesGoOnWithoutGapOrRepetition() async throws {
        let place = try await Place()
        try await place.note(.alteration, "supplier", "a", by: place.officer, times: 125)
        var query = TrailQuery()
        query.kind = "supplier"
        var seen: [String] = []
        repeat {
            let page = try await place.auditing.search(query, as: place.auditor)
            seen += page.entries.map(\.id.text)
            query.after = page.next.flatMap { TrailPlace($0.text) }
        } while query.after != nil
        #expect(seen.count == 125)
        #expect(Set(seen).count == 125)
        #expect(seen == seen.sorted(by: >))
    }

    @Test func aRareWordIsLookedForPageByPage() async throws {
        let place = try await Place()
        try await place.note(.alteration, "supplier", "a", by: place.officer, reason: "rare")
        try await place.note(.alteration, "supplier", "b", by: place.officer, times: TrailSearch.mostSearched)
        var query = TrailQuery()
        query.kind = "supplier"
        query.words = "rare"
        let first = try await place.auditing.search(query, as: place.auditor)
        #expect(first.entries.isEmpty)
        #expect(first.searchedTo != nil)
        query.after = first.next
        #expect(try await place.auditing.search(query, as: place.auditor).entries.map(\.subject) == ["a"])
    }

    @Test(arguments: ["", ".", "1", "1.2.3", "x.019aa000-0000-7000-8000-000000000001", "1.' OR 1=1", "9e9.a"])
    func otherTextIsNoPlace(text: String) {
        #expect(TrailPlace(text) == nil)
    }

    @Test func lookingIsItselfInTheTrail() async throws {
        let place = try await Place()
        _ = try await place.search { $0.subject = "a" }
        let entries = try await place.search { $0.kind = "trail" }
        #expect(entries.map(\.act) == [.consultation, .consultation])
        #expect(entries.last?.subject == "a")
        #expect(entries.last?.reason == "audit")
    }

    @Test func anotherOrganisationsEntriesAreNowhere() async throws {
        let place = try await Place()
        let stranger = try await place.test.principal([.procurementOfficer, .auditor])
        try await place.note(.consultation, "supplier", "theirs", by: stranger, reason: "theirs")
        let found = try await place.search { $0.subject = "theirs" }
        #expect(found.allSatisfy { $0.subjectKind == "trail" })
        let error = await #expect(throws: AuditingError.self) {
            try await place.auditing.readers(of: .supplier, "theirs", as: place.auditor)
        }
        #expect(error?.code == .notFound)
        let exported = try await place.export(TrailQuery(), .csv)
        #expect(exported.contains(place.auditor.organisation.text) && !exported.contains(stranger.organisation.text))
    }

    @Test(arguments: Role.allCases)
    func onlyAuditorsSearchAndExportAndTheLeadSeesReadersOfReferralsAlone(role: Role) async throws {
        let place = try await Place()
        var principal = try await place.test.principal([role], in: place.auditor.organisation)
        principal.purpose = "supervision"
        for kind in ReadKind.allCases {
            try await place.note(.consultation, kind.rawValue, "r", by: place.officer)
        }
        let (auditing, asking) = (place.auditing, principal)
        let mayReadAll = role == .auditor
        for kind in ReadKind.allCases {
            let may = mayReadAll || (role == .modernSlaveryLead && kind == .referral)
            let isAllowed = await allowed { _ = try await auditing.readers(of: kind, "r", as: asking) }
            #expect(isAllowed == may, "\(kind)")
        }
        let maySearch = await allowed { _ = try await auditing.search(TrailQuery(), as: asking) }
        let maySeeChain = await allowed { _ = try await auditing.chain(as: asking) }
        let mayExport = await allowed {
            _ = try await auditing.export(TrailQuery(), to: "court", because: "asked for", format: .csv, as: asking)
        }
        #expect([maySearch, maySeeChain, mayExport].allSatisfy { $0 == mayReadAll })
    }

    @Test func anExportSaysToWhomAndWhyAndHoldsEveryEntryWithItsLink() async throws {
        let place = try await Place()
        try await place.note(.alteration, "supplier", "a", by: place.officer, reason: "=1+1", times: 1203)
        try await TrailKeeper(store: place.test.store, clock: place.test.clock, node: "t", seal: nil).link()
        var query = TrailQuery()
        query.kind = "supplier"
        let csv = try await place.export(query, .csv).split(separator: "\r\n")
        #expect(csv.count == 1204)
        #expect(csv[0].hasPrefix("id,at,act,person,personName"))
        #expect(csv[1].contains(",'=1+1,"))
        let lines = try await place.export(query, .jsonl).split(separator: "\n")
        #expect(lines.count == 1203)
        let entry = try #require(try JSONSerialization.jsonObject(with: Data(lines[7].utf8)) as? [String: Any])
        #expect(entry["personName"] as? String == "Tester")
        #expect(entry["reason"] as? String == "=1+1")
        #expect((entry["hash"] as? String)?.count == 64)
        let noted = try await place.search { $0.acts = [.disclosure] }
        #expect(noted.map(\.recipient) == ["Gwynfryn Court", "Gwynfryn Court"])
        #expect(noted.first?.reason == "asked by the court")
    }

    @Test(arguments: [
        ("", "asked by the court", AuditingError.Code.recipientMissing), ("court", "…", .reasonMissing),
        (String(repeating: "x", count: 201), "asked by the court", .tooLong),
        ("court", String(repeating: "x", count: 1001), .tooLong),
    ])
    func anExportWithoutRecipientOrReasonIsRefused(recipient: String, reason: String, code: AuditingError.Code)
        async throws
    {
        let place = try await Place()
        let error = await #expect(throws: AuditingError.self) {
            try await place.auditing.export(
                TrailQuery(), to: recipient, because: reason, format: .csv, as: place.auditor)
        }
        #expect(error?.code == code)
        #expect(try await place.search { $0.acts = [.disclosure] }.isEmpty)
    }

    @Test func theStateOfTheChainIsTold() async throws {
        let place = try await Place()
        let keeper = TrailKeeper(store: place.test.store, clock: place.test.clock, node: "t", seal: nil)
        let before = try await place.auditing.chain(as: place.auditor)
        #expect(before.linked == 0)
        #expect(before.waiting > 0)
        #expect(before.waitingSince == place.test.clock.now())
        try await keeper.verify { _ in }
        let after = try await place.auditing.chain(as: place.auditor)
        #expect(after.linked == before.waiting)
        #expect(after.waiting == 0)
        #expect(after.lastVerification?.links == before.waiting)
        #expect(after.lastVerification?.findings == 0)
    }

    private func allowed(_ act: () async throws -> Void) async -> Bool {
        do {
            try await act()
            return true
        } catch { return (error as? AccessError)?.code != .forbidden }
    }
}
