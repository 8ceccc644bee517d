/// A record of this kind is read only by those who have said why. Thrown before anything is looked up: it tells nothing of the
/// record, not even whether there is one.
public struct PurposeRequired: Error, Sendable, Hashable, CustomStringConvertible {
    public var kind: SensitiveKind
    /// The record asked for; nil for a list of them.
    public var subject: String?

    public init(_ kind: SensitiveKind, _ subject: String? = nil) {
        self.kind = kind
        self.subject = subject
    }

    public var description: String { "reading a \(kind.rawValue) needs a reason" }
}
