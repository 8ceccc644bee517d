extension SupplyGraphBuilder {
    /// The graph of the links that hold on `day`, or of all links whatever their dates.
    ///
    /// The order in which links came in leaves no trace. Linear in organisations and links, but for sorting the suppliers of
    /// each buyer; besides the graph it takes 8 bytes for each link while it works.
    public func graph(on day: Int32? = nil) -> SupplyGraph {
        let representatives = same.representatives()
        let (starts, suppliers, shares) = forward(on: day, representatives)
        let (reverseStarts, buyers, reverseShares) = Self.reversed(starts, suppliers, shares)
        var graph = SupplyGraph(
            organisationCount: organisationCount, kindCount: kindCount, starts: starts, suppliers: suppliers,
            shares: shares, reverseStarts: reverseStarts, buyers: buyers, reverseShares: reverseShares, risks: risks,
            tierRisks: tierRisks, knowledge: knowledge, representatives: representatives)
        if !same.isEmpty { mergeRisks(representatives, &graph) }
        return graph
    }

    /// Rows of suppliers in rising order, each supplier once.
    private func forward(on day: Int32?, _ representatives: [Int32]) -> ([Int32], [Int32], [UInt16]) {
        var ends = [Int32](repeating: 0, count: organisationCount + 1)
        eachLink(on: day, representatives) { buyer, _, _ in ends[buyer + 1] += 1 }
        for index in 0..<organisationCount { ends[index + 1] += ends[index] }
        var keys = [UInt64](repeating: 0, count: Int(ends[organisationCount]))
        // Each row's end begins as its start and moves on as the row is filled.
        eachLink(on: day, representatives) { buyer, supplier, share in
            keys[Int(ends[buyer])] = UInt64(UInt32(supplier)) << 16 | UInt64(Self.rank(share))
            ends[buyer] += 1
        }
        var starts = [Int32](repeating: 0, count: organisationCount + 1)
        let kept = keys.withUnsafeMutableBufferPointer { keys in
            var kept = 0
            var first = 0
            for buyer in 0..<organisationCount {
                let end = Int(ends[buyer])
                starts[buyer] = Int32(kept)
                RowSort.sort(keys, first..<end)
                kept = RowSort.keepLastOfEach(keys, first..<end, to: kept)
                first = end
            }
            return kept
        }
        starts[organisationCount] = Int32(kept)
        let suppliers = keys[..<kept].map { Int32(truncatingIfNeeded: $0 >> 16) }
        let shares = keys[..<kept].map { Self.share(rank: UInt16(truncatingIfNeeded: $0)) }
        return (starts, suppliers, shares)
    }

    /// A share that was told ranks above one that was not; among those told the greatest is last.
    private static func rank(_ share: UInt16) -> UInt16 { share == Thousandths.untold ? 0 : share + 1 }

    private static func share(rank: UInt16) -> UInt16 { rank == 0 ? Thousandths.untold : rank - 1 }

    private func eachLink(on day: Int32?, _ representatives: [Int32], _ body: (Int, Int32, UInt16) -> Void) {
        for index in buyers.indices {
            if let day, !periods.isEmpty, !periods[index].contains(day) { continue }
            var buyer = buyers[index]
            var supplier = suppliers[index]
            if !representatives.isEmpty {
                buyer = representatives[Int(buyer)]
                supplier = representatives[Int(supplier)]
            }
            if buyer != supplier { body(Int(buyer), supplier, shares[index]) }
        }
    }

    /// Rows of buyers in rising order, since the rows of suppliers are read in the order of their buyers.
    private static func reversed(
        _ starts: [Int32], _ suppliers: [Int32], _ shares: [UInt16]
    ) -> ([Int32], [Int32], [UInt16]) {
        var ends = [Int32](repeating: 0, count: starts.count)
        for supplier in suppliers { ends[Int(supplier) + 1] += 1 }
        for index in 0..<starts.count - 1 { ends[index + 1] += ends[index] }
        let reverseStarts = ends
        var buyers = [Int32](repeating: 0, count: suppliers.count)
        var reverseShares = [UInt16](repeating: 0, count: suppliers.count)
        for buyer in 0..<starts.count - 1 {
            for place in Int(starts[buyer])..<Int(starts[buyer + 1]) {
                let supplier = Int(suppliers[place])
                let target = Int(ends[supplier])
                buyers[target] = Int32(buyer)
                reverseShares[target] = shares[place]
                ends[supplier] += 1
            }
        }
        return (reverseStarts, buyers, reverseShares)
    }

    private func mergeRisks(_ representatives: [Int32], _ graph: inout SupplyGraph) {
        for (member, representative) in representatives.enumerated() where member != representative {
            let target = Int(representative)
            graph.knowledge[target] = max(graph.knowledge[target], knowledge[member])
            for kind in 0..<kindCount {
                let from = member * kindCount + kind
                let into = target * kindCount + kind
                graph.risks[into] = max(graph.risks[into], risks[from])
                graph.tierRisks[into] = max(graph.tierRisks[into], tierRisks[from])
            }
        }
    }
}
