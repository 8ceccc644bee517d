import ChildProcesses
import Foundation
import Testing

/// What goes in and comes out.
@Suite struct ConversationTests {
    @Test func bytesGoInAndComeOutWhateverTheirNumber() async throws {
        for size in [0, 1, 65_536, 5_000_003] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
            let answer = try await Child.process("/bin/cat", output: size).answer(to: bytes)
            #expect(answer == bytes, "\(size)")
        }
    }

    @Test func aChildSeesALittleEnvironmentAndNoDescriptor() async throws {
        let environment = try await Child.said(Child.process("/usr/bin/env"))
        #expect(Set(environment.split(separator: "\n")) == ["PATH=/usr/bin:/bin", "LC_ALL=C"])
        // One that is not marked to be closed, and the one by which the folder is read.
        let leak = open("/dev/null", O_RDONLY)
        defer { close(leak) }
        let listed = try await Child.said(Child.process("/bin/ls", "/proc/self/fd"))
        #expect(listed.split(separator: "\n") == ["0", "1", "2", "3"])
        #expect(try await Child.said(Child.process("/bin/pwd")) == "/\n")
    }

    @Test func whatItSaysOnStandardErrorIsThrownAway() async throws {
        let process = Child.process("/bin/sh", "-c", "echo secret >&2; echo answer")
        #expect(try await Child.said(process) == "answer\n")
    }

    @Test func aChildNeedNotListen() async throws {
        let much = [UInt8](repeating: 7, count: 4 << 20)
        #expect(try await Child.process("/bin/true").answer(to: much) == [])
        let first = Child.process("/usr/bin/head", "-c", "3")
        #expect(try await first.answer(to: much) == [7, 7, 7])
    }

    @Test func itsStatusIsToldAndIsAFaultOfAnAnswer() async throws {
        let process = Child.process("/bin/sh", "-c", "echo no; exit 9")
        let ending = try await process.ending()
        #expect(ending.status == 9 && ending.output == Array("no\n".utf8))
        await #expect(throws: ChildProcessError(.failed, "status 9")) { try await process.answer() }
        let killed = Child.process("/bin/sh", "-c", "kill -SEGV $$")
        await #expect(throws: ChildProcessError(.failed, "signal 11")) { try await killed.answer() }
    }

    @Test func onlyAnAbsolutePathIsStarted() async {
        for program in ["/none", "cat", "", "/etc/passwd", "-ver"] {
            await #expect(throws: ChildProcessError(.notInstalled, program)) {
                try await Child.process(program).answer()
            }
        }
    }

    @Test func argumentsAreNoOptionsOfThoseThatLockItDown() async throws {
        let echo = Child.process("/bin/echo", "--", "--nproc=5", "-n", "$HOME", "; ls", "")
        #expect(try await Child.said(echo) == "-- --nproc=5 -n $HOME ; ls \n")
    }

    @Test func bytesAreOverwrittenWhereNobodyElseHoldsThem() {
        var bytes: [UInt8] = [1, 2, 3]
        let copy = bytes
        bytes.overwrite()
        #expect(bytes.isEmpty && copy == [1, 2, 3])
    }
}
