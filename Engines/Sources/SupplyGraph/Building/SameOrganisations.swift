/// Which numbers mean the same organisation: a union of pairs, each group known by its smallest number, so that neither the
/// order of the pairs nor a pair told twice changes anything.
struct SameOrganisations: Sendable {
    private var parents = [Int32]()

    /// Whether no two numbers mean the same.
    var isEmpty: Bool { parents.isEmpty }

    /// Unites the groups of two numbers below `count`. Almost constant time.
    mutating func unite(_ first: Int32, _ second: Int32, count: Int) {
        if parents.isEmpty { parents = (0..<Int32(count)).map { $0 } }
        let one = root(first)
        let other = root(second)
        parents[Int(max(one, other))] = min(one, other)
    }

    /// The smallest number of each number's group; empty where nothing was united.
    func representatives() -> [Int32] {
        var roots = parents
        // A parent is never greater than its child, so whatever stands before is resolved already.
        for index in roots.indices { roots[index] = roots[Int(roots[index])] }
        return roots
    }

    private mutating func root(_ number: Int32) -> Int32 {
        var place = Int(number)
        while parents[place] != place {
            parents[place] = parents[Int(parents[place])]
            place = Int(parents[place])
        }
        return Int32(place)
    }
}
