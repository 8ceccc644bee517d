public import Access
import AuditTrail
import Languages
import ReportChannels
import Sealing
public import Storage

/// What the pages of a desk show around sealed reports. Each needs `.receiveReports` and a key to what is asked for.
extension Reports {
    /// How many reports are handed out at once for comparing them.
    public static let mostCompared = 50

    /// What stands in clear of a report. Hands out nothing that is sealed and counts as no look. Asks for a purpose.
    /// - Throws: `ReportsError` `.notFound`, `PurposeRequired`.
    public func frame(of id: ID<Report>, as principal: Principal) async throws -> ReportFrame {
        let person = try Self.receiver(principal)
        _ = try await purposes.opening(.report, id.text, as: principal)
        return try await store.read { transaction in
            let report = try Self.held(id, by: person, in: transaction)
            let name = try ReportChannels.name(of: report.channel, in: transaction)
            let holds = try HoldRecords.holds(of: id, in: transaction)
            let outcomes = try OutcomeRecords.outcomes(of: id, in: transaction)
            let people = [report.assignee].compactMap { $0 } + holds.map(\.owner) + outcomes.compactMap(\.person)
            return ReportFrame(
                report: report, channelName: name.english, welshChannelName: name.welsh,
                colleagues: try ReportKeyRecords.holders(
                    of: id, in: principal.organisation, transaction),
                names: try Self.names(of: Set(people), in: transaction),
                handovers: try HandOverRecords.handovers(of: id, in: transaction), holds: holds, outcomes: outcomes,
                offer: try Self.offer(of: id, to: person, in: transaction))
        }
    }

    /// Which channels and languages there are among the asking person's reports.
    public func listChoices(as principal: Principal) async throws -> ReportListChoices {
        let person = try Self.receiver(principal)
        return try await store.read { try ReportListRecords.choices(for: person, in: $0) }
    }

    /// Hands reports to the asking person's browser, which opens and compares them, the oldest first; the trail notes it for each. It counts
    /// as no look: nobody reads them. What is only offered is left out. Asks for a purpose.
    /// - Parameter number: of the page, from 1, of `mostCompared` each.
    /// - Throws: `PurposeRequired`.
    public func comparable(page number: Int, as principal: Principal) async throws -> Page<ComparableReport> {
        let person = try Self.receiver(principal)
        let principal = try await purposes.opening(.report, as: principal)
        let request = PageRequest(number: number, size: Self.mostCompared)
        return try await store.write { [trail] transaction in
            let (reports, total) = try ReportListRecords.comparable(for: person, request, in: transaction)
            for found in reports {
                try trail.append(
                    .consultation, "report", found.report.id.text, by: principal.actor, reason: "compared",
                    in: transaction)
            }
            return Page(items: reports, total: total, number: request.number, size: request.size)
        }
    }
}
