import Access
import Storage

/// What waits, from the rows of `bidder_record` and `lead_question`.
enum TenderMatterRecords {
    private static let most = 50

    /// Exclusions by others that nobody has answered for yet, the oldest first.
    static func seconds(
        for person: ID<Person>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [TenderMatter] {
        try transaction.query(
            """
            SELECT bidder.id, bidder.name, procurement.title, bidder_record.entry
            FROM bidder_record JOIN bidder ON bidder.id = bidder_record.bidder_id
                JOIN procurement ON procurement.id = bidder.procurement_id
            WHERE bidder_record.organisation_id = \(organisation) AND procurement.stage = \(ProcurementStage.evaluating)
                AND bidder_record.kind = \(BidderEntry.Kind.decision)
                AND COALESCE(bidder_record.person_id, '') <> \(person)
                AND NOT EXISTS (
                    SELECT 1 FROM bidder_record later
                    WHERE later.bidder_id = bidder_record.bidder_id AND later.id > bidder_record.id
                        AND later.kind IN (\(BidderEntry.Kind.decision), \(BidderEntry.Kind.second)))
            ORDER BY bidder_record.id
            """
        ) { row -> TenderMatter? in
            guard case .decision(let decision) = try StoredJSON.value(row.text(3)) as BidderEntry,
                decision.outcome == .exclude
            else { return nil }
            return TenderMatter(kind: .second, bidder: row.id(0), bidderName: row.text(1), title: row.text(2))
        }.compactMap { $0 }.prefix(most).map { $0 }
    }

    /// That questions wait for the lead, and by when the first answer would show.
    static func questions(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [TenderMatter] {
        let sent = try transaction.query(
            """
            SELECT sent_at FROM lead_question
            WHERE organisation_id = \(organisation)
                AND NOT EXISTS (SELECT 1 FROM lead_answer WHERE question_id = lead_question.id)
            ORDER BY id
            """
        ) { $0.timestamp(0) }
        guard let first = sent.first else { return [] }
        let due = Day(RoutineRule.shownAt(first, answered: first))
        return [TenderMatter(kind: .lead, count: sent.count, due: due)]
    }
}
