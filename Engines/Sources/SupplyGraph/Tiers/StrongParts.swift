/// Which organisations supply each other in circles: strongly connected parts.
public struct StrongParts: Sendable {
    /// For each organisation the smallest number in its part; its own where it is in no circle.
    public let parts: [Int32]
    /// How many parts there are; an organisation alone is one too, also one that was merged into another.
    public let count: Int

    /// The parts with more than one organisation: the smallest number in each and how many there are, in the order of those
    /// numbers.
    public func circles() -> [(smallest: Int32, size: Int)] {
        var sizes = [Int32](repeating: 0, count: parts.count)
        for part in parts { sizes[Int(part)] += 1 }
        return sizes.indices.filter { sizes[$0] > 1 }.map { (Int32($0), Int(sizes[$0])) }
    }
}
