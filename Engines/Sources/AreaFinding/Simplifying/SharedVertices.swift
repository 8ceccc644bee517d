/// Which vertices must stay when borders are simplified: those where a border begins or stops to be shared.
enum SharedVertices {
    private struct Occurrence {
        let key: UInt64
        let index: Int32
    }

    /// The places before and after one in its ring, the lower first.
    private struct Neighbours: Equatable {
        let low: UInt64
        let high: UInt64

        init(of place: Int, _ positions: [Position], _ before: [Int32]) {
            let (one, other) = (positions[Int(before[place])].key, positions[place + 1].key)
            (low, high) = (min(one, other), max(one, other))
        }
    }

    /// True for every position at which rings meet, part or touch. A vertex that lies in several rings stays free only where it has
    /// the same two neighbours in each.
    static func anchors(of index: AreaIndex) -> [Bool] {
        let positions = index.positions
        var occurrences: [Occurrence] = []
        occurrences.reserveCapacity(positions.count)
        var before = [Int32](repeating: 0, count: positions.count)
        var start = 0
        for end in index.ringEnds.map({ Int($0) }) {
            for place in start..<end - 1 {
                occurrences.append(Occurrence(key: positions[place].key, index: Int32(place)))
                before[place] = Int32(place > start ? place - 1 : end - 2)
            }
            start = end
        }
        occurrences.sort { ($0.key, $0.index) < ($1.key, $1.index) }
        var anchors = [Bool](repeating: false, count: positions.count)
        var first = 0
        while first < occurrences.count {
            var last = first + 1
            while last < occurrences.count, occurrences[last].key == occurrences[first].key { last += 1 }
            let group = occurrences[first..<last]
            first = last
            guard group.count > 1 else { continue }
            let pair = Neighbours(of: Int(occurrences[group.startIndex].index), positions, before)
            let isFree = group.dropFirst().allSatisfy { Neighbours(of: Int($0.index), positions, before) == pair }
            if isFree { continue }
            for occurrence in group { anchors[Int(occurrence.index)] = true }
        }
        return anchors
    }
}
