/// The path along which an organisation is most exposed to one kind of risk.
public struct WorstPath: Hashable, Sendable {
    /// The kind of risk.
    public let kind: Int
    /// 0...1: what remains of the risk at the end after all steps. Equal to six digits on every machine.
    public let exposure: Float
    /// From the buyer to the last organisation. Of several equally bad paths the one with smaller numbers, seen from where it
    /// was searched.
    public let organisations: [Int32]
    /// What it meets there.
    public let end: PathEnd
}
