internal import ChildProcesses

/// Why there is no drawing. The table beside it says everything nevertheless.
public struct GraphvizError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no program `dot` on this machine.
        case notInstalled
        /// It could not be started, or ended with a fault.
        case failed
        case tookTooLong
        /// More than can be drawn, or than it may answer.
        case tooLarge
        /// What it answered is not what was asked for.
        case unreadable
        /// Too many drawings are being made already.
        case busy
    }

    public var code: Code
    /// For the log: line, column and what was expected. Nothing of the chain itself.
    public var detail: String

    public init(_ code: Code, _ detail: String = "") {
        self.code = code
        self.detail = detail
    }

    init(_ error: ChildProcessError) {
        switch error.code {
        case .tookTooLong: self.init(.tookTooLong)
        case .tooLarge: self.init(.tooLarge)
        case .notInstalled, .notIsolated, .failed, .cancelled: self.init(.failed, error.description)
        }
    }

    public var description: String { "Graphviz: \(code.rawValue)\(detail.isEmpty ? "" : ", \(detail)")" }
}
