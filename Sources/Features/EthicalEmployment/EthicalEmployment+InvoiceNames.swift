public import Access
import AuditTrail
public import Storage
public import Suppliers

/// The names that stand on invoices, and which suppliers they are.
extension EthicalEmployment {
    /// One page of the names on invoices. Needs `.readCode`.
    public func invoiceNames(_ query: InvoiceNameQuery, as principal: Principal) async throws -> Page<InvoiceName> {
        try principal.require(.readCode)
        try await settleNames(of: principal.organisation)
        let (search, words) = (InvoiceNameSearch(organisation: principal.organisation), words(of: query))
        return try await store.read { try search.page(query, words: words, in: $0) }
    }

    /// Every name that the query finds, at most `mostExported`, for an export, which the trail notes as a disclosure. Needs
    /// `.readCode`.
    public func everyInvoiceName(_ query: InvoiceNameQuery, as principal: Principal) async throws -> [InvoiceName] {
        try principal.require(.readCode)
        try await settleNames(of: principal.organisation)
        let (search, words) = (InvoiceNameSearch(organisation: principal.organisation), words(of: query))
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "invoice", nil, by: principal.actor, reason: "export", in: transaction)
            return try search.everything(query, words: words, most: Self.mostExported, in: transaction)
        }
    }

    /// How many names there are of each state. Needs `.readCode`.
    public func invoiceNameCounts(as principal: Principal) async throws -> [InvoiceName.State: Int] {
        try principal.require(.readCode)
        try await settleNames(of: principal.organisation)
        let search = InvoiceNameSearch(organisation: principal.organisation)
        return try await store.read { try search.counts(in: $0) }
    }

    /// One name with its figures by quarter, the suppliers that it may be, and what people decided. Needs `.readCode`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`.
    public func invoiceName(_ id: ID<InvoiceName>, as principal: Principal) async throws -> InvoiceNameDetail {
        try principal.require(.readCode)
        let organisation = principal.organisation
        try await settleNames(of: organisation)
        let today = today
        return try await store.read { [self] transaction in
            let name = try InvoiceNameSearch(organisation: organisation).one(id, in: transaction)
            let decisions = try InvoiceLinkRecords.history(of: id, organisation, in: transaction)
            let isDecided = decisions.contains { $0.undoneAt == nil }
            return InvoiceNameDetail(
                name: name,
                quarters: try Self.figures(
                    .quarter, of: organisation, today: today, narrowed: "AND name_id = \(id)", in: transaction),
                proposals: isDecided ? [] : try proposals(for: name, of: organisation, in: transaction),
                decisions: decisions)
        }
    }

    /// How quickly a supplier is paid, by the names that people have linked to it or to records merged into it; nil where there
    /// are none. Needs `.readCode`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`.
    public func paymentPace(of supplier: ID<Supplier>, as principal: Principal) async throws -> SupplierPaymentPace? {
        try principal.require(.readCode)
        let (organisation, today) = (principal.organisation, today)
        let names = try await store.read { transaction in
            _ = try LivingWageRecords.name(of: supplier, organisation, in: transaction)
            return try InvoiceLinkRecords.names(linkedTo: supplier, organisation, in: transaction)
        }
        guard !names.isEmpty else { return nil }
        try await settleNames(of: organisation)
        return try await store.read { transaction in
            let ids = names.map(\.id)
            var tally = PaymentTally()
            for (_, part) in try InvoiceNameRecords.tallies(of: ids, organisation, in: transaction) { tally.add(part) }
            let quarters = try Self.figures(
                .quarter, of: organisation, today: today, narrowed: "AND name_id IN \(SQL.list(ids))", in: transaction)
            return SupplierPaymentPace(
                supplier: supplier, names: names.map(\.name), pace: tally.pace(),
                latest: quarters.first { $0.paid > 0 },
                loadedAt: try PaymentRecords.imports(of: organisation, in: transaction).first?.importedAt)
        }
    }

    /// Gives invoices that have none their name record, and brings figures that do not hold up to date, some at a time so that
    /// others may write meanwhile. Asks one question where there is nothing to do.
    func settleNames(of organisation: ID<Organisation>) async throws {
        let now = clock.now()
        guard try await store.read({ try InvoiceNameRecords.isUnsettled(organisation, in: $0) }) else { return }
        let fold: @Sendable (String) -> String = { [suppliers] in suppliers.searchKey(of: $0) }
        while try await store.write({
            try InvoiceNameRecords.nameSome(of: organisation, at: now, in: $0, fold: fold)
        }) {}
        while try await store.write({ try InvoiceNameRecords.refreshSome(of: organisation, in: $0) }) {}
    }

    private func words(of query: InvoiceNameQuery) -> [String] {
        suppliers.searchKey(of: query.words).split(separator: " ").map(String.init)
    }

    /// The suppliers that a name may be, with what speaks for and against.
    private func proposals(
        for name: InvoiceName, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [InvoiceProposal] {
        let folded = suppliers.searchKey(of: name.name)
        let found = try ProposalRecords.suppliers(for: name.id, of: organisation, in: transaction)
        return try found.prefix(10).map { id in
            let identity = try suppliers.identity(id, of: organisation, in: transaction)
            let record = try suppliers.record(id, of: organisation, in: transaction)
            return InvoiceProposal(
                supplier: id, name: record.name, number: identity.identifiers.first?.value,
                place: identity.addresses.first { !$0.isEmpty }?.line, yearlySpend: record.spend.yearly,
                isExact: identity.names.contains { suppliers.searchKey(of: $0.text) == folded },
                comparison: suppliers.compare(name.name, with: identity))
        }
    }
}
