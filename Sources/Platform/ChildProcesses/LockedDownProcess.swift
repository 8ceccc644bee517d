internal import Foundation

/// Runs a program on bytes and takes what it answers, in a child process that can do little else: for programs that read what
/// strangers sent.
///
/// It gets bytes by a pipe and answers by another, so that nothing touches a disk; what it says on standard error is thrown away.
/// It inherits no descriptor, no variable and no signal, has no network where that is asked for, leaves root behind, and keeps
/// within `ChildLimits`. At a limit it is ended with all that it started. It can still read what its account can: records and
/// keys of a service that is not root are the service's own.
///
/// Costs three short programs that start one another (some 5 ms) and a thread while it runs.
public struct LockedDownProcess: Sendable {
    /// An absolute path.
    public var program: String
    public var arguments: [String]
    public var limits: ChildLimits
    public var network: NetworkAccess
    public var account: ChildAccount

    public init(
        program: String, arguments: [String], limits: ChildLimits, network: NetworkAccess = .cutOff,
        account: ChildAccount = .powerless
    ) {
        self.program = program
        self.arguments = arguments
        self.limits = limits
        self.network = network
        self.account = account
    }

    /// What the program answers to `input`.
    /// - Throws: `ChildProcessError`; also where it ends with another status than 0.
    public func answer(to input: [UInt8] = []) async throws(ChildProcessError) -> [UInt8] {
        var ending = try await ending(after: input)
        guard ending.status == 0 else {
            ending.output.overwrite()
            throw ChildProcessError(.failed, "status \(ending.status)")
        }
        return ending.output
    }

    /// How the program ends after `input`: for those whose status tells something. 126 and 127 say that it could not be started.
    /// - Throws: `ChildProcessError` where it did not end by itself.
    public func ending(after input: [UInt8] = []) async throws(ChildProcessError) -> ChildEnding {
        let stop = StopSign()
        let ending = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // On a thread of its own, since waiting for a process must not hold up everybody else's work.
                let thread = Thread { [self] in
                    continuation.resume(returning: Result { () throws(ChildProcessError) in try run(input, stop) })
                }
                thread.start()
            }
        } onCancel: {
            stop.raise()
        }
        return try ending.get()
    }

    /// Whether a child can be started with this much network on this machine.
    /// - Throws: `.notInstalled`, `.notIsolated`: what is missing.
    public static func requireConfinement(_ network: NetworkAccess = .cutOff) async throws(ChildProcessError) {
        let limits = ChildLimits(time: .seconds(5), processorSeconds: 2, memory: 256 << 20, output: 0)
        let nothing = LockedDownProcess(program: "/usr/bin/true", arguments: [], limits: limits, network: network)
        _ = try await nothing.answer()
    }

    private func run(_ input: [UInt8], _ stop: StopSign) throws(ChildProcessError) -> ChildEnding {
        guard program.hasPrefix("/"), FileManager.default.isExecutableFile(atPath: program) else {
            throw ChildProcessError(.notInstalled, program)
        }
        let confinement = try Confinement.strictest(network, account)
        let child = try SpawnedChild(confinement.command(program, arguments, limits))
        return try child.conversation(input, limits, stop)
    }
}
