internal import Foundation
internal import Synchronization

/// The programs that lock a child down, one starting the next in the same process: util-linux's setpriv, unshare and prlimit.
/// Each is found out by trying, since containers, systemd units and kernels forbid some of it.
struct Confinement: Sendable, Hashable {
    /// Whether it changes from root to an account that owns nothing.
    var leavesRoot: Bool
    /// Whether it gets a network of its own, which is not even connected to this machine.
    var cutsNetwork: Bool
    /// Whether the child ends with this program, and gains no rights by starting a program that has more. Systemd sees to both
    /// where it starts this program, and may forbid what setpriv does beside it.
    var endsWithUs: Bool

    static let limiter = "/usr/bin/prlimit"
    static let privilegeSetter = "/usr/bin/setpriv"
    static let namespaceMaker = "/usr/bin/unshare"

    /// Which of them are missing.
    static var missing: String? {
        [limiter, privilegeSetter, namespaceMaker].first { !FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// The whole command. A child that is not root gets its network from a user namespace in which it is nobody but itself: it
    /// has no capability there, and the limit of processes counts it alone.
    ///
    /// That the child ends with the thread that started it, hence with this program, is said after the namespace is made, which
    /// would forget it.
    func command(_ program: String, _ arguments: [String], _ limits: ChildLimits) -> [String] {
        var words: [String] = []
        if leavesRoot {
            words += [Self.privilegeSetter, "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", "--"]
        }
        if cutsNetwork {
            let isRoot = geteuid() == 0 && !leavesRoot
            words += [Self.namespaceMaker] + (isRoot ? [] : ["--user", "--map-current-user"]) + ["--net", "--"]
        }
        if endsWithUs { words += [Self.privilegeSetter, "--pdeathsig=KILL", "--no-new-privs", "--"] }
        return words + [Self.limiter] + limits.arguments + ["--", program] + arguments
    }

    /// The strictest that this machine allows and the caller asks for.
    /// - Throws: `.notInstalled`, `.notIsolated`.
    static func strictest(_ network: NetworkAccess, _ account: ChildAccount) throws(ChildProcessError) -> Confinement {
        if let missing { throw ChildProcessError(.notInstalled, missing) }
        let leaves = account == .powerless && geteuid() == 0
        for cuts in network == .shared ? [false] : network == .cutOff ? [true] : [true, false] {
            for leavesRoot in leaves ? [true, false] : [false] {
                for endsWithUs in [true, false] {
                    let tried = Confinement(leavesRoot: leavesRoot, cutsNetwork: cuts, endsWithUs: endsWithUs)
                    if tried.works { return tried }
                }
            }
        }
        guard network != .cutOff else { throw ChildProcessError(.notIsolated, "no network namespace can be made") }
        throw ChildProcessError(.failed, "\(limiter) does not work here")
    }

    /// What was seen to work. What failed is tried again the next time: it may have failed for want of processes or memory.
    private static let known = Mutex<Set<Confinement>>([])

    private var works: Bool {
        if Self.known.withLock({ $0.contains(self) }) { return true }
        let limits = ChildLimits(time: .seconds(5), processorSeconds: 2, memory: 256 << 20, output: 0)
        let child = try? SpawnedChild(command("/usr/bin/true", [], limits))
        guard let child, let status = try? child.conversation([], limits, StopSign()).status, status == 0 else {
            return false
        }
        Self.known.withLock { _ = $0.insert(self) }
        return true
    }
}
