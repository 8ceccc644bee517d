public import Storage

/// A way from a buyer down to a risk, with what each step keeps of it.
///
/// The figure is the product of what is kept at each step, of what the step into an unknown tier keeps where the way ends
/// there, and of the risk at its end.
public struct PicturedPath: Sendable, Hashable {
    /// One step: somebody buys from somebody.
    public struct Step: Sendable, Hashable {
        public var link: PicturedLink
        /// 0...1: what this step keeps of a risk below it.
        public var kept: Double
        /// 0...1: what all steps down to here keep together.
        public var keptSoFar: Double
    }

    /// From the buyer downwards; empty where the risk is the buyer's own.
    public var steps: [Step]
    public var end: PicturedEnd
    /// The risk at the end in thousandths.
    public var risk: Int
    /// 0...1: what remains of it.
    public var exposure: Double

    /// The last business on the way; nil where the way has no steps.
    public var last: ID<Business>? { steps.last?.link.supplier }
}
