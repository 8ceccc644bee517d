/// One thing that could be done about a buyer's exposure.
public enum Remedy: Hashable, Sendable {
    /// The organisation tells who supplies it, and nothing below it turns out to carry risk.
    case answer(Int32)
    /// The buyer no longer buys from the supplier.
    case parting(buyer: Int32, supplier: Int32)
    /// The organisation's own risk is gone.
    case improvement(Int32)
}
