import Access
import Storage
import SupplyChains

/// A `RequestQuery` as a condition on `questionnaire_request r`.
struct RequestSearch {
    let condition: SQL

    init(_ query: RequestQuery, of organisation: ID<Organisation>, on today: Day) {
        var condition: SQL = " WHERE r.organisation_id = \(organisation)"
        if let state = query.state { condition += " AND " + Self.state(state, today) }
        if let supplier = query.supplier { condition += " AND r.supplier_id = \(supplier)" }
        if let business = query.business {
            condition += """
                 AND (r.business_id = \(business) OR r.business_id IN (
                    SELECT b.id FROM business b WHERE b.merged_into = \(business)))
                """
        }
        if query.hasFlags { condition += " AND r.flags > 0" }
        for word in PlainText.folded(query.words).split(separator: " ").prefix(8) {
            condition += " AND r.folded LIKE \(Self.pattern(word)) ESCAPE '\\'"
        }
        if !PlainText.folded(query.words).allSatisfy(\.isWhitespace) {
            condition += " AND NOT " + RequestRecords.isWithheld
        }
        self.condition = condition
    }

    /// The same as `RequestStateRule`, which a test compares.
    static func state(_ state: QuestionnaireRequest.State, _ today: Day) -> SQL {
        let open: SQL = "r.cancelled_at IS NULL AND r.answered_at IS NULL AND r.refused_at IS NULL"
        return switch state {
        case .cancelled: "r.cancelled_at IS NOT NULL"
        case .answered: "r.cancelled_at IS NULL AND r.answered_at IS NOT NULL"
        case .refused: "r.cancelled_at IS NULL AND r.answered_at IS NULL AND r.refused_at IS NOT NULL"
        case .late: open + " AND r.due_on < \(today)"
        case .started: open + " AND r.due_on >= \(today) AND r.started_at IS NOT NULL"
        case .asked: open + " AND r.due_on >= \(today) AND r.started_at IS NULL"
        }
    }

    /// `%`, `_` and `\` stand for themselves.
    private static func pattern(_ word: Substring) -> String {
        var pattern = "%"
        for character in word {
            if character == "%" || character == "_" || character == "\\" { pattern.append("\\") }
            pattern.append(character)
        }
        return pattern + "%"
    }
}
