import Access
import Publications
import Storage
import Testing

/// Which statements wait for whom.
@Suite struct StatementMatterTests {
    @Test func aStatementWaitsForEachOfficeAndThenForWhoPublishes() async throws {
        let world = try await World()
        let publications = world.publications
        func waiting(_ role: Role) async throws -> [StatementMatter.Kind] {
            try await publications.matters(as: world.principal(role)).map(\.kind)
        }
        let id = try await world.draft()
        for role in Role.allCases { #expect(try await waiting(role).isEmpty, "\(role)") }
        try await publications.propose(id, as: world.officer)
        for role in Role.allCases {
            #expect(try await waiting(role) == ([.commissioner, .chiefOfficer].contains(role) ? [.approve] : []))
        }
        try await publications.approve(id, agreesToBeNamed: false, as: world.commissioner)
        #expect(try await waiting(.commissioner).isEmpty)
        let matter = try #require(try await publications.matters(as: world.chief).first)
        #expect(matter.statement == id && matter.end == StatementFacts.sample.end)
        try await publications.approve(id, agreesToBeNamed: false, as: world.chief)
        #expect(try await waiting(.procurementLead) == [.publish])
        let other = try await World(beside: world)
        #expect(try await publications.matters(as: other.lead).isEmpty)
        try await publications.publish(id, as: world.lead)
        for role in Role.allCases { #expect(try await waiting(role).isEmpty, "\(role)") }
    }
}
