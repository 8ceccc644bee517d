/// One name of a subject as it was written.
public struct SubjectName: Sendable, Hashable, Codable {
    /// The name as written, any script, any case.
    public var text: String
    /// What the name is to its bearer.
    public var kind: NameKind

    public init(_ text: String, kind: NameKind = .primary) {
        self.text = text
        self.kind = kind
    }
}
