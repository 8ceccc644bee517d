import Foundation

/// One run of Chromium over one page.
struct ChromiumPrint: Sendable {
    /// How long it may take.
    static let seconds = 40.0
    /// The most memory of all its processes together, in bytes.
    static let mostMemory = 2 << 30
    /// The most that it may write to one file, in bytes.
    static let mostOutput = 32 << 20

    var program: String
    var html: String

    /// - Throws: `PageFault.unavailable` where it failed or was ended.
    func run() async throws -> [UInt8] {
        // A thread of its own: those that carry tasks are few, and this one waits.
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try print() }) }
        }
    }

    private func print() throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-print-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("statement.html")
        let output = folder.appendingPathComponent("statement.pdf")
        try Data(html.utf8).write(to: input)
        try end(of: prepared(in: folder, input, output))
        let size = try output.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        guard (5...Self.mostOutput).contains(size) else { throw PageFault.unavailable }
        let bytes = [UInt8](try Data(contentsOf: output))
        guard bytes.starts(with: Array("%PDF-".utf8)) else { throw PageFault.unavailable }
        return bytes
    }

    private func prepared(in folder: URL, _ input: URL, _ output: URL) -> Process {
        var arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
            "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
            "--no-pdf-header-footer",
            "--proxy-server=127.0.0.1:9",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(output.path)",
        ]
        // Chromium's own sandbox does not start for root, who has nothing to gain from it.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        arguments.append(input.absoluteString)
        let process = Process()
        let limiter = "/usr/bin/prlimit"
        if FileManager.default.isExecutableFile(atPath: limiter) {
            process.executableURL = URL(fileURLWithPath: limiter)
            process.arguments =
                ["--fsize=\(Self.mostOutput)", "--cpu=\(Int(Self.seconds))", "--core=0", program] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
        }
        process.environment = ["HOME": folder.path, "TMPDIR": folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    /// Waits until it has ended, or ends it with all that it started.
    private func end(of process: Process) throws {
        try process.run()
        let identifier = process.processIdentifier
        let limit = Date(timeIntervalSinceNow: Self.seconds)
        var isOver = false
        while process.isRunning {
            Thread.sleep(forTimeInterval: 0.05)
            if !isOver, Date() > limit || ProcessGroup(leader: identifier).memory > Self.mostMemory {
                isOver = true
                ProcessGroup(leader: identifier).end()
            }
        }
        ProcessGroup(leader: identifier).end()
        guard !isOver, process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw PageFault.unavailable
        }
    }
}
