public import Storage

/// Something of the gate that waits for somebody.
public struct TenderMatter: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        /// An exclusion waits for a second person.
        case second
        /// Questions wait for the modern slavery lead. Which is not said: their list asks why it is read.
        case lead
    }

    public var kind: Kind
    /// Whose exclusion it is.
    public var bidder: ID<Bidder>?
    public var bidderName = ""
    /// The procurement's title.
    public var title = ""
    /// How many there are.
    public var count = 1
    public var due: Day?
}
