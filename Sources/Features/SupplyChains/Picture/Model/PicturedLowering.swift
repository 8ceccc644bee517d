public import Storage

/// One thing that would lower what reaches a buyer, and by how much.
public struct PicturedLowering: Sendable, Hashable {
    public enum Remedy: Sendable, Hashable {
        /// The business says who supplies it, and nothing below turns out to carry risk.
        case answer(ID<Business>)
        /// The business's own risk is gone.
        case improvement(ID<Business>)
        /// The buyer, nil for the organisation, no longer buys from the supplier. It helps nobody who works there.
        case parting(buyer: ID<Business>?, supplier: ID<Business>)
    }

    public var remedy: Remedy
    /// 0...1: what then still reaches the buyer.
    public var exposure: Double
    /// 0...1: by how much it falls; 0 where another way is as bad.
    public var fall: Double
}
