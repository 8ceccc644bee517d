import NameMatching
import Storage

/// Finds records that may be one business, for a person to decide. Looks at what the buyer sees alone: a hidden name is never
/// compared. Pure.
enum PairRule {
    /// The least likeness of names that is offered.
    static let leastScore = 0.85
    /// Above so many businesses none are sought.
    static let most = 20_000
    /// The most pairs that are offered at once, the most alike first.
    static let mostPairs = 200

    /// - Parameter decided: pairs that a person has decided, in either order.
    static func pairs(
        _ summaries: [BusinessSummary], decided: Set<Set<ID<Business>>>, matcher: NameMatcher
    ) -> [BusinessPair] {
        let visible = summaries.filter { $0.name != nil }
        guard visible.count > 1, visible.count <= most else { return [] }
        let subjects = visible.map(subject)
        let index = NameIndex(subjects: subjects, matcher: matcher)
        var pairs: [BusinessPair] = []
        for (place, one) in visible.enumerated() {
            for hit in index.search(subjects[place], threshold: leastScore, limit: 5) where hit.ordinal > place {
                let other = visible[hit.ordinal]
                guard !decided.contains([one.id, other.id]), !contradict(one, other) else { continue }
                pairs.append(
                    BusinessPair(
                        first: one, second: other, score: hit.comparison.score,
                        hasSameNumber: one.companyNumber != nil && one.companyNumber == other.companyNumber))
            }
        }
        return Array(
            pairs.sorted {
                ($0.hasSameNumber ? 0 : 1, -$0.score, $0.first.id.text) < (
                    $1.hasSameNumber ? 0 : 1, -$1.score, $1.first.id.text
                )
            }.prefix(mostPairs))
    }

    private static func subject(_ one: BusinessSummary) -> Subject {
        Subject(
            schema: .company, names: [SubjectName(one.name ?? "")],
            countries: one.country.map { [$0.lowercased()] } ?? [])
    }

    /// Two suppliers of the register are told apart there; two numbers of one country say that they are two.
    private static func contradict(_ one: BusinessSummary, _ other: BusinessSummary) -> Bool {
        if one.supplier != nil, other.supplier != nil { return true }
        guard let left = one.companyNumber, let right = other.companyNumber, one.country == other.country else {
            return false
        }
        return left != right
    }
}
