import InputFiles
import NameMatching
import Storage
import TestSupport
import Testing

@testable import Tendering

/// Connected persons from a file of beneficial ownership.
@Suite struct OwnershipTests {
    private static let snapshot = """
        {"company_number":"01234567","data":{"kind":"individual-person-with-significant-control","etag":"a1","name":"Ms Ceinwen Aberdulas","name_elements":{"forename":"Ceinwen","surname":"Aberdulas"},"date_of_birth":{"year":1971,"month":5},"natures_of_control":["ownership-of-shares-25-to-50-percent"],"notified_on":"2019-01-01","links":{"self":"/company/01234567/persons-with-significant-control/individual/x1"}}}
        {"company_number":"01234567","data":{"kind":"individual-person-with-significant-control","etag":"a2","name":"Mr Harri Otterhampton","name_elements":{"forename":"Harri","surname":"Otterhampton"},"date_of_birth":{"year":1960,"month":1},"natures_of_control":["voting-rights-25-to-50-percent"],"notified_on":"2017-01-01","ceased_on":"2020-01-01","links":{"self":"/company/01234567/persons-with-significant-control/individual/x2"}}}

        """

    private func source() -> ByteSource { ByteSource(bytes: Array(Self.snapshot.utf8), name: "psc.txt") }

    @Test func thoseInForceAreAddedOnce() async throws {
        let world = try await TenderWorld()
        let procurement = try await world.tendering.open(TenderWorld.software, as: world.officer)
        let bidder = try await world.tendering.addBidder(
            PartyDraft(relation: .bidder, name: "Brynteg Glanhau Cyf", number: "1234567"), to: procurement,
            as: world.officer)
        let first = try await world.tendering.addOwnership(source(), to: bidder, as: world.officer)
        #expect(first.added == 1 && first.leftOut == 1)
        let again = try await world.tendering.addOwnership(source(), to: bidder, as: world.officer)
        #expect(again.added == 0 && again.known == 1)
        let party = try #require(try await world.tendering.file(of: bidder, as: world.officer).file.parties.last)
        #expect(party.draft.kind == .significantControl && party.origin == .ownership && party.draft.birth == "1971-05")
        #expect(party.name.contains("Aberdulas"))
    }

    @Test func withoutTheRightNumberNothingIsAdded() async throws {
        let world = try await TenderWorld()
        let procurement = try await world.tendering.open(TenderWorld.software, as: world.officer)
        let nameless = try await world.tendering.addBidder(
            PartyDraft(relation: .bidder, name: "A"), to: procurement, as: world.officer)
        let other = try await world.tendering.addBidder(
            PartyDraft(relation: .bidder, name: "B", number: "09999999"), to: procurement, as: world.officer)
        #expect(
            await code { _ = try await world.tendering.addOwnership(source(), to: nameless, as: world.officer) }
                == .valueMissing)
        #expect(
            await code { _ = try await world.tendering.addOwnership(source(), to: other, as: world.officer) }
                == .companyNotInFile)
        await #expect(throws: TableProblems.self) {
            try await world.tendering.addOwnership(
                ByteSource(bytes: Array("{\"".utf8), name: "x"), to: withNumber(world, procurement), as: world.officer)
        }
    }

    private func withNumber(_ world: TenderWorld, _ procurement: ID<Procurement>) async throws -> ID<Bidder> {
        try await world.tendering.addBidder(
            PartyDraft(relation: .bidder, name: "C", number: "01234567"), to: procurement, as: world.officer)
    }
}
