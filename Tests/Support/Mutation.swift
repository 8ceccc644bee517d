/// A small generator of numbers that gives the same ones every time (SplitMix64: Steele, Lea and Flood, 2014), for tests that
/// feed broken input.
public struct Mutation {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in the range.
    public mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + number(below: range.count) }

    /// A number from 0 up to, not including, `limit`.
    public mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

    /// The bytes with a few changed, taken out, doubled or cut off.
    public mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
        var answer = bytes
        for _ in 0...number(below: 6) where !answer.isEmpty {
            let place = number(below: answer.count)
            switch number(below: 5) {
            case 0: answer[place] = UInt8(truncatingIfNeeded: next())
            case 1: answer.remove(at: place)
            case 2: answer.insert(answer[place], at: place)
            case 3: answer.removeSubrange(place..<min(answer.count, place + number(below: 40)))
            default: answer.insert(contentsOf: answer[place...].prefix(60), at: number(below: answer.count))
            }
        }
        return answer
    }

    /// The bytes cut into pieces of any length.
    public mutating func pieces(of bytes: [UInt8]) -> [[UInt8]] {
        var answer: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(1 + number(below: number(below: 2) == 0 ? 3 : 70))
            answer.append(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        return answer
    }
}
