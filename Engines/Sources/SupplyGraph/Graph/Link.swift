/// One organisation buys from another.
public struct Link: Hashable, Sendable {
    /// Who buys.
    public let buyer: Int32
    /// From whom.
    public let supplier: Int32
    /// Part of what the buyer buys of that kind, 0...1 in thousandths; nil where nobody told.
    public let share: Float?

    public init(buyer: Int32, supplier: Int32, share: Float?) {
        self.buyer = buyer
        self.supplier = supplier
        self.share = share
    }
}
