extension SupplyGraph {
    /// The strongly connected parts, by Pearce's space-saving form of Tarjan's algorithm, without recursion: a chain of a
    /// million organisations needs no more stack than any other. Linear; takes 24 bytes an organisation while it works.
    public func strongParts() -> StrongParts {
        let ranks = FlatBuffer<UInt32>(count: organisationCount, filledWith: 0)
        let count = withView { Self.rank($0, ranks.elements) }
        // Ranks of parts depend on where the search began; the smallest member does not.
        let none = Int32.max
        var smallest = [Int32](repeating: none, count: organisationCount)
        var parts = [Int32](repeating: 0, count: organisationCount)
        for organisation in 0..<organisationCount {
            let rank = Int(ranks.elements[organisation]) - 1
            if smallest[rank] == none { smallest[rank] = Int32(organisation) }
            parts[organisation] = smallest[rank]
        }
        return StrongParts(parts: parts, count: count)
    }

    /// Gives organisations of one part the same rank, from the number of organisations downwards.
    ///
    /// While a part is open its members hold the order in which they were met, which is always below the ranks given out.
    private static func rank(_ view: GraphView, _ ranks: UnsafeMutableBufferPointer<UInt32>) -> Int {
        let path = FlatBuffer<Int32>(count: view.count, filledWith: 0)
        let cursors = FlatBuffer<Int32>(count: view.count, filledWith: 0)
        let waiting = FlatBuffer<Int32>(count: view.count, filledWith: 0)
        // Whether nothing met earlier can be reached, as far as the search has gone; told apart by the entry order.
        let entries = FlatBuffer<UInt32>(count: view.count, filledWith: 0)
        var waitingCount = 0
        var order: UInt32 = 1
        var rank = UInt32(view.count)
        for first in 0..<view.count where ranks[first] == 0 {
            var depth = 0
            func enter(_ organisation: Int) {
                path.elements[depth] = Int32(organisation)
                cursors.elements[depth] = view.starts[organisation]
                ranks[organisation] = order
                entries.elements[depth] = order
                order += 1
                depth += 1
            }
            enter(first)
            while depth > 0 {
                let organisation = Int(path.elements[depth - 1])
                let end = view.starts[organisation + 1]
                var cursor = cursors.elements[depth - 1]
                var lowest = ranks[organisation]
                var unseen = -1
                while cursor < end {
                    let supplier = Int(view.suppliers[Int(cursor)])
                    let other = ranks[supplier]
                    // The cursor stays on an unseen supplier, so that its rank is read again once it has one.
                    if other == 0 {
                        unseen = supplier
                        break
                    }
                    lowest = min(lowest, other)
                    cursor += 1
                }
                ranks[organisation] = lowest
                cursors.elements[depth - 1] = cursor
                if unseen >= 0 {
                    enter(unseen)
                    continue
                }
                depth -= 1
                if lowest < entries.elements[depth] {
                    waiting.elements[waitingCount] = Int32(organisation)
                    waitingCount += 1
                    continue
                }
                order -= 1
                while waitingCount > 0, ranks[Int(waiting.elements[waitingCount - 1])] >= lowest {
                    waitingCount -= 1
                    ranks[Int(waiting.elements[waitingCount])] = rank
                    order -= 1
                }
                ranks[organisation] = rank
                rank -= 1
            }
        }
        return view.count - Int(rank)
    }
}
