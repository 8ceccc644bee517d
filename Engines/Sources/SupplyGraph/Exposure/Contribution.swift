/// What one organisation adds to a buyer's exposure to one kind of risk.
public struct Contribution: Hashable, Sendable {
    /// Whose risk it is.
    public let organisation: Int32
    /// 0...1: the buyer's exposure if this organisation alone had any risk.
    public let exposure: Float
    /// Whether that is its own risk or the tier below it that nobody knows.
    public let end: PathEnd
    /// 0...1: by how much the buyer's exposure would fall if this organisation's risk and the tier below it were harmless. Only
    /// the greatest contribution has any: the worst path, not the average, is what counts.
    public let lost: Float
}
