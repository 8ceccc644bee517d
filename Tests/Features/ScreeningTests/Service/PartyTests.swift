import Access
import NameMatching
import Screening
import Storage
import Testing

/// Screening somebody who is not on the register.
@Suite struct PartyTests {
    private static let people = [
        "1,Person,Ceinwen Aberdulas,gb,1971-05", "2,Company,Otterhampton Ropeworks,fr,",
        "3,Company,Brynteg Gloves Limited,gb,",
    ]

    private func force() async throws -> Force {
        let force = try await Force()
        try await force.list(
            named: "Sanctions", header: "id,schema,name,country,birth_date", Self.people, consequence: .stopAndReport)
        return force
    }

    @Test func anAlikeEntryComesBackWithItsListEditionAndEvidence() async throws {
        let force = try await force()
        let found = try await force.screening.screen(
            ScreenedParty(name: "Brynteg Glove Ltd", schema: .company, countries: ["GB"]), as: force.officer)
        let candidate = try #require(found.candidates.first)
        #expect(found.candidates.count == 1)
        #expect(candidate.caption == "Brynteg Gloves Limited" && candidate.entryKey == "3")
        #expect(candidate.consequence == .stopAndReport && candidate.listName == "Sanctions")
        #expect(candidate.listVersion == 1 && candidate.listChecksum == found.lists.first?.checksum)
        #expect(!candidate.comparison.evidence.isEmpty && candidate.comparison.score >= found.threshold)
        #expect(found.lists.map(\.name) == ["Sanctions"])
    }

    @Test func aPersonIsComparedAsAPersonAndNothingAlikeIsNothing() async throws {
        let force = try await force()
        let person = try await force.screening.screen(
            ScreenedParty(name: "Ceinwen Aberdulas", schema: .person, birthDate: "1971-05"), as: force.officer)
        #expect(person.candidates.map(\.entryKey) == ["1"])
        let stranger = try await force.screening.screen(
            ScreenedParty(name: "Zanzibar Quill", schema: .person), as: force.officer)
        #expect(stranger.candidates.isEmpty && stranger.lists.count == 1)
    }

    @Test func theTrailNotesItAndTheRegisterDoesNotChange() async throws {
        let force = try await force()
        let found = try await force.screening.screen(
            ScreenedParty(name: "Brynteg Glove Ltd", schema: .company), as: force.officer)
        let id = found.id.text
        #expect(
            try await force.world.count(
                "SELECT COUNT(*) FROM trail WHERE kind = 'party_screening' AND subject = \(id) AND act = 'combination'")
                == 1)
        #expect(try await force.world.count("SELECT COUNT(*) FROM hit") == 0)
    }

    @Test func whatCannotBeComparedIsRefused() async throws {
        let force = try await force()
        for (party, code) in [
            (ScreenedParty(name: "  ", schema: .company), ScreeningError.Code.nameMissing),
            (ScreenedParty(name: String(repeating: "a", count: 501), schema: .company), .tooLong),
        ] {
            await #expect(throws: ScreeningError(code)) {
                try await force.screening.screen(party, as: force.officer)
            }
        }
        await #expect(throws: ScreeningError(.badThreshold)) {
            try await force.screening.screen(
                ScreenedParty(name: "A", schema: .company), threshold: 0, as: force.officer)
        }
    }

    @Test func anotherOrganisationsListsAreNotUsed() async throws {
        let force = try await force()
        let other = try await Force(named: "Heddlu Arall", in: force.world)
        let found = try await other.screening.screen(
            ScreenedParty(name: "Brynteg Gloves Limited", schema: .company), as: other.officer)
        #expect(found.candidates.isEmpty && found.lists.isEmpty)
    }
}
