import Foundation
import Storage
import StoragePostgres
import Synchronization
import TestSupport
import Testing

/// Several processes on one PostgreSQL server, and a standby that takes the server's place.
@Suite(.serialized, .enabled(if: PostgresCluster.isPresent, "PostgreSQL's server is not installed"))
struct NodesTests {
    private func addPerson(_ manumit: ManumitProcess, database: String) async throws {
        let added = try await manumit.run(
            ["people", "add", "Non Prys", Visitor.address, "--password-stdin", "--database", database],
            input: Visitor.password + "\n")
        #expect(added.status == 0, "\(added.errors)")
    }

    @Test func whoSignsInOnOneNodeIsSignedInOnTheOtherAndStaysSoWhereTheFirstIsKilled() async throws {
        let cluster = try PostgresCluster()
        let manumit = try ManumitProcess()
        try await addPerson(manumit, database: cluster.address)
        let (first, second) = (
            try await RunningServer(manumit, environment: ["MANUMIT_DATABASE": cluster.address]),
            try await RunningServer(manumit, environment: ["MANUMIT_DATABASE": cluster.address])
        )
        let visitor = Visitor()
        #expect(try await visitor.page("/suppliers", on: second).path == "/sign-in")
        #expect(try await visitor.signIn(on: first).status == 200)
        let page = try await visitor.page("/suppliers", on: second)
        #expect(page.status == 200 && page.path == "/suppliers")

        // What one node writes the other shows.
        try manumit.write("suppliers.csv", "name\nBrynmawr Glove Makers Limited\n")
        let imported = try await manumit.run("import", "suppliers", "suppliers.csv", "--database", cluster.address)
        #expect(imported.status == 0, "\(imported.errors)")
        for node in [first, second] {
            #expect(try await visitor.page("/suppliers", on: node).text.contains("Brynmawr Glove Makers"))
        }
        try await expectOneLinkingJob(in: cluster)
        try await first.kill()
        let after = try await visitor.page("/suppliers", on: second)
        #expect(after.status == 200 && after.text.contains("Brynmawr Glove Makers"))
        try await expectOneLinkingJob(in: cluster)
        #expect(try await Visitor().signIn(on: second).status == 200)
    }

    @Test func aStandbyTakesOverAndNothingAcknowledgedIsLost() async throws {
        let primary = try PostgresCluster("synchronous_commit = on")
        let standby = try PostgresCluster(following: primary)
        try primary.run("ALTER SYSTEM SET synchronous_standby_names = 'standby'", "SELECT pg_reload_conf()")
        try await until("the standby follows", within: .seconds(30)) {
            try primary.holds("SELECT COUNT(*) FROM pg_stat_replication WHERE sync_state = 'sync'")
        }
        let database = try PostgresCluster.address(of: primary, standby)
        let manumit = try ManumitProcess()
        try await addPerson(manumit, database: database)
        let node = try await RunningServer(manumit, environment: ["MANUMIT_DATABASE": database])
        let visitor = Visitor()
        #expect(try await visitor.signIn(on: node).status == 200)

        let store = try PostgresStore(try PostgresAddress(database))
        try await store.write { try $0.execute("CREATE TABLE acknowledged (number BIGINT PRIMARY KEY)") }
        let writer = AcknowledgedWriter(store)
        async let written: Void = writer.run()
        try await until("some are written", within: .seconds(20)) { writer.acknowledged.count > 50 }

        let start = ContinuousClock.now
        try primary.kill()
        try standby.promote()
        try await until("requests succeed again", within: .seconds(10) - (.now - start)) {
            let page = try await visitor.page("/suppliers", on: node)
            return page.status == 200 && page.path == "/suppliers"
        }
        #expect(try await Visitor().signIn(on: node).status == 200)
        let before = writer.acknowledged.count
        try await until("writing goes on", within: .seconds(20)) { writer.acknowledged.count > before + 50 }
        writer.stop()
        try await written
        let kept = Set(try await store.read { try $0.query("SELECT number FROM acknowledged") { $0.integer(0) } })
        #expect(writer.acknowledged.isSubset(of: kept))
        try await store.close()
    }

    /// What the nodes have written to the trail is linked by one job of them all. A node that was killed while it had the job
    /// holds it for a minute.
    private func expectOneLinkingJob(in cluster: PostgresCluster) async throws {
        try await until("the trail is linked", within: .seconds(90)) {
            try cluster.holds("SELECT CASE WHEN COUNT(*) = 0 THEN 1 ELSE 0 END FROM trail_waiting")
        }
        #expect(try cluster.holds("SELECT COUNT(*) FROM job WHERE kind = 'trail.link' AND started_at IS NOT NULL"))
    }

    /// Asks until it is so.
    private func until(_ what: String, within limit: Duration, _ isSo: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            if (try? await isSo()) == true { return }
            await Task.yield()
        }
        Issue.record("\(what): not within \(limit)")
    }
}

/// Writes numbers one after the other and keeps those that the store said it has kept.
private final class AcknowledgedWriter: Sendable {
    private let store: PostgresStore
    private let state = Mutex((acknowledged: Set<Int64>(), isStopped: false))

    init(_ store: PostgresStore) { self.store = store }

    var acknowledged: Set<Int64> { state.withLock { $0.acknowledged } }

    func stop() { state.withLock { $0.isStopped = true } }

    func run() async throws {
        var number: Int64 = 0
        while !state.withLock({ $0.isStopped }) {
            number += 1
            let this = number
            do {
                try await store.write { try $0.execute("INSERT INTO acknowledged (number) VALUES (\(this))") }
                state.withLock { _ = $0.acknowledged.insert(this) }
            } catch let error as StorageError where error.code == .unknownOutcome || error.code == .cannotOpen {
                // Whether this one was kept nobody has said.
            }
        }
    }
}
