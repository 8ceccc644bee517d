import Storage
import TestSupport
import Testing

@testable import AuditTrail

/// Somebody holds the database, has taken the triggers off and changes what is there.
@Suite struct TamperingTests {
    @Test func anUntouchedTrailHasNoFindings() async throws {
        let chain = try await Chain(entries: 20)
        #expect(try await chain.verify().isEmpty)
        #expect(chain.file.last()?.position == 20)
    }

    @Test(arguments: [
        "act = 'consultation'", "person = NULL", "person = 'q'", "organisation = 'x'", "node = ''", "kind = 'hit'",
        "reason = reason || ' '", "reason = NULL", "recipient = ''", "at = at + 1",
    ])
    func aChangedFieldIsNamedWithItsEntry(change: String) async throws {
        let chain = try await Chain(entries: 5)
        let entry = try await chain.entry("s3")
        try await chain.tamper("UPDATE trail SET \(change) WHERE subject = 's3'")
        #expect(try await chain.verify() == [TrailFinding(.changed, entry: entry, position: 3)])
    }

    @Test(arguments: [
        "position = 9223372036854775807 WHERE position = 5", "linked_at = 9223372036854775807 WHERE position = 3",
        "linked_at = -9223372036854775807 WHERE position = 3",
    ])
    func numbersThatNoLinkHasAreFindings(change: String) async throws {
        let chain = try await Chain(entries: 5)
        try await chain.tamper("UPDATE trail_link SET \(change)")
        try await chain.append(1, from: 6)
        #expect(try await !chain.verify().isEmpty)
    }

    @Test(.enabled(if: TestEngine.current == .sqlite, "the other engine takes no such text"))
    func anIdentifierThatDoesNotReadBackHoldsNothingUp() async throws {
        let chain = try await Chain(entries: 2)
        try await chain.tamper(
            "INSERT INTO trail (id, at, act, node, kind) VALUES (x'ff00', 1, 'consultation', 'test', 'supplier')",
            "INSERT INTO trail_waiting (entry_id) VALUES (x'ff00')")
        try await chain.append(1, from: 3)
        #expect(try await chain.keeper.link() == 1)
        #expect(try await chain.keeper.link() == 0)
        chain.test.time.move(minutes: 20)
        #expect(try await chain.verify().contains { $0.code == .unlinked || $0.code == .inserted })
    }

    @Test func aRemovedEntryIsNamed() async throws {
        let chain = try await Chain(entries: 5)
        let entry = try await chain.entry("s2")
        try await chain.tamper("DELETE FROM trail WHERE subject = 's2'")
        #expect(try await chain.verify() == [TrailFinding(.removed, entry: entry, position: 2)])
    }

    @Test func anEntryRemovedBeforeItWasLinkedIsNamed() async throws {
        let chain = try await Chain(entries: 2)
        try await chain.append(1, from: 3)
        let entry = try await chain.entry("s3")
        try await chain.tamper("DELETE FROM trail WHERE subject = 's3'")
        #expect(try await chain.verify() == [TrailFinding(.removed, entry: entry)])
    }

    @Test func anEntryRemovedWithItsLinkLeavesAGap() async throws {
        let chain = try await Chain(entries: 5)
        try await chain.tamper(
            "DELETE FROM trail WHERE subject = 's3'", "DELETE FROM trail_link WHERE position = 3")
        #expect(try await chain.verify() == [TrailFinding(.linkMissing, position: 3, lastPosition: 3)])
    }

    @Test func aLinkTakenOutAndTheRestMovedUpDoesNotFollow() async throws {
        let chain = try await Chain(entries: 5)
        let next = try await chain.entry("s4")
        try await chain.tamper(
            "DELETE FROM trail WHERE subject = 's3'", "DELETE FROM trail_link WHERE position = 3",
            "UPDATE trail_link SET position = 3 WHERE position = 4",
            "UPDATE trail_link SET position = 4 WHERE position = 5")
        let findings = try await chain.verify()
        #expect(findings.first == TrailFinding(.linkChanged, entry: next, position: 3))
        #expect(findings.contains { $0.code == .cutOff && $0.position == 5 })
    }

    @Test func anEntryPutInByHandIsNamed() async throws {
        let chain = try await Chain(entries: 3)
        try await chain.tamper(
            """
            INSERT INTO trail (id, at, act, node, kind) VALUES
                ('019aa000-0000-7000-8000-000000000001', 1, 'consultation', 'test', 'supplier')
            """)
        #expect(
            try await chain.verify()
                == [TrailFinding(.inserted, entry: "019aa000-0000-7000-8000-000000000001")])
    }

    @Test func anEntryPutInUnderAnEarlierTimeIsNamedThoughItWasLinked() async throws {
        let chain = try await Chain(entries: 3)
        chain.test.time.move(hours: 2)
        try await chain.append(1, from: 4)
        try await chain.keeper.settle()
        chain.test.time.move(minutes: 1)
        let id = "019aa000-0000-7000-8000-000000000001"
        try await chain.tamper(
            """
            INSERT INTO trail (id, at, act, node, kind)
            SELECT '\(id)', at - 60000, 'consultation', 'test', 'supplier' FROM trail WHERE subject = 's1'
            """,
            "INSERT INTO trail_waiting (entry_id) VALUES ('\(id)')")
        #expect(try await chain.verify() == [TrailFinding(.misdated, entry: id, position: 5)])
    }

    @Test func entriesThatChangePlacesAreNamed() async throws {
        let chain = try await Chain(entries: 4)
        let (second, third) = (try await chain.entry("s2"), try await chain.entry("s3"))
        try await chain.tamper(
            "UPDATE trail_link SET position = 9 WHERE position = 2",
            "UPDATE trail_link SET position = 2 WHERE position = 3",
            "UPDATE trail_link SET position = 3 WHERE position = 9")
        let findings = try await chain.verify()
        #expect(findings.prefix(2).map(\.entry) == [third, second])
        #expect(findings.allSatisfy { $0.code == .linkChanged })
    }

    @Test func aTailThatIsCutOffIsSeenByTheHeads() async throws {
        let chain = try await Chain(entries: 6)
        try await chain.tamper(
            "DELETE FROM trail WHERE subject IN ('s5', 's6')", "DELETE FROM trail_link WHERE position > 4",
            "DELETE FROM trail_head")
        let findings = try await chain.verify()
        #expect(
            findings == [
                TrailFinding(.cutOff, position: 5, lastPosition: 6, source: "\(chain.file.path):1")
            ])
    }

    @Test func aWholeTrailThatIsGoneIsSeenByTheHeads() async throws {
        let chain = try await Chain(entries: 3)
        try await chain.tamper("DELETE FROM trail", "DELETE FROM trail_link", "DELETE FROM trail_head")
        #expect(try await chain.verify().map(\.code) == [.cutOff])
    }

    /// The strongest that somebody with the database alone can do: change an entry and link everything anew.
    @Test func aChainBuiltAnewIsSeenByTheHeadsAlone() async throws {
        let chain = try await Chain(entries: 6)
        try await chain.tamper(
            "UPDATE trail SET reason = 'another' WHERE subject = 's2'", "DELETE FROM trail_link",
            "DELETE FROM trail_head", "INSERT INTO trail_waiting (entry_id) SELECT id FROM trail")
        let findings = try await chain.verify()
        #expect(findings == [TrailFinding(.rebuilt, position: 6, source: "\(chain.file.path):1")])
        let blind = TrailKeeper(store: chain.test.store, clock: chain.test.clock, node: "test", seal: nil)
        #expect(try await blind.verify { _ in }.findings == 0)
    }

    @Test func aLinkWhoseHashIsChangedIsNamedAlone() async throws {
        let chain = try await Chain(entries: 5)
        let entry = try await chain.entry("s2")
        try await chain.tamper(
            "UPDATE trail_link SET hash = (SELECT hash FROM trail_link WHERE position = 4) WHERE position = 2")
        let findings = try await chain.verify()
        #expect(findings.first == TrailFinding(.linkChanged, entry: entry, position: 2))
    }

    /// A database writes entries for whoever asks it to; the program must not stop over them.
    @Test func anEntryThatIsMarkedToWaitAgainDoesNotHoldUpTheLinker() async throws {
        let chain = try await Chain(entries: 2)
        try await chain.tamper("INSERT INTO trail_waiting (entry_id) SELECT id FROM trail WHERE subject = 's1'")
        try await chain.append(1, from: 3)
        #expect(try await chain.keeper.link() == 1)
        #expect(try await chain.verify().isEmpty)
    }
}
