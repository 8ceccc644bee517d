/// A paragraph of a policy beside an earlier or another text.
public struct PolicyDifference: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case same
        case added
        case removed
    }

    public var kind: Kind
    public var text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
