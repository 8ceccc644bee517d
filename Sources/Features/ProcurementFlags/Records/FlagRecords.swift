import Access
import Storage
import Suppliers

/// Rows of `procurement_flag`.
enum FlagRecords {
    private static let columns: SQL = """
        SELECT id, indicator, subject_kind, subject_key, subject_name, figures, definitions, state, raised_at, seen_at,
            gone_at, source, file, file_read_at FROM procurement_flag
        """

    private static func flag(_ row: any Row) -> ProcurementFlag {
        ProcurementFlag(
            id: row.id(0), indicator: row.text(1),
            subject: FlagSubject(kind: row.text(2), key: row.text(3)) ?? .buyer(row.text(3)), subjectName: row.text(4),
            figures: FigureText.figures(row.text(5)),
            source: FlagSource(code: row.text(11), file: row.optionalText(12), read: row.optionalTimestamp(13)),
            definitions: row.text(6), state: row.code(7) ?? .open,
            raised: row.timestamp(8), seen: row.timestamp(9), gone: row.optionalTimestamp(10))
    }

    static func flag(
        _ id: ID<ProcurementFlag>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> ProcurementFlag {
        let condition: SQL = " WHERE id = \(id) AND organisation_id = \(organisation)"
        guard let flag = try transaction.first(columns + condition, flag) else {
            throw ProcurementFlagsError(.notFound)
        }
        return flag
    }

    /// The flag that an indicator has on a subject; nil where there is none.
    static func flag(
        _ indicator: String, on subject: FlagSubject, of organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws -> ProcurementFlag? {
        let condition: SQL = """
             WHERE organisation_id = \(organisation) AND subject_kind = \(subject.kind)
                AND subject_key = \(subject.key) AND indicator = \(indicator)
            """
        return try transaction.first(columns + condition, flag)
    }

    /// Those that the data still raise, open ones first.
    static func flags(
        on subject: FlagSubject, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ProcurementFlag] {
        let condition: SQL = """
             WHERE organisation_id = \(organisation) AND subject_kind = \(subject.kind)
                AND subject_key = \(subject.key) AND gone_at IS NULL ORDER BY state DESC, indicator
            """
        return try transaction.query(columns + condition, flag)
    }

    static func openCounts(
        on contracts: [ID<Contract>], of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Contract>: Int] {
        let kind = contracts.first.map { FlagSubject.contract($0).kind } ?? ""
        var counts: [ID<Contract>: Int] = [:]
        try transaction.each(
            """
            SELECT subject_key, COUNT(*) FROM procurement_flag
            WHERE organisation_id = \(organisation) AND subject_kind = \(kind) AND gone_at IS NULL
                AND state = \(ProcurementFlag.State.open) AND subject_key IN \(SQL.list(contracts)) GROUP BY subject_key
            """
        ) { counts[$0.id(0)] = Int($0.integer(1)) }
        return counts
    }

    static func page(
        _ query: FlagQuery, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<ProcurementFlag> {
        var condition: SQL = " WHERE organisation_id = \(organisation) AND gone_at IS NULL"
        if let state = query.state { condition += " AND state = \(state.rawValue)" }
        if let indicator = query.indicator { condition += " AND indicator = \(indicator)" }
        if let kind = query.kind { condition += " AND subject_kind = \(kind)" }
        return Page(
            items: try transaction.query(
                columns + condition + " ORDER BY raised_at DESC, indicator, subject_name, id" + query.page.sql, flag),
            total: try transaction.count("SELECT COUNT(*) FROM procurement_flag" + condition),
            number: query.page.number, size: query.page.size)
    }

    static func insert(
        _ flag: ProcurementFlag, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO procurement_flag (id, organisation_id, indicator, subject_kind, subject_key, subject_name,
                figures, definitions, state, raised_at, seen_at, gone_at, source, file, file_read_at)
            VALUES (\(flag.id), \(organisation), \(flag.indicator), \(flag.subject.kind), \(flag.subject.key),
                \(flag.subjectName), \(FigureText.text(flag.figures)), \(flag.definitions), \(flag.state.rawValue),
                \(flag.raised), \(flag.seen), NULL, \(flag.source.code), \(flag.source.file), \(flag.source.read))
            """)
    }

    /// Notes that the data raise a flag at this time, with these figures.
    static func refresh(
        _ flag: ProcurementFlag, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE procurement_flag SET subject_name = \(flag.subjectName), figures = \(FigureText.text(flag.figures)),
                definitions = \(flag.definitions), state = \(flag.state.rawValue), seen_at = \(flag.seen),
                source = \(flag.source.code), file = \(flag.source.file), file_read_at = \(flag.source.read),
                gone_at = NULL WHERE id = \(flag.id)
            """)
    }

    /// Notes that the data raise no more what was not seen at this time.
    /// - Returns: how many.
    static func endUnseen(
        at now: Timestamp, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Int {
        try transaction.execute(
            """
            UPDATE procurement_flag SET gone_at = \(now)
            WHERE organisation_id = \(organisation) AND gone_at IS NULL AND seen_at < \(now)
            """)
    }

    static func setState(
        _ state: ProcurementFlag.State, of id: ID<ProcurementFlag>, in transaction: any Transaction
    ) throws {
        try transaction.execute("UPDATE procurement_flag SET state = \(state.rawValue) WHERE id = \(id)")
    }

    /// The title of a contract.
    static func title(of contract: ID<Contract>, in transaction: any Transaction) throws -> String {
        let row = try transaction.first("SELECT title, ocid FROM contract WHERE id = \(contract)") {
            ($0.text(0), $0.text(1))
        }
        return row.map { $0.0.isEmpty ? $0.1 : $0.0 } ?? ""
    }
}
