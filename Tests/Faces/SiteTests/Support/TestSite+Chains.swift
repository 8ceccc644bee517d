import Access
import Storage
import Suppliers
import SupplyChains
import TestSupport
import Testing

@testable import Site

extension TestSite {
    /// Asks the first supplier of the register and another business: an open invitation, and a second record.
    func fillChains() async throws -> (asked: SentInvitation, other: ID<Business>) {
        let officer = try await person(.procurementOfficer)
        let found = try await suppliers.suppliers(SupplierQuery(), as: officer).items
        let terms = InvitationTerms(address: "", due: Day(store.clock.now()).adding(days: 28))
        var sent: [SentInvitation] = []
        for supplier in found.prefix(2) {
            sent.append(
                try await buying.supplyChains.invite(
                    supplier.id, product: "Gloves", category: "18424300", terms, as: officer, deliver: nil))
        }
        let first = try #require(sent.first)
        return (first, try #require(sent.last).business)
    }
}
