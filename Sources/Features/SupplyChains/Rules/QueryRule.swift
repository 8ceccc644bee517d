import Storage

/// Which businesses a query finds, among those that the buyer sees. A hidden name is neither searched nor sorted by.
enum QueryRule {
    /// - Parameter fold: as the names are folded for searching.
    static func found(
        _ summaries: [BusinessSummary], _ query: BusinessQuery, words: [String], fold: (String) -> String
    ) -> [BusinessSummary] {
        let found = summaries.filter { one in
            if let answer = query.answer, one.answer != answer { return false }
            if let state = query.questionnaire, one.questionnaire.state != state { return false }
            if let knowledge = query.knowledge, one.knowledge != knowledge { return false }
            if let tier = query.tier, one.tier != tier { return false }
            if let country = query.country, one.country != country { return false }
            if query.hasRedFlags, one.redFlags == 0 { return false }
            guard !words.isEmpty else { return true }
            let text = fold(([one.name] + one.products).compactMap { $0 }.joined(separator: " "))
            return words.allSatisfy(text.contains)
        }
        return sorted(found, query, fold)
    }

    private static func sorted(
        _ found: [BusinessSummary], _ query: BusinessQuery, _ fold: (String) -> String
    ) -> [BusinessSummary] {
        // Unknown and hidden come last, whichever way the rest goes.
        func key(_ one: BusinessSummary) -> (isLast: Bool, text: String, number: Int) {
            switch query.order {
            case .name: (one.name == nil, one.name.map(fold) ?? "", 0)
            case .tier: (false, "", one.tier)
            case .risk: (false, "", one.risk)
            case .country: (one.country == nil, one.country ?? "", 0)
            case .due: (one.due == nil, one.due?.description ?? "", 0)
            }
        }
        return found.map { ($0, key($0)) }.sorted { left, right in
            if left.1.isLast != right.1.isLast { return right.1.isLast }
            if left.1.text != right.1.text { return (left.1.text < right.1.text) != query.descending }
            if left.1.number != right.1.number { return (left.1.number < right.1.number) != query.descending }
            return (left.0.tier, left.0.id.text) < (right.0.tier, right.0.id.text)
        }.map(\.0)
    }
}
