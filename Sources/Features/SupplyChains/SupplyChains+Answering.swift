import Access
import AuditTrail
import NameMatching
public import Storage

/// What a business says for itself.
extension SupplyChains {
    /// All that the business has said, with the names that it hides from the buyer: only it sees this.
    public func ownRecord(as respondent: Respondent) async throws -> OwnRecord {
        try await store.read { transaction in
            let invitation = try Self.invitation(of: respondent, in: transaction)
            let kept = ChainLinkRecords.Kept(
                organisation: respondent.organisation, invitation: respondent.invitation)
            let business = try BusinessRecords.business(
                respondent.business, of: respondent.organisation, in: transaction)
            let suppliers = try Self.liveLinks(of: respondent, in: transaction).map { link in
                let supplier = try BusinessRecords.business(
                    link.supplier, of: respondent.organisation, in: transaction)
                return OwnRecord.NamedSupplier(
                    id: link.id, business: link.supplier, name: supplier.name, country: supplier.country,
                    category: supplier.category, companyNumber: supplier.companyNumber, product: link.product,
                    share: link.share, isHidden: link.isHidden, namedAt: link.namedAt,
                    invitation: try InvitationRecords.latest(
                        of: link.supplier, organisation: respondent.organisation, in: transaction))
            }
            return OwnRecord(
                content: try Self.content(of: kept, in: transaction), invitation: invitation,
                knowledge: business.knowledge, suppliers: suppliers,
                sites: try SiteRecords.sites(
                    of: respondent.business, organisation: respondent.organisation, showingHidden: true,
                    in: transaction
                ).filter { $0.withdrawnAt == nil })
        }
    }

    /// Names a supplier. It becomes a record of its own, which the business alone shows or hides.
    /// - Throws: `SupplyChainsError` `.nameMissing`, `.tooLong`, `.badCountry`, `.badCategory`, `.badNumber`,
    ///   `.productMissing`, `.productShowsName`, `.badShare`, `.alreadyNamed`, `.tooMany`.
    @discardableResult
    public func name(_ naming: SupplierNaming, as respondent: Respondent) async throws -> ID<SupplyLink> {
        let checked = try NamingRule.checked(naming, fold: matcher.fold)
        let now = clock.now()
        let (business, id) = (ID<Business>.new(at: now), ID<SupplyLink>.new(at: now))
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            let links = try Self.liveLinks(of: respondent, in: transaction)
            guard links.count < FactsRule.mostNamed else { throw SupplyChainsError(.tooMany) }
            for link in links where link.product == checked.product {
                let other = try BusinessRecords.business(link.supplier, of: respondent.organisation, in: transaction)
                guard other.folded != checked.folded || other.country != checked.facts.country else {
                    throw SupplyChainsError(.alreadyNamed)
                }
            }
            try insert(
                checked, isHidden: naming.isHidden, business: business, link: id, by: respondent, at: now,
                in: transaction)
            try trail.append(.collection, "business", business.text, by: respondent.actor, in: transaction)
        }
        return id
    }

    /// Writes a supplier that a business has named.
    func insert(
        _ checked: NamingRule.Checked, isHidden: Bool, business: ID<Business>, link id: ID<SupplyLink>,
        by respondent: Respondent, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try BusinessRecords.insert(
            checked.facts, id: business, folded: checked.folded, of: respondent.organisation, at: now,
            in: transaction)
        let link = StoredLink(
            id: id, buyer: respondent.business, supplier: business, product: checked.product, share: checked.share,
            isHidden: isHidden, source: .business, namedAt: now, withdrawnAt: nil)
        try SupplyLinkRecords.insert(link, of: respondent.organisation, in: transaction)
        try BusinessRecords.setKnowledge(.named, of: respondent.business, at: now, in: transaction)
        try note(.added, of: business, by: respondent, at: now, in: transaction)
        try note(.supplierNamed, by: respondent, at: now, in: transaction)
    }

    /// Changes what was said of a supplier. Who it is can be changed until it has begun to answer itself.
    /// - Throws: as `name`; `.notFound`; `.otherState` where the name, country or numbers change after that.
    public func change(
        _ id: ID<SupplyLink>, to naming: SupplierNaming, as respondent: Respondent
    ) async throws {
        let checked = try NamingRule.checked(naming, fold: matcher.fold)
        let now = clock.now()
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            let link = try Self.link(id, of: respondent, in: transaction)
            let record = try BusinessRecords.business(link.supplier, of: respondent.organisation, in: transaction)
            let old = FactsRule.Checked(
                name: record.name, country: record.country, category: record.category,
                companyNumber: record.companyNumber)
            if checked.facts != old {
                let latest = try InvitationRecords.latest(
                    of: link.supplier, organisation: respondent.organisation, in: transaction)
                guard record.supplier == nil, latest?.openedAt == nil else { throw SupplyChainsError(.otherState) }
                try BusinessRecords.change(
                    link.supplier, to: checked.facts, folded: checked.folded, at: now, in: transaction)
            }
            try SupplyLinkRecords.change(
                id, product: checked.product, share: checked.share, isHidden: naming.isHidden, in: transaction)
            try note(.supplierChanged, by: respondent, at: now, in: transaction)
            if naming.isHidden != link.isHidden {
                try note(
                    naming.isHidden ? .nameHidden : .nameShown, of: link.supplier, by: respondent, at: now,
                    in: transaction)
            }
            try trail.append(.alteration, "business", link.supplier.text, by: respondent.actor, in: transaction)
        }
    }

    /// Takes back that it buys from a supplier. The history keeps that it was said, and what it was called stays as hidden as
    /// it was.
    /// - Throws: `SupplyChainsError` `.notFound`.
    public func withdraw(_ id: ID<SupplyLink>, as respondent: Respondent) async throws {
        let now = clock.now()
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            let link = try Self.link(id, of: respondent, in: transaction)
            try SupplyLinkRecords.withdraw(id, at: now, in: transaction)
            if try Self.liveLinks(of: respondent, in: transaction).isEmpty {
                try BusinessRecords.setKnowledge(.unsaid, of: respondent.business, at: now, in: transaction)
            }
            try note(.supplierWithdrawn, by: respondent, at: now, in: transaction)
            try note(.supplierWithdrawn, of: link.supplier, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "business", link.supplier.text, by: respondent.actor, reason: "withdrawn",
                in: transaction)
        }
    }

    /// Says that nobody stands below the business (`.none`), or that it does not know (`.unknown`).
    /// - Throws: `SupplyChainsError` `.hasSuppliers` while it has named some.
    public func say(_ knowledge: SupplierKnowledge, as respondent: Respondent) async throws {
        guard knowledge == .none || knowledge == .unknown else { return }
        let now = clock.now()
        try await store.write { [self] transaction in
            try began(respondent, in: transaction)
            guard try Self.liveLinks(of: respondent, in: transaction).isEmpty else {
                throw SupplyChainsError(.hasSuppliers)
            }
            try BusinessRecords.setKnowledge(knowledge, of: respondent.business, at: now, in: transaction)
            try note(knowledge == .none ? .saidNone : .saidUnknown, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "business", respondent.business.text, by: respondent.actor, in: transaction)
        }
    }

    /// Says that it has finished. It may still change what it has said.
    /// - Throws: `SupplyChainsError` `.suppliersNotSaid` where it has not said whether there are suppliers.
    public func finish(as respondent: Respondent) async throws {
        let now = clock.now()
        try await store.write { [self] transaction in
            let invitation = try Self.invitation(of: respondent, in: transaction)
            let business = try BusinessRecords.business(
                respondent.business, of: respondent.organisation, in: transaction)
            guard business.knowledge != .unsaid else { throw SupplyChainsError(.suppliersNotSaid) }
            guard invitation.state != .answered else { return }
            if invitation.state == .refused { try InvitationRecords.reopen(invitation.id, in: transaction) }
            _ = try InvitationRecords.end(invitation.id, as: .answered, at: now, in: transaction)
            try note(.answered, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "chain_invitation", invitation.id.text, by: respondent.actor, reason: "answered",
                in: transaction)
        }
    }

    /// Says that it will not answer. It may think again: to name a supplier or to finish opens the invitation again.
    /// - Throws: `SupplyChainsError` `.otherState` where it has finished or refused.
    public func refuse(as respondent: Respondent) async throws {
        let now = clock.now()
        try await store.write { [self] transaction in
            let invitation = try Self.invitation(of: respondent, in: transaction)
            guard try InvitationRecords.end(invitation.id, as: .refused, at: now, in: transaction) else {
                throw SupplyChainsError(.otherState)
            }
            try note(.refused, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "chain_invitation", invitation.id.text, by: respondent.actor, reason: "refused",
                in: transaction)
        }
    }
}
