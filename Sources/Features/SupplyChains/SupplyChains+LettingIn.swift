public import Access
import AuditTrail
import NameMatching
public import Storage
public import Suppliers

/// Letting a business in to what another feature asks it: within that feature's transaction, which has asked for the permission.
extension SupplyChains {
    /// What is bought from a supplier where nobody has told.
    static let untoldProduct = "–"

    /// Makes a way in.
    /// - Parameters:
    ///   - address: where a letter goes; empty for a link that is shown once.
    ///   - due: the last day for an answer. The link's own invitation is open at least until tomorrow.
    /// - Throws: `SupplyChainsError` `.badAddress`.
    public func way(
        address: String, due: Day, invitedBy respondent: Respondent? = nil
    ) throws(SupplyChainsError) -> AnswerWay {
        let now = clock.now()
        let terms = InvitationTerms(address: address, due: max(due, Day(now).adding(days: 1)))
        let draft = Draft(
            .questionnaireLink, terms: terms, address: try FactsRule.address(address),
            invitedBy: respondent?.business, at: now)
        return AnswerWay(draft: draft, newBusiness: .new(at: now), newLink: .new(at: now))
    }

    /// Lets a supplier of the register in; it is put into the chains where it is not there yet.
    /// - Parameter product: what is bought from it, for a supplier that is new to the chains; may be empty.
    /// - Throws: `SuppliersError` `.notFound`; `SupplyChainsError` `.tooLong`; what `deliver` throws.
    public func letIn(
        _ supplier: ID<Supplier>, product: String, by way: AnswerWay, as principal: Principal,
        deliver: ChainLink.Delivery?, in transaction: any Transaction
    ) throws -> AskedBusiness {
        let told = product.allSatisfy(\.isWhitespace) ? Self.untoldProduct : try FactsRule.product(product)
        let record = try suppliers.record(supplier, of: principal.organisation, in: transaction)
        let (business, isNew) = try self.business(
            of: record, new: way.newBusiness, category: nil, at: way.draft.now, as: principal, in: transaction)
        let links = try SupplyLinkRecords.links(to: business, of: principal.organisation, in: transaction)
        if isNew || !links.contains(where: { $0.buyer == nil && $0.withdrawnAt == nil }) {
            try SupplyLinkRecords.insert(
                .ofBuyer(way.newLink, business, told, at: way.draft.now), of: principal.organisation, in: transaction)
        }
        let entry = try open(
            way, to: business, doer: .person(principal.person), actor: principal.actor,
            organisation: principal.organisation, deliver: deliver, in: transaction)
        return AskedBusiness(business: business, name: record.name, entry: entry)
    }

    /// Lets a business of the chains in whose name the buyer knows.
    /// - Throws: `SupplyChainsError` `.notFound`, also where its name is hidden: whoever named it asks it.
    public func letIn(
        _ business: ID<Business>, by way: AnswerWay, as principal: Principal, deliver: ChainLink.Delivery?,
        in transaction: any Transaction
    ) throws -> AskedBusiness {
        let name = try named(business, as: principal, in: transaction).name
        let entry = try open(
            way, to: business, doer: .person(principal.person), actor: principal.actor,
            organisation: principal.organisation, deliver: deliver, in: transaction)
        return AskedBusiness(business: business, name: name, entry: entry)
    }

    /// Lets a supplier in that a business has named.
    /// - Throws: `SupplyChainsError` `.notFound` for what the business has not named.
    public func letIn(
        _ link: ID<SupplyLink>, by way: AnswerWay, as respondent: Respondent, deliver: ChainLink.Delivery?,
        in transaction: any Transaction
    ) throws -> AskedBusiness {
        _ = try Self.invitation(of: respondent, in: transaction)
        let named = try supplier(link, of: respondent, in: transaction)
        let entry = try open(
            way, to: named.business, doer: .business(respondent.business), actor: respondent.actor,
            organisation: respondent.organisation, deliver: deliver, in: transaction)
        return AskedBusiness(business: named.business, name: named.name, entry: entry)
    }

    /// A business whose name the buyer sees: that name, and which supplier of the register it is.
    /// - Throws: `SupplyChainsError` `.notFound`, also where the name is hidden.
    public func named(
        _ business: ID<Business>, as principal: Principal, in transaction: any Transaction
    ) throws -> (name: String, supplier: ID<Supplier>?) {
        try requireVisible(business, of: principal.organisation, in: transaction)
        let record = try BusinessRecords.business(business, of: principal.organisation, in: transaction)
        return (record.name, record.supplier)
    }

    /// A supplier that a business has named, as it calls it.
    /// - Throws: `SupplyChainsError` `.notFound`.
    public func supplier(
        _ link: ID<SupplyLink>, of respondent: Respondent, in transaction: any Transaction
    ) throws -> (business: ID<Business>, name: String) {
        let named = try Self.link(link, of: respondent, in: transaction)
        let record = try BusinessRecords.business(named.supplier, of: respondent.organisation, in: transaction)
        return (record.id, record.name)
    }

    /// When the business of a request was sent its first link, and when it first followed one: by its record, or by that of the
    /// supplier of the register.
    public func links(
        ofBusiness business: ID<Business>?, orSupplier supplier: ID<Supplier>?, in organisation: ID<Organisation>,
        transaction: any Transaction
    ) throws -> (sent: Timestamp?, opened: Timestamp?) {
        try transaction.first(
            """
            SELECT MIN(i.sent_at), MIN(i.opened_at) FROM chain_invitation i JOIN business b ON b.id = i.business_id
            WHERE i.organisation_id = \(organisation) AND (b.id = \(business) OR b.supplier_id = \(supplier))
            """
        ) { ($0.optionalTimestamp(0), $0.optionalTimestamp(1)) } ?? (nil, nil)
    }

    /// The record of a supplier of the register in the chains, made where there is none.
    func business(
        of supplier: Supplier, new: ID<Business>, category: String?, at now: Timestamp, as principal: Principal,
        in transaction: any Transaction
    ) throws -> (id: ID<Business>, isNew: Bool) {
        let organisation = principal.organisation
        if let known = try BusinessRecords.business(of: supplier.id, organisation: organisation, in: transaction) {
            return (known, false)
        }
        let facts = FactsRule.Checked(
            name: supplier.name, country: supplier.country?.uppercased(), category: category)
        try BusinessRecords.insert(
            facts, id: new, folded: matcher.fold(supplier.name), supplier: supplier.id, of: organisation, at: now,
            in: transaction)
        try EventRecords.append(
            .added, of: new, by: .person(principal.person), organisation: organisation, at: now, in: transaction)
        return (new, true)
    }

    /// Who has begun gets a letter at the address where it began, whatever is typed, and no link that is shown: whoever made it
    /// could else read what the business keeps to itself.
    private func open(
        _ way: AnswerWay, to business: ID<Business>, doer: EventRecords.Doer, actor: Actor,
        organisation: ID<Organisation>, deliver: ChainLink.Delivery?, in transaction: any Transaction
    ) throws -> AnswerEntry {
        let latest = try InvitationRecords.latest(of: business, organisation: organisation, in: transaction)
        let begun = try InvitationRecords.openedAddresses(of: business, organisation: organisation, in: transaction)
        var draft = way.draft
        if !begun.isEmpty {
            guard deliver != nil, let known = begun.compactMap({ $0 }).last else { return .returnCode }
            draft.send(to: known)
        }
        let sent: SentInvitation
        if let latest, latest.isOpen {
            let address = try InvitationRecords.address(of: latest.id, in: transaction)
            if draft.address != nil, draft.address != address {
                try InvitationRecords.setAddress(draft.address, of: latest.id, in: transaction)
            }
            sent = try sendAgain(
                latest, letter: .questionnaireLink, doer: doer, actor: actor, organisation: organisation,
                at: draft.now, deliver: deliver, in: transaction)
        } else {
            sent = try send(
                draft, to: business, doer: doer, actor: actor, organisation: organisation, deliver: deliver,
                in: transaction)
        }
        return deliver != nil && sent.link.address != nil ? .letter : .link(sent.link)
    }
}

extension StoredLink {
    /// That the organisation itself buys from a business.
    static func ofBuyer(
        _ id: ID<SupplyLink>, _ supplier: ID<Business>, _ product: String, at now: Timestamp
    ) -> StoredLink {
        StoredLink(
            id: id, buyer: nil, supplier: supplier, product: product, share: nil, isHidden: false, source: .buyer,
            namedAt: now, withdrawnAt: nil)
    }
}
