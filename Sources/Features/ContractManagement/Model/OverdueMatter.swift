public import Storage
public import Suppliers

/// Something that should have been done by now.
public struct OverdueMatter: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case review
        case step
        case remedy
        case visit
        case question
    }

    public var kind: Kind
    public var contract: ID<Contract>
    public var contractTitle: String
    public var due: Day
    /// What it is, as it was written; empty for a review.
    public var text: String
    /// Who does it; empty where nobody is named.
    public var owner: String

    public init(
        kind: Kind, contract: ID<Contract>, contractTitle: String, due: Day, text: String = "", owner: String = ""
    ) {
        self.kind = kind
        self.contract = contract
        self.contractTitle = contractTitle
        self.due = due
        self.text = text
        self.owner = owner
    }
}
