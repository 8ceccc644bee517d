import Access
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Jobs

/// Work that any node can do.
@Suite struct QueueTests {
    private struct Parameters: Codable, Hashable {
        var list: String
    }

    /// A queue with its administrator, and how often each kind was done.
    private struct Setting {
        let test: TestStore
        let jobs: Jobs
        let administrator: Principal

        init() async throws {
            test = try await TestStore(Jobs.migrations)
            jobs = Jobs(store: test.store, clock: test.clock, node: "first")
            administrator = try await test.principal([.administrator])
        }

        func enqueue(_ kind: String = "work", list: String = "a", to jobs: Jobs? = nil) async throws -> ID<Job> {
            let queue = jobs ?? self.jobs
            let organisation = administrator.organisation
            return try await test.store.write { transaction in
                try queue.enqueue(
                    kind, title: "t", parameters: Parameters(list: list), for: organisation, in: transaction)
            }
        }

        func job(_ id: ID<Job>) async throws -> Job { try #require(try await jobs.job(id, as: administrator)) }
    }

    private struct Lost: Error {}

    @Test func workIsDoneWithItsParametersAndItsReportKept() async throws {
        let setting = try await Setting()
        setting.jobs.register("work") { run in
            run.progress.report(fraction: 0.5, items: 3)
            return try run.parameters(Parameters.self).list
        }
        let id = try await setting.enqueue(list: "sanctions")
        #expect(try await setting.job(id).state == .waiting)
        try await setting.jobs.runDue()
        let job = try await setting.job(id)
        #expect(job.state == .done)
        #expect(job.report == "sanctions")
        #expect(job.items == 3)
        #expect(job.node == "first")
    }

    @Test func anActThatIsUndoneLeavesNoWork() async throws {
        let setting = try await Setting()
        await #expect(throws: Lost.self) {
            try await setting.test.store.write { [jobs = setting.jobs] transaction in
                try jobs.enqueue("work", title: "", parameters: Parameters(list: ""), for: nil, in: transaction)
                throw Lost()
            }
        }
        #expect(try await setting.jobs.list(as: setting.administrator).total == 0)
    }

    @Test func eachJobIsTakenByOneNode() async throws {
        let setting = try await Setting()
        let second = Jobs(store: setting.test.store, clock: setting.test.clock, node: "second")
        let done = Mutex<[String]>([])
        for queue in [setting.jobs, second] {
            queue.register("work") { run in
                let name = try run.parameters(Parameters.self).list
                done.withLock { $0.append(name) }
                return nil
            }
        }
        let names = (0..<40).map { "\($0)" }
        for name in names { _ = try await setting.enqueue(list: name) }
        async let one: Void = setting.jobs.runDue()
        async let two: Void = second.runDue()
        _ = try await (one, two)
        // Whoever found nothing left may have come back before the other had ended.
        for task in setting.jobs.desk.tasks + second.desk.tasks { await task.value }
        #expect(done.withLock { $0.sorted() } == names.sorted())
    }

    @Test func failedWorkComesBackLaterAndLaterAndIsThenGivenUp() async throws {
        let setting = try await Setting()
        setting.jobs.register("work", mostTries: 3, backOff: BackOff(first: 60, longest: 600)) { _ in throw Lost() }
        let id = try await setting.enqueue()
        var waits: [Int64] = []
        for _ in 1...2 {
            try await setting.jobs.runDue()
            let job = try await setting.job(id)
            #expect(job.state == .waiting)
            #expect(job.failure == "Lost")
            waits.append((try #require(job.nextAt).milliseconds - setting.test.clock.now().milliseconds) / 1000)
            try await setting.jobs.runDue()
            #expect(try await setting.job(id).tries == job.tries)
            setting.test.time.move(minutes: 5)
        }
        #expect((45...75).contains(waits[0]))
        #expect((90...150).contains(waits[1]))
        try await setting.jobs.runDue()
        #expect(try await setting.job(id).state == .failed)
        try await setting.jobs.retry(id, as: setting.administrator)
        setting.jobs.register("work") { _ in "well" }
        try await setting.jobs.runDue()
        #expect(try await setting.job(id).state == .done)
        #expect(try await setting.job(id).failure == nil)
    }

    @Test func aFailureForGoodIsNotTriedAgain() async throws {
        let setting = try await Setting()
        setting.jobs.register("work") { run in
            _ = try run.parameters([Int].self)
            return nil
        }
        let id = try await setting.enqueue()
        try await setting.jobs.runDue()
        #expect(try await setting.job(id).state == .failed)
        #expect(try await setting.job(id).failure == "parameters")
    }

    @Test func whatADeadNodeLeftIsTakenUpByAnother() async throws {
        let setting = try await Setting()
        let second = Jobs(store: setting.test.store, clock: setting.test.clock, node: "second")
        let (gate, open) = AsyncStream<Void>.makeStream()
        setting.jobs.register("work") { _ in
            for await _ in gate {}
            return "too late"
        }
        second.register("work") { run in "done at try \(run.tries)" }
        let id = try await setting.enqueue()
        let hanging = try await setting.jobs.takeDue()
        try await second.runDue()
        #expect(try await setting.job(id).state == .running)
        setting.test.time.move(minutes: 2)
        try await second.runDue()
        #expect(try await setting.job(id).report == "done at try 2")
        open.finish()
        for task in hanging { await task.value }
        #expect(try await setting.job(id).report == "done at try 2")
        #expect(try await setting.job(id).node == "second")
    }

    @Test func workThatTakesItsNodeWithItIsGivenUp() async throws {
        let setting = try await Setting()
        let second = Jobs(store: setting.test.store, clock: setting.test.clock, node: "second")
        let (gate, open) = AsyncStream<Void>.makeStream()
        setting.jobs.register("work", mostTries: 1) { _ in
            for await _ in gate {}
            return nil
        }
        second.register("work", mostTries: 1) { _ in "should not be done" }
        let id = try await setting.enqueue()
        let hanging = try await setting.jobs.takeDue()
        setting.test.time.move(minutes: 2)
        try await second.runDue()
        #expect(try await setting.job(id).state == .failed)
        #expect(try await setting.job(id).failure == "node-gone")
        open.finish()
        for task in hanging { await task.value }
    }

    @Test func whenTheProgramEndsWorkGoesBackAndTheTryIsNotCounted() async throws {
        let setting = try await Setting()
        setting.jobs.register("work") { _ in
            while true {
                try Task.checkCancellation()
                await Task.yield()
            }
        }
        let id = try await setting.enqueue()
        _ = try await setting.jobs.takeDue()
        await setting.jobs.stop(grace: 3600)
        let job = try await setting.job(id)
        #expect(job.state == .waiting)
        #expect(job.tries == 0)
        // A queue that is ending takes nothing more.
        try await setting.jobs.runDue()
        #expect(try await setting.job(id).state == .waiting)
    }

    @Test func aKindThatThisProgramDoesNotKnowWaitsForOneThatDoes() async throws {
        let setting = try await Setting()
        let id = try await setting.enqueue("of-a-newer-program")
        try await setting.jobs.runDue()
        #expect(try await setting.job(id).state == .waiting)
        try await setting.jobs.cancel(id, as: setting.administrator)
        #expect(try await setting.job(id).state == .cancelled)
        await #expect(throws: JobsError(.notNow)) { try await setting.jobs.cancel(id, as: setting.administrator) }
    }

    @Test func aScheduleIsKeptByOneNodeAtATime() async throws {
        let setting = try await Setting()
        let second = Jobs(store: setting.test.store, clock: setting.test.clock, node: "second")
        let done = Atomic(0)
        for queue in [setting.jobs, second] {
            queue.register("tidy") { _ in
                done.add(1, ordering: .relaxed)
                return nil
            }
            queue.schedule("tidy", .every(seconds: 600))
        }
        for _ in 1...5 {
            setting.test.time.move(minutes: 11)
            async let one: Void = setting.jobs.runDue()
            async let two: Void = second.runDue()
            _ = try await (one, two)
            for task in setting.jobs.desk.tasks + second.desk.tasks { await task.value }
        }
        // The first look only makes the row.
        #expect(done.load(ordering: .relaxed) == 4)
        let page = try await setting.jobs.list(as: setting.administrator)
        #expect(page.items.map(\.kind) == ["tidy"])
        #expect(page.items.first?.state == .waiting)
        #expect(page.items.first?.isRecurring == true)
    }

    @Test(.timeLimit(.minutes(2))) func whatIsAnnouncedComesUpBeforeItsTime() async throws {
        let setting = try await Setting()
        let (runs, run) = AsyncStream.makeStream(of: Void.self)
        setting.jobs.register("letters") { _ in
            run.yield()
            return nil
        }
        setting.jobs.schedule("letters", .every(seconds: 600), orWhenAnnounced: "a letter")
        try await setting.jobs.runDue()
        let running = Task { await setting.jobs.run(grace: 1) }
        // Who listens late hears nothing, so it is said until it is heard.
        let saying = Task {
            while !Task.isCancelled {
                try await setting.test.store.write { try $0.announce("a letter") }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        var heard = runs.makeAsyncIterator()
        await heard.next()
        saying.cancel()
        running.cancel()
        await running.value
    }

    @Test(arguments: ["failed", "done", "nonsense"])
    func aScheduleThatSomebodyEndedByHandGoesOn(state: String) async throws {
        let setting = try await Setting()
        setting.jobs.register("tidy") { _ in nil }
        setting.jobs.schedule("tidy", .every(seconds: 60))
        try await setting.jobs.runDue()
        try await setting.test.store.write {
            try $0.execute("UPDATE job SET state = \(state) WHERE recurs = 'tidy'")
        }
        try await setting.jobs.runDue()
        let waiting = try await setting.test.store.read {
            try $0.count("SELECT COUNT(*) FROM job WHERE recurs = 'tidy' AND state = 'waiting'")
        }
        #expect(waiting == 1)
    }

    @Test func aScheduleGoesOnAfterFailures() async throws {
        let setting = try await Setting()
        setting.jobs.register("tidy", mostTries: 1) { _ in throw Lost() }
        setting.jobs.schedule("tidy", .every(seconds: 60))
        try await setting.jobs.runDue()
        setting.test.time.move(minutes: 2)
        try await setting.jobs.runDue()
        let job = try #require(try await setting.jobs.list(as: setting.administrator).items.first)
        #expect(job.state == .waiting)
        #expect(job.failure == "Lost")
        #expect(job.nextAt == setting.test.clock.now().adding(seconds: 60))
    }

    @Test(arguments: [
        (JobSchedule.daily(hour: 9, minute: 30), 30 as Int64), (.daily(hour: 9, minute: 0), 24 * 60),
        (.daily(hour: 8, minute: 59), 24 * 60 - 1), (.every(seconds: 90), 1),
    ])
    func timesOfDayAreInUTC(schedule: JobSchedule, minutes: Int64) {
        // Nine in the morning.
        let now = TestTime().clock.now()
        #expect((schedule.next(after: now).milliseconds - now.milliseconds) / 60_000 == minutes)
    }

    @Test func oldJobsAreRemovedAndSchedulesStay() async throws {
        let setting = try await Setting()
        setting.jobs.register("work") { _ in nil }
        setting.jobs.register("tidy") { _ in nil }
        setting.jobs.schedule("tidy", .every(seconds: 60))
        _ = try await setting.enqueue()
        try await setting.test.store.write { [jobs = setting.jobs] transaction in
            try jobs.enqueue("work", title: "", parameters: Parameters(list: ""), for: nil, in: transaction)
        }
        try await setting.jobs.runDue()
        setting.test.time.move(days: 31)
        #expect(try await setting.jobs.removeOld() == 1)
        setting.test.time.move(days: 340)
        #expect(try await setting.jobs.removeOld() == 1)
        #expect(try await setting.jobs.list(as: setting.administrator).items.map(\.kind) == ["tidy"])
    }

    @Test func jobsAreFilteredAndPaged() async throws {
        let setting = try await Setting()
        setting.jobs.register("good") { _ in nil }
        for _ in 0..<5 { _ = try await setting.enqueue("good") }
        for _ in 0..<3 { _ = try await setting.enqueue("unknown") }
        try await setting.jobs.runDue()
        let administrator = setting.administrator
        #expect(try await setting.jobs.list(JobFilter(state: .done), as: administrator).total == 5)
        #expect(try await setting.jobs.list(JobFilter(state: .done, kind: "unknown"), as: administrator).total == 0)
        let page = try await setting.jobs.list(page: PageRequest(number: 2, size: 5), as: administrator)
        #expect(page.items.map(\.kind) == ["good", "good", "good"])
        #expect(try await setting.jobs.kinds(as: administrator) == ["good", "unknown"])
        let auditor = try await setting.test.principal([.auditor], in: administrator.organisation)
        await #expect(throws: AccessError.self) { try await setting.jobs.list(as: auditor) }
    }

    @Test func waitsGrowAndStayWithinTheirLimit() {
        let backOff = BackOff(first: 10, longest: 300)
        for tries in 1...200 {
            for chance in [0, 0.5, 1] {
                #expect((1...375).contains(backOff.wait(after: tries, chance: chance)))
            }
        }
        #expect([1, 2, 3, 9].map { backOff.wait(after: $0, chance: 0.5) } == [10, 20, 40, 300])
    }
}
