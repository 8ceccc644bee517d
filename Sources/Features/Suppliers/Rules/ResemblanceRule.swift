import NameMatching

/// Finds suppliers whose names are like names found elsewhere, such as on an invoice, for a person to decide. Pure.
enum ResemblanceRule {
    /// For each name the suppliers most like it, at most `MergeOfferRule.mostForOne`, the most alike first.
    static func find(
        _ names: [String], in register: [SupplierIdentity], matcher: NameMatcher
    ) -> [[NameResemblance]] {
        guard !names.isEmpty, !register.isEmpty else { return names.map { _ in [] } }
        let index = NameIndex(subjects: register.map(subject), matcher: matcher)
        return names.map { name in
            index.search(
                subject(name, matcher: matcher), threshold: MergeOfferRule.leastScore,
                limit: MergeOfferRule.mostForOne
            ).map { NameResemblance(supplier: register[$0.ordinal].id, score: $0.comparison.score) }
        }
    }

    /// A name of which nothing else is known, with the names that it holds.
    static func subject(_ name: String, matcher: NameMatcher) -> Subject {
        Subject(schema: .organization, names: matcher.split(name, schema: .organization))
    }

    /// Names only: there is nothing else to compare with.
    static func subject(_ identity: SupplierIdentity) -> Subject {
        Subject(schema: identity.schema, names: identity.subjectNames)
    }
}
