import Access
import Storage
import Suppliers

/// What waits for a person, read from the tables. Each answers at most `MatterOrder.most` of a kind.
enum MatterRecords {
    /// Hits that wait for a first decision.
    static func openHits(
        of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> [Matter] {
        try hits(" AND \(HitSearch.state(on: today)) = \(HitState.open)", organisation, today, in: transaction) { row in
            row.boolean(13) ? .deferredHit : row.boolean(12) ? .cameBack : .openHit
        }
    }

    /// Decisions that wait for this person as the second.
    static func secondDecisions(
        for person: ID<Person>, of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> [Matter] {
        try hits(
            " AND hit.state = \(HitState.waitsForSecond) AND (hit.decided_by IS NULL OR hit.decided_by <> \(person))",
            organisation, today, in: transaction
        ) { _ in .secondDecision }
    }

    /// What was sent to the lead and has no answer, due within a working week.
    static func referrals(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [Matter] {
        try transaction.query(
            """
            SELECT referral.id, supplier_name, sent_at, supplier.spend_minor FROM referral
            JOIN supplier ON supplier.id = referral.supplier_id
            WHERE referral.organisation_id = \(organisation) AND answered_at IS NULL
            ORDER BY referral.id LIMIT \(MatterOrder.most)
            """
        ) { row in
            Matter(
                kind: .referral, subject: row.text(0), words: ["supplier": row.text(1)],
                due: DueRule.workingDay(Day(row.timestamp(2)).adding(days: DueRule.referralDays)),
                yearlySpend: row.optionalInteger(3).map { Money(minorUnits: $0, currency: "GBP") })
        }
    }

    /// Lists to load again; or one matter where there are none.
    static func lists(
        of organisation: ID<Organisation>, today: Day, in transaction: any Transaction
    ) throws -> [Matter] {
        let lists = try WatchlistRecords.all(of: organisation, in: transaction)
        if lists.isEmpty { return [Matter(kind: .noList, due: today)] }
        return lists.compactMap { list in
            let due = ListAgeRule.due(importedAt: list.current.importedAt)
            guard due <= today else { return nil }
            let age = today.daysSince1970 - Day(list.current.importedAt).daysSince1970
            return Matter(
                kind: .oldList, subject: list.id.text, words: ["list": list.name, "count": String(age)], due: due)
        }
    }

    private static func hits(
        _ condition: SQL, _ organisation: ID<Organisation>, _ today: Day, in transaction: any Transaction,
        kind: (any Row) -> Matter.Kind
    ) throws -> [Matter] {
        try transaction.query(
            HitSearch.columns(on: today) + HitSearch.source(of: organisation) + condition
                + """
                 ORDER BY hit.due, supplier.spend_minor IS NULL, supplier.spend_minor DESC, hit.score DESC, hit.id
                LIMIT \(MatterOrder.most)
                """
        ) { row in
            let hit = HitSearch.summary(row)
            return Matter(
                kind: kind(row), subject: hit.id.text,
                words: [
                    "supplier": hit.supplierName, "entry": hit.entryCaption, "list": hit.listName,
                    "score": score(hit.score),
                ],
                due: hit.due, yearlySpend: hit.yearlySpend)
        }
    }

    /// A score with two places, rounded down so that none looks higher than it is.
    private static func score(_ value: Double) -> String {
        let hundredths = Int((value * 100 + 1e-9).rounded(.down))
        return hundredths >= 100 ? "1.00" : hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)"
    }
}
