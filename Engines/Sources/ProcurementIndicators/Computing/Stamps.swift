/// Which numbers were met in the procurement at hand, without clearing anything between two.
struct Stamps {
    private var stamps: [UInt32]

    init(highest: Int) { stamps = [UInt32](repeating: 0, count: highest + 1) }

    /// Whether the number is met for the first time under this mark; marks it.
    mutating func meet(_ number: UInt32, _ mark: UInt32) -> Bool {
        if stamps[Int(number)] == mark { return false }
        stamps[Int(number)] = mark
        return true
    }

    func has(_ number: UInt32, _ mark: UInt32) -> Bool { stamps[Int(number)] == mark }
}
