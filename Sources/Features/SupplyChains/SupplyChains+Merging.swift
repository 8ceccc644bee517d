public import Access
import AuditTrail
import NameMatching
public import Storage

/// Who is the same as whom: offered by likeness, decided by a person, undone where it was wrong.
extension SupplyChains {
    /// Pairs that may be one business, the most alike first, at most 200. Names alone never decide. Needs `.readChains`.
    public func pairs(as principal: Principal) async throws -> [BusinessPair] {
        try principal.require(.readChains)
        let view = try await view(of: principal.organisation)
        let decided = try await store.read { try PairRecords.all(of: principal.organisation, in: $0) }
        let keys = Set(decided.map { Set([view.roots[$0.first] ?? $0.first, view.roots[$0.second] ?? $0.second]) })
            .union(decided.map { Set([$0.first, $0.second]) })
        return PairRule.pairs(view.summaries(), decided: keys, matcher: matcher)
    }

    /// Says that two records are one business. The register's record stays, else the older. Needs `.runChains`.
    /// - Throws: `SupplyChainsError` `.notFound` also for a hidden one, `.cannotMerge`, `.reasonMissing`, `.tooLong`.
    public func merge(
        _ one: ID<Business>, _ other: ID<Business>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.runChains)
        let reason = try FactsRule.reason(reason)
        let now = clock.now()
        let id = ID<BusinessPair>.new(at: now)
        try await store.write { [self] transaction in
            let organisation = principal.organisation
            let records = try [one, other].map { try root(of: $0, principal, transaction) }
            guard records[0].id != records[1].id, records[0].supplier == nil || records[1].supplier == nil else {
                throw SupplyChainsError(.cannotMerge)
            }
            let ordered = records.sorted {
                ($0.supplier == nil ? 1 : 0, $0.id.text) < ($1.supplier == nil ? 1 : 0, $1.id.text)
            }
            try BusinessRecords.merge(ordered[1].id, into: ordered[0].id, in: transaction)
            try PairRecords.decide(
                ordered[0].id, ordered[1].id, new: id, score: 0, as: .merged, reason: reason, by: principal.person,
                at: now, organisation: organisation, in: transaction)
            for record in ordered {
                try EventRecords.append(
                    .merged, of: record.id, by: .person(principal.person), reason: reason, organisation: organisation,
                    at: now, in: transaction)
            }
            try trail.append(
                .combination, "business", ordered[0].id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// Says that two records are two businesses: they are not offered again. Needs `.runChains`.
    public func decline(
        _ one: ID<Business>, _ other: ID<Business>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.runChains)
        let reason = try FactsRule.reason(reason)
        let now = clock.now()
        let id = ID<BusinessPair>.new(at: now)
        try await store.write { [self] transaction in
            for business in [one, other] {
                try requireVisible(business, of: principal.organisation, in: transaction)
            }
            guard one != other else { throw SupplyChainsError(.cannotMerge) }
            try PairRecords.decide(
                one, other, new: id, score: 0, as: .declined, reason: reason, by: principal.person, at: now,
                organisation: principal.organisation, in: transaction)
            try trail.append(
                .alteration, "business", one.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// Looks whether a merge can be taken apart. Needs `.runChains`.
    /// - Throws: `SupplyChainsError` `.notFound`, `.alreadyDecided` where it was taken apart.
    public func requireMerge(_ id: ID<BusinessPair>, as principal: Principal) async throws {
        try principal.require(.runChains)
        let pair = try await store.read { try PairRecords.pair(id, of: principal.organisation, in: $0) }
        guard pair.state == .merged else { throw SupplyChainsError(.alreadyDecided) }
    }

    /// Takes a merge apart: each record has again what it had. Needs `.runChains`.
    /// - Throws: `SupplyChainsError` `.notFound`, `.alreadyDecided` where it was taken apart, `.reasonMissing`, `.tooLong`.
    public func undoMerge(_ id: ID<BusinessPair>, reason: String, as principal: Principal) async throws {
        try principal.require(.runChains)
        let reason = try FactsRule.reason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            let organisation = principal.organisation
            let pair = try PairRecords.pair(id, of: organisation, in: transaction)
            guard pair.state == .merged else { throw SupplyChainsError(.alreadyDecided) }
            for (part, whole) in [(pair.first, pair.second), (pair.second, pair.first)] {
                let record = try BusinessRecords.business(part, of: organisation, in: transaction)
                if record.mergedInto == whole { try BusinessRecords.merge(part, into: nil, in: transaction) }
                try EventRecords.append(
                    .mergeUndone, of: part, by: .person(principal.person), reason: reason, organisation: organisation,
                    at: now, in: transaction)
            }
            try PairRecords.setState(
                .undone, of: id, reason: reason, by: principal.person, at: now, in: transaction)
            try trail.append(
                .combination, "business", pair.first.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// The record that stands for a business.
    /// - Throws: `SupplyChainsError` `.notFound` where any record on the way is hidden.
    private func root(
        of id: ID<Business>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> StoredBusiness {
        try requireVisible(id, of: principal.organisation, in: transaction)
        var record = try BusinessRecords.business(id, of: principal.organisation, in: transaction)
        for _ in 0..<100 {
            guard let next = record.mergedInto else { break }
            record = try BusinessRecords.business(next, of: principal.organisation, in: transaction)
        }
        try requireVisible(record.id, of: principal.organisation, in: transaction)
        return record
    }
}
