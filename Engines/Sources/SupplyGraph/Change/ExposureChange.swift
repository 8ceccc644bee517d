/// How a buyer's exposure to one kind of risk differs between two dates, and why.
public struct ExposureChange: Hashable, Sendable {
    /// The kind of risk.
    public let kind: Int
    /// The worst path before; nil where the buyer was not exposed.
    public let before: WorstPath?
    /// The worst path after; nil where the buyer is not exposed.
    public let after: WorstPath?
    /// What made the difference, from the buyer downwards. Where exposure rose, what is new or higher along the path after;
    /// where it fell, what is gone or lower along the path before. Never empty unless exposure is the same.
    public let reasons: [ChangeReason]

    /// By how much exposure rose, -1...1.
    public var difference: Float { (after?.exposure ?? 0) - (before?.exposure ?? 0) }
}
