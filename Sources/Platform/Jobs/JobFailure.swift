import Storage

/// An error that a job may fail with and that says so in a code of its own. Other errors are kept by the name of their type.
public protocol FailingJob: Error {
    /// A code without personal data: shown to administrators.
    var jobFailure: String { get }
    /// Whether trying again is of no use.
    var isFinal: Bool { get }
}

/// Why a job failed, as its work says it.
public struct JobFailure: FailingJob, Hashable {
    public var jobFailure: String
    public var isFinal: Bool

    /// - Parameter code: a word of the program's own, never text that came from outside.
    public init(_ code: String, isFinal: Bool = false) {
        jobFailure = code
        self.isFinal = isFinal
    }

    /// The node that did it ended, or could no longer be reached.
    static let nodeGone = JobFailure("node-gone")
    /// The program was asked to end while it ran.
    static let stopped = JobFailure("stopped")

    init(of error: any Error) {
        switch error {
        case let error as any FailingJob: self.init(error.jobFailure, isFinal: error.isFinal)
        case let error as StorageError: self.init("storage.\(error.code.rawValue)")
        default: self.init("\(type(of: error))")
        }
    }
}
