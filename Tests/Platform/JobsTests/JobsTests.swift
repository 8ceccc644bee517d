import Access
import Jobs
import Storage
import TestSupport
import Testing

@Suite struct JobsTests {
    private func ended(_ id: ID<Job>, _ jobs: Jobs, as principal: Principal) async throws -> Job {
        while true {
            if let job = try await jobs.job(id, as: principal), job.state != .running { return job }
            await Task.yield()
        }
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
        let stranger = try await test.principal([.procurementOfficer])
        let id = try await jobs.start("check", title: "", as: officer) { _ in ("{}", true) }
        #expect(try await jobs.job(id, as: stranger) == nil)
        #expect(try await jobs.latest(as: stranger).isEmpty)
        _ = try await ended(id, jobs, as: officer)
    }

    @Test func whatRanWhenTheProgramEndedIsSaidToBeBroken() async throws {
        let test = try await TestStore(Jobs.migrations)
        let jobs = Jobs(store: test.store, clock: test.clock)
        let officer = try await test.principal([.procurementOfficer])
        let (gate, open) = AsyncStream<Void>.makeStream()
        let id = try await jobs.start("check", title: "", as: officer) { _ in
            for await _ in gate {}
            return ("{}", true)
        }
        try await jobs.markBroken()
        #expect(try await jobs.job(id, as: officer)?.state == .broken)
        open.finish()
        #expect(try await ended(id, jobs, as: officer).state != .running)
    }
}
