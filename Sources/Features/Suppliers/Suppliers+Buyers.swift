public import Access
import AuditTrail
public import Storage

/// The bodies that stand as buyers in the register's contracts.
extension Suppliers {
    /// Suppliers that a buyer's page names; the rest is counted.
    static let shownShares = 100
    /// Spellings of one name that are told apart in capitals and blanks alone: more than these are not looked at.
    static let mostSpellings = 400

    /// One page of the buyers. Needs `.readSuppliers`.
    public func buyers(_ query: BuyerQuery, as principal: Principal) async throws -> Page<Buyer> {
        try principal.require(.readSuppliers)
        let all = try await store.read { try BuyerRecords.buyers(of: principal.organisation, in: $0) }
        let found = BuyerRule.found(query, among: all, matcher: matcher)
        let (number, size) = (query.page.number, query.page.size)
        return Page(
            items: Array(found.dropFirst((number - 1) * size).prefix(size)), total: found.count, number: number,
            size: size)
    }

    /// Every buyer that the query finds, for an export, which the trail notes as a disclosure. Needs `.readSuppliers`.
    public func everyBuyer(_ query: BuyerQuery, as principal: Principal) async throws -> [Buyer] {
        try principal.require(.readSuppliers)
        let all = try await store.write { [trail] transaction in
            try trail.append(.disclosure, "buyer", nil, by: principal.actor, reason: "export", in: transaction)
            return try BuyerRecords.buyers(of: principal.organisation, in: transaction)
        }
        return BuyerRule.found(query, among: all, matcher: matcher)
    }

    /// One buyer: what it bought, from whom, by which contracts. Needs `.readSuppliers`.
    /// - Parameter key: `Buyer.key`.
    /// - Throws: `SuppliersError` with code `.notFound` where no contract of the organisation names it.
    public func buyer(
        _ key: String, contracts page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> BuyerDetail {
        try principal.require(.readSuppliers)
        return try await store.read { transaction in
            let organisation = principal.organisation
            let all = try BuyerRecords.spellings(of: key, organisation, in: transaction)
            let spellings = Array(all.prefix(Self.mostSpellings))
            guard let name = spellings.first.map(BuyerName.init),
                let buyer = try BuyerRecords.buyers(of: organisation, in: transaction).first(where: {
                    BuyerName($0.name) == name
                })
            else { throw SuppliersError(.notFound) }
            let shares = BuyerRule.shares(
                try BuyerRecords.parts(spellings, of: organisation, in: transaction))
            return BuyerDetail(
                buyer: buyer, shares: Array(shares.prefix(Self.shownShares)),
                otherSuppliers: max(0, shares.count - Self.shownShares),
                contracts: try BuyerRecords.contracts(spellings, page, of: organisation, in: transaction))
        }
    }
}
