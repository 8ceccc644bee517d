/// Shares and risks are kept in whole thousandths: nobody knows them better, two bytes hold them, and what depends on them is
/// looked up in a short table instead of computed for each of millions of links.
enum Thousandths {
    /// Stands for a share that nobody told; follows 1000 so that one table serves both.
    static let untold: UInt16 = 1_001
    /// Rows of a table that has one for each share.
    static let tableSize = 1_002

    /// A number between 0 and 1 in thousandths, rounded up, so that no risk is understated and none that is there vanishes.
    static func up(_ value: Float) throws(SupplyGraphError) -> UInt16 {
        guard value >= 0, value <= 1 else { throw .outOfRange(value) }
        if value == 0 { return 0 }
        // What is a thousandth in decimal is a hair off in binary, and must not become the next one.
        return max(1, UInt16((value * 1_000 - 0.001).rounded(.up)))
    }

    static func value(_ thousandths: UInt16) -> Float { Float(thousandths) / 1_000 }
}
