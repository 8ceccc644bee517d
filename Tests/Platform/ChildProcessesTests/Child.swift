import ChildProcesses

/// Children for tests.
enum Child {
    static let python = "/usr/bin/python3"

    /// Whether this machine lets us cut a child off from the network; many containers do not.
    static func isIsolated() async -> Bool {
        do {
            try await LockedDownProcess.requireConfinement()
            return true
        } catch {
            return false
        }
    }

    static func process(
        _ program: String, _ arguments: String..., time: Duration = .seconds(20), processorSeconds: Int = 10,
        memory: Int = 512 << 20, output: Int = 1 << 20, processes: Int? = 1, fileSize: Int = 0,
        network: NetworkAccess = .cutOffWherePossible, account: ChildAccount = .powerless
    ) -> LockedDownProcess {
        LockedDownProcess(
            program: program, arguments: arguments,
            limits: ChildLimits(
                time: time, processorSeconds: processorSeconds, memory: memory, output: output, processes: processes,
                fileSize: fileSize), network: network, account: account)
    }

    static func said(_ process: LockedDownProcess, _ input: String = "") async throws -> String {
        String(decoding: try await process.answer(to: Array(input.utf8)), as: UTF8.self)
    }
}
