public import Storage

/// How far a report has come, as its reporter is told.
public struct ReporterStep: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case arrived
        case lookedAt
        case assessed
        /// Taken by another force or partner: `body`, and its `reference` where it gave one.
        case handedOn
        case closed
        case withdrawn
        case destroyed
    }

    public var kind: Kind
    public var at: Timestamp
    public var body = ""
    public var reference = ""

    public init(kind: Kind, at: Timestamp, body: String = "", reference: String = "") {
        self.kind = kind
        self.at = at
        self.body = body
        self.reference = reference
    }
}
