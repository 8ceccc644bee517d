import ChildProcesses
import Foundation
import Testing

/// What a child may take.
@Suite struct LimitTests {
    @Test func oneThatHangsIsEnded() async throws {
        let begin = ContinuousClock.now
        await #expect(throws: ChildProcessError(.tookTooLong)) {
            try await Child.process("/bin/sleep", "600", time: .milliseconds(300)).answer()
        }
        #expect(ContinuousClock.now - begin < .seconds(10))
    }

    @Test func oneThatThinksTooLongIsEnded() async {
        let busy = Child.process("/bin/sh", "-c", "while :; do :; done", time: .seconds(60), processorSeconds: 1)
        await #expect(throws: ChildProcessError(.tookTooLong)) { try await busy.answer() }
    }

    @Test func oneThatSaysTooMuchIsEnded() async throws {
        await #expect(throws: ChildProcessError(.tooLarge)) { try await Child.process("/usr/bin/yes").answer() }
        let exact = Child.process("/usr/bin/head", "-c", "1000", "/dev/zero", output: 1_000)
        #expect(try await exact.answer().count == 1_000)
        let more = Child.process("/usr/bin/head", "-c", "1001", "/dev/zero", output: 1_000)
        await #expect(throws: ChildProcessError(.tooLarge)) { try await more.answer() }
    }

    @Test func oneThatWantsTooMuchMemoryFails() async {
        let greedy = Child.process("/usr/bin/dd", "if=/dev/zero", "of=/dev/null", "bs=1G", "count=1", memory: 256 << 20)
        await #expect(throws: ChildProcessError(.failed, "status 1")) { try await greedy.answer() }
    }

    /// Whatever it started ends with it, and holds nothing up.
    @Test func whatItStartedEndsWithIt() async throws {
        let parent = Child.process("/bin/sh", "-c", "sleep 600 & echo $!", time: .seconds(60), processes: nil)
        let number = try #require(pid_t(try await Child.said(parent).dropLast()))
        for _ in 0..<500 where isRunning(number) { try await Task.sleep(for: .milliseconds(10)) }
        #expect(!isRunning(number))
    }

    /// Not one that has ended and is only remembered for whoever should have waited for it.
    private func isRunning(_ process: pid_t) -> Bool {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return !text.contains(") Z ")
    }

    @Test func whoeverGivesUpEndsIt() async throws {
        let begin = ContinuousClock.now
        let waiting = Task { try await Child.process("/bin/sleep", "600", time: .seconds(600)).answer() }
        try await Task.sleep(for: .milliseconds(200))
        waiting.cancel()
        await #expect(throws: ChildProcessError(.cancelled)) { try await waiting.value }
        #expect(ContinuousClock.now - begin < .seconds(10))
    }

    /// Forty that sleep a second need but little more than one, though tasks are carried by as many threads as there are cores.
    @Test func waitingHoldsNobodyUp() async throws {
        let begin = ContinuousClock.now
        try await withThrowingTaskGroup { group in
            for _ in 0..<40 { group.addTask { _ = try await Child.process("/bin/sleep", "1").answer() } }
            try await group.waitForAll()
        }
        #expect(ContinuousClock.now - begin < .seconds(15))
    }

    @Test func aFewRunAndSomeWait() async {
        let turns = Turns(mostRunning: 1, mostWaiting: 1)
        #expect(await turns.take())
        let second = Task { await turns.take() }
        // Until it waits, a third would take its place.
        try? await Task.sleep(for: .milliseconds(200))
        #expect(await turns.take() == false)
        await turns.end()
        #expect(await second.value)
        await turns.end()
        #expect(await turns.take())
    }
}
