/// The character between two cells.
public enum Delimiter: UInt8, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
    case pipe = 0x7C

    /// The delimiter that divides the first lines of a file most evenly.
    ///
    /// Counts each candidate outside quotes in up to ten lines. The winner has the same, non-zero count in most lines;
    /// between equals the higher count wins, then the order of this list. A file with none of them has one column,
    /// which any delimiter reads alike, so the comma is returned.
    ///
    /// - Parameter sample: the beginning of the file as UTF-8; the last line may be cut.
    static func detect(in sample: UnsafeBufferPointer<UInt8>) -> Delimiter {
        let lines = delimiterCounts(in: sample)
        var best = (delimiter: Delimiter.comma, agreeing: 0, count: 0)
        for (position, candidate) in allCases.enumerated() {
            let counts = lines.map { $0[position] }
            guard let first = counts.first(where: { $0 > 0 }) else { continue }
            let typical = counts.filter { $0 == first }.count
            if (typical, first) > (best.agreeing, best.count) {
                best = (candidate, typical, first)
            }
        }
        return best.delimiter
    }

    private static func delimiterCounts(in sample: UnsafeBufferPointer<UInt8>) -> [[Int]] {
        let empty = [Int](repeating: 0, count: allCases.count)
        var lines: [[Int]] = []
        var current = empty
        var quoted = false
        var isBlank = true
        for byte in sample {
            if byte == Character.quote {
                quoted.toggle()
            } else if quoted {
                continue
            } else if byte == Character.lineFeed || byte == Character.carriageReturn {
                if !isBlank { lines.append(current) }
                if lines.count == 10 { return lines }
                current = empty
                isBlank = true
                continue
            } else if let candidate = Delimiter(rawValue: byte), let position = allCases.firstIndex(of: candidate) {
                current[position] += 1
            }
            isBlank = false
        }
        // A cut last line tells nothing unless it is all there is.
        if lines.isEmpty { lines.append(current) }
        return lines
    }

    /// The bytes with a meaning of their own in a delimited file.
    enum Character {
        static let quote: UInt8 = 0x22
        static let lineFeed: UInt8 = 0x0A
        static let carriageReturn: UInt8 = 0x0D
        static let space: UInt8 = 0x20
        /// The end-of-file mark of CP/M and DOS, still written by some list publishers.
        static let substitute: UInt8 = 0x1A
    }
}
