/// How many suppliers of the register are known to do what.
public struct LivingWageCounts: Sendable, Hashable {
    public var suppliers: Int
    /// By what was found and still counts.
    public var byState: [LivingWageState: Int]
    /// Those whose latest finding has expired; they are in no state.
    public var expired: Int
    /// Those of which nothing was ever found out.
    public var unknown: Int

    public init(suppliers: Int = 0, byState: [LivingWageState: Int] = [:], expired: Int = 0, unknown: Int = 0) {
        self.suppliers = suppliers
        self.byState = byState
        self.expired = expired
        self.unknown = unknown
    }
}
