public import Access
import AuditTrail
import NameMatching
public import Storage
public import Suppliers

/// Asking direct suppliers, and asking again.
extension SupplyChains {
    /// Asks a supplier of the register to answer and to name its own suppliers. Needs `.runChains`.
    /// - Parameters:
    ///   - product: what is bought from it.
    ///   - category: its CPV code; empty where it is unknown.
    ///   - deliver: posts the letter; called where the terms hold an address.
    /// - Throws: `SupplyChainsError` `.productMissing`, `.tooLong`, `.badCategory`, `.badAddress`, `.badDueDay`, or `.otherState`
    ///   where it has an open invitation; `SuppliersError` `.notFound`; what `deliver` throws.
    public func invite(
        _ supplier: ID<Supplier>, product: String, category: String, _ terms: InvitationTerms,
        as principal: Principal, deliver: ChainLink.Delivery?
    ) async throws -> SentInvitation {
        try principal.require(.runChains)
        let product = try FactsRule.product(product)
        let category = try FactsRule.category(category)
        let now = clock.now()
        let address = try InvitationRule.checked(terms, on: Day(now))
        let (newBusiness, newLink) = (ID<Business>.new(at: now), ID<SupplyLink>.new(at: now))
        let draft = Draft(terms: terms, address: address, invitedBy: nil, at: now)
        return try await store.write { [self] transaction in
            let record = try suppliers.record(supplier, of: principal.organisation, in: transaction)
            let (known, _) = try self.business(
                of: record, new: newBusiness, category: category, at: now, as: principal, in: transaction)
            let links = try SupplyLinkRecords.links(to: known, of: principal.organisation, in: transaction)
            if !links.contains(where: { $0.buyer == nil && $0.product == product && $0.withdrawnAt == nil }) {
                try SupplyLinkRecords.insert(
                    .ofBuyer(newLink, known, product, at: now), of: principal.organisation, in: transaction)
            }
            return try send(
                draft, to: known, doer: .person(principal.person), actor: principal.actor,
                organisation: principal.organisation, deliver: deliver, in: transaction)
        }
    }

    /// Asks a business whose name the buyer knows, such as one that a table or a notice brought. Needs `.runChains`.
    /// - Throws: `SupplyChainsError` `.notFound` also for one whose name is hidden: whoever named it asks it.
    public func invite(
        _ business: ID<Business>, _ terms: InvitationTerms, as principal: Principal, deliver: ChainLink.Delivery?
    ) async throws -> SentInvitation {
        try principal.require(.runChains)
        let now = clock.now()
        let address = try InvitationRule.checked(terms, on: Day(now))
        let draft = Draft(terms: terms, address: address, invitedBy: nil, at: now)
        return try await store.write { [self] transaction in
            try requireVisible(business, of: principal.organisation, in: transaction)
            return try send(
                draft, to: business, doer: .person(principal.person), actor: principal.actor,
                organisation: principal.organisation, deliver: deliver, in: transaction)
        }
    }

    /// Sends an open invitation of the buyer's own again, by a new link; the one before ends. Needs `.runChains`.
    /// - Throws: `SupplyChainsError` `.notFound`, or `.otherState` where it is not open.
    public func remind(
        _ id: ID<ChainInvitation>, as principal: Principal, deliver: ChainLink.Delivery?
    ) async throws -> SentInvitation {
        try principal.require(.runChains)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let invitation = try invitationOfBuyer(id, principal, transaction)
            return try sendAgain(
                invitation, letter: .chainReminder, doer: .person(principal.person), actor: principal.actor,
                organisation: principal.organisation, at: now, deliver: deliver, in: transaction)
        }
    }

    /// Reminds everybody whom the buyer itself has asked by letter, who has not answered and whose day is past or comes within
    /// a week; nobody twice within three days. Needs `.runChains`.
    /// - Returns: how many letters were posted.
    public func remindEverybody(
        as principal: Principal, deliver: @escaping ChainLink.Delivery
    ) async throws -> Int {
        try principal.require(.runChains)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let hidden = try hiddenBusinesses(of: principal.organisation, in: transaction)
            let waiting = try InvitationRecords.all(of: principal.organisation, in: transaction).filter {
                $0.invitedBy == nil && $0.hasAddress && !hidden.contains($0.business)
                    && ReminderRule.isDue($0, at: now)
            }
            for invitation in waiting {
                // What was begun is sent to where it was begun, as `sendAgain` sees to.
                _ = try sendAgain(
                    invitation, letter: .chainReminder, doer: .person(principal.person), actor: principal.actor,
                    organisation: principal.organisation, at: now, deliver: deliver, in: transaction)
            }
            return waiting.count
        }
    }

    /// Takes an invitation of the buyer's own back: its link and its session end, what was answered stays. Needs `.runChains`.
    /// - Throws: `SupplyChainsError` `.notFound`, or `.otherState` where it is not open.
    public func withdraw(_ id: ID<ChainInvitation>, as principal: Principal) async throws {
        try principal.require(.runChains)
        let now = clock.now()
        try await store.write { [self] transaction in
            let invitation = try invitationOfBuyer(id, principal, transaction)
            guard try InvitationRecords.end(id, as: .withdrawn, at: now, in: transaction) else {
                throw SupplyChainsError(.otherState)
            }
            try ChainLinkRecords.end(of: id, in: transaction)
            try EventRecords.append(
                .invitationWithdrawn, of: invitation.business, by: .person(principal.person),
                organisation: principal.organisation, at: now, in: transaction)
            try trail.append(
                .alteration, "chain_invitation", id.text, by: principal.actor, reason: "withdrawn", in: transaction)
        }
    }

    private func invitationOfBuyer(
        _ id: ID<ChainInvitation>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> ChainInvitation {
        let invitation = try InvitationRecords.invitation(id, of: principal.organisation, in: transaction)
        guard invitation.invitedBy == nil else { throw SupplyChainsError(.notFound) }
        try requireVisible(invitation.business, of: principal.organisation, in: transaction)
        return invitation
    }
}
