public import Access
import AuditTrail
import Screening
import Storage

extension Tendering {
    /// Announced where the debarment list or a list to compare with has changed.
    public static let listsTopic = Screening.listsTopic

    /// Looks again at every bidder that was awarded a contract, with those behind it: whoever was last compared with other
    /// editions of the lists is compared anew, and what waits on the file is counted. The program's own work, for every
    /// organisation; what it finds waits for a person.
    public func watchAwards() async throws -> WatchReport {
        var report = WatchReport()
        for (procurement, organisation) in try await store.read({ try WatchRecords.awarded(in: $0) }) {
            try Task.checkCancellation()
            let principal = Principal(
                person: nil, organisation: organisation, roles: [.procurementOfficer], node: "work")
            let steps = try await store.read { try ProcurementRecords.steps(of: procurement, in: $0) }
            guard let bidder = steps.awardedTo else { continue }
            report.bidders += 1
            report.compared += try await compareAgain(bidder, as: principal)
            if try await count(bidder, as: principal) > 0 { report.waiting += 1 }
        }
        return report
    }

    /// Awarded bidders on whose file something waited when the program last looked. Needs `.readTenders`.
    public func awardsWaiting(as principal: Principal) async throws -> [AwardWatch] {
        try principal.require(.readTenders)
        return try await store.read { try WatchRecords.waiting(of: principal.organisation, in: $0) }
    }

    private func compareAgain(_ bidder: ID<Bidder>, as principal: Principal) async throws -> Int {
        let lists = try await screening.listsInUse(as: principal)
        let old = try await store.read { transaction in
            let screenings = try BidderRecords.screenings(of: bidder, in: transaction)
            return try BidderRecords.parties(of: bidder, in: transaction).filter { party in
                guard party.endedAt == nil else { return false }
                return screenings.last { $0.party == party.id }?.screening.lists != lists
            }
        }
        for party in old {
            let found = try await screening.screen(party.screened, as: principal)
            try await store.write { [trail] transaction in
                try BidderRecords.insert(found, of: party, organisation: principal.organisation, in: transaction)
                try trail.append(
                    .combination, "bidder", bidder.text, by: principal.actor, reason: "watched", in: transaction)
            }
        }
        return old.count
    }

    private func count(_ bidder: ID<Bidder>, as principal: Principal) async throws -> Int {
        let now = clock.now()
        let day = today
        return try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            let waiting = WatchRule.waiting(file, on: day)
            try WatchRecords.set(
                bidder, waiting: waiting, at: now, of: principal.organisation, in: transaction)
            return waiting
        }
    }
}
