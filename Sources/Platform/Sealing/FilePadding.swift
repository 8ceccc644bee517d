/// How many chunks a file takes, and how long the one of a small file is: few sizes, so that a file's size tells little.
enum FilePadding {
    static let chunk = 1 << 20
    static let smallest = 64 << 10

    /// The size of the only chunk of a file of up to 1 MiB.
    static func smallChunk(_ length: Int) -> Int {
        var size = smallest
        while size < length { size *= 2 }
        return size
    }

    /// Whole chunks of a larger file: rounded up by Padmé, which adds at most 12 % (K. Nikitin et al., "Reducing Metadata Leakage from
    /// Encrypted Files and Communication with PURBs", PoPETs 2019, section 4).
    static func chunks(_ length: Int64) -> Int {
        let needed = Int((length + Int64(chunk) - 1) / Int64(chunk))
        guard needed > 2 else { return needed }
        let exponent = Int.bitWidth - 1 - needed.leadingZeroBitCount
        let bits = Int.bitWidth - exponent.leadingZeroBitCount
        let mask = (1 << (exponent - bits)) - 1
        return (needed + mask) & ~mask
    }
}
