/// Reads ahead. Most of a search's time goes into waiting for memory, since neighbours lie anywhere; when the rows of some
/// dozens of organisations and what is kept of their neighbours are touched first, the processor fetches them side by side
/// instead of one after the other.
enum Foresight {
    /// Organisations that are looked at together.
    static let together = 32

    /// Reads what the rows of `members` will need; what is kept of each neighbour must take four bytes or more.
    ///
    /// - Returns: Always false, since no number that is read here is negative; the answer is there
    ///   so that the reading is not left out.
    @inline(__always) static func touch<Kept: BitwiseCopyable>(
        _ members: UnsafeMutableBufferPointer<Int32>, _ starts: UnsafeBufferPointer<Int32>,
        _ others: UnsafeBufferPointer<Int32>, _ shares: UnsafeBufferPointer<UInt16>?,
        _ kept: UnsafeMutableBufferPointer<Kept>
    ) -> Bool {
        var sum: Int32 = 0
        for organisation in members { sum |= starts[Int(organisation)] }
        for organisation in members {
            let start = Int(starts[Int(organisation)])
            if start < Int(starts[Int(organisation) + 1]) {
                sum |= others[start]
                if let shares { sum |= Int32(shares[start]) }
            }
        }
        for organisation in members {
            for place in Int(starts[Int(organisation)])..<Int(starts[Int(organisation) + 1]) {
                // The first bytes do: what is read matters to nobody.
                let bytes = UnsafeRawPointer(kept.baseAddress! + Int(others[place]))
                sum |= bytes.loadUnaligned(as: Int32.self) & Int32.max
            }
        }
        return sum < 0
    }
}
