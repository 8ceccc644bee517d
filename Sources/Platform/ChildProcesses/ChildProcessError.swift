/// Why a child process gave no answer.
public struct ChildProcessError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The program, or one that locks it down (prlimit, setpriv, unshare of util-linux), is not on this machine.
        case notInstalled
        /// Its network was to be cut off, and this machine does not let us: user namespaces are forbidden, as in many containers
        /// and under `RestrictNamespaces=` of systemd.
        case notIsolated
        /// It could not be started, or ended with a fault.
        case failed
        /// It reached its limit of time or of processor and was ended.
        case tookTooLong
        /// It said more than it may and was ended.
        case tooLarge
        /// Whoever waited for it gave up, and it was ended.
        case cancelled
    }

    public var code: Code
    /// For the log: a program's path, a number of the system. Nothing of what the child heard or said.
    public var detail: String

    public init(_ code: Code, _ detail: String = "") {
        self.code = code
        self.detail = detail
    }

    public var description: String { "child process: \(code.rawValue)\(detail.isEmpty ? "" : ", \(detail)")" }
}
