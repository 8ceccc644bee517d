extension ExposureMap {
    /// Organisations that several buyers have in common on their way to the risk, the most common first; ties by how much would
    /// be gained, then by number. A buyer is no choke point of its own,
    /// and counts once however often it is named.
    ///
    /// An organisation without which a buyer's exposure would fall lies on every worst path of that buyer, also on the one that is
    /// found. So looking at one worst path for each buyer misses none.
    ///
    /// Costs `reach(of:)` and a small search for each organisation on each worst path.
    ///
    /// - Parameter serious: Exposure from which a buyer counts as seriously exposed, 0...1.
    /// - Throws: `noSuchOrganisation`, `madeForAnotherGraph`, or `outOfRange` for `serious`.
    public func chokePoints(
        of buyers: [Int32], serious: Float = 0.5, limit: Int, in graph: SupplyGraph, _ workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [ChokePoint] {
        guard serious >= 0, serious <= 1 else { throw .outOfRange(serious) }
        var sources = Set<Int32>()
        for buyer in buyers { sources.insert(try graph.representative(of: buyer)) }
        let buyers = sources.sorted()
        let reach = try graph.reach(of: buyers, in: workspace)
        let search = DetourSearch(graph: graph, map: self, workspace: workspace)
        var found = [Int32: (paths: Int, only: Int, fall: Float)]()
        for buyer in buyers {
            guard let path = try worstPath(from: buyer, in: graph) else { continue }
            for organisation in path.organisations.dropFirst() {
                let rest = Cost.weight(search.cost(from: path.organisations[0], without: .organisation(organisation)))
                var entry = found[organisation] ?? (0, 0, 0)
                entry.paths += 1
                entry.fall += path.exposure - rest
                if path.exposure >= serious, rest < serious { entry.only += 1 }
                found[organisation] = entry
            }
        }
        let shared = found.filter { $0.value.paths > 1 }.map { organisation, entry in
            ChokePoint(
                organisation: organisation, worstPathCount: entry.paths, onlyWayCount: entry.only, fall: entry.fall,
                reachCount: Int(reach.buyerCounts[Int(organisation)]))
        }
        let ordered = shared.sorted {
            ($1.worstPathCount, $1.fall, $0.organisation) < ($0.worstPathCount, $0.fall, $1.organisation)
        }
        return Array(ordered.prefix(max(0, limit)))
    }
}
