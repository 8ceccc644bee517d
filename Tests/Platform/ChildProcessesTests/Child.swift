import ChildProcesses
import Foundation

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

    /// Whether a child does not run as root: this is not root, or there is another account to change to. In a user namespace of
    /// one account there is none (user_namespaces(7)).
    static let isNotRoot: Bool = {
        guard geteuid() == 0 else { return true }
        let map = (try? String(contentsOfFile: "/proc/self/uid_map", encoding: .utf8)) ?? ""
        return map.split(separator: "\n").contains { line in
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            return numbers.count == 3 && (numbers[0]..<(numbers[0] + numbers[2])).contains(65_534)
        }
    }()

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
