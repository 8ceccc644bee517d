import Access
import NameMatching
import Storage
import Suppliers

/// Rows of `hit`, as checks and decisions write them.
enum HitRecords {
    /// A row as it stands.
    struct Stored {
        var id: ID<Hit>
        var supplier: ID<Supplier>
        var list: ID<Watchlist>
        var entry: ID<ListEntry>
        var state: HitState
        var stateBefore: HitState?
        var verdict: Verdict?
        var score: Double
        var compared: Compared
        var due: Day?
        var decision: ID<Decision>?
        var decidedBy: ID<Person>?

        /// The state as people see it: what nobody could tell is open again from its day on.
        func state(on today: Day) -> HitState {
            guard state == .deferred, let due, due <= today else { return state }
            return .open
        }
    }

    /// What was compared and what came of it, as it stands in the columns.
    struct Compared: Equatable {
        var comparison: String
        var supplier: String
        var entity: String
        var words: String
    }

    private static let columns: SQL = """
        SELECT hit.id, hit.supplier_id, hit.list_id, hit.entry_id, hit.state, hit.state_before, hit.verdict, hit.score,
            hit.comparison, hit.supplier, hit.entity, hit.words, hit.due, hit.decision_id, hit.decided_by FROM hit
        """

    /// A hit of a supplier that has not been merged away.
    static func hit(
        _ id: ID<Hit>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Stored {
        let found = try transaction.first(
            columns
                + """
                 JOIN supplier ON supplier.id = hit.supplier_id WHERE hit.id = \(id)
                    AND hit.organisation_id = \(organisation) AND supplier.merged_into IS NULL
                """, stored)
        guard let found else { throw ScreeningError(.notFound) }
        return found
    }

    /// Every hit of some suppliers (below 500), closed ones too.
    static func hits(
        of suppliers: [ID<Supplier>], organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [Stored] {
        try transaction.query(
            columns
                + """
                 WHERE hit.organisation_id = \(organisation) AND hit.supplier_id IN \(SQL.list(suppliers))
                ORDER BY hit.id
                """, stored)
    }

    static func insert(
        _ hit: Stored, foundAt: Timestamp, check: ID<Check>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO hit (id, organisation_id, supplier_id, list_id, entry_id, state, score, comparison, supplier,
                entity, words, found_at, due, came_back, changes, check_id)
            VALUES (\(hit.id), \(organisation), \(hit.supplier), \(hit.list), \(hit.entry), \(hit.state), \(hit.score),
                \(hit.compared.comparison), \(hit.compared.supplier), \(hit.compared.entity), \(hit.compared.words),
                \(foundAt), \(hit.due), 0, '[]', \(check))
            """)
    }

    /// Keeps what the latest comparison gave; what was decided stays.
    static func setCompared(
        _ compared: Compared, score: Double, check: ID<Check>, of hit: ID<Hit>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE hit SET score = \(score), comparison = \(compared.comparison), supplier = \(compared.supplier),
                entity = \(compared.entity), words = \(compared.words), check_id = \(check)
            WHERE id = \(hit)
            """)
    }

    static func setCheck(_ check: ID<Check>, of hit: ID<Hit>, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE hit SET check_id = \(check) WHERE id = \(hit)")
    }

    static func close(_ hit: ID<Hit>, in transaction: any Transaction) throws {
        try transaction.execute(
            "UPDATE hit SET state_before = state, state = \(HitState.closed) WHERE id = \(hit)")
    }

    /// Closes every hit of a list.
    /// - Returns: the suppliers that had one.
    static func close(ofList list: ID<Watchlist>, in transaction: any Transaction) throws -> [ID<Supplier>] {
        let suppliers: [ID<Supplier>] = try transaction.query(
            "SELECT DISTINCT supplier_id FROM hit WHERE list_id = \(list) AND state <> \(HitState.closed)"
        ) { $0.id(0) }
        try transaction.execute(
            """
            UPDATE hit SET state_before = state, state = \(HitState.closed)
            WHERE list_id = \(list) AND state <> \(HitState.closed)
            """)
        return suppliers
    }

    /// Shows a closed hit again as it stood; an open one is due anew.
    static func restore(_ hit: ID<Hit>, to state: HitState, openDue: Day, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE hit SET state = \(state), state_before = NULL WHERE id = \(hit)")
        if state == .open { try transaction.execute("UPDATE hit SET due = \(openDue) WHERE id = \(hit)") }
    }

    /// Opens a hit because what was decided on has changed.
    static func bringBack(
        _ hit: ID<Hit>, changes: [Change], due: Day, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE hit SET state = \(HitState.open), state_before = NULL, due = \(due), came_back = 1,
                changes = \(try StoredJSON.encoded(changes)), decided_by = NULL
            WHERE id = \(hit)
            """)
    }

    /// Keeps a first decision.
    static func setDecided(
        _ hit: ID<Hit>, state: HitState, verdict: Verdict, due: Day?, decision: ID<Decision>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE hit SET state = \(state), verdict = \(verdict), decision_id = \(decision), decided_by = \(person),
                came_back = 0, changes = '[]'
            WHERE id = \(hit)
            """)
        if let due { try transaction.execute("UPDATE hit SET due = \(due) WHERE id = \(hit)") }
    }

    static func setState(_ state: HitState, of hit: ID<Hit>, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE hit SET state = \(state) WHERE id = \(hit)")
    }

    /// Opens a hit because somebody asked for it.
    /// - Parameter keepingVerdict: whether what was said still tells against losing the link.
    static func open(_ hit: ID<Hit>, due: Day, keepingVerdict: Bool, in transaction: any Transaction) throws {
        try transaction.execute(
            "UPDATE hit SET state = \(HitState.open), due = \(due), decided_by = NULL WHERE id = \(hit)")
        if !keepingVerdict { try transaction.execute("UPDATE hit SET verdict = NULL WHERE id = \(hit)") }
    }

    private static func stored(_ row: any Row) -> Stored {
        Stored(
            id: row.id(0), supplier: row.id(1), list: row.id(2), entry: row.id(3), state: row.code(4) ?? .open,
            stateBefore: row.code(5), verdict: row.code(6), score: row.real(7),
            compared: Compared(
                comparison: row.text(8), supplier: row.text(9), entity: row.text(10), words: row.text(11)),
            due: Day(row.text(12)), decision: row.optionalID(13), decidedBy: row.optionalID(14))
    }
}
