public import Access
import AuditTrail
public import Storage
public import Suppliers

/// What people say of names on invoices. Nothing is linked by itself.
extension EthicalEmployment {
    /// The most names that are looked for in the register at once, and the most that are confirmed with one act.
    public static let mostNames = 5_000

    /// Says that a name on invoices is a supplier of the register. Of a record that was merged, the one that was kept. Needs
    /// `.changePlan`.
    /// - Parameter note: why, where there is something to say.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.tooLong`, `.alreadyDecided` where a decision holds.
    public func link(
        _ name: ID<InvoiceName>, to supplier: ID<Supplier>, note: String = "", as principal: Principal
    ) async throws {
        try principal.require(.changePlan)
        let note = try TextRule.checked(note)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try InvoiceNameSearch(organisation: principal.organisation).one(name, in: transaction)
            var suppliers = KeptSuppliers(organisation: principal.organisation)
            let kept = try suppliers.supplier(supplier, in: transaction).id
            let id = ID<InvoiceDecision>.new(at: now)
            try InvoiceLinkRecords.insert(
                id, name, supplier: kept, note: note, of: principal.organisation, by: principal.person, at: now,
                in: transaction)
            try trail.append(
                .collection, "invoice_link", id.text, by: principal.actor, reason: "the same supplier", in: transaction)
        }
    }

    /// Says that a name on invoices is no supplier of the register, so that it no longer waits. Needs `.changePlan`.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.tooLong`, `.alreadyDecided` where a decision holds.
    public func leaveUnlinked(_ name: ID<InvoiceName>, note: String = "", as principal: Principal) async throws {
        try principal.require(.changePlan)
        let note = try TextRule.checked(note)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try InvoiceNameSearch(organisation: principal.organisation).one(name, in: transaction)
            let id = ID<InvoiceDecision>.new(at: now)
            try InvoiceLinkRecords.insert(
                id, name, supplier: nil, note: note, of: principal.organisation, by: principal.person, at: now,
                in: transaction)
            try trail.append(
                .collection, "invoice_link", id.text, by: principal.actor, reason: "none of the register",
                in: transaction)
        }
    }

    /// Takes back what holds of a name; that it was said, when and by whom stays. Needs `.changePlan`.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.alreadyDecided` where nothing holds.
    public func undoLink(of name: ID<InvoiceName>, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try InvoiceNameSearch(organisation: principal.organisation).one(name, in: transaction)
            guard let id = try InvoiceLinkRecords.holding(name, in: transaction) else {
                throw EthicalEmploymentError(.alreadyDecided)
            }
            try InvoiceLinkRecords.undo(id, by: principal.person, at: now, in: transaction)
            try trail.append(
                .alteration, "invoice_link", id.text, by: principal.actor, reason: "link undone", in: transaction)
        }
    }

    /// The names that one supplier alone has, letter for letter, and that nobody has said anything of: at most `mostNames`, those
    /// with the greatest sums. Needs `.changePlan`.
    public func exactLinks(page: PageRequest = PageRequest(), as principal: Principal) async throws -> ExactLinks {
        try principal.require(.changePlan)
        try await settleNames(of: principal.organisation)
        let all = try await store.read {
            try ProposalRecords.exact(of: principal.organisation, most: Self.mostNames, in: $0)
        }
        let items = all.dropFirst((page.number - 1) * page.size).prefix(page.size)
        return ExactLinks(
            page: Page(items: Array(items), total: all.count, number: page.number, size: page.size),
            mark: ExactMark.of(all))
    }

    /// Confirms all of them with one act. Needs `.changePlan`.
    /// - Parameter mark: that of the list that was seen.
    /// - Returns: how many were linked.
    /// - Throws: `EthicalEmploymentError` `.alreadyDecided` where the list is no longer the one that was seen.
    @discardableResult
    public func confirmExactLinks(seen mark: String, as principal: Principal) async throws -> Int {
        try principal.require(.changePlan)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let all = try ProposalRecords.exact(of: principal.organisation, most: Self.mostNames, in: transaction)
            guard !all.isEmpty, ExactMark.of(all) == mark else { throw EthicalEmploymentError(.alreadyDecided) }
            for link in all {
                let id = ID<InvoiceDecision>.new(at: now)
                try InvoiceLinkRecords.insert(
                    id, link.name, supplier: link.supplier.id, note: "", of: principal.organisation,
                    by: principal.person, at: now, in: transaction)
                try trail.append(
                    .collection, "invoice_link", id.text, by: principal.actor, reason: "exactly the same name",
                    in: transaction)
            }
            return all.count
        }
    }

    /// Looks in the register for suppliers whose names are like those that nobody has said anything of, at most `mostNames`,
    /// those with the greatest sums. Links nothing. Needs `.changePlan`.
    public func seekSuppliers(as principal: Principal) async throws {
        try principal.require(.changePlan)
        try await settleNames(of: principal.organisation)
        let open = try await store.read {
            try ProposalRecords.open(of: principal.organisation, most: Self.mostNames, in: $0)
        }
        try await seekSuppliers(open, as: principal)
    }

    private func seekSuppliers(_ open: [(id: ID<InvoiceName>, name: String)], as principal: Principal) async throws {
        let now = clock.now()
        let found = try await suppliers.resemblances(to: open.map(\.name), as: principal)
        var rest = zip(open, found).map { (name: $0.id, suppliers: $1) }[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(200))
            rest = rest.dropFirst(batch.count)
            try await store.write { transaction in
                try ProposalRecords.keep(batch, of: principal.organisation, at: now, in: transaction)
            }
        }
    }
}
