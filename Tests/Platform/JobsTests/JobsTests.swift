import Access
import Storage
import TestSupport
import Testing

@testable import Jobs

/// Work of one process, begun by a person.
@Suite struct JobsTests {
    private func ended(_ id: ID<Job>, _ jobs: Jobs, as principal: Principal) async throws -> Job {
        for task in jobs.desk.tasks { await task.value }
        return try #require(try await jobs.job(id, as: principal))
    }

    @Test func aJobKeepsItsReport() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock)
        let officer = try await test.principal([.procurementOfficer])
        let good = try await jobs.start("import.contracts", title: "a.jsonl", as: officer) { progress in
            progress.report(fraction: 0.5, items: 7)
            return ("{}", true)
        }
        let bad = try await jobs.start("import.ledger", title: "b.csv", as: officer) { _ in
            ("{\"refused\":true}", false)
        }
        let first = try await ended(good, jobs, as: officer)
        #expect(first.state == .done)
        #expect(first.items == 7)
        #expect(first.report == "{}")
        #expect(try await ended(bad, jobs, as: officer).state == .failed)
        #expect(try await jobs.latest(as: officer).map(\.id) == [bad, good])
    }

    @Test func anotherOrganisationSeesNoJob() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock)
        let officer = try await test.principal([.procurementOfficer])
        let stranger = try await test.principal([.administrator])
        let id = try await jobs.start("check", title: "", as: officer) { _ in ("{}", true) }
        _ = try await ended(id, jobs, as: officer)
        #expect(try await jobs.job(id, as: stranger) == nil)
        #expect(try await jobs.latest(as: stranger).isEmpty)
        #expect(try await jobs.list(as: stranger).items.isEmpty)
        await #expect(throws: JobsError(.notFound)) { try await jobs.cancel(id, as: stranger) }
        await #expect(throws: JobsError(.notFound)) { try await jobs.retry(id, as: stranger) }
    }

    @Test func whatRanOnANodeThatIsGoneIsSaidToBeBroken() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock, node: "first")
        let other = Jobs(store: test.store, clock: test.clock, node: "second")
        let officer = try await test.principal([.procurementOfficer, .administrator])
        let (gate, open) = AsyncStream<Void>.makeStream()
        let id = try await jobs.start("check", title: "", as: officer) { _ in
            for await _ in gate {}
            return ("{}", true)
        }
        try await other.runDue()
        #expect(try await other.job(id, as: officer)?.state == .running)
        test.time.move(minutes: 2)
        try await other.runDue()
        let broken = try #require(try await other.job(id, as: officer))
        #expect(broken.state == .broken)
        #expect(broken.failure == "node-gone")
        #expect(broken.node == "first")
        await #expect(throws: JobsError(.filesGone)) { try await other.retry(id, as: officer) }
        // The node was only slow: what it says now comes too late.
        open.finish()
        #expect(try await ended(id, jobs, as: officer).state == .broken)
    }

    @Test func aPersonCancelsWhatTheyBeganAndNothingElse() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock)
        let officer = try await test.principal([.procurementOfficer])
        let colleague = try await test.principal([.procurementOfficer], in: officer.organisation)
        let id = try await jobs.start("check", title: "", as: officer) { _ in
            while !Task.isCancelled { await Task.yield() }
            return ("{}", false)
        }
        await #expect(throws: JobsError(.notFound)) { try await jobs.cancel(id, as: colleague) }
        #expect(try await jobs.list(as: colleague).items.isEmpty)
        try await jobs.cancel(id, as: officer)
        #expect(try await ended(id, jobs, as: officer).state == .cancelled)
        await #expect(throws: AccessError.self) { try await jobs.retry(id, as: officer) }
    }

    @Test func whatOnlyThisProcessCanDoMayFinishWhenItIsAskedToEnd() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock)
        let officer = try await test.principal([.procurementOfficer])
        let (gate, open) = AsyncStream<Void>.makeStream()
        let id = try await jobs.start("check", title: "", as: officer) { _ in
            for await _ in gate {}
            return ("{}", true)
        }
        let stopping = Task { await jobs.stop(grace: 3600) }
        open.finish()
        await stopping.value
        #expect(try await jobs.job(id, as: officer)?.state == .done)
    }

    @Test func whatDoesNotFinishInTimeSaysThatTheProgramEnded() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock)
        let officer = try await test.principal([.procurementOfficer])
        let id = try await jobs.start("check", title: "", as: officer) { _ in
            while !Task.isCancelled { await Task.yield() }
            return ("{}", false)
        }
        await jobs.stop(grace: 0)
        let job = try #require(try await jobs.job(id, as: officer))
        #expect(job.state == .broken)
        #expect(job.failure == "stopped")
    }
}
