import Access
import Crypto
import Foundation
import ProcurementNotices
import Storage

/// Rows of `procurement_notice` (added, never changed) and of `procurement_flag_due`.
enum NoticeRecords {
    /// Keeps those of procurements that are in the register. The same one again adds nothing.
    /// - Parameter excerpts: at most 400.
    /// - Returns: how many are new.
    static func keep(
        _ excerpts: [NoticeExcerpt], from file: String, at now: Timestamp, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws -> Int {
        let known = Set(
            try transaction.query(
                """
                SELECT ocid FROM contract WHERE organisation_id = \(organisation)
                    AND ocid IN \(SQL.list(Array(Set(excerpts.map(\.ocid)))))
                """
            ) { $0.text(0) })
        var new = 0
        for excerpt in excerpts where known.contains(excerpt.ocid) {
            new += try transaction.execute(
                """
                INSERT INTO procurement_notice (id, organisation_id, ocid, digest, content, file, kept_at)
                VALUES (\(ID<NoticeExcerpt>.new(at: now)), \(organisation), \(excerpt.ocid), \(digest(excerpt.json)),
                    \(String(decoding: excerpt.json, as: UTF8.self)), \(file), \(now))
                ON CONFLICT (organisation_id, ocid, digest) DO NOTHING
                """)
        }
        return new
    }

    private static func digest(_ bytes: [UInt8]) -> String { Data(SHA256.hash(data: bytes)).base64EncodedString() }

    /// Hands out all of them portion by portion, those kept first first.
    static func forEachPortion(
        of organisation: ID<Organisation>, in transaction: any Transaction, _ body: ([KeptNotice]) throws -> Void
    ) throws {
        var last = ""
        while true {
            let portion = try transaction.query(
                """
                SELECT id, ocid, content, file, kept_at FROM procurement_notice
                WHERE organisation_id = \(organisation) AND id > \(last) ORDER BY id LIMIT 100
                """
            ) { row in
                (
                    id: row.text(0),
                    notice: KeptNotice(
                        ocid: row.text(1), content: row.text(2), file: row.text(3), kept: row.timestamp(4))
                )
            }
            guard let end = portion.last?.id else { return }
            try body(portion.map(\.notice))
            last = end
        }
    }

    /// Notes that the contracts have changed since they were looked at.
    static func setDue(since now: Timestamp, of organisation: ID<Organisation>, in transaction: any Transaction) throws
    {
        try transaction.execute(
            """
            INSERT INTO procurement_flag_due (organisation_id, since) VALUES (\(organisation), \(now))
            ON CONFLICT (organisation_id) DO UPDATE SET since = excluded.since
            """)
    }

    /// Notes that everything up to this time has been looked at.
    static func clearDue(
        until now: Timestamp, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "DELETE FROM procurement_flag_due WHERE organisation_id = \(organisation) AND since <= \(now)")
    }

    /// The organisations with contracts that have changed, or that were not looked at since `moment`.
    static func due(notSince moment: Timestamp, in transaction: any Transaction) throws -> [ID<Organisation>] {
        try transaction.query(
            """
            SELECT organisation.id FROM organisation
            LEFT JOIN procurement_flag_due due ON due.organisation_id = organisation.id
            LEFT JOIN procurement_flag_review review ON review.organisation_id = organisation.id
            WHERE EXISTS (SELECT 1 FROM contract WHERE contract.organisation_id = organisation.id)
                AND (due.since IS NOT NULL OR review.at IS NULL OR review.at <= \(moment))
            ORDER BY organisation.id
            """
        ) { $0.id(0) }
    }
}
