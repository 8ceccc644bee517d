import NameMatching
import OpenContracting
import Synchronization
import Testing

@testable import Commands

@Suite struct ScreeningPartsTests {
    @Test func listsAreCalledByTheirFiles() {
        #expect(
            ScreeningLists.names(of: ["a/ofac-sdn", "b/un-consolidated.xml", "orders.csv.gz", "./eu/"])
                == ["ofac-sdn", "un-consolidated", "orders", "eu"])
        #expect(ScreeningLists.names(of: ["a/list.csv", "b/list.csv", "c.csv"]) == ["a/list.csv", "b/list.csv", "c"])
    }

    @Test func answersKeepTheOrderOfTheQuestions() {
        let squares = ParallelShares.map(1000) { $0 * $0 }
        #expect(squares == (0..<1000).map { $0 * $0 })
        #expect(ParallelShares.map(0) { $0 }.isEmpty)
    }

    @Test func aSupplierNamedOftenIsOneQuery() {
        var suppliers = NoticeSuppliers()
        suppliers.note(release("a", name: "Glove Makers  Ltd", number: nil, postcode: "NP23 4AA"))
        suppliers.note(release("b", name: "GLOVE MAKERS LTD", number: nil, postcode: "np234aa"))
        suppliers.note(release("c", name: "Glove Makers Ltd", number: nil, postcode: "CF10 1AA"))
        suppliers.note(release("d", name: "Glove Makers Ltd", number: "1234567", postcode: nil))
        suppliers.note(release("e", name: "Glove Makers (Wales)", number: "01234567", postcode: nil))
        #expect(suppliers.queries.map(\.processes) == [["a", "b"], ["c"], ["d", "e"]])
        #expect(suppliers.queries[2].id == "GB-COH-01234567")
        #expect(suppliers.queries[2].subject.names.map(\.text) == ["Glove Makers Ltd", "Glove Makers (Wales)"])
    }

    @Test func aMentionWithoutAPartyKeepsItsName() {
        var release = Release(ocid: "a", id: "1")
        var award = Award(id: "1")
        award.suppliers = [
            PartyReference(id: "x", name: "Glove Makers", isResolved: false),
            PartyReference(id: "y", name: nil, isResolved: false),
        ]
        release.awards = [award]
        var suppliers = NoticeSuppliers()
        suppliers.note(release)
        #expect(suppliers.queries.map(\.name) == ["Glove Makers"])
        #expect(suppliers.queries.map(\.id) == ["x"])
    }

    private func release(_ ocid: String, name: String, number: String?, postcode: String?) -> Release {
        var release = Release(ocid: ocid, id: "1")
        release.parties = [
            Party(
                id: "p", name: name, identifier: number.map { Party.Identifier(scheme: "GB-COH", id: $0) },
                address: Address(postalCode: postcode))
        ]
        var award = Award(id: "1")
        award.suppliers = [PartyReference(id: "p", name: name, isResolved: true)]
        release.awards = [award]
        return release
    }
}
