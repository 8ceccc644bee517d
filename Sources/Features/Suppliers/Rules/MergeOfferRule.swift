import NameMatching
import Storage

/// Finds pairs of records that may be one business, for a person to decide. Pure.
enum MergeOfferRule {
    /// The least likeness of names that is offered.
    static let leastScore = 0.85
    /// The most offers for one new record.
    static let mostForOne = 3
    /// Above so many new records at once no pairs are sought: a first load of a whole portal is not a register to tidy.
    static let mostNew = 20_000

    struct Pair: Sendable, Hashable {
        var first: ID<Supplier>
        var second: ID<Supplier>
        var score: Double
    }

    /// - Parameters:
    ///   - new: records that an import has just made.
    ///   - register: every record, the new ones among them.
    static func pairs(
        new: Set<ID<Supplier>>, register: [SupplierIdentity], matcher: NameMatcher
    ) -> [Pair] {
        guard !new.isEmpty, new.count <= mostNew else { return [] }
        let subjects = register.map(subject)
        let index = NameIndex(subjects: subjects, matcher: matcher)
        var pairs: [Pair] = []
        var seen: Set<[String]> = []
        for (place, identity) in register.enumerated() where new.contains(identity.id) {
            let hits = index.search(subjects[place], threshold: leastScore, limit: mostForOne + 1)
            for hit in hits where hit.ordinal != place {
                let other = register[hit.ordinal]
                guard !contradict(identity, other) else { continue }
                let ordered = [identity.id, other.id].sorted { $0.text < $1.text }
                guard seen.insert(ordered.map(\.text)).inserted else { continue }
                pairs.append(Pair(first: ordered[0], second: ordered[1], score: hit.comparison.score))
            }
        }
        return pairs
    }

    /// Names only: numbers in common would have made them one record already.
    private static func subject(_ identity: SupplierIdentity) -> Subject {
        Subject(
            schema: identity.schema, names: identity.subjectNames,
            countries: identity.countries, postcodes: identity.addresses.compactMap(\.postcode))
    }

    /// Two numbers of one scheme, none in common: a register says that they are two.
    private static func contradict(_ one: SupplierIdentity, _ other: SupplierIdentity) -> Bool {
        let schemes = Set(one.identifiers.map(\.scheme)).intersection(other.identifiers.map(\.scheme))
        return schemes.contains { scheme in
            Set(one.identifiers.filter { $0.scheme == scheme })
                .isDisjoint(with: other.identifiers.filter { $0.scheme == scheme })
        }
    }
}
