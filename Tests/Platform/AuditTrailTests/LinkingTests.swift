import Storage
import TestSupport
import Testing

@testable import AuditTrail

@Suite struct LinkingTests {
    private func positions(_ chain: Chain) async throws -> [String] {
        try await chain.test.store.read {
            try $0.query(
                """
                SELECT trail.subject FROM trail_link JOIN trail ON trail.id = trail_link.entry_id
                ORDER BY trail_link.position
                """
            ) { $0.text(0) }
        }
    }

    @Test func everyEntryIsLinkedOnceInManyRuns() async throws {
        let chain = try await Chain()
        var all: [String] = []
        for run in 0..<4 {
            try await chain.append(TrailLinker.batch / 2 + run, from: all.count + 1)
            all += (all.count + 1...all.count + TrailLinker.batch / 2 + run).map { "s\($0)" }
            #expect(try await chain.keeper.link() == TrailLinker.batch / 2 + run)
        }
        #expect(try await chain.keeper.link() == 0)
        #expect(try await positions(chain) == all)
    }

    @Test func moreThanOneBatchIsLinkedInOneRun() async throws {
        let chain = try await Chain()
        try await chain.append(TrailLinker.batch * 2)
        #expect(try await chain.keeper.link() == TrailLinker.batch * 2)
        #expect(try await chain.verify().isEmpty)
    }

    @Test func anotherLinkerWaitsForTheLeaseAndTakesItWhenItsHolderIsGone() async throws {
        let chain = try await Chain()
        try await chain.append(1)
        let until = chain.test.clock.now().adding(seconds: TrailLinker.leaseSeconds)
        try await chain.test.store.write {
            try $0.execute(
                """
                INSERT INTO trail_linker (name, holder, held_until) VALUES (\("linker"), \("another"), \(until))
                """)
        }
        #expect(try await chain.keeper.link() == 0)
        chain.test.time.move(minutes: 1)
        #expect(try await chain.keeper.link() == 1)
    }

    @Test func aLeaseThatNobodyCanHaveIsNotBelieved() async throws {
        let chain = try await Chain()
        try await chain.append(1)
        let until = chain.test.clock.now().adding(days: 365)
        try await chain.test.store.write {
            try $0.execute(
                """
                INSERT INTO trail_linker (name, holder, held_until) VALUES (\("linker"), \("another"), \(until))
                """)
        }
        #expect(try await chain.keeper.link() == 1)
    }

    @Test func twoLinkersAtOnceMakeOneChain() async throws {
        let chain = try await Chain()
        try await chain.append(300)
        let others = (0..<4).map { number in
            TrailKeeper(store: chain.test.store, clock: chain.test.clock, node: "n\(number)", seal: nil)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for other in others { group.addTask { try await other.link() } }
            try await group.waitForAll()
        }
        #expect(try await positions(chain).count == 300)
        #expect(try await chain.verify().isEmpty)
    }

    @Test func anEntryThatWaitsTooLongIsNamed() async throws {
        let chain = try await Chain()
        try await chain.append(1)
        let entry = try await chain.entry("s1")
        let verifier = TrailVerifier(
            store: chain.test.store, clock: chain.test.clock, report: { throw Found(finding: $0) },
            progress: { _, _ in })
        #expect(try await verifier.verifyChain() == 0)
        chain.test.time.move(minutes: 16)
        let error = await #expect(throws: Found.self) { try await verifier.verifyChain() }
        #expect(error?.finding == TrailFinding(.unlinked, entry: entry))
    }

    @Test func nothingWaitsAfterAnActThatFailed() async throws {
        struct Stop: Error {}
        let chain = try await Chain()
        let trail = chain.test.trail
        _ = try? await chain.test.store.write { transaction in
            try trail.append(
                .erasure, "supplier", "s", by: Actor(person: nil, organisation: nil, node: "test"), in: transaction)
            throw Stop()
        }
        #expect(try await chain.keeper.link() == 0)
        #expect(try await chain.verify().isEmpty)
    }

    @Test(arguments: ["UPDATE trail_link SET position = 7", "DELETE FROM trail_link", "DELETE FROM trail_head"])
    func nobodyChangesTheChain(statement: String) async throws {
        let chain = try await Chain(entries: 1)
        let error = await #expect(throws: StorageError.self) {
            try await chain.test.store.write { try $0.execute(SQL(text: statement)) }
        }
        #expect(error?.code == .refused)
    }

    private struct Found: Error { var finding: TrailFinding }
}
