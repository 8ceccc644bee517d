import Storage
import Suppliers
import SupplyChains
import TestSupport
import Testing

/// Which suppliers have told who stands below them: for flags, which hear of nobody's name.
@Suite struct KnownChainsTests {
    private func known(_ buyer: Buyer) async throws -> Set<ID<Supplier>> {
        try await buyer.base.store.read {
            try KnownChains().suppliersWithKnownChain(of: buyer.organisation, in: $0)
        }
    }

    @Test func namingSomebodyAndSayingThatThereIsNobodyCount() async throws {
        let buyer = try await Buyer()
        let names = try await buyer.respondent("Castell Uniforms")
        let makesAll = try await buyer.respondent("Nant Tecstilau")
        let doesNotKnow = try await buyer.respondent("Borth Gloves")
        #expect(try await known(buyer).isEmpty)
        // A hidden name is knowledge too; whose it is is told to nobody.
        let link = try await buyer.chains.name(buyer.naming("Ashgabat Cotton", hidden: true), as: names)
        try await buyer.chains.say(.none, as: makesAll)
        try await buyer.chains.say(.unknown, as: doesNotKnow)
        let register = try await buyer.suppliers.suppliers(SupplierQuery(), as: buyer.officer).items
        let told = Set(register.filter { $0.name != "Borth Gloves" }.map(\.id))
        #expect(told.count == 2)
        #expect(try await known(buyer) == told)
        let other = try await Buyer(beside: buyer, named: "Heddlu Arall")
        #expect(try await known(other).isEmpty)
        try await buyer.chains.withdraw(link, as: names)
        #expect(try await known(buyer).count == 1)
    }
}
