extension ExposureMap {
    /// What would lower a buyer's exposure: single answers, partings and improvements, the best first.
    ///
    /// Whatever does not touch the worst path leaves the exposure as it is, so only the path's own links, its end, and unknown
    /// tiers that are its end are tried. Among remedies that do the same, an answer comes before an improvement and that before a
    /// parting: to learn costs least, and to leave a supplier helps its workers least. Remedies that would change nothing, since
    /// another path is as bad, are told with a fall of 0.
    ///
    /// Costs a small search for each step of the worst path; see `DetourSearch`.
    ///
    /// - Throws: `noSuchOrganisation` or `madeForAnotherGraph`.
    public func lowerings(
        for buyer: Int32, in graph: SupplyGraph, _ workspace: GraphWorkspace
    ) throws(SupplyGraphError) -> [Lowering] {
        try workspace.check(graph)
        guard let path = try worstPath(from: buyer, in: graph), let source = path.organisations.first,
            let last = path.organisations.last
        else { return [] }
        let search = DetourSearch(graph: graph, map: self, workspace: workspace)
        var lowerings = [Lowering]()
        func attempt(_ remedy: Remedy, _ closed: DetourSearch.Closed) {
            let rest = Cost.weight(search.cost(from: source, without: closed))
            lowerings.append(Lowering(remedy: remedy, exposure: rest, fall: path.exposure - rest))
        }
        switch path.end {
        case .unknownTier: attempt(.answer(last), .unknownTier(last))
        case .ownRisk: attempt(.improvement(last), .ownRisk(last))
        }
        for (from, to) in zip(path.organisations, path.organisations.dropFirst()) {
            attempt(.parting(buyer: from, supplier: to), .link(from, to))
        }
        // Ties stay in the order in which they were tried; sorting in the library need not keep it.
        return lowerings.enumerated()
            .sorted { ($1.element.fall, $0.offset) < ($0.element.fall, $1.offset) }
            .map(\.element)
    }
}
