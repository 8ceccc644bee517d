/// A count about bids, such as `finalStageBids` of notices under the Procurement Act 2023.
public struct BidStatistic: Sendable, Hashable, Codable {
    public var id: String?
    /// For example `bids`, `finalStageBids`, `smeFinalStageBids`, `vcseFinalStageBids`.
    public var measure: String
    public var count: Int
    /// The lot it counts for; nil for the whole.
    public var lot: String?

    public init(id: String?, measure: String, count: Int, lot: String? = nil) {
        self.id = id
        self.measure = measure
        self.count = count
        self.lot = lot
    }
}
