/// How far a compressed file may expand, so that a small hostile file cannot fill the machine.
public struct ExpansionLimits: Sendable, Hashable {
    /// The most bytes a file may expand to.
    public var bytes: Int64
    /// The most expanded bytes for each compressed byte, once `freeBytes` have come out. Procurement JSON is near 20;
    /// deflate cannot pass 1032.
    public var ratio: Int64
    /// Expanded bytes for which no ratio is asked, so that small repetitive files pass.
    public var freeBytes: Int64

    public init(bytes: Int64 = 64 << 30, ratio: Int64 = 300, freeBytes: Int64 = 64 << 20) {
        self.bytes = bytes
        self.ratio = ratio
        self.freeBytes = freeBytes
    }

    func allow(compressed: Int64, expanded: Int64) -> Bool {
        expanded <= bytes && (expanded <= freeBytes || expanded / max(1, compressed) <= ratio)
    }
}
