public import Storage

/// A whole procurement for printing and exporting. It says when the modern slavery lead was asked as routine, and neither what
/// the lead answered nor whether anybody had a concern, so that it tells nothing of what is known.
public struct ProcurementFile: Sendable {
    public var procurement: Procurement
    public var requirements: [TenderRequirement]
    public var steps: [ProcurementStep]
    public var bidders: [BidderView]
    /// When the routine question was sent; nil where the procurement was not drawn.
    public var leadAskedAt: Timestamp?
    public var madeAt: Timestamp

    /// As JSON, with its keys in order; times in milliseconds since 1970 UTC, sums in minor units.
    public func json() throws -> String {
        try StoredJSON.encoded(
            ExportedProcurement(
                id: procurement.id, facts: procurement.facts, assessment: procurement.assessment,
                stage: procurement.stage, draw: procurement.draw, leadAskedAt: leadAskedAt, madeAt: madeAt,
                steps: steps.map { ExportedProcurement.Step(act: $0.act, at: $0.at, by: $0.by) },
                bidders: bidders.map { view in
                    ExportedProcurement.ExportedBidder(
                        id: view.file.bidder.id, name: view.file.bidder.name,
                        parties: view.file.parties.map {
                            ExportedProcurement.ExportedParty(
                                id: $0.id, draft: $0.draft, origin: $0.origin, addedAt: $0.addedAt, endedAt: $0.endedAt)
                        },
                        screenings: view.file.screenings.map(\.screening), evaluatedOn: view.day,
                        standing: view.standing,
                        records: view.file.records.map {
                            ExportedProcurement.Record(entry: $0.entry, at: $0.at, by: $0.by)
                        })
                }))
    }

    /// One entry of a bidder's file as JSON, for a cell of a table.
    public static func json(_ entry: BidderEntry) throws -> String { try StoredJSON.encoded(entry) }
}
