public import Access
import AuditTrail
public import Storage
public import Suppliers

extension ContractManagement {
    /// Contracts with what is planned and late, the closest to look at first. Needs `.readTenders`.
    /// - Parameter tier: high unless it says else; nil for all.
    public func managed(
        tier: RiskTier? = .high, page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<ManagedContract> {
        try principal.require(.readTenders)
        let contracts = try await suppliers.contracts(tier: tier, page: page, as: principal)
        let (organisation, today) = (principal.organisation, today)
        let items = try await store.read { transaction in
            let ids = contracts.items.map(\.id)
            let reviews = try ReviewRecords.reviews(of: ids, in: transaction)
            let late = try OverdueRecords.counts(of: organisation, today: today, in: transaction)
            let open = try OverdueRecords.open(of: ids, in: transaction)
            return contracts.items.map { contract in
                let own = reviews[contract.id] ?? []
                return ManagedContract(
                    contract: contract, next: own.first { $0.heldOn == nil },
                    proposed: Self.proposal(for: contract, own, today: today),
                    lastHeld: own.compactMap(\.heldOn).max(), overdue: late[contract.id] ?? 0,
                    openSteps: open.steps[contract.id] ?? 0, openRemedies: open.remedies[contract.id] ?? 0)
            }
        }
        return Page(items: items, total: contracts.total, number: contracts.number, size: contracts.size)
    }

    /// The same of all contracts of a tier, for an export, which the trail notes as a disclosure. Needs `.readTenders`.
    public func everyManaged(tier: RiskTier? = .high, as principal: Principal) async throws -> [ManagedContract] {
        try principal.require(.readTenders)
        try await store.write { [trail] transaction in
            try trail.append(.disclosure, "contract", nil, by: principal.actor, reason: "export", in: transaction)
        }
        var all: [ManagedContract] = []
        for number in 1...Self.mostExportPages {
            let page = try await managed(tier: tier, page: PageRequest(number: number, size: 400), as: principal)
            all += page.items
            if number >= page.count { break }
        }
        return all
    }

    /// 400 contracts each: more than any organisation has at high risk.
    private static let mostExportPages = 250

    /// Reviews, steps, remedies, visits and answers that should have been there by now, the longest overdue first, at most
    /// 200. Needs `.readTenders`.
    public func overdue(as principal: Principal) async throws -> [OverdueMatter] {
        try principal.require(.readTenders)
        let today = today
        return try await store.read { transaction in
            try OverdueRecords.matters(of: principal.organisation, today: today, limit: 200, in: transaction)
        }
    }

    /// Plans the next review. Needs `.runTenders`.
    /// - Parameters:
    ///   - due: the day; nil for the one that the tier proposes.
    ///   - reason: needed for any other day.
    ///   - keeper: who is reminded of it; nil for the principal.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func planReview(
        on due: Day?, reason: String, keeper: ID<Person>? = nil, of contract: ID<Contract>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let known = try await known(contract, as: principal)
        let (now, today) = (clock.now(), today)
        try await act(
            .alteration, "managed_review", contract.text, on: contract, reason: reason.isEmpty ? nil : reason,
            as: principal
        ) { transaction in
            let reviews = try ReviewRecords.reviews(of: [contract], in: transaction)[contract] ?? []
            let proposed = Self.proposal(for: known, reviews, today: today)
            var checks = FieldChecks()
            let day = checks.day(.due, due ?? proposed, notBefore: today)
            checks.text(.reason, reason, least: day == proposed ? 0 : FieldChecks.leastReason)
            try checks.finish()
            let keeper = try Self.checkedKeeper(keeper, as: principal, in: transaction)
            try ReviewRecords.plan(
                ContractReview(
                    id: .new(at: now), due: day, proposed: proposed, reason: reason,
                    keeper: keeper.map { Colleague(id: $0, name: "") }), of: contract,
                organisation: principal.organisation, by: principal.person, in: transaction)
        }
    }

    /// Keeps that a review was held and plans the next on the day that the tier proposes. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func holdReview(
        on day: Day?, summary: String, of contract: ID<Contract>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let (now, today) = (clock.now(), today)
        var checks = FieldChecks()
        let held = checks.day(.heldOn, day, notAfter: today)
        checks.text(.summary, summary, least: FieldChecks.leastReason)
        try checks.finish()
        let known = try await known(contract, as: principal)
        let next = ReviewRule.proposal(known.tier, after: held, today: today)
        try await act(.alteration, "managed_review", contract.text, on: contract, as: principal) { transaction in
            let (organisation, person) = (principal.organisation, principal.person)
            let planned = try ReviewRecords.reviews(of: [contract], in: transaction)[contract]?.last {
                $0.heldOn == nil
            }
            if try !ReviewRecords.hold(contract, on: held, summary: summary, by: person, in: transaction) {
                try ReviewRecords.insert(
                    ContractReview(id: .new(at: now), due: held, proposed: held, heldOn: held, summary: summary),
                    of: contract, organisation: organisation, by: person, in: transaction)
            }
            try ReviewRecords.insert(
                ContractReview(id: .new(at: now), due: next, proposed: next, keeper: planned?.keeper), of: contract,
                organisation: organisation, by: person, in: transaction)
        }
    }
}
