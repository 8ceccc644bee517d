public import Storage

/// How it was settled whether a procurement goes to the modern slavery lead as routine, kept so that it can be checked.
public struct RoutineDraw: Sendable, Hashable, Codable {
    public enum Ground: String, Sendable, Codable, CaseIterable {
        /// Every procurement of the high tier goes.
        case highTier
        /// The number drawn lies below the share.
        case sample
        /// The number drawn does not.
        case notDrawn
    }

    /// Numbers are drawn from 0 up to, not including, this.
    public static let range = 1_000_000

    /// Drawn for every procurement, whatever its tier.
    public var number: Int
    /// Of a million procurements below the high tier, how many go.
    public var share: Int
    public var drawnAt: Timestamp
    public var ground: Ground

    /// Whether the lead is asked.
    public var isSent: Bool { ground != .notDrawn }
}
