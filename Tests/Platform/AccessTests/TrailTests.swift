import AuditTrail
import Storage
import TestSupport
import Testing

@Suite struct TrailTests {
    private let actor = Actor(person: "p", organisation: "o", node: "test")

    @Test func anEntryIsWrittenWithTheActOrNotAtAll() async throws {
        struct Stop: Error {}
        let test = try await TestStore()
        let (trail, actor) = (test.trail, actor)
        try await test.store.write {
            try trail.append(.consultation, "supplier", "s", by: actor, reason: "why", in: $0)
        }
        _ = try? await test.store.write { transaction in
            try trail.append(.alteration, "supplier", "s", by: actor, in: transaction)
            throw Stop()
        }
        let entries = try await test.store.read { try trail.entries(of: "supplier", "s", organisation: "o", in: $0) }
        #expect(entries.map(\.act) == [.consultation])
        #expect(entries.first?.reason == "why")
    }

    @Test(arguments: [
        "UPDATE trail SET reason = 'other'", "DELETE FROM trail",
        TestEngine.current == .postgres
            ? "TRUNCATE trail"
            : "INSERT OR REPLACE INTO trail SELECT id, at, 'erasure', person, organisation, node, kind, subject, reason, recipient FROM trail",
    ])
    func nobodyChangesTheTrail(statement: String) async throws {
        let test = try await TestStore()
        let (trail, actor) = (test.trail, actor)
        try await test.store.write { try trail.append(.collection, "supplier", "s", by: actor, in: $0) }
        let error = await #expect(throws: StorageError.self) {
            try await test.store.write { try $0.execute(SQL(text: statement)) }
        }
        #expect(error?.code == .refused)
        let count = try await test.store.read { try $0.count("SELECT COUNT(*) FROM trail WHERE act = 'collection'") }
        #expect(count == 1)
    }

    @Test func anotherOrganisationSeesNoEntry() async throws {
        let test = try await TestStore()
        let (trail, actor) = (test.trail, actor)
        try await test.store.write { try trail.append(.collection, "supplier", "s", by: actor, in: $0) }
        let entries = try await test.store.read { try trail.entries(of: "supplier", "s", organisation: "x", in: $0) }
        #expect(entries.isEmpty)
    }
}
