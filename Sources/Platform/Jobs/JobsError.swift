/// Why a job could not be changed.
public struct JobsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such job, or it is another organisation's.
        case notFound
        /// It is not in a state in which that can be done.
        case notNow
        /// What it needs is gone: files that were sent lie on one node until the job has ended.
        case filesGone
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { code.rawValue }
}
