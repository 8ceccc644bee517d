import Access
import Storage
import Suppliers

/// The statements behind a `HitQuery`, and the rows they give. Hits of suppliers merged away are hidden.
struct HitSearch: Sendable {
    private let columns: SQL
    private let conditions: SQL
    private let order: SQL

    init(_ query: HitQuery, words: [String], organisation: ID<Organisation>, today: Day) {
        let state = Self.state(on: today)
        columns = Self.columns(on: today)
        var conditions = Self.source(of: organisation)
        if let states = query.states { conditions += " AND \(state) IN \(SQL.list(states.map(\.rawValue).sorted()))" }
        if let list = query.list { conditions += " AND hit.list_id = \(list)" }
        if let supplier = query.supplier { conditions += " AND hit.supplier_id = \(supplier)" }
        conditions += SearchCondition.column("hit.words", holds: words)
        self.conditions = conditions
        order = Self.order(query.order)
    }

    var total: SQL { "SELECT COUNT(*)" + conditions }
    var everything: SQL { columns + conditions + order }

    func page(_ page: PageRequest) -> SQL { everything + page.sql }

    static func summary(_ row: any Row) -> HitSummary {
        HitSummary(
            id: row.id(0), supplier: row.id(1), supplierName: row.text(2),
            yearlySpend: row.optionalInteger(3).map { Money(minorUnits: $0, currency: "GBP") },
            entryCaption: row.text(4), list: row.id(5), listName: row.text(6), consequence: row.code(7) ?? .ask,
            score: row.real(8), state: row.code(9) ?? .open, foundAt: row.timestamp(10),
            due: Day(row.text(11)) ?? Day(row.timestamp(10)), cameBack: row.boolean(12))
    }

    /// Columns of `summary` from `source`, then whether it was put off before.
    static func columns(on today: Day) -> SQL {
        """
        SELECT hit.id, hit.supplier_id, supplier.name, supplier.spend_minor, entry.caption, hit.list_id, watchlist.name,
            watchlist.consequence, hit.score, \(state(on: today)), hit.found_at, hit.due, hit.came_back,
            hit.state = \(HitState.deferred)
        """
    }

    static func source(of organisation: ID<Organisation>) -> SQL {
        """
         FROM hit JOIN supplier ON supplier.id = hit.supplier_id JOIN list_entry entry ON entry.id = hit.entry_id
            JOIN watchlist ON watchlist.id = hit.list_id
        WHERE hit.organisation_id = \(organisation) AND supplier.merged_into IS NULL
        """
    }

    /// What nobody could tell is open again from its day on.
    static func state(on today: Day) -> SQL {
        """
        (CASE WHEN hit.state = \(HitState.deferred) AND hit.due <= \(today) THEN \(HitState.open) ELSE hit.state END)
        """
    }

    /// Unknown spend comes last; how alike the names are and the identifier decide between equals.
    private static func order(_ order: HitQuery.Order) -> SQL {
        switch order {
        case .due: " ORDER BY hit.due, supplier.spend_minor IS NULL, supplier.spend_minor DESC, hit.score DESC, hit.id"
        case .score: " ORDER BY hit.score DESC, hit.due, hit.id"
        case .spend: " ORDER BY supplier.spend_minor IS NULL, supplier.spend_minor DESC, hit.score DESC, hit.id"
        case .supplier: " ORDER BY supplier.name, hit.score DESC, hit.id"
        }
    }
}
