import Foundation

/// Runs a program on a file of input and reads what it answers, within limits that the system keeps: seconds of processor and
/// of waiting, memory, and bytes of the answer. It sees an empty environment and may write no file.
struct LimitedProcess: Sendable {
    var program: String
    var arguments: [String]
    /// Seconds of processor, and of waiting.
    var seconds: Int
    /// Bytes of address space.
    var memory: Int
    var mostOutput: Int

    /// On a thread of its own, since waiting for a process must not hold up everybody else's work.
    func run(_ input: [UInt8]) async throws(GraphvizError) -> [UInt8] {
        let answer = await withCheckedContinuation { continuation in
            let thread = Thread { [self] in
                continuation.resume(returning: Result { () throws(GraphvizError) in try wait(input) })
            }
            thread.start()
        }
        return try answer.get()
    }

    private func wait(_ input: [UInt8]) throws(GraphvizError) -> [UInt8] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", Self.script, program, String(seconds), String(memory >> 10)] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            process.standardInput = try Self.file(input)
            try process.run()
        } catch {
            throw GraphvizError(.failed, "not started")
        }
        let answer = Result { () throws(GraphvizError) in try read(output.fileHandleForReading.fileDescriptor) }
        // Not by SIGTERM, which the threads of a server may block, and what they start inherits that.
        if case .failure = answer, process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let bytes = try answer.get()
        switch (process.terminationReason, process.terminationStatus) {
        case (.exit, 0): return bytes
        case (.uncaughtSignal, SIGXCPU), (.uncaughtSignal, SIGKILL): throw GraphvizError(.tookTooLong)
        default: throw GraphvizError(.failed, "status \(process.terminationStatus)")
        }
    }

    /// `$0` is the program, `$1` seconds, `$2` KiB, the rest its arguments. Sizes of files are in blocks of 512 bytes.
    private static let script = """
        ulimit -c 0 && ulimit -f 0 && ulimit -t "$1" && ulimit -v "$2" && shift 2 && exec "$0" "$@"
        """

    private func read(_ descriptor: Int32) throws(GraphvizError) -> [UInt8] {
        let end = ContinuousClock.now + .seconds(seconds)
        var answer: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let left = (end - ContinuousClock.now).components
            let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
            guard milliseconds > 0 else { throw GraphvizError(.tookTooLong) }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, Int32(milliseconds))
            if ready < 0, errno != EINTR { throw GraphvizError(.failed, "poll \(errno)") }
            guard ready > 0 else { continue }
            let count = piece.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { throw GraphvizError(.failed, "read \(errno)") }
            if count == 0 { return answer }
            answer += piece.prefix(max(0, count))
            guard answer.count <= mostOutput else { throw GraphvizError(.tooLarge) }
        }
    }

    /// The input as a file that has no name any more: a pipe that nobody reads would end this program.
    private static func file(_ bytes: [UInt8]) throws -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-dot-\(UUID().uuidString)")
        try Data(bytes).write(to: url, options: .withoutOverwriting)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FileHandle(forReadingFrom: url)
    }
}
