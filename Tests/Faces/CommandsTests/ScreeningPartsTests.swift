import Languages
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

    @Test func whyNamesWhatDiffers() {
        func evidence(_ kind: EvidenceKind, _ query: String, _ candidate: String) -> Evidence {
            Evidence(kind: kind, query: query, candidate: candidate, similarity: 0.9, weight: 0.5, effect: -0.1)
        }
        let pieces = [
            evidence(.exact, "Nails", "Nails"), evidence(.sound, "Kwik", "Quick"), evidence(.form, "", "plc"),
            evidence(.missing, "North", ""), evidence(.extra, "", "South"), evidence(.country, "", ""),
        ]
        func reasons(_ evidence: [Evidence], _ caps: [Cap]) -> String {
            Comparison(score: 0.7, queryName: "a", candidateName: "b", evidence: evidence, caps: caps).reasons
        }
        #expect(
            reasons(pieces, [Cap(reason: .form, effect: -0.1)])
                == "sound “Kwik” ~ “Quick”; legal form “plc”; listed name lacks “North”; listed name adds “South”; "
                + "country; capped: legal forms differ")
        #expect(reasons([pieces[0]], []) == "the same but for case and marks")
    }

    @Test func everyKindOfEvidenceAndEveryCapHasWords() throws {
        let words = Words(catalogue: try Catalogue(), language: .welsh)
        for kind in EvidenceKind.allCases {
            #expect(words.text(of: kind.rawValue, in: .commandEvidence) != nil, "\(kind)")
        }
        for reason in Cap.Reason.allCases {
            #expect(words.text(of: reason.rawValue, in: .commandCap) != nil, "\(reason)")
        }
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
