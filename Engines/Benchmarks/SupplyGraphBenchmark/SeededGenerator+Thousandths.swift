import SeededNumbers

extension SeededGenerator {
    /// A number of thousandths from 0 to 1000.
    mutating func thousandths() -> UInt16 { UInt16(next() % 1_001) }
}
