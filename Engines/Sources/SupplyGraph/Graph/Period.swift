/// Days on which a link holds: from the first on, and before the second. The caller chooses which day is day 0.
public struct Period: Hashable, Sendable {
    /// The first day.
    public let from: Int32
    /// The first day on which it no longer holds; `Int32.max` where no end is known.
    public let until: Int32

    /// A period; `SupplyGraphBuilder` refuses one in which no day lies.
    public init(from: Int32 = .min, until: Int32 = .max) {
        self.from = from
        self.until = until
    }

    /// Without beginning and end.
    public static let always = Period()

    /// Whether `day` lies in it.
    public func contains(_ day: Int32) -> Bool { from <= day && day < until }
}
