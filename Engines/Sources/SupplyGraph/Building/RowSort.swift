/// Puts the suppliers of one buyer in order. Most have a handful, for whom insertion beats any cleverer way.
enum RowSort {
    private static let mostInserted = 24

    /// Sorts the numbers in `range`.
    static func sort(_ keys: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>) {
        guard range.count <= mostInserted else {
            var row = UnsafeMutableBufferPointer(rebasing: keys[range])
            row.sort()
            return
        }
        for place in range.dropFirst() {
            let key = keys[place]
            var hole = place
            while hole > range.lowerBound, keys[hole - 1] > key {
                keys[hole] = keys[hole - 1]
                hole -= 1
            }
            keys[hole] = key
        }
    }

    /// Moves to `target` and behind it the last of each run with the same supplier (all but the lowest 16 bits).
    ///
    /// - Returns: The place behind the last that was kept.
    static func keepLastOfEach(
        _ keys: UnsafeMutableBufferPointer<UInt64>, _ range: Range<Int>, to target: Int
    ) -> Int {
        var target = target
        for place in range
        where place + 1 == range.upperBound || keys[place] >> 16 != keys[place + 1] >> 16 {
            keys[target] = keys[place]
            target += 1
        }
        return target
    }
}
