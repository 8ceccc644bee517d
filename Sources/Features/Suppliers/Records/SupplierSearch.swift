import Access
import NameMatching
import Storage

/// The statements behind a `SupplierQuery`.
struct SupplierSearch: Sendable {
    private let conditions: SQL
    private let order: SQL

    init(query: SupplierQuery, matcher: NameMatcher, organisation: ID<Organisation>) {
        var conditions: SQL = " FROM supplier WHERE organisation_id = \(organisation) AND merged_into IS NULL"
        for word in query.words.split(whereSeparator: \.isWhitespace).prefix(8) {
            let folded = matcher.fold(String(word))
            // Signs alone are in no name.
            conditions += folded.isEmpty ? " AND 1 = 0" : Self.contains(folded)
        }
        if let tier = query.tier { conditions += " AND tier = \(tier)" }
        if let sector = query.sector { conditions += " AND sector = \(sector)" }
        if let least = query.leastSpend { conditions += " AND spend_minor >= \(least)" }
        switch query.attention {
        case .open: conditions += " AND open_hits > 0"
        case .confirmed: conditions += " AND confirmed_hits > 0"
        case SupplierQuery.Attention.none?: conditions += " AND open_hits = 0 AND confirmed_hits = 0"
        case nil: break
        }
        self.conditions = conditions
        order = Self.order(query.order, descending: query.descending)
    }

    var total: SQL { "SELECT COUNT(*)" + conditions }
    var everything: SQL { SupplierRecords.columns + conditions + order }

    func page(_ page: PageRequest) -> SQL { everything + page.sql }

    /// Part of any name, or the start of any number. `%` and `_` in the word stand for themselves.
    private static func contains(_ word: String) -> SQL {
        var escaped = ""
        for character in word {
            if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
            escaped.append(character)
        }
        let number = escaped.uppercased() + "%"
        return """
             AND (EXISTS (SELECT 1 FROM supplier_name WHERE supplier_name.supplier_id = supplier.id
                    AND supplier_name.folded LIKE \("%" + escaped + "%") ESCAPE '\\')
                OR EXISTS (SELECT 1 FROM supplier_identifier WHERE supplier_identifier.supplier_id = supplier.id
                    AND supplier_identifier.value LIKE \(number) ESCAPE '\\'))
            """
    }

    /// Unknown spend comes last either way; the name decides between equals.
    private static func order(_ order: SupplierQuery.Order, descending: Bool) -> SQL {
        switch (order, descending) {
        case (.name, false): " ORDER BY name_order, id"
        case (.name, true): " ORDER BY name_order DESC, id DESC"
        case (.spend, false): " ORDER BY spend_minor IS NULL, spend_minor, name_order, id"
        case (.spend, true): " ORDER BY spend_minor IS NULL, spend_minor DESC, name_order, id"
        case (.risk, false): " ORDER BY tier_rank, name_order, id"
        case (.risk, true): " ORDER BY tier_rank DESC, name_order, id"
        case (.hits, false): " ORDER BY open_hits, confirmed_hits, name_order, id"
        case (.hits, true): " ORDER BY open_hits DESC, confirmed_hits DESC, name_order, id"
        case (.changed, false): " ORDER BY changed_at, id"
        case (.changed, true): " ORDER BY changed_at DESC, id"
        }
    }
}
