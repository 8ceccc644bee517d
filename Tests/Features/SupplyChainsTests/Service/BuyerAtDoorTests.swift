import Access
import AuditTrail
import Storage
import SupplyChains
import TestSupport
import Testing

/// Nobody of the buyer answers for a business, by accident or by design.
@Suite struct BuyerAtDoorTests {
    private func refusals(_ buyer: Buyer, _ invitation: ID<ChainInvitation>) async throws -> Int {
        try await buyer.base.store.read { transaction in
            try transaction.count(
                """
                SELECT COUNT(*) FROM trail WHERE kind = 'chain_invitation' AND subject = \(invitation)
                    AND reason = 'refused to the buyer'
                """)
        }
    }

    private func sent(_ buyer: Buyer) async throws -> SentInvitation {
        try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
    }

    @Test func whoeverWorksForTheBuyerIsRefusedAndTheLinkStillHolds() async throws {
        let buyer = try await Buyer()
        let sent = try await sent(buyer)
        let (chains, token) = (buyer.chains, sent.link.token)
        for role in Role.allCases where role != .supplierContact {
            let visitor = buyer.principal(role)
            await expectRefusal(.isBuyer) { _ = try await chains.link(token: token, visitor: visitor) }
            await expectRefusal(.isBuyer) { _ = try await chains.start(token: token, node: "test", visitor: visitor) }
        }
        #expect(try await refusals(buyer, sent.invitation) == 2 * (Role.allCases.count - 1))
        let start = try await chains.start(token: token, node: "test")
        await expectRefusal(.isBuyer) {
            _ = try await chains.respondent(session: start.token, node: "test", visitor: buyer.officer)
        }
        await expectRefusal(.isBuyer) {
            _ = try await chains.comeBack(code: start.returnCode.shown, node: "test", visitor: buyer.officer)
        }
        #expect(try await chains.respondent(session: start.token, node: "test") != nil)
    }

    @Test func aSessionForAnotherOrganisationDoesNotHelp() async throws {
        let buyer = try await Buyer()
        let sent = try await sent(buyer)
        let other = try await Buyer(beside: buyer, named: "Cyngor Aberdulas")
        // The same person, signed in for another organisation.
        var elsewhere = buyer.officer
        elsewhere.organisation = other.organisation
        let chains = buyer.chains
        await expectRefusal(.isBuyer) { _ = try await chains.link(token: sent.link.token, visitor: elsewhere) }
        #expect(try await refusals(buyer, sent.invitation) == 1)
        // Whoever belongs to the other organisation alone is no buyer here.
        _ = try await chains.link(token: sent.link.token, visitor: other.officer)
    }

    @Test func aSuppliersContactIsNobodyOfTheBuyer() async throws {
        let buyer = try await Buyer()
        let sent = try await sent(buyer)
        let contact = buyer.principal(.supplierContact)
        let start = try await buyer.chains.start(token: sent.link.token, node: "test", visitor: contact)
        let found = try await buyer.chains.respondent(session: start.token, node: "test", visitor: contact)
        let me = try #require(found)
        try await buyer.chains.bind(contact, as: me)
        #expect(try await buyer.chains.respondent(as: contact)?.business == me.business)
        #expect(try await refusals(buyer, sent.invitation) == 0)
    }
}
