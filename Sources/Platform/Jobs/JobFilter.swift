/// Which jobs are to be shown.
public struct JobFilter: Sendable, Hashable {
    public var state: Job.State?
    public var kind: String?

    public init(state: Job.State? = nil, kind: String? = nil) {
        self.state = state
        self.kind = kind
    }
}
